"""The numbers of a headline, and what in the text tells the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from artinspect.checks.model.context import RuleContext
from artinspect.checks.support.intervals import Interval, interval_of, total
from artinspect.checks.support.masking import figure_words
from artinspect.checks.support.value_pairs import has_noun
from artinspect.results import Figure

# Words are the same if they begin alike, in letters; shorter words tell little.
_STEM, _MIN_STEM = 6, 4
# How far from a number the words for a fate may stand, in characters.
_FATE_REACH = 40
# Sums of two are only tried with this many figures of a text; no more are compared at all.
_MOST_FIGURES, _MOST_COMPARED = 80, 400
# Values of one quantity do not differ by more.
_MOST_TIMES = 4
# Sentences about one thing share a word at least.
_SAME_WORDS = 1
# From here on headlines round to the first digit.
_ROUNDED = 10_000
# From here on a bare number of a headline may be money (`kostet 18 Millionen`).
_LEAST_MONEY = 100_000
# As much of a sentence is compared, in characters, and as many figures in a row are summed: bounds of the work.
_LONGEST, _LONGEST_RUN = 1000, 8
_TIMES = frozenset("year month week day hour minute second decade century night".split())
_WORD = re.compile(r"[^\W\d_]{4,40}")
_DIGITS = re.compile(r"\d[\d.,]{0,20}\d|\d")
# More than one dot, a year with one, or a sign of a build after the number.
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){2,5}(?![\d.])|(?:19|20)\d\d\.\d{1,2}(?![\d.])|[\d.]{1,12}[+~]")


class _Missing(NamedTuple):
    """A number of the title that the text lacks, and what counts the same thing there."""

    figure: Figure
    same: list[Figure]


def missing_in_text(context: RuleContext) -> Iterator[_Missing]:
    """Figures of the title that no value or sum in the text meets, and what tells the same thing there."""
    title, article = context.article.title, context.article
    if title is None or not any(b.is_prose for b in article.blocks):
        return
    body = [f for f in context.figures if not title.start <= f.start < title.end]
    told: dict[tuple[str, str | None], list[Interval]] = {}
    written, no_amounts = _written_numbers(context), figure_words(context).no_amounts
    for figure in context.figures:
        if not title.start <= figure.start < title.end or not _is_firm(figure):
            continue
        noun = (figure.noun or "").rpartition(" ")[2].casefold()
        if noun in figure_words(context).plain:
            continue
        if figure.kind == "count" and (
            re.search(no_amounts, article.text[title.start : figure.start], re.I)
            or _is_version(article.text, figure)
        ):
            continue
        same = [f for f in body[:_MOST_COMPARED] if _tells_same(context, figure, f)]
        everything = [total([interval_of(f) for f in same]), *_runs(body[:_MOST_COMPARED], figure)] if same else []
        meant, measure = _meant(figure), (figure.kind, figure.unit)
        if measure not in told:
            told[measure] = list(_told(body[:_MOST_FIGURES], figure))
        if figure.value in written or any(meant.meets(v) for v in (*told[measure], *everything)):
            continue
        yield _Missing(figure, same)


def _is_version(text: str, figure: Figure) -> bool:
    """Whether a number is one of a release: `2016.2.4+bremen2`, `Linux Presentation Day 2015.2`."""
    if figure.unit is not None or has_noun(figure):
        return False
    return _VERSION.match(text, figure.number.start) is not None


def _told(body: list[Figure], titled: Figure) -> Iterator[Interval]:
    """Values of the text that a number of the title may stand for, and sums of two.

    Counts may be of anything; shares and prices are added up in one sentence at most.
    """
    alike = [f for f in body if (f.kind, f.unit) == (titled.kind, titled.unit) or _is_bare(f)]
    yield from map(interval_of, alike)
    wholes = [f for f in alike if f.of is None]
    for i, one in enumerate(wholes):
        for other in wholes[:i]:
            if titled.kind == "count" or one.sentence == other.sentence:
                yield total([interval_of(one), interval_of(other)])


def _is_bare(figure: Figure) -> bool:
    """Whether a number has no unit of its own, so that it may be of any."""
    return figure.unit is None and not has_noun(figure)


def _runs(body: list[Figure], titled: Figure) -> Iterator[Interval]:
    """Sums of three figures or more in a row of one sentence that are of a kind with one of the title."""
    alike = [f for f in body if f.kind == titled.kind and f.unit == titled.unit]
    for first in range(len(alike)):
        for last in range(first + 3, min(first + _LONGEST_RUN, len(alike)) + 1):
            if alike[first].sentence == alike[last - 1].sentence:
                yield total([interval_of(f) for f in alike[first:last]])


def _meant(figure: Figure) -> Interval:
    """What a number of a headline may stand for: large ones are rounded more than in the text, bounds loose."""
    if figure.qualifier == "more_than":
        return interval_of(replace(figure, qualifier="at_least"))
    low, high = interval_of(figure)
    shown = str(round(figure.value))
    step = 10 ** (len(shown) - 1) if figure.value >= _ROUNDED and not shown[1:].strip("0") else 0
    return Interval(min(low, figure.value - step / 2), max(high, figure.value + step / 2))


def _written_numbers(context: RuleContext) -> set[float]:
    """Whole numbers in digits anywhere in the text, also those that are no figures."""
    title, text = context.article.title, context.article.text
    found: set[float] = set()
    for block in context.article.blocks:
        if title is None or not title.start <= block.start < title.end:
            for match in _DIGITS.finditer(text, block.start, block.end):
                found.add(float(re.sub(r"[.,]", "", match[0])))
    return found


def _is_firm(figure: Figure) -> bool:
    """Whether a figure is an amount and no mere bound; ages and spans of time are worded in other ways."""
    is_amount = figure.kind in ("count", "money", "percent", "measure") and figure.unit not in _TIMES
    return (
        is_amount
        and not figure.vague
        and figure.value_max is None
        and figure.qualifier in (None, "about", "almost", "more_than")
    )


def _tells_same(context: RuleContext, titled: Figure, figure: Figure) -> bool:
    """Whether a figure of the text tells what one of the title does."""
    is_money = titled.kind == "count" and not has_noun(titled) and titled.value >= _LEAST_MONEY
    if is_money and figure.kind == "money":  # kostet 18 Millionen
        titled = replace(titled, kind="money", unit=figure.unit)
    if figure.kind != titled.kind or figure.unit != titled.unit or figure.of is not None or figure.vague:
        return False
    if figure.kind == "count":
        return _counts_same(context, titled, figure)
    if (
        not 1 / _MOST_TIMES < figure.value / titled.value < _MOST_TIMES
        if titled.value > 0 < figure.value
        else True
    ):
        return False
    return len(_stems(context, titled) & _stems(context, figure)) >= _SAME_WORDS


def _stems(context: RuleContext, figure: Figure) -> frozenset[str]:
    """Beginnings of the words of a figure's sentence that tell what it is about."""
    told = context.article.text[figure.sentence.start : min(figure.sentence.end, figure.sentence.start + _LONGEST)]
    return _stems_of(told, figure_words(context).plain)


@lru_cache(maxsize=64)
def _stems_of(sentence: str, plain: frozenset[str]) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(sentence))
    return frozenset(word[:_STEM] for word in words if word not in plain)


def tells_fate(figure: Figure, fate: str, context: RuleContext) -> bool:
    """Whether a number is one of people, and words beside it tell this fate of them."""
    noun = (figure.noun or "").casefold().rpartition(" ")[2]
    text, sentence = context.article.text, figure.sentence
    is_people = not noun or noun in figure_words(context).people or re.search(fate, noun, re.I) is not None
    near = text[max(sentence.start, figure.start - _FATE_REACH) : min(sentence.end, figure.end + _FATE_REACH)]
    return is_people and re.search(fate, near, re.I) is not None


def _counts_same(context: RuleContext, titled: Figure, figure: Figure) -> bool:
    """Whether both count one thing, things of one name, or people of one fate (`Verletzte`: `wurden verletzt`)."""
    words = figure_words(context)
    if figure.noun and any(tells_fate(titled, f, context) and tells_fate(figure, f, context) for f in words.fates):
        return True
    noun, counted = ((f.noun or "").rpartition(" ")[2].casefold() for f in (titled, figure))
    if any(re.fullmatch(s, noun) and re.fullmatch(s, counted) for s in words.synonyms):
        return True
    is_alike = (
        1 / _MOST_TIMES < figure.value / titled.value < _MOST_TIMES if titled.value > 0 < figure.value else False
    )
    if (
        is_alike
        and counted in words.people
        and len(_stems(context, titled) & _stems(context, figure)) > _SAME_WORDS
    ):
        return True  # 1,200 attend festival
    # What follows a number in a headline is read as one noun (`firefighters battle blaze`).
    stems, others = (
        {w[:_STEM] for w in (f.noun or "").casefold().split() if len(w) >= _MIN_STEM} - words.people - words.plain
        for f in (titled, figure)
    )
    return bool(stems & others)
