"""Tables for people, drawn with Rich.

Article text reaches Rich as plain `Text` only, never as markup. On a narrow terminal the sentence goes below the
find; only on a terminal is it shortened.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.box import ROUNDED
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from artinspect.rendering import Look, wording
from artinspect.rendering.escape import one_line
from artinspect.results import Command, Entity, FailedReport, Figure, Report, Span, Summary, TimeExpression

# From this width on the sentence has a column of its own.
_WIDE = 140
_MIN_CONTEXT = 40
# More columns than any sentence has characters.
_NATURAL = 10_000_000
_ELLIPSIS = "…"
_FIND = "bold cyan"
_QUIET = "dim"


class TableRenderer:
    """One table an article, with a caption that says what was read."""

    def __init__(self, command: Command, stream: TextIO, look: Look) -> None:
        self._command, self._look = command, look
        self._console = Console(
            file=stream,
            width=look.width,
            force_terminal=look.color,
            color_system="truecolor" if look.color else None,
            no_color=not look.color,
            highlight=False,
            emoji=False,
            markup=False,
            legacy_windows=False,
        )
        self._is_first = True

    def begin(self) -> None:
        """A table needs no head."""

    def add(self, report: Report | FailedReport) -> None:
        """Draw one article's table; what went wrong with a failed input is said on standard error."""
        if isinstance(report, FailedReport):
            return
        if not self._is_first:
            self._console.print()
        self._is_first = False
        parts = [_caption(report), *self._body(report)]
        if self._look.width is None:
            unbounded = self._console.options.update(max_width=_NATURAL)
            self._console.width = max(self._console.measure(part, options=unbounded).maximum for part in parts) + 1
        for part in parts:
            self._console.print(part, soft_wrap=False)

    def end(self) -> None:
        """A table needs no foot."""

    def _body(self, report: Report) -> Iterable[RenderableType]:
        if isinstance(report.analysis, Summary):
            return self._summary(report.analysis)
        if not report.analysis:
            return [Text(f"no {wording.NOTHING[report.command]} found", style=_QUIET)]
        if report.command == "entities":
            return [self._entities(x for x in report.analysis if isinstance(x, Entity))]
        if report.command == "figures":
            return [self._figures(x for x in report.analysis if isinstance(x, Figure))]
        return [self._timeline(x for x in report.analysis if isinstance(x, TimeExpression))]

    def _entities(self, entities: Iterable[Entity]) -> Table:
        table = _table("Name", "Label", "Count", "Role", "Written")
        table.columns[2].justify = "right"
        for e in entities:
            forms = dict.fromkeys(one_line(m.text) for m in e.mentions)
            table.add_row(
                Text(one_line(e.name), style="bold"),
                Text(e.label, style=wording.LABEL_STYLES[e.label]),
                Text(str(e.count)),
                _plain("; ".join(e.roles)),
                Text(", ".join(forms), style=_QUIET),
            )
        return table

    def _figures(self, figures: Iterable[Figure]) -> Table:
        source_header = ("Who says so",) if self._is_wide else ()
        table = self._table_of_finds("Value", "Of what", *source_header, "Figure")
        table.columns[0].justify = "right"
        for f in figures:
            counted = _plain(wording.counted(f))
            source = Text(one_line(f.attribution.text) if f.attribution else "", style=_QUIET)
            table.add_row(
                Text(wording.value(f), style="bold"),
                *((counted, source) if self._is_wide else (_stacked(counted, source),)),
                *self._find(f, f.sentence),
            )
        return table

    def _timeline(self, times: Iterable[TimeExpression]) -> Table:
        table = self._table_of_finds("When", "Type", "Expression")
        for t in times:
            table.add_row(
                Text(wording.when(t), style="bold"),
                Text(t.type.lower(), style=_QUIET),
                *self._find(t, t.sentence),
            )
        return table

    def _summary(self, summary: Summary) -> Iterable[RenderableType]:
        facts = Table.grid(padding=(0, 2))
        facts.add_column(style=_QUIET)
        facts.add_column(overflow="fold")
        facts.add_row("Length", Text(wording.counts(summary.counts)))
        for name, score in summary.readability.items():
            facts.add_row(wording.measure_name(name), Text(f"{score:g}"))
        facts.add_row("Keywords", _plain(", ".join(k.text for k in summary.keywords)))
        yield facts
        if summary.key_sentences:
            sentences = Table.grid(padding=(0, 1))
            sentences.add_column(style=_FIND, justify="right")
            sentences.add_column(overflow="fold")
            for s in summary.key_sentences:
                sentences.add_row(str(s.rank), _plain(s.text))
            yield Padding(sentences, (1, 0, 0, 0))

    @property
    def _is_wide(self) -> bool:
        return self._look.width is None or self._look.width >= _WIDE

    def _table_of_finds(self, *headers: str) -> Table:
        """An empty table whose last columns are for `_find`; lines part rows that take several lines."""
        table = _table(*headers, "Sentence") if self._is_wide else _table(*headers)
        table.show_lines = not self._is_wide
        return table

    def _find(self, find: Figure | TimeExpression, sentence: Span) -> tuple[Text, ...]:
        """The find and its sentence: two cells on a wide table, else one with the sentence below."""
        context = self._context(sentence, find.start, find.end)
        text = Text(one_line(find.text), style=_FIND)
        return (text, context) if self._is_wide else (_stacked(text, context),)

    def _context(self, sentence: Span, start: int, end: int) -> Text:
        """The sentence with the find highlighted, shortened around it to what fits on a terminal."""
        left = sentence.text[: max(0, start - sentence.start)]
        find = sentence.text[max(0, start - sentence.start) : end - sentence.start]
        right = sentence.text[end - sentence.start :]
        if self._look.shorten and self._look.width is not None:
            room = max(_MIN_CONTEXT, self._look.width - len(find)) // 2
            left = left if len(left) <= room else _ELLIPSIS + left[-room:].partition(" ")[2]
            right = right if len(right) <= room else right[:room].rpartition(" ")[0] + _ELLIPSIS
        return Text.assemble((one_line(left), _QUIET), (one_line(find), _FIND), (one_line(right), _QUIET))


def _table(*headers: str) -> Table:
    table = Table(box=ROUNDED, border_style=_QUIET, header_style="bold")
    for header in headers:
        table.add_column(header, overflow="fold")
    return table


def _stacked(*lines: Text) -> Text:
    return Text("\n").join(line for line in lines if line)


def _plain(text: str) -> Text:
    return Text(one_line(text))


def _caption(report: Report) -> Text:
    caption = Text()
    if report.title:
        caption.append(one_line(report.title.text), style="bold")
        caption.append("\n")
    parts = [one_line(report.source), wording.language(report.language)]
    if report.published:
        parts.append(report.published.date)
    parts += [one_line(zone.text) for zone in (report.section, report.byline, report.dateline) if zone]
    return caption.append(" · ".join(parts), style=_QUIET)
