"""The table of a timeline and the bar chart above it, drawn with Rich.

In the order of the calendar the table marks the gaps and the day of publication; what is not on the calendar comes
below a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from rich.table import Table
from rich.text import Text

from artinspect.rendering import wording
from artinspect.results import TimeExpression

Cells = Callable[[TimeExpression], tuple[Text, ...]]

_QUIET, _WHEN, _BAR = "dim", "bold", "cyan"
# The first stands for nothing.
_BARS = "▁▂▃▄▅▆▇█"
_FEWEST_BARS = 3
_NARROWEST_CHART = 60
_WIDEST_CHART = 100
# A gap is told if it is this long, or this share of the whole and not just days.
_LONG_GAP = 365
_GAP_SHARE, _SHORTEST_GAP = 1 / 3, 14


def fill(table: Table, times: Sequence[TimeExpression], published: str | None, cells: Cells) -> None:
    """Add a row for each expression, `cells` for what follows the date; equal dates are written once."""
    dated = [t for t in times if _begin(t)]
    is_chronological = dated == sorted(dated, key=_begin) and list(times[: len(dated)]) == dated
    gap = _gaps(dated) if is_chronological else {}
    is_told = not is_chronological or not dated or published is None
    last = ""
    for i, time in enumerate(times):
        if not is_told and (i >= len(dated) or _begin(time) > (published or "")):
            _add_note(table, published or "", "published")
            is_told, last = True, ""
        if i == len(dated) and is_chronological and dated:
            table.add_section()
        if i in gap:
            _add_note(table, "", gap[i])
        when = wording.when(time)
        table.add_row(Text("" if when == last else when, style=_WHEN), *cells(time))
        last = when
    if not is_told and dated:
        _add_note(table, published or "", "published")


def _add_note(table: Table, when: str, note: str) -> None:
    blanks = [Text("")] * (len(table.columns) - 2)
    table.add_row(Text(when, style=_QUIET), Text(f"· {note} ·", style=_QUIET), *blanks)


def _gaps(dated: Sequence[TimeExpression]) -> dict[int, str]:
    """What lies between the expression with this index and all before it, if it is long."""
    gaps: dict[int, str] = {}
    if not dated:
        return gaps
    whole = _days(_begin(dated[0]), max(map(_end, dated)))
    reached = _end(dated[0])
    for i, time in enumerate(dated):
        days = _days(reached, _begin(time))
        if days >= _LONG_GAP or (days >= _SHORTEST_GAP and days >= whole * _GAP_SHARE):
            gaps[i] = wording.span_of_days(days)
        reached = max(reached, _end(time))
    return gaps


def chart(times: Sequence[TimeExpression], published: str | None, width: int | None) -> Iterator[Text]:
    """The article's time span as bars, with the day of publication below; nothing on a narrow terminal."""
    dated = [t for t in times if _begin(t)]
    if width is None or width < _NARROWEST_CHART or len(dated) < _FEWEST_BARS:
        return
    first = min(map(_begin, dated))
    last = max([*map(_begin, dated), *([published] if published else [])])
    whole = _days(first, last)
    if whole < 1:
        return
    size = min(width, _WIDEST_CHART) - len(first) - len(last) - 3
    counts = [0] * size
    for time in dated:
        counts[_bin(_days(first, _begin(time)), whole, size)] += 1
    most = max(counts)
    bars = "".join(_BARS[-(-c * (len(_BARS) - 1) // most)] for c in counts)
    yield Text.assemble((f"{first} ", _QUIET), (bars, _BAR), (f" {last}", _QUIET))
    if published and first <= published <= last:
        at = len(first) + 1 + _bin(_days(first, published), whole, size)
        note = f"published {published}"
        is_left = at > len(note) + 1
        yield Text(f"{note} ▲".rjust(at + 1) if is_left else f"{' ' * at}▲ {note}", style=_QUIET)


def _bin(days: int, whole: int, size: int) -> int:
    return min(size - 1, max(0, days * size // whole))


def _begin(time: TimeExpression) -> str:
    return time.from_ or time.to or ""


def _end(time: TimeExpression) -> str:
    return time.to or time.from_ or ""


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
