"""STR005 and STR006: does the top of the text say what it should, and not twice?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from difflib import SequenceMatcher

from artinspect.article import Block
from artinspect.checks.context import Outcomes, Related, RuleContext, Skip, Violation
from artinspect.checks.evidence import shortened
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords
from artinspect.segmentation import tokens, words

# A headline that shares so much of its words with the first sentence says the same.
_SAME_WORDS = 0.9
_MIN_HEADLINE_WORDS, _MAX_HEADLINE_WORDS = 3, 25
# A shorter paragraph at the top may be a headline that looks like a sentence or a dateline.
_MIN_LEAD_WORDS = 15
_COMPARED, _STEM = 300, 4
_DAY_TOLERANCE = 1
_NO_HEADLINE = "the article has no headline"
_DATELINE_DAY = re.compile(
    r"(?P<first>[^\W\d_]{3,9})\.? (?P<day>\d{1,2})\b|\b(?P<day2>\d{1,2})\.? (?P<second>[^\W\d_]{3,9})"
)


def headline(context: RuleContext) -> Outcomes:
    """A headline that is missing, printed twice, or repeated by the first sentence of the text."""
    article = context.article
    body = [b for b in article.blocks if b.kind == "paragraph"]
    title = article.title
    if repeated := repeated_top(context):
        yield _repeats(context, repeated[0], repeated[1].start, repeated[1].end)
    elif title is None:
        if not body or not _is_promised(context) or not _is_long(context, body[0]):
            yield Skip(_NO_HEADLINE)
            return
        start, end = body[0].start, body[0].end
        yield Violation("the headline is missing", start, shortened(article.text, start, end))
    else:
        head = Block("title", title.start, title.end)
        printed = [b for b in article.blocks if b.kind == "title"]
        # Some sites print the headline of the front matter, others only that of the text: both have it.
        if len(printed) > 1 and printed[0].start == title.start and not article.has_head:
            again = printed[1]
            side = Related("the headline", head.start, head.end)
            yield Violation("the headline is printed twice", again.start, again.end, (side,))
        elif body and len(_said(context, head)) >= _MIN_HEADLINE_WORDS:
            start = article.dateline.end if article.dateline else body[0].start
            first = next(s for s in article.sentences if s.kind == "paragraph")
            # A dateline may end what looks like a sentence of its own.
            said = _said(context, Block("paragraph", start, body[0].end))
            if article.has_head and _is_same(_said(context, head), said):
                return  # the headline again, in bold
            for end in sorted({max(first.end, start), body[0].end}):
                if _is_same(_said(context, head), _said(context, Block("paragraph", start, end))):
                    yield _repeats(context, head, body[0].start, end)
                    return


def repeated_top(context: RuleContext) -> tuple[Block, Block] | None:
    """The first two paragraphs, where the second begins with the first, which may be a headline."""
    article = context.article
    body = [b for b in article.blocks if b.kind == "paragraph"]
    if article.title is not None or len(body) < 2:
        return None
    said = _said(context, body[0])
    inside = [s for s in article.sentences if s.kind == "paragraph"]
    is_short = _MIN_HEADLINE_WORDS <= len(said) <= _MAX_HEADLINE_WORDS
    if len(inside) < 3 or inside[0].end != body[0].end or not is_short:
        return None
    second = Block("paragraph", inside[1].start, inside[1].end)
    return (body[0], second) if _is_same(said, _said(context, second)) else None


def _repeats(context: RuleContext, head: Block, start: int, end: int) -> Violation:
    return Violation(
        "the first sentence repeats the headline",
        start,
        shortened(context.article.text, start, end),
        (Related("the headline", head.start, head.end),),
    )


def _is_promised(context: RuleContext) -> bool:
    """Whether the form of the input has a place for a headline: a head with a date, a section or an author."""
    article = context.article
    is_dated = article.published is not None and not article.published.given
    return bool(is_dated or article.byline or article.section or article.has_head)


def _is_long(context: RuleContext, block: Block) -> bool:
    return len(words(context.article.text, block.start, block.end)) >= _MIN_LEAD_WORDS


def _said(context: RuleContext, block: Block) -> list[str]:
    """The beginnings of the words: headlines lack articles and past tenses."""
    little = load(context.article.language.reading, TextWords).little_words
    said = tokens(context.article.text, block.start, min(block.end, block.start + _COMPARED))
    return [t.text.casefold()[:_STEM] for t in said if t.text[0].isalnum() and t.text.casefold() not in little]


def _is_same(said: list[str], again: list[str]) -> bool:
    if abs(len(said) - len(again)) > max(1, len(said) // 8):
        return False
    return said == again or SequenceMatcher(None, said, again, autojunk=False).ratio() > _SAME_WORDS


def datelines(context: RuleContext) -> Outcomes:
    """A wire story without a dateline, or with another day's."""
    article = context.article
    body = next((b for b in article.blocks if b.kind == "paragraph"), None)
    if body is None:
        return
    dateline = article.dateline
    if dateline is None:
        yield Violation("the text has no dateline", body.start, _first_word(article.text, body.start, body.end))
        return
    if article.today is None:
        yield Skip("no publication date to compare the dateline with")
        return
    stated = _day_of(dateline.text, article.today, article.writing.months)
    if stated and abs((stated - article.today).days) > _DAY_TOLERANCE:
        yield Violation(
            "the dateline's day is not that of publication",
            dateline.start,
            dateline.end,
            values={"stated": stated.isoformat(), "published": article.today.isoformat()},
        )


def _first_word(text: str, start: int, end: int) -> int:
    first = next(iter(words(text, start, min(end, start + _COMPARED))), None)
    return first.end if first else min(end, start + 1)


def _day_of(dateline: str, today: date, months: Mapping[str, int]) -> date | None:
    """The day that a dateline names, in the year that brings it nearest to the publication date."""
    for match in _DATELINE_DAY.finditer(dateline):
        month = months.get((match["first"] or match["second"]).lower())
        if month is None:
            continue
        days = []
        for year in (today.year - 1, today.year, today.year + 1):
            with suppress(ValueError):
                days.append(date(year, month, int(match["day"] or match["day2"])))
        return min(days, key=lambda day: abs(day - today), default=None)
    return None
