"""`artinspect figures`."""

from math import isnan
from typing import Annotated, Literal, cast, get_args

import typer

from artinspect.cli.options import Options
from artinspect.cli.run import run
from artinspect.inspection.analyses import FIGURES
from artinspect.results import Kind

_KIND_NAMES = "|".join(get_args(Kind))

OrderName = Literal["text", "value"]
KindOption = Annotated[
    list[str] | None, typer.Option("--kind", metavar=_KIND_NAMES, help="Only this kind; repeatable.")
]
UnitOption = Annotated[
    list[str] | None,
    typer.Option("--unit", metavar="UNIT", help="Only this unit, e.g. EUR, percent, kilometer; repeatable."),
]
MinOption = Annotated[float | None, typer.Option("--min", metavar="N", help="Only values of N or more.")]
MaxOption = Annotated[float | None, typer.Option("--max", metavar="N", help="Only values of N or less.")]
SortOption = Annotated[
    OrderName | None,
    typer.Option("--sort", help="Order by position in the text, or largest value first.", show_default="text"),
]


def figures(
    options: Options,
    *,
    kinds: KindOption = None,
    units: UnitOption = None,
    least: MinOption = None,
    most: MaxOption = None,
    order: SortOption = None,
) -> int:
    """List the numbers that articles report: how many, of what, according to whom."""
    if not (kinds or units or order) and least is None and most is None:
        return run(FIGURES, options)
    from artinspect.analyses.figures.options import FigureOptions

    for hint, bound in (("--min", least), ("--max", most)):
        if bound is not None and isnan(bound):
            raise typer.BadParameter("nan is not a number", param_hint=hint)
    if least is not None and most is not None and least > most:
        raise typer.BadParameter("--min must not exceed --max", param_hint="--min")
    own = FigureOptions(
        kinds=frozenset(map(_kind, kinds or ())),
        units=frozenset(units or ()),
        least=least,
        most=most,
        order=order or "text",
    )
    return run(FIGURES, options, own)


def _kind(name: str) -> Kind:
    if name not in get_args(Kind):
        raise typer.BadParameter(f"'{name}' is not one of {_KIND_NAMES}", param_hint="--kind")
    return cast("Kind", name)
