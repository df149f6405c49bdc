"""Findings for people: the message, then the lines of the article with marks under both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from artinspect.rendering import TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables.console import QUIET
from artinspect.results import Checked, Finding, Report, Severity
from artinspect.results.source_text import SourceText

EMPTY = "no findings"
_STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_SIDE = "cyan"
_ELLIPSIS = "…"
_LEAST_ROOM = 20
# What is shown of a line where the width has no bound: an article may be one line.
_NATURAL_ROOM = 400


class _Mark(NamedTuple):
    start: int
    end: int
    sign: str
    note: str
    style: str


def draw(report: Report[Checked], style: TableStyle, extra: Sequence[str]) -> Iterator[Text]:
    """The findings one below the other, then how many there are and what was skipped."""
    checked, text, width = report.analysis, report.source_text, style.width
    for finding in checked.findings:
        head = Text.assemble((f"{finding.severity} {finding.rule}", _STYLES[finding.severity]))
        yield head.append(f" {one_line(finding.message)}")
        yield from _lines_with_marks(finding, text, width)
        yield Text("")
    skipped = (f"{s.rule} skipped ({one_line(s.reason)})" for s in checked.skipped)
    yield Text("; ".join([_counts(checked.findings), *skipped]), style=QUIET)


def _lines_with_marks(finding: Finding, text: SourceText, width: int | None) -> Iterator[Text]:
    marks = [_Mark(finding.start, finding.end, "^", "", _STYLES[finding.severity])]
    marks += (_Mark(r.start, r.end, "~", one_line(r.message), _SIDE) for r in finding.related)
    by_line: dict[int, list[_Mark]] = {}
    for mark in marks:
        by_line.setdefault(text.position(mark.start).line, []).append(mark)
    gutter = len(str(max(by_line)))
    room = _NATURAL_ROOM if width is None else max(_LEAST_ROOM, width - gutter - 5)
    for number, marked in sorted(by_line.items()):
        line = text.line_range(number)
        for group in [marked] if _fit(marked, room) else [[mark] for mark in marked]:
            yield from _excerpt(group, text.decoded, line, number, gutter, room)


def _fit(marks: list[_Mark], room: int) -> bool:
    return max(m.end for m in marks) - min(m.start for m in marks) <= room


def _excerpt(
    marks: list[_Mark], text: str, line: tuple[int, int], number: int, gutter: int, room: int
) -> Iterable[Text]:
    """A line of the article, shortened around the marks to the room there is, and a line for each mark."""
    first, last = min(m.start for m in marks), min(line[1], max(m.end for m in marks))
    around = max(0, room - (last - first)) // 2
    start = max(line[0], min(first - around, line[1] - room))
    end = min(line[1], start + room)
    start_mark = _ELLIPSIS if start > line[0] else ""
    end_mark = _ELLIPSIS if end < line[1] else ""
    shown = f"{start_mark}{one_line(text[start:end])}{end_mark}"
    yield Text.assemble((f"{number:>{gutter}} │ ", QUIET), shown)
    for mark in marks:
        indent = cell_len(start_mark + one_line(text[start : mark.start]))
        length = max(1, cell_len(one_line(text[mark.start : min(mark.end, end)])))
        signs = f"{mark.sign * length} {mark.note}".rstrip()
        before = indent - cell_len(mark.note) - 1
        if indent + cell_len(signs) > room and before >= 0:  # no room for the note behind the signs
            indent, signs = before, f"{mark.note} {mark.sign * length}"
        yield Text.assemble((f"{'':>{gutter}} │ {' ' * indent}", QUIET), (signs, mark.style))


def _counts(findings: tuple[Finding, ...]) -> str:
    found = Counter(f.severity for f in findings)
    named = [f"{n} {severity}{'s' if n > 1 and severity != 'info' else ''}" for severity, n in found.items()]
    return ", ".join(named) or "no findings"
