"""`artinspect timeline`."""

from typing import Annotated, Literal, cast, get_args

import typer

from artinspect.cli.options import Options, day
from artinspect.cli.run import run
from artinspect.inspection.analyses import TIMELINE
from artinspect.results import TimexType

_TYPE_NAMES = "|".join(name.lower() for name in get_args(TimexType))

OrderName = Literal["time", "text"]
FromOption = Annotated[
    str | None, typer.Option("--from", metavar="YYYY-MM-DD", help="Only what ends on this day or later.")
]
ToOption = Annotated[
    str | None, typer.Option("--to", metavar="YYYY-MM-DD", help="Only what begins on this day or earlier.")
]
TypeOption = Annotated[
    list[str] | None,
    typer.Option("--type", metavar=_TYPE_NAMES, help="Only this type of expression; repeatable."),
]
OrderOption = Annotated[
    OrderName | None, typer.Option(help="Order by calendar or by position in the text.", show_default="time")
]


def timeline(
    options: Options,
    *,
    first: FromOption = None,
    last: ToOption = None,
    types: TypeOption = None,
    order: OrderOption = None,
) -> int:
    """List dates, times and durations in calendar order."""
    if not (first or last or types or order):
        return run(TIMELINE, options)
    from artinspect.analyses.timeline.options import TimelineOptions

    begin, end = day(first, "--from"), day(last, "--to")
    if begin and end and begin > end:
        raise typer.BadParameter("--from must not be later than --to", param_hint="--from")
    own = TimelineOptions(
        first=begin.isoformat() if begin else None,
        last=end.isoformat() if end else None,
        types=frozenset(map(_type, types or ())),
        order=order or "time",
    )
    return run(TIMELINE, options, own)


def _type(name: str) -> TimexType:
    for known in get_args(TimexType):
        if name.upper() == known:
            return cast("TimexType", known)
    raise typer.BadParameter(f"'{name}' is not one of {_TYPE_NAMES}", param_hint="--type")
