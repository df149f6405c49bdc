"""`artinspect entities`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Literal, cast, get_args

import typer

from artinspect.cli.options import Options
from artinspect.cli.run import run
from artinspect.inspection.analyses import ENTITIES
from artinspect.rendering import MENTION_COLUMNS
from artinspect.results import Label

if TYPE_CHECKING:
    from artinspect.pipelines.options import PipelineOptions

_LABELS = "|".join(get_args(Label))

MODEL_SETTING = "ARTINSPECT_MODEL_"

ModelOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|PATH",
        help="Use another spaCy pipeline, by name or path, instead of the embedded one.",
    ),
]
DocumentLevelOption = Annotated[
    bool,
    typer.Option(
        "--document-level/--no-document-level",
        help="Whether to use the whole article: find names missed in one place, give each name one label.",
    ),
]
DerivedOption = Annotated[
    bool, typer.Option("--derived", help="Also words derived from names, marked as such: ukrainische, EU-Gipfel.")
]
OrderName = Literal["count", "text", "name"]
LabelOption = Annotated[
    list[str] | None, typer.Option("--label", metavar=_LABELS, help="Only this label; repeatable.")
]
MinCountOption = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help="Only names with at least N mentions.", show_default="1"),
]
SortOption = Annotated[
    OrderName | None,
    typer.Option("--sort", help="Most frequent first, by position in the text, or by name.", show_default="count"),
]
MentionsOption = Annotated[
    bool, typer.Option("--mentions", help="One row per mention in tables, CSV, TSV and Markdown.")
]


def entities(
    options: Options,
    *,
    model: ModelOption = None,
    document_level: DocumentLevelOption = True,
    derived: DerivedOption = False,
    labels: LabelOption = None,
    min_count: MinCountOption = None,
    order: SortOption = None,
    mentions: MentionsOption = False,
) -> int:
    """List people, places, organisations and other names."""
    from artinspect.analyses.entities.options import EntityOptions

    own = EntityOptions(
        labels=frozenset(map(_label, labels or ())),
        least=min_count or 1,
        order=order or "count",
        document_level=document_level,
        derived=derived,
        pipelines=pipelines_set(model),
    )
    extra = (*(("form",) if derived else ()), *(MENTION_COLUMNS if mentions else ()))
    return run(ENTITIES, options, own, extra)


def _label(name: str) -> Label:
    if name.upper() not in get_args(Label):
        raise typer.BadParameter(f"'{name}' is not one of {_LABELS}", param_hint="--label")
    return cast("Label", name.upper())


def pipelines_set(model: str | None = None) -> PipelineOptions:
    """The pipelines that an option and the environment choose."""
    from artinspect.pipelines.options import PipelineOptions

    return PipelineOptions(model=model, models=models_set())


def models_set() -> dict[str, str]:
    """The pipelines that the environment chooses: language code -> name or path."""
    return {
        name.removeprefix(MODEL_SETTING).lower(): value
        for name, value in os.environ.items()
        if name.startswith(MODEL_SETTING) and value
    }
