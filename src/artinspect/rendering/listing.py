"""The pipelines that there are, in each format."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, TextIO

from artinspect.rendering import Format, Look
from artinspect.rendering.escape import csv_cell, json_text, markdown_cell, one_line
from artinspect.results import SCHEMA, Pipeline

COLUMNS = (
    "language", "name", "version", "origin", "used_for", "chosen", "labels", "size", "license", "source", "spacy",
    "path",
)  # fmt: skip
_MEGABYTE = 1_000_000
_MADE_FROM_NAMES = ("deriv", "part")


def write_pipelines(
    format: Format, pipelines: Sequence[Pipeline], install: Mapping[str, str], stream: TextIO, look: Look
) -> None:
    """Write a list of pipelines. `install` maps languages to a command line that installs another pipeline."""
    if format == "table":
        _table(pipelines, install, stream, look)
    elif format == "json":
        document = {"schema": SCHEMA, "command": "models", "pipelines": [asdict(p) for p in pipelines]}
        stream.write(_json(document | {"install": dict(install)}))
    elif format == "jsonl":
        stream.writelines(_json({"schema": SCHEMA, "command": "models"} | asdict(p)) for p in pipelines)
    elif format == "csv":
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows([COLUMNS, *([csv_cell(cell) for cell in _row(p)] for p in pipelines)])
    elif format == "markdown":
        rows = [COLUMNS, ["---"] * len(COLUMNS), *([markdown_cell(cell) for cell in _row(p)] for p in pipelines)]
        stream.writelines(f"| {' | '.join(row)} |\n" for row in rows)
    else:
        rows = [COLUMNS, *([one_line(cell) for cell in _row(p)] for p in pipelines)]
        stream.writelines("\t".join(row) + "\n" for row in rows)


def _row(pipeline: Pipeline) -> list[str]:
    cells: list[Any] = [getattr(pipeline, name) for name in COLUMNS]
    return [" ".join(c) if isinstance(c, tuple) else "" if c is None else str(c) for c in cells]


def _json(value: Any) -> str:
    return json_text(json.dumps(value, ensure_ascii=False)) + "\n"


def _table(pipelines: Sequence[Pipeline], install: Mapping[str, str], stream: TextIO, look: Look) -> None:
    from rich.text import Text

    from artinspect.rendering.drawing import QUIET, console, draw, frame

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
    draw(console(stream, look), [table, *hints], look)


def _labels(pipeline: Pipeline) -> str:
    """The labels of names; that there are others for words made from names is said in a word."""
    names = [one_line(label) for label in pipeline.labels if not label.endswith(_MADE_FROM_NAMES)]
    return " ".join([*names, "(derived)"] if len(names) < len(pipeline.labels) else names)
