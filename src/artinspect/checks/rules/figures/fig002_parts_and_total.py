"""FIG002: do parts fit their total?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.enumerations import LONGEST_GAP, is_joined
from artinspect.checks.support.intervals import interval_of, total
from artinspect.checks.support.masking import (
    MaskedSentence,
    figure_words,
    masked_pattern,
    masked_sentences,
    occurs,
)
from artinspect.checks.support.value_pairs import TIMES, has_noun, like
from artinspect.languages.schema.checks_figures import FigureChecks
from artinspect.results import Figure

# How far a cue may stand from the total, in characters.
_CUE_REACH = 100
# A slip is not larger; other numbers are other things.
_MOST_TIMES = 3


class _Total(NamedTuple):
    """A total and its parts as indices of a masked sentence; if it `is_complete`, there are no other parts."""

    whole: int
    parts: list[int]
    is_complete: bool


def wrong_total(context: RuleContext) -> Outcomes:
    """Totals whose parts, listed near it, have another sum, and parts that are more than their whole."""
    seen: set[int] = set()
    for masked in masked_sentences(context):
        for found in _totals_with_parts(context, masked):
            whole = masked.figures[found.whole]
            parts = [like(masked.figures[i], whole) for i in found.parts]
            if whole.start in seen:
                continue
            # What is a part is no total of what follows it.
            seen |= {whole.start, *(p.start for p in parts)}
            summed, stated = total([interval_of(p) for p in parts]), interval_of(whole)
            amount = sum(p.value for p in parts)
            is_more = summed.low > stated.high and not stated.meets(summed)
            is_other = found.is_complete and not summed.meets(stated)
            if not (is_more or is_other) or not 1 / _MOST_TIMES < amount / whole.value < _MOST_TIMES:
                continue
            yield Violation(
                f"the parts add up to {amount:,.10g}",
                whole.start,
                whole.end,
                tuple(Related("a part", p.start, p.end) for p in parts),
                {"total": whole.value, "sum": amount},
            )


def _totals_with_parts(context: RuleContext, masked: MaskedSentence) -> Iterator[_Total]:
    """The totals of a masked sentence with what may be their parts."""
    words = figure_words(context)
    for pattern in words.part_pairs:
        for match in masked_pattern(pattern).finditer(masked.text, 0, masked.second):
            all_of, part = masked.index(match, "whole"), masked.index(match, "part")
            if masked.figures[all_of].kind == masked.figures[part].kind == "count":
                yield _Total(all_of, [part], False)
    for w, whole in enumerate(masked.figures):
        if not _may_be_total(whole):
            continue
        if masked.places[w] >= masked.second:
            yield from _summed_before(context, masked, w)
            continue
        # `68 von 70 stimmten dafür, zwei dagegen`
        if w + 1 < len(masked.figures) and masked_pattern(words.out_of).fullmatch(masked.between(w, w + 1)):
            continue
        yield from _listed_after(context, masked, w)
        yield from _listed_before(context, masked, w)


def _may_be_total(figure: Figure) -> bool:
    """Whether a figure is a plain amount that is not part of another."""
    is_amount = figure.kind in ("count", "money", "measure") and figure.unit not in TIMES
    is_plain = not figure.vague and not figure.value_max and bool(figure.value)
    return is_amount and is_plain and figure.of is None


def _listed_after(context: RuleContext, masked: MaskedSentence, whole: int) -> Iterator[_Total]:
    """A total with the parts that follow it in its sentence or the next one."""
    parts = _run(context, masked, whole, range(whole + 1, len(masked.figures)))
    kind = _relation(figure_words(context), masked, whole, parts) if parts else None
    if kind is not None:
        yield _Total(whole, parts if kind != "part" else parts[:1], kind == "complete")


def _listed_before(context: RuleContext, masked: MaskedSentence, whole: int) -> Iterator[_Total]:
    """A total with the parts that precede it, if words say that it is one."""
    words = figure_words(context)
    parts = _run(context, masked, whole, range(whole - 1, -1, -1))
    if len(parts) < 2 or occurs(words.incomplete, masked.text[: masked.places[whole]]):
        return
    has_cue = occurs(words.totals_before, masked.before(whole, _CUE_REACH)) or (
        occurs(words.totals_after, masked.after(whole, _CUE_REACH)) and _is_last(masked, whole)
    )
    if has_cue:
        yield _Total(whole, parts[::-1], True)


def _relation(words: FigureChecks, masked: MaskedSentence, whole: int, parts: list[int]) -> str | None:
    """How figures after a total belong to it: `complete`, `exclusive` (no more than it), `part`; None if not."""
    gap = masked.between(whole, parts[0])
    listed = masked.text[masked.places[whole] : masked.places[parts[-1]] + 1] + masked.after(
        parts[-1], _CUE_REACH // 2
    )
    near = r"(?: [\w-]{1,30}){0,6}? ?$"
    if occurs(words.part_cues + near, gap):
        are_sexes = {(masked.figures[i].noun or "").casefold() for i in parts} <= words.sexes
        is_exclusive = len(parts) > 1 and (are_sexes or occurs(words.exclusive_cues + near, gap))
        return "exclusive" if is_exclusive else "part"
    if len(parts) > 1 and masked_pattern(rf"\s?{words.exclusive_cues}").match(masked.after(parts[0], _CUE_REACH)):
        return "exclusive"
    if len(parts) < 2 or occurs(words.incomplete, listed):
        return None
    is_listed = all(masked_pattern(words.part_prepositions).match(masked.after(i, _CUE_REACH)) for i in parts)
    is_near = masked.places[parts[0]] < masked.second
    is_closed = occurs(words.last_part, masked.between(parts[-2], parts[-1]))
    has_cue = occurs(words.totals_before, masked.before(whole, _CUE_REACH)) or occurs(
        words.totals_after, masked.after(whole, _CUE_REACH).partition(":")[0]
    )
    is_joined_by_comma = "," in masked.between(parts[-2], parts[-1])
    if (":" in gap or occurs(words.consists, gap) or has_cue) and is_closed:
        return "complete" if is_near or is_listed else None
    if has_cue and is_joined_by_comma:
        return "exclusive"
    is_seats = occurs(rf"\b{words.seats}\b", masked.figures[whole].noun or "")
    if is_seats and all(occurs(words.votes, masked.after(i, _CUE_REACH // 3)) for i in parts):
        return "exclusive"
    is_seats = is_seats and occurs(words.whole_of, masked.before(whole, _CUE_REACH))
    noun = masked.figures[whole].noun
    is_bare = not any(has_noun(masked.figures[i]) and masked.figures[i].noun != noun for i in parts)
    # `£96m goes to care, £58m to schools` are parts, all three.
    is_bare &= has_noun(masked.figures[whole]) or not occurs(
        words.part_prepositions, masked.after(whole, _CUE_REACH)
    )
    return "exclusive" if is_near and (is_seats or (is_listed and is_bare and "," in gap)) else None


def _is_last(masked: MaskedSentence, index: int) -> bool:
    """Whether no figure of the sentence follows."""
    return index + 1 == len(masked.places) or masked.places[index + 1] >= masked.second


def _summed_before(context: RuleContext, masked: MaskedSentence, whole: int) -> Iterator[_Total]:
    """`22 kamen aus Bonn und 28 aus Köln. Zusammen sind das 40.`"""
    words = figure_words(context)
    first = [i for i, place in enumerate(masked.places) if place < masked.second]
    opens = masked_pattern(words.sums_up).match(masked.text, masked.second)
    if opens and len(first) > 1 and whole == len(first) and not occurs(words.incomplete, masked.text):
        run = _run(context, masked, whole, range(whole - 1, -1, -1))
        if len(run) == len(first):
            yield _Total(whole, run[::-1], occurs(words.last_part, masked.between(first[-2], first[-1])))


def _run(context: RuleContext, masked: MaskedSentence, whole: int, indices: range) -> list[int]:
    """The figures in a row, from the total on, that may be its parts."""
    run: list[int] = []
    last = whole
    for i in indices:
        gap = masked.between(*sorted((last, i)))
        is_near = len(gap) <= LONGEST_GAP or not run
        if not (is_near and (not run or is_joined(context, gap)) and _is_part(context, masked, whole, i, gap)):
            break
        if run and (masked.places[i] >= masked.second) != (masked.places[run[0]] >= masked.second):
            break
        run.append(i)
        last = i
    return run


def _is_part(context: RuleContext, masked: MaskedSentence, whole: int, index: int, gap: str) -> bool:
    """Whether a figure counts or measures what the total does."""
    total_of, part = masked.figures[whole], like(masked.figures[index], masked.figures[whole])
    if part.kind != total_of.kind or part.unit != total_of.unit or part.vague or part.value_max is not None:
        return False
    if part.kind != "count" or not has_noun(part) or not has_noun(total_of):
        return True
    words = figure_words(context)
    nouns = [(f.noun or "").casefold() for f in (part, total_of)]
    heads = [n.rpartition(" ")[2] for n in nouns]
    if heads[0][:5] == heads[1][:5] or heads[0].endswith(heads[1][-5:]) or set(heads) & words.people:
        return True
    colon = masked.text[masked.places[whole] : masked.places[index]]
    return ":" in colon or occurs(words.consists, colon) or occurs(words.part_cues, gap)


RULE = Rule(
    code="FIG002",
    name="parts-and-total",
    family="figures",
    severity="warning",
    what="Adds up parts that are listed with their total, and compares a part (`including`) with the whole.",
    why="Often one number is corrected and the others are forgotten.",
    examples=(
        Example(
            bad="Insgesamt fallen 1.500 Stellen weg: 1.250 in Köln und 430 in Mainz.",
            good="Insgesamt fallen 1.680 Stellen weg: 1.250 in Köln und 430 in Mainz.",
        ),
        Example(
            bad="In all, 1,500 jobs go: 1,250 in Cologne and 430 in Mainz.",
            good="In all, 1,680 jobs go: 1,250 in Cologne and 430 in Mainz.",
        ),
    ),
    check=wrong_total,
)
