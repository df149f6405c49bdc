"""STR004: is every quotation mark and bracket closed, and was it opened?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from artinspect.article import Block
from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

# Opening mark -> the marks that close it; the guillemets and the straight mark depend on their place.
_CLOSERS = {"„": '“”"', "“": '”"', "›": "‹", "‹": "›", "»": "«", "«": "»", '"': '"', "”": "”"}
_LONE_MARK = re.compile(r'"[,.;:!?|/\\-]"')
_GUILLEMETS = frozenset("«»‹›")
_MARK = re.compile('[„“”»«"›‹]')
# Single marks, which are apostrophes and commas, too.
_SINGLE = re.compile(r"(?<![\w.,])‚(?=\w)|(?:(?<=[:,]\s)|(?<=[“(\"])|^)‘(?!\d)(?=(\w{1,30}))")
_SINGLE_END = re.compile(r"[‘’'](?!\w)")
_BRACKET = re.compile(r"[()\[\]]")
_SMILEY = re.compile(r"[:;=]-?$")
# `a)`, `1)`, `iv)`: a bracket that numbers needs no opening one.
_NUMBERING = re.compile(r"(?:^|[\s(,;])(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\.?$")
# Quotations within quotations.
_DEPTH = 5
# Paragraphs in which a quotation that runs on without marks of its own may be closed.
_GOES_ON = 4
_NEVER_CLOSED, _NEVER_OPENED = "the quotation mark is never closed", "the quotation mark is never opened"
_BRACKET_OPEN, _BRACKET_CLOSED = "the bracket is never closed", "the bracket is never opened"


class _Marks(NamedTuple):
    """Quotation marks of a block without their partners: opening ones, and closing ones."""

    block: Block
    opening: list[int]
    closing: list[int]


def unbalanced_quotes(context: RuleContext) -> Outcomes:
    """Quotation marks and brackets that their paragraph does not close, or has not opened.

    A quotation of several paragraphs may leave all but the last open.
    """
    text = context.article.text
    elided = load(context.article.language.reading, TextWords).elided_words
    blocks = [_quotation_marks(text, block, elided) for block in context.article.blocks]
    excused: set[int] = set()
    for i, marks in enumerate(blocks):
        for start in marks.opening[-1:]:
            goes_on = None if _is_ended(context, start, marks.block.end) else _continued(text, blocks, i, start)
            if goes_on is not None:
                excused |= {start, *goes_on}
        for message, places in ((_NEVER_CLOSED, marks.opening), (_NEVER_OPENED, marks.closing)):
            # Where a mark is lost, those after it may seem unpaired, too.
            yield from islice((Violation(message, at, at + 1) for at in places if at not in excused), 1)
    yield from _brackets(context)


def _is_ended(context: RuleContext, start: int, end: int) -> bool:
    """Whether a speaker is named after the mark: `„Das ist falsch, sagte er`."""
    words, text = load(context.article.language.reading, TextWords), context.article.text
    if re.compile(rf",\s(?:{words.speech})\s", re.I).search(text, start, end):
        return True
    subjects = re.compile(rf",\s(\w{{2,21}})\s(?:{words.speech})\b", re.I).finditer(text, start, end)
    return any(m[1].lower() in words.speakers or m[1][0].isupper() for m in subjects)


def _continued(text: str, blocks: list[_Marks], i: int, start: int) -> tuple[int, ...] | None:
    """The closing mark of a later paragraph that an open quotation runs to; none if each begins with a mark."""
    sign = text[start]
    if sign not in _CLOSERS:  # a quotation within a quotation ends with the paragraph
        return None
    for later in blocks[i + 1 : i + 1 + _GOES_ON]:
        if later.block.kind != "paragraph":
            return None
        if text[later.block.start] == sign or (text[later.block.start] in '»«›‹„“"' and sign != '"'):
            return ()
        if later.closing and text[later.closing[0]] in _CLOSERS[sign]:
            return (later.closing[0],)
        if later.opening:
            return (later.opening[0],) if sign == '"' and text[later.opening[0]] == '"' else None
    return None


def _quotation_marks(text: str, block: Block, elided: frozenset[str]) -> _Marks:
    """The marks of a block that have no partner in it; `elided` words may begin with an apostrophe."""
    opened: list[int] = []
    opening: list[int] = []
    closing: list[int] = []
    for match in _MARK.finditer(text, block.start, block.end):
        at, sign = match.start(), match[0]
        left = text[at - 1] if at > block.start else " "
        right = text[at + 1] if at + 1 < block.end else " "
        looks_opening = (
            not (left.isalnum() or left in ".,!?…%")
            and not right.isspace()
            and (
                right not in ").,;:!?" or text.startswith("..", at + 1)  # an ellipsis begins a quotation
            )
        )
        if left in "€Ã":
            continue  # damaged characters
        if sign in _GUILLEMETS and left.isspace() and (right.isspace() or right in ".,;:!?)"):
            continue  # set apart as in French (« so »), or an arrow (`Weiter »`, `A » B`)
        if sign == '"' and (
            _LONE_MARK.match(text, at) or (at > block.start + 1 and _LONE_MARK.match(text, at - 2))
        ):
            continue  # a mark that is spoken of: formatted with ","
        if sign == '"' and left.isdigit() and not any('"' in _CLOSERS[text[o]] for o in opened):
            continue  # inches
        partner = next(
            (
                i
                for i in range(len(opened) - 1, max(-1, len(opened) - 1 - _DEPTH), -1)
                if sign in _CLOSERS[text[opened[i]]]
            ),
            None,
        )
        if sign == "“" and not looks_opening and opened and text[opened[-1]] == "“":
            partner = len(opened) - 1  # a German closing mark after an English opening one
        if partner is not None and sign == text[opened[partner]] and looks_opening and left.isspace():
            partner = None  # once more an opening mark: the one before was not closed
        if partner is not None:
            opening += opened[partner + 1 :]
            del opened[partner:]
        elif sign == "„" or looks_opening or (sign == '"' and left.isspace() and right.isspace()):
            opened.append(at)
        else:
            closing.append(at)
    singles = [
        m.start()
        for m in _SINGLE.finditer(text, block.start, block.end)
        if not (m[1] and m[1] in elided) and not _SINGLE_END.search(text, m.end(), block.end)
    ]
    return _Marks(block, sorted([*opening, *opened, *singles]), closing)


def _brackets(context: RuleContext) -> Iterator[Violation]:
    text = context.article.text
    before: list[int] = []
    for block in context.article.blocks:
        opened: list[int] = []
        stray: list[int] = []
        for match in _BRACKET.finditer(text, block.start, block.end):
            at, sign = match.start(), match[0]
            head = text[max(block.start, at - 6) : at]
            if sign in "()" and _SMILEY.search(head):
                continue
            if sign in "([" and at + 1 == block.end:
                continue  # opens a list of a program's
            if sign in "([":
                opened.append(at)
            elif opened and (text[opened[-1]] == "(") == (sign == ")"):
                opened.pop()
            elif not _NUMBERING.search(head) or sign == "]":
                stray.append(at)
        # Several are a list or a table rather than an error; one open bracket may be closed a paragraph later.
        if len(stray) == 1 and not opened:
            if before:
                before.pop()
            else:
                yield Violation(_BRACKET_CLOSED, stray[0], stray[0] + 1)
        yield from (Violation(_BRACKET_OPEN, at, at + 1) for at in before)
        before = opened if len(opened) == 1 and not stray else []
    yield from (Violation(_BRACKET_OPEN, at, at + 1) for at in before)


RULE = Rule(
    code="STR004",
    name="unclosed-mark",
    family="structure",
    severity="warning",
    what="Finds quotation marks and brackets that are not opened or not closed within their paragraph.",
    why="Without the mark, readers cannot tell where a quotation ends.",
    examples=(
        Example(
            bad="Er sagte: „Das ist falsch. Dann ging er.",
            good="Er sagte: „Das ist falsch.“ Dann ging er.",
        ),
        Example(
            bad="She said: “That is wrong. Then she left.",
            good="She said: “That is wrong.” Then she left.",
        ),
    ),
    check=unbalanced_quotes,
)
