"""Two values of one quantity, before and after, and what words say of the way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from artinspect.checks.model.context import RuleContext
from artinspect.checks.support.intervals import scale_of
from artinspect.checks.support.masking import (
    PERCENT,
    MaskedSentence,
    figure_words,
    masked_pattern,
    masked_sentences,
    occurs,
)
from artinspect.results import Figure

TIMES = frozenset("year month week day hour minute second decade century".split())
# Below this a bare number may share the scale word of the other (`from 40 to 52 million`).
_LARGE = 1000
# Values of one quantity do not differ by more; others mostly do.
_MOST_TIMES = 30
# Where no pattern says that they are of one quantity, they are nearer.
_MOST_ALIKE = 2
# How far a cue may stand from a percentage.
_CUE_REACH = 60
_CLAUSE_END = re.compile(r"[;:]|,(?!\d)| [–—-] |\. ")


@dataclass(frozen=True)
class Pair:
    """Two figures of a masked sentence: `before` and `after` to compare, `first` and `last` are their indices."""

    masked: MaskedSentence
    before: Figure
    after: Figure
    first: int
    last: int
    is_ordered: bool = True
    """Whether the text says which of the two comes first."""

    @property
    def spans(self) -> tuple[int, int]:
        """The offsets of the pair in the masked sentence."""
        return self.masked.places[self.first], self.masked.places[self.last] + 1

    @cached_property
    def clause(self) -> tuple[int, int]:
        """The offsets of the clause around the first of the two, to the end of the second's."""
        begin, end = self.spans
        text = self.masked.text
        start = max((m.end() for m in _CLAUSE_END.finditer(text, 0, begin)), default=0)
        stop = _CLAUSE_END.search(text, end)
        return start, stop.start() if stop else len(text)


def pairs(context: RuleContext) -> Iterator[Pair]:
    """The pairs of all sentences and of neighbouring ones; each figure is in one at most."""
    taken: set[int] = set()
    patterns = [masked_pattern(p) for p in figure_words(context).change_pairs]
    for masked in masked_sentences(context):
        for pattern in patterns:
            for match in pattern.finditer(masked.text):
                pair = _pair(masked, match) if match.start() < masked.second else None
                places = {pair.before.start, pair.after.start} if pair else set()
                if pair and not places & taken:
                    taken |= places
                    yield pair
        if pair := _told_with_change(context, masked, taken):
            yield pair


def _told_with_change(context: RuleContext, masked: MaskedSentence, taken: set[int]) -> Pair | None:
    """The only two values of sentences that tell one change in percent and speak of an earlier time."""
    words = figure_words(context)
    goes_on = masked_pattern(words.goes_on).match(masked.text, masked.second) is not None
    end = len(masked.text) if goes_on else masked.second
    inside = [i for i, place in enumerate(masked.places) if place < end and masked.figures[i].unit not in TIMES]
    cues = masked_pattern(words.change_before), masked_pattern(words.change_after)
    stated = [
        i
        for i in inside
        if masked.figures[i].unit == PERCENT
        and (cues[0].search(masked.before(i, _CUE_REACH)) or cues[1].match(masked.after(i, _CUE_REACH)))
    ]
    rest = [i for i in inside if i not in stated]
    is_told = masked_pattern(rf"\b{words.earlier}").search(masked.text, 0, end)
    if len(stated) != 1 or len(rest) != 2 or not is_told or {masked.figures[i].start for i in rest} & taken:
        return None
    first, last, place = masked.places[rest[0]], masked.places[rest[1]], masked.places[stated[0]]
    apart = masked.text[last:place] if place > last else masked.text[place:first] if place < first else ""
    if occurs(words.other_clause, apart):
        return None
    pair = _compared(masked, rest[0], rest[1])
    if pair is None or not 1 / _MOST_ALIKE < pair.after.value / pair.before.value < _MOST_ALIKE:
        return None
    return replace(pair, is_ordered=False)


def _pair(masked: MaskedSentence, match: re.Match[str]) -> Pair | None:
    return _compared(masked, masked.index(match, "before"), masked.index(match, "after"))


def _compared(masked: MaskedSentence, one: int, other: int) -> Pair | None:
    """The pair of two figures given by their indices, where they can be compared."""
    before, after = masked.figures[one], masked.figures[other]
    before = like(before, after)
    after = like(after, before)
    is_plain = min(before.value, after.value) > 0 and not (before.vague or after.vague)
    if not is_plain or before.value_max is not None or after.value_max is not None:
        return None
    if before.unit != after.unit or before.kind != after.kind:
        return None
    if before.kind not in ("count", "money", "percent", "measure", "other") or not _count_same(before, after):
        return None
    if not 1 / _MOST_TIMES < after.value / before.value < _MOST_TIMES:
        return None
    return Pair(masked, before, after, min(one, other), max(one, other))


def like(figure: Figure, other: Figure) -> Figure:
    """A bare number beside one with a unit or scale has these too (`von 40 auf 52 Millionen Euro`)."""
    if figure.unit is None and figure.kind == "count" and other.unit and not has_noun(figure):
        scale = (
            scale_of(other)
            if figure.value < _LARGE and other.kind == "money" and figure.value == _written(figure)
            else 1
        )
        return replace(
            figure, value=figure.value * max(scale, 1), unit=other.unit, kind=other.kind, noun=other.noun
        )
    if (
        figure.kind == "count" == other.kind
        and figure.value < _LARGE <= scale_of(other)
        and figure.value == _written(figure)
    ):
        return replace(figure, value=figure.value * scale_of(other))
    return figure


def _written(figure: Figure) -> float:
    return figure.value / scale_of(figure)


def has_noun(figure: Figure) -> bool:
    """Whether a figure stands right before what it counts."""
    return figure.noun is not None and figure.text.endswith(figure.noun)


def _count_same(one: Figure, other: Figure) -> bool:
    """Whether two counts may be of the same things: not with two nouns of their own."""
    if one.kind != "count" or not (has_noun(one) and has_noun(other)):
        return True
    first, second = ((f.noun or "").rpartition(" ")[2].casefold() for f in (one, other))
    return first[:5] == second[:5] or first[-5:] == second[-5:]


def stated_changes(context: RuleContext, pair: Pair) -> list[Figure]:
    """The percentages beside a pair that are said to be its change."""
    words, masked = figure_words(context), pair.masked
    before, after = masked_pattern(words.change_before), masked_pattern(words.change_after)
    begin, end = pair.spans
    goes_on = masked_pattern(words.goes_on).match(masked.text, masked.second) is not None
    stated = []
    for i, figure in enumerate(masked.figures):
        if pair.first <= i <= pair.last and figure.start in (pair.before.start, pair.after.start):
            continue
        if figure.kind == "ratio" and 0 < figure.value < 1:  # ein Fünftel mehr
            figure = replace(figure, value=figure.value * 100, unit=PERCENT)
        if figure.unit != PERCENT or figure.value_max is not None:
            continue
        place = masked.places[i]
        is_change = before.search(masked.before(i, _CUE_REACH)) or after.match(masked.after(i, _CUE_REACH))
        if not is_change or (place >= masked.second > end and not goes_on):
            continue
        if place > end and (_is_other(masked, pair.last, i) or occurs(words.other_clause, masked.text[end:place])):
            continue
        if pair.is_ordered and place > end and _goes_other_way(context, pair, masked.text[end : place + 20]):
            continue
        # `stieg um 15 Prozent, die Kosten sanken von 114 auf 99`: a comma parts it from what is not its own.
        if place < begin and occurs(words.other_clause, masked.text[place:begin]):
            continue
        if place < begin and (re.search(r"[,;].{12}|[.#] ", masked.text[place + 1 : begin]) or pair.first - i > 1):
            continue
        stated.append(figure)
    return stated


def _goes_other_way(context: RuleContext, pair: Pair, told: str) -> bool:
    """Whether words tell the other way than a pair goes, as they speak of something else."""
    words = figure_words(context)
    rises = pair.after.value > pair.before.value
    up, down = (occurs(rf"\b(?:{cues})(?!\w)", told) for cues in (words.rising, words.falling))
    return up != down and up != rises


def _is_other(masked: MaskedSentence, last: int, index: int) -> bool:
    """Whether other amounts come between a pair and a percentage after it."""
    return any(masked.figures[i].unit not in TIMES for i in range(last + 1, index))


def direction(context: RuleContext, pair: Pair) -> re.Match[str] | None:
    """The word that says which way a pair goes, its group `up` if up; None where none does or two disagree."""
    words, masked = figure_words(context), pair.masked
    cues = masked_pattern(rf"\b(?:(?P<up>{words.rising})|(?P<down>{words.falling}))(?!\w)")
    begin, end = pair.spans
    start = masked.second if begin >= masked.second else 0
    stop = masked.second if end <= masked.second else len(masked.text)
    for first, last in ((begin, end), pair.clause, (start, stop)):
        # Beyond its clause a pair shares the word only if no other figure lies between.
        found = [
            m
            for m in cues.finditer(masked.text, first, last)
            if first >= pair.clause[0] or not re.search("[#%]", masked.text[m.end() : begin])
        ]
        if found:
            return found[0] if len({m["up"] is None for m in found}) == 1 else None
    return None
