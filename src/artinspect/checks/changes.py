"""FIG: does a change fit the values before and after? Compared are the intervals that their rounding means."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from artinspect.article import Sentence
from artinspect.checks.intervals import Interval, interval_of
from artinspect.checks.material import Answers, Material, Side, Violation
from artinspect.checks.rule import Rule
from artinspect.results import Figure

_PERCENT = "percent"
# Half a percentage point more than rounding explains: newspapers round what was rounded before.
_SLACK_POINTS = 0.5
# How far a cue may stand from the percentage.
_CUE_REACH = 45
# How much of a sentence is looked at before a pair of values.
_VERB_REACH = 120
_SAME_SHARE = 0.05


class _Pair(NamedTuple):
    """Two values of one quantity, before and after, in one sentence."""

    sentence: Sentence
    before: Figure
    after: Figure
    others: tuple[Figure, ...]


def _pairs(material: Material) -> list[_Pair]:
    """Sentences with one change `from` one value `to` another, side by side and of one kind."""
    pairs = []
    for sentence, figures in material.figures_by_sentence:
        changes = [
            (one, other)
            for one, other in pairwise(figures)
            if (one.change == "from" and other.change == "to") or _is_change(material, one, other)
        ]
        if len(changes) != 1:
            continue
        before, after = changes[0]
        others = tuple(f for f in figures if f not in (before, after))
        is_plain = before.value > 0 and after.value > 0 and not before.vague and not after.vague
        if is_plain and (before.kind in (after.kind, "count") or before.unit == after.unit):
            pairs.append(_Pair(sentence, before, after, others))
    return pairs


def _is_change(material: Material, one: Figure, other: Figure) -> bool:
    """Whether words make two values the ends of a change: `from $40m to $52m`."""
    words, text = material.words, material.article.text
    begins = re.search(
        words.before_change, text[max(one.sentence.start, one.start - _CUE_REACH) : one.start], re.I
    )
    return begins is not None and re.fullmatch(words.within_change, text[one.end : other.start], re.I) is not None


def _stated_changes(material: Material, pair: _Pair) -> list[Figure]:
    """The percentages of the sentence that are said to be its change."""
    words, text = material.words, material.article.text
    stated = []
    for figure in pair.others:
        # A figure's text may include the word behind the unit, which is the cue (`20 % increase`).
        number_end = figure.number.end
        behind = re.match(r"[ -]?(?:%|\w{1,10}\b)", text[number_end : number_end + 12])
        unit_end = number_end + (behind.end() if behind else 0)
        before = text[max(pair.sentence.start, figure.start - _CUE_REACH) : figure.start]
        after = text[unit_end : min(pair.sentence.end, unit_end + _CUE_REACH)]
        cues = (words.change_before, rf"\b(?:{words.rising}|{words.falling}) $")
        is_change = any(re.search(c, before, re.I) for c in cues) or re.search(words.change_after, after, re.I)
        # `stieg um 15 Prozent, die Kosten sanken von 114 auf 99`: a comma parts it from what is not its own.
        is_parted = figure.start < pair.before.start and re.search(
            r"[,;(].{12}", text[figure.end : pair.before.start]
        )
        if figure.unit == _PERCENT and figure.value_max is None and is_change and not is_parted:
            stated.append(figure)
    return stated


def _relative(pair: _Pair) -> Interval:
    """By how many percent the values differ, without sign; from 0 if rounding leaves open whether they do."""
    before, after = interval_of(pair.before), interval_of(pair.after)
    if before.low <= 0:
        return Interval(0, float("inf"))
    low, high = (after.low / before.high - 1) * 100, (after.high / before.low - 1) * 100
    return (
        Interval(low, high) if low >= 0 else Interval(-high, -low) if high <= 0 else Interval(0, max(-low, high))
    )


def _says_otherwise(material: Material, pair: _Pair) -> bool:
    """Whether the sentence holds words that leave open what the change is one of."""
    sentence = material.article.text[pair.sentence.start : pair.sentence.end]
    return re.search(material.words.other_bases, sentence, re.I) is not None


def _are_points(pair: _Pair, stated: Figure) -> bool:
    """Whether the stated number is the difference of two percentages."""
    difference = abs(pair.after.value - pair.before.value)
    is_share = pair.after.unit == _PERCENT and pair.before.value <= 100
    return is_share and abs(difference - stated.value) < _SAME_SHARE and difference > 0


def _sides(pair: _Pair) -> tuple[Side, ...]:
    return (
        Side("the value before", pair.before.start, pair.before.end),
        Side("the value after", pair.after.start, pair.after.end),
    )


def changes(material: Material) -> Answers:
    """Percentages that aren't the change of the two values beside them."""
    for pair in _pairs(material):
        stated = _stated_changes(material, pair)
        if len(stated) != 1 or _says_otherwise(material, pair) or _are_points(pair, stated[0]):
            continue
        low, high = interval_of(stated[0])
        if not _relative(pair).meets(Interval(low - _SLACK_POINTS, high + _SLACK_POINTS)):
            real = round(abs(pair.after.value / pair.before.value - 1) * 100, 1)
            yield Violation(
                f"the two values differ by {real:g} percent",
                stated[0].start,
                stated[0].end,
                _sides(pair),
                {
                    "stated": stated[0].value,
                    "before": pair.before.value,
                    "after": pair.after.value,
                    "change": real,
                },
            )


def points(material: Material) -> Answers:
    """Percent where percentage points are meant."""
    for pair in _pairs(material):
        for stated in _stated_changes(material, pair):
            relative = abs(pair.after.value / pair.before.value - 1) * 100
            if _are_points(pair, stated) and not relative / 2 <= stated.value <= relative * 2:
                yield Violation(
                    "the two shares differ by so many percentage points, not percent",
                    stated.start,
                    stated.end,
                    _sides(pair),
                    {"stated": stated.value, "before": pair.before.value, "after": pair.after.value},
                )


def directions(material: Material) -> Answers:
    """Verbs of rising before values that fall, and the other way round."""
    text, words = material.article.text, material.words
    rising, falling = (re.compile(rf"\b(?:{verbs})\b", re.I) for verbs in (words.rising, words.falling))
    for pair in _pairs(material):
        begin, end = max(pair.sentence.start, pair.before.start - _VERB_REACH), pair.sentence.end
        up, down = list(rising.finditer(text, begin, end)), list(falling.finditer(text, begin, end))
        if bool(up) == bool(down) or _says_otherwise(material, pair) or pair.before.kind in ("rank", "score"):
            continue
        if (up and _is_less(pair.after, pair.before)) or (down and _is_less(pair.before, pair.after)):
            verb = (up or down)[0]
            word = verb[0].split()[0]
            yield Violation(
                f"{word!r} does not fit the values, which {'fall' if up else 'rise'}",
                verb.start(),
                verb.start() + len(word),
                _sides(pair),
                {"before": pair.before.value, "after": pair.after.value},
            )


def _is_less(one: Figure, other: Figure) -> bool:
    """Whether one value is below another. Rounding keeps the order, so that points do where both are plain."""
    if one.qualifier or other.qualifier:
        return interval_of(one).high < interval_of(other).low
    return one.value < other.value


RULES = (
    Rule(
        "FIG004",
        "percent-change",
        "error",
        False,
        "Compares a stated percent change with the two values beside it.",
        "It is the most common slip in reckoning that newspapers correct.",
        (
            (
                "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent.",
                "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 30 Prozent.",
            ),
            ("Sales rose from $40m to $52m, a 20% increase.", "Sales rose from $40m to $52m, a 30% increase."),
        ),
        changes,
    ),
    Rule(
        "FIG005",
        "percentage-points",
        "error",
        False,
        "Finds percent where the number is the difference of two shares, which are percentage points.",
        "From 3 to 5 percent are two points, but two thirds more.",
        (
            (
                "Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozent.",
                "Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozentpunkten.",
            ),
            (
                "The rate rose from 3% to 5%, a 2 percent increase.",
                "The rate rose from 3% to 5%, an increase of 2 percentage points.",
            ),
        ),
        points,
    ),
    Rule(
        "FIG006",
        "direction",
        "error",
        False,
        "Compares verbs of rising and falling with the values before and after.",
        "Values change places easily when a sentence is turned round.",
        (
            ("Der Umsatz sank von 40 auf 52 Millionen Euro.", "Der Umsatz stieg von 40 auf 52 Millionen Euro."),
            ("Sales fell from 40 to 52 million.", "Sales rose from 40 to 52 million."),
        ),
        directions,
    ),
)
