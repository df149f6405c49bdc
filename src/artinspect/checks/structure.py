"""STR: is the text whole?"""

from __future__ import annotations

import re

from artinspect.checks.material import Abstention, Answers, Material, Side, Violation
from artinspect.checks.rule import Rule
from artinspect.segmentation import quotations, words

_MIN_REPEATED_WORDS = 8
_CLOSING_MARKS = {"„": '“”"', "“": '”"', "»": "«"}
_BRACKETS = re.compile(r"(?<![:;=])(?<![:;=]-)[()]")
_OPENING_MARKS = '„“”»«"‚‘›‹'

# UTF-8 read as Windows-1252 or Latin-1, the replacement character, and HTML entities.
_DAMAGED = re.compile(
    r"\ufffd|Ã[¤¶¼Ÿ„–œ©¨¡³±§´®ª«¢\x84\x96\x9c\x9f]|â€[™œž“”˜¦š\u009d\x9d]|â\x80[\x90-\xa6]|Â[§°«»´·]"
    r"|&(?:amp|nbsp|quot|[aouAOU]uml|szlig|ndash|mdash|#\d{2,5});"
)


def placeholders(material: Material) -> Answers:
    """What an editor left in the text for later."""
    text = material.article.text
    seen = 0
    pattern = re.compile("|".join(f"(?:{p})" for p in material.words.placeholders))
    for block in material.article.blocks:
        for match in pattern.finditer(text, max(block.start, seen), block.end):
            seen = match.end()
            yield Violation("left over from editing", match.start(), match.end())


def repetitions(material: Material) -> Answers:
    """A paragraph or sentence that stands in the text twice."""
    article = material.article
    first: dict[tuple[str, ...], tuple[int, int]] = {}
    repeated: set[int] = set()
    for i, block in enumerate(article.blocks):
        if block.kind == "paragraph" and (same := _seen_before(material, block.start, block.end, first)):
            repeated.add(i)
            yield Violation(
                "this paragraph stands in the text twice",
                block.start,
                block.end,
                (Side("the first time", *same),),
            )
    first = {}
    for sentence in article.sentences:
        if sentence.kind != "paragraph" or sentence.paragraph in repeated:
            continue
        if same := _seen_before(material, sentence.start, sentence.end, first):
            yield Violation(
                "this sentence stands in the text twice",
                sentence.start,
                sentence.end,
                (Side("the first time", *same),),
            )


def _seen_before(
    material: Material, start: int, end: int, first: dict[tuple[str, ...], tuple[int, int]]
) -> tuple[int, int] | None:
    """Where the same words stood; a quotation may be shown once more."""
    text = material.article.text
    if text[start] in _OPENING_MARKS or material.is_quoted(start):
        return None
    key = tuple(w.text.casefold() for w in words(text, start, end))
    if len(key) < _MIN_REPEATED_WORDS:
        return None
    numbers = tuple(re.findall(r"\d{1,40}", text[start:end]))
    before = first.setdefault((*key, *numbers), (start, end))
    return before if before != (start, end) else None


def damage(material: Material) -> Answers:
    """Characters that were decoded wrongly, one finding a line."""
    text = material.article.text
    last_line: int | None = None
    for match in _DAMAGED.finditer(text):
        line = text.rfind("\n", 0, match.start())
        if line != last_line:
            yield Violation("the encoding of the text is damaged", match.start(), match.end())
        last_line = line


def unclosed(material: Material) -> Answers:
    """Quotation marks and round brackets that the paragraph never closes.

    A quotation of several paragraphs may leave all but the last open, if each begins with a mark.
    """
    article = material.article
    text, blocks = article.text, article.blocks
    for i, block in enumerate(blocks):
        if block.kind != "paragraph":
            continue
        next_opens = i + 1 < len(blocks) and text[blocks[i + 1].start] in _OPENING_MARKS
        for start, end in quotations(text, block.start, block.end):
            closing = _CLOSING_MARKS.get(text[start])
            # Also without marks at its later paragraphs a quotation that begins one may go on.
            goes_on = next_opens or start == block.start
            is_opening = text[start + 1 : start + 2].isalnum()
            is_closed = end < block.end or any(mark in text[start + 1 : end] for mark in closing or "")
            if closing and is_opening and not is_closed and not goes_on:
                yield Violation("the quotation mark is never closed", start, start + 1)
        opened: list[int] = []
        for match in _BRACKETS.finditer(text, block.start, block.end):
            if match[0] == "(":
                opened.append(match.start())
            elif opened:
                opened.pop()
        # Several open ones are a list or a table rather than a slip.
        if len(opened) == 1:
            yield Violation("the bracket is never closed", opened[0], opened[0] + 1)


def same_headline(material: Material) -> Answers:
    """A headline that the first sentence of the text repeats."""
    article = material.article
    title = article.title
    if title is None:
        yield Abstention("the article has no headline")
        return
    first = next((s for s in article.sentences if s.kind == "paragraph"), None)
    if first is None:
        return
    said, again = (
        [w.text.casefold() for w in words(article.text, start, end)]
        for start, end in ((title.start, title.end), (first.start, first.end))
    )
    if len(said) > 2 and said == again:
        side = Side("the headline", title.start, title.end)
        yield Violation("the first sentence repeats the headline", first.start, first.end, (side,))


RULES = (
    Rule(
        "STR001",
        "leftover-placeholder",
        "error",
        False,
        "Finds placeholders and editor's notes that were left in the text.",
        "They are written to be replaced, and are overlooked in a text that one knows.",
        (
            ("Der Umbau kostet XXXX Euro.", "Der Umbau kostet 40.000 Euro."),
            ("The mayor, [check name], resigned.", "The mayor, Anna Miller, resigned."),
        ),
        placeholders,
    ),
    Rule(
        "STR002",
        "repeated-text",
        "error",
        False,
        "Finds paragraphs and sentences of eight words or more that stand in the text twice. Quotations may.",
        "Moving a paragraph by copying it leaves the old one behind.",
        (
            (
                "Der Rat hat den Bau der Brücke beschlossen.\n\nDer Rat hat den Bau der Brücke beschlossen.",
                "Der Rat hat den Bau der Brücke beschlossen.\n\nEr kostet zwei Millionen Euro.",
            ),
            (
                "The board voted on Monday for the bridge.\n\nThe board voted on Monday for the bridge.",
                "The board voted on Monday for the bridge.\n\nIt will cost two million euros.",
            ),
        ),
        repetitions,
    ),
    Rule(
        "STR003",
        "damaged-encoding",
        "error",
        False,
        "Finds characters that come of a wrong decoding, the replacement character and HTML entities.",
        "One wrong conversion between two systems damages every umlaut and quotation mark of a text.",
        (("Die Stadt MÃ¼nchen baut.", "Die Stadt München baut."), ("The city itâ€™s in.", "The city it’s in.")),
        damage,
    ),
    Rule(
        "STR004",
        "unclosed-mark",
        "warning",
        False,
        "Finds quotation marks and round brackets that their paragraph never closes.",
        "Readers can't tell where a quotation ends whose mark was lost.",
        (
            ("Er sagte: „Das ist falsch. Dann ging er.", "Er sagte: „Das ist falsch.“ Dann ging er."),
            ("She said: “That is wrong. Then she left.", "She said: “That is wrong.” Then she left."),
        ),
        unclosed,
    ),
    Rule(
        "STR005",
        "repeated-headline",
        "warning",
        False,
        "Compares the headline with the first sentence of the text.",
        "The first sentence should say more; often the headline was copied with it.",
        (
            (
                "Der Rat baut eine Brücke\n\nDer Rat baut eine Brücke. Sie kostet zwei Millionen Euro.",
                "Der Rat baut eine Brücke\n\nDie Brücke in Bonn kostet zwei Millionen Euro.",
            ),
            (
                "Council builds a bridge\n\nCouncil builds a bridge. It will cost two million euros.",
                "Council builds a bridge\n\nThe bridge in Leeds will cost two million euros.",
            ),
        ),
        same_headline,
    ),
)
