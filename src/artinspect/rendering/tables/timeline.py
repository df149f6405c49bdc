"""The table of a timeline and the bar chart above it, drawn with Rich.

In the order of the calendar the table marks the gaps and the day of publication; what is not on the calendar comes
below a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from artinspect.rendering import TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables import labels
from artinspect.rendering.tables.console import FIND, frame
from artinspect.rendering.tables.excerpts import ELLIPSIS, excerpt, stacked
from artinspect.results import Report, TimeExpression
from artinspect.results.source_text import SourceText

EMPTY = "no time expressions found"
# From this width on an expression has a column of its own beside what happened.
_MEDIUM = 76
_LONGEST_EXPRESSION = 24

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


def draw(
    report: Report[tuple[TimeExpression, ...]], style: TableStyle, extra: Sequence[str]
) -> Iterable[RenderableType]:
    """The chart, then one row an expression: when, how the text puts it, what happened."""
    times, published = report.analysis, report.published.date if report.published else None
    yield from chart(times, published, style.width)
    has_columns = style.width is None or style.width >= _MEDIUM
    table = frame("When", "Expression", "What happened") if has_columns else frame("When", "What happened")
    table.columns[0].no_wrap = has_columns
    if has_columns and style.width is not None:
        table.columns[1].max_width = _LONGEST_EXPRESSION
    table.show_lines = not has_columns

    def cells(time: TimeExpression) -> tuple[Text, ...]:
        expression, clause = Text(one_line(time.shown), style=FIND), _clause(report.source_text, time, style)
        return (expression, clause) if has_columns else (stacked(expression, clause),)

    fill(table, times, published, cells)
    yield table


def _clause(text: SourceText, time: TimeExpression, style: TableStyle) -> Text:
    """The clause that the expression stands in; in a table of natural width, which loses nothing, the sentence."""
    if style.width is None:
        return excerpt(text, time.sentence, time.start, time.end, style)
    clause = excerpt(text, time.clause, time.start, time.end, style)
    if time.clause.start > time.sentence.start and not clause.plain.startswith(ELLIPSIS):
        clause = Text.assemble((f"{ELLIPSIS} ", _QUIET), clause)
    if time.clause.end < time.sentence.end and not clause.plain.endswith(ELLIPSIS):
        clause = Text.assemble(clause, (f" {ELLIPSIS}", _QUIET))
    return clause


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
        when = labels.when(time)
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
            gaps[i] = labels.span_of_days(days)
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
