"""The table of entities: one row each, or one row for each mention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.table import Table
from rich.text import Text

from artinspect.rendering import MENTION_COLUMNS, TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables import labels
from artinspect.rendering.tables.console import FIND, QUIET, frame
from artinspect.results import Entity, Mention, Report
from artinspect.results.source_text import SourceText

# From these widths on there is room for how a name is written, and for the sentence that names it first.
_MEDIUM, _WIDE = 84, 150
# How much of the text is shown on each side of a mention.
_AROUND = 50

EMPTY = "no entities found"

WIDTH = 12
_NOTHING = "·"
_BLOCKS = "▁▂▃▄▅▆▇█"
# From so many in one stretch on the block is full.
_FULL = len(_BLOCKS)


def draw(report: Report[tuple[Entity, ...]], style: TableStyle, extra: Sequence[str]) -> Iterable[Table]:
    """The table of the entities, or of their mentions where the extra columns are those of mentions."""
    if MENTION_COLUMNS[0] in extra:
        yield mention_table(report.analysis, report.source_text)
    else:
        yield entity_table(report.analysis, report.source_text, style)


def entity_table(entities: Sequence[Entity], text: SourceText, style: TableStyle) -> Table:
    """One row an entity; columns that a narrow terminal has no room for are left out."""
    is_medium = style.width is None or style.width >= _MEDIUM
    is_wide = style.width is None or style.width >= _WIDE
    more = (("Written",) if is_medium else ()) + (("First named",) if is_wide else ())
    table = frame("Name", "Label", "Count", "Role", "Where", *more)
    table.columns[2].justify = "right"
    table.columns[4].no_wrap = True
    for e in entities:
        forms = dict.fromkeys(one_line(form) for form in (*e.variants, *(m.shown for m in e.mentions)))
        written = Text(", ".join(form for form in forms if form != one_line(e.name)), style=QUIET)
        sentence = Text(one_line(e.sentence.text) if e.sentence else "", style=QUIET)
        table.add_row(
            *_who(e),
            Text(str(e.count)),
            Text(one_line("; ".join((*e.roles, *e.organisations)))),
            Text(sparkline((m.start for m in e.mentions), len(text.decoded)), style=FIND),
            *((written,) if is_medium else ()),
            *((sentence,) if is_wide else ()),
        )
    return table


def mention_table(entities: Iterable[Entity], text: SourceText) -> Table:
    """One row a mention, in the order of the entities, with what stands around it."""
    table = frame("Name", "Label", "Mention")
    for e in entities:
        for m in e.mentions:
            table.add_row(*_who(e), _in_context(text, m))
    return table


def _who(entity: Entity) -> tuple[Text, Text]:
    return (
        Text(one_line(entity.name), style="bold"),
        Text(labels.label(entity), style=labels.LABEL_STYLES[entity.label]),
    )


def _in_context(text: SourceText, mention: Mention) -> Text:
    """The mention between the words around it, as far as its line goes."""
    start, end = text.to_read(mention.start, mention.end)
    left = text.read(max(0, start - _AROUND), start).rpartition("\n")[2]
    right = text.read(end, min(len(text.text), end + _AROUND)).partition("\n")[0]
    return Text.assemble((one_line(left), QUIET), (one_line(mention.shown), FIND), (one_line(right), QUIET))


def sparkline(places: Iterable[int], length: int) -> str:
    """The text in twelve stretches, each a dot or a block as high as there are places in it.

    Args:
        places: offsets into the text.
        length: how long the text is.
    """
    counts = Counter(min(WIDTH - 1, place * WIDTH // max(1, length)) for place in places)
    highest = max(counts.values(), default=1)
    step = max(1, -(-highest // _FULL))
    return "".join(_BLOCKS[-(-counts[i] // step) - 1] if counts[i] else _NOTHING for i in range(WIDTH))
