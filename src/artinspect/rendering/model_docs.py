"""The pipelines that there are, in each format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from artinspect.rendering.escape import one_line
from artinspect.rendering.listings import Listing
from artinspect.results import Pipeline

if TYPE_CHECKING:
    from rich.console import RenderableType

COLUMNS = (
    "language", "name", "version", "origin", "used_for", "chosen", "labels", "size", "license", "source", "spacy",
    "path",
)  # fmt: skip
_MEGABYTE = 1_000_000
_MADE_FROM_NAMES = ("deriv", "part")


def model_listing(pipelines: Sequence[Pipeline], install: Mapping[str, str]) -> Listing:
    """The pipelines, to be written in any format.

    `install` maps languages to a command line that installs another pipeline.
    """
    return Listing(
        command="models",
        key="pipelines",
        columns=COLUMNS,
        rows=[_row(p) for p in pipelines],
        objects=[asdict(p) for p in pipelines],
        table=lambda: _table(pipelines, install),
        more={"install": dict(install)},
    )


def _row(pipeline: Pipeline) -> list[str]:
    cells: list[Any] = [getattr(pipeline, name) for name in COLUMNS]
    return [" ".join(c) if isinstance(c, tuple) else "" if c is None else str(c) for c in cells]


def _table(pipelines: Sequence[Pipeline], install: Mapping[str, str]) -> Sequence[RenderableType]:
    from rich.text import Text

    from artinspect.rendering.tables.console import QUIET, frame

    table = frame("Language", "Pipeline", "Used", "MB", "Licence", "Labels", "From")
    table.columns[3].justify = "right"
    for p in pipelines:
        made_for = f"spaCy {p.spacy}" if p.origin != "embedded" and p.spacy else ""
        table.add_row(
            one_line(p.language),
            Text.assemble((one_line(p.name), "bold"), f" {one_line(p.version)}"),
            " ".join([*p.used_for, f"({p.chosen})"]) if p.used_for else "",
            f"{p.size / _MEGABYTE:.1f}",
            Text(one_line(p.license)),
            Text(_labels(p)),
            Text(", ".join(one_line(part) for part in (p.origin, p.source, made_for) if part)),
        )
    hints = [Text(f"another for {language}: {command}", style=QUIET) for language, command in install.items()]
    return [table, *hints]


def _labels(pipeline: Pipeline) -> str:
    """The labels of names; that there are others for words made from names is said in a word."""
    names = [one_line(label) for label in pipeline.labels if not label.endswith(_MADE_FROM_NAMES)]
    return " ".join([*names, "(derived)"] if len(names) < len(pipeline.labels) else names)
