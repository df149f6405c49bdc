"""Tables for people, drawn with Rich.

Article text reaches Rich as plain `Text` only, never as markup. On a narrow terminal the sentence goes below the
find; only on a terminal is it shortened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO, cast

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from artinspect.languages import load
from artinspect.languages.schema.numbers import Numbers
from artinspect.rendering import MENTION_COLUMNS, Look, wording
from artinspect.rendering.drawing import QUIET, console, draw, frame
from artinspect.rendering.escape import one_line
from artinspect.results import Command, FailedReport, LanguageGuess, Published, Report, Span
from artinspect.source_text import SourceText

if TYPE_CHECKING:
    from artinspect.results import Checked, Entity, Figure, Summary, TimeExpression

# From this width on the sentence has a column of its own.
_WIDE = 140
# From this width on a time expression has one of its own beside what happened.
_MEDIUM = 76
_LONGEST_EXPRESSION = 24
_MIN_CONTEXT = 40
_ELLIPSIS = "…"
_FIND = "bold cyan"


class TableRenderer:
    """One table an article, with a caption that says what was read."""

    def __init__(self, command: Command, stream: TextIO, look: Look, extra: Sequence[str] = ()) -> None:
        self._command, self._look, self._extra = command, look, extra
        self._console = console(stream, look)
        self._is_first = True
        self._text = SourceText.verbatim("")

    def begin(self) -> None:
        """A table needs no head."""

    def add(self, report: Report | FailedReport) -> None:
        """Draw one article's table; what went wrong with a failed input is said on standard error."""
        if isinstance(report, FailedReport):
            return
        if not self._is_first:
            self._console.print()
        self._is_first = False
        self._text = report.source_text
        draw(self._console, [_caption(report), *self._body(report)], self._look)

    def end(self) -> None:
        """A table needs no foot."""

    def _body(self, report: Report) -> Iterable[RenderableType]:
        """What each command draws; only its own drawing is imported."""
        if report.command == "summary":
            from artinspect.rendering.page import summary_page

            return summary_page(cast("Summary", report.analysis))
        if report.command == "check":
            from artinspect.rendering.findingreport import finding_report

            return finding_report(cast("Checked", report.analysis), report.source_text, self._look.width)
        if not report.analysis:
            return [Text(f"no {wording.NOTHING[report.command]} found", style=QUIET)]
        if report.command == "entities":
            from artinspect.rendering.directory import entity_table, mention_table

            entities = cast("tuple[Entity, ...]", report.analysis)
            if MENTION_COLUMNS[0] in self._extra:
                return [mention_table(entities, report.source_text)]
            return [entity_table(entities, report.source_text, self._look)]
        if report.command == "figures":
            return [self._figures(cast("tuple[Figure, ...]", report.analysis), report.language)]
        return self._timeline(cast("tuple[TimeExpression, ...]", report.analysis), report.published)

    def _figures(self, figures: Sequence[Figure], language: LanguageGuess) -> Table:
        from artinspect.rendering import figuretable

        source_header = ("Who says so",) if self._is_wide else ()
        table = self._table_of_finds("Value", "Of what", *source_header, "Figure")
        has_room = self._look.width is None or self._look.width >= _MEDIUM
        rows = figuretable.arrange(figures)
        numbers = load(language.reading, Numbers)
        values = figuretable.aligned([row.figure for row in rows], (numbers.group, numbers.decimal))
        table.columns[0].no_wrap = has_room
        last: Span | None = None
        for (f, depth, times), value in zip(rows, values, strict=True):
            part = Text(f"{'  ' * (depth - 1)}└ " if depth else "", style=QUIET)
            often = (f" ×{times}" if times > 1 else "", QUIET)
            counted = Text.assemble(part, one_line(wording.counted(f)), often)
            source = Text(one_line(f.attribution.text) if f.attribution else "", style=QUIET)
            table.add_row(
                Text(value if has_room else value.lstrip(), style="bold"),
                *((counted, source) if self._is_wide else (_stacked(counted, source),)),
                *self._find(f, f.sentence if f.sentence != last else None),
            )
            last = f.sentence
        return table

    def _timeline(self, times: Sequence[TimeExpression], published: Published | None) -> Iterable[RenderableType]:
        from artinspect.rendering import timetable

        day = published.date if published else None
        yield from timetable.chart(times, day, self._look.width)
        has_columns = self._look.width is None or self._look.width >= _MEDIUM
        table = frame("When", "Expression", "What happened") if has_columns else frame("When", "What happened")
        table.columns[0].no_wrap = has_columns
        if has_columns and self._look.width is not None:
            table.columns[1].max_width = _LONGEST_EXPRESSION
        table.show_lines = not has_columns

        def cells(time: TimeExpression) -> tuple[Text, ...]:
            expression = Text(one_line(time.shown), style=_FIND)
            if self._look.width is None:  # a table of natural width loses nothing
                return expression, self._context(time.sentence, time.start, time.end)
            clause = self._context(time.clause, time.start, time.end)
            if time.clause.start > time.sentence.start and not clause.plain.startswith(_ELLIPSIS):
                clause = Text.assemble((f"{_ELLIPSIS} ", QUIET), clause)
            if time.clause.end < time.sentence.end and not clause.plain.endswith(_ELLIPSIS):
                clause = Text.assemble(clause, (f" {_ELLIPSIS}", QUIET))
            return (expression, clause) if has_columns else (_stacked(expression, clause),)

        timetable.fill(table, times, day, cells)
        yield table

    @property
    def _is_wide(self) -> bool:
        return self._look.width is None or self._look.width >= _WIDE

    def _table_of_finds(self, *headers: str) -> Table:
        """An empty table whose last columns are for `_find`; lines part rows that take several lines."""
        table = frame(*headers, "Sentence") if self._is_wide else frame(*headers)
        table.show_lines = not self._is_wide
        return table

    def _find(self, find: Figure, sentence: Span | None) -> tuple[Text, ...]:
        """The find and its sentence: two cells on a wide table, else one with the sentence below.

        Without a sentence it is the one of the row above.
        """
        context = self._context(sentence, find.start, find.end) if sentence else Text("")
        text = Text(one_line(find.shown), style=_FIND)
        return (text, context) if self._is_wide else (_stacked(text, context),)

    def _context(self, sentence: Span, start: int, end: int) -> Text:
        """The sentence with the find highlighted, shortened around it to what fits on a terminal."""
        left = self._text.shown(sentence.start, max(start, sentence.start))
        find = self._text.shown(max(start, sentence.start), end)
        right = self._text.shown(end, sentence.end)
        if self._look.shorten and self._look.width is not None:
            room = max(_MIN_CONTEXT, self._look.width - len(find)) // 2
            left = left if len(left) <= room else _ELLIPSIS + left[-room:].partition(" ")[2]
            right = right if len(right) <= room else right[:room].rpartition(" ")[0] + _ELLIPSIS
        return Text.assemble((one_line(left), QUIET), (one_line(find), _FIND), (one_line(right), QUIET))


def _stacked(*lines: Text) -> Text:
    return Text("\n").join(line for line in lines if line)


def _plain(text: str) -> Text:
    return Text(one_line(text))


def _caption(report: Report) -> Text:
    caption = Text()
    if report.title:
        caption.append(one_line(report.title.shown), style="bold")
        caption.append("\n")
    parts = [one_line(report.source), wording.language(report.language)]
    if report.published:
        parts.append(report.published.date + (" (file name)" if report.published.origin else ""))
    parts += [one_line(zone.shown) for zone in (report.section, report.byline, report.dateline) if zone]
    return caption.append(" · ".join(parts), style=QUIET)
