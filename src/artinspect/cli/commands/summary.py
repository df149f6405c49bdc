"""`artinspect summary`."""

from typing import Annotated, cast, get_args

import typer

from artinspect.cli.commands.entities import pipelines_set
from artinspect.cli.options import Options
from artinspect.cli.run import format_of, run
from artinspect.inspection.analyses import SUMMARY
from artinspect.results import Part

_PARTS = "|".join(get_args(Part))

OnlyOption = Annotated[
    list[str] | None, typer.Option("--only", metavar=_PARTS, help="Only this part; repeatable.")
]
AllOption = Annotated[bool, typer.Option("--all", help="All parts; 'who' loads a pipeline, which takes a second.")]
DetailsOption = Annotated[bool, typer.Option("--details", help="Also list unusually long sentences and words.")]


def summary(
    options: Options, *, only: OnlyOption = None, everything: AllOption = False, details: DetailsOption = False
) -> int:
    """Summarise articles: length, readability, keywords, key sentences; in tables also figures and dates."""
    from artinspect.analyses.summary.options import SummaryOptions

    parts: frozenset[Part] = frozenset(("counts", "readability", "keywords", "sentences"))
    if everything:
        parts = frozenset(get_args(Part))
    elif only:
        parts = frozenset(map(_part, only))
    elif format_of(options, "summary") in ("table", "markdown"):
        parts |= {"figures", "when"}
    if details:
        parts |= {"details"}
    return run(SUMMARY, options, SummaryOptions(parts=parts, pipelines=pipelines_set()))


def _part(name: str) -> Part:
    if name not in get_args(Part):
        raise typer.BadParameter(f"'{name}' is not one of {_PARTS}", param_hint="--only")
    return cast("Part", name)
