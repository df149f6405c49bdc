"""The table of entities: one row each, or one row for each mention."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.table import Table
from rich.text import Text

from artinspect.rendering import Look, wording
from artinspect.rendering.drawing import QUIET, frame
from artinspect.rendering.escape import one_line
from artinspect.rendering.sparkline import sparkline
from artinspect.results import Entity, Mention
from artinspect.source_text import SourceText

# From these widths on there is room for how a name is written, and for the sentence that names it first.
_MEDIUM, _WIDE = 84, 150
# How much of the text is shown on each side of a mention.
_AROUND = 50
_FIND = "bold cyan"


def entity_table(entities: Sequence[Entity], text: SourceText, look: Look) -> Table:
    """One row an entity; columns that a narrow terminal has no room for are left out."""
    is_medium = look.width is None or look.width >= _MEDIUM
    is_wide = look.width is None or look.width >= _WIDE
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
            Text(sparkline((m.start for m in e.mentions), len(text.decoded)), style=_FIND),
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
        Text(wording.label(entity), style=wording.LABEL_STYLES[entity.label]),
    )


def _in_context(text: SourceText, mention: Mention) -> Text:
    """The mention between the words around it, as far as its line goes."""
    start, end = text.to_read(mention.start, mention.end)
    left = text.read(max(0, start - _AROUND), start).rpartition("\n")[2]
    right = text.read(end, min(len(text.text), end + _AROUND)).partition("\n")[0]
    return Text.assemble((one_line(left), QUIET), (one_line(mention.shown), _FIND), (one_line(right), QUIET))
