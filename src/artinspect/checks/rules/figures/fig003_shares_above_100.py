"""FIG003: are shares a hundred percent at most?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.enumerations import LONGEST_GAP, is_joined
from artinspect.checks.support.intervals import Interval, total
from artinspect.checks.support.masking import PERCENT, MaskedSentence, figure_words, masked_sentences, occurs
from artinspect.results import Figure

# Two percentages of a sentence are seldom shares of one thing.
_FEWEST_SHARES, _HUNDRED = 3, 100
# Above this, one wrong share is no explanation: they are shares of several things.
_MOST_SHARES = 160


def shares_above_hundred(context: RuleContext) -> Outcomes:
    """Shares of one thing that are more than a hundred percent together."""
    words = figure_words(context)
    for masked in masked_sentences(context):
        first = masked.text[: masked.second]
        if occurs(words.several_answers, masked.text) or occurs(words.share_growth, first):
            continue
        listed = _percentages(context, masked)
        if len(listed) < _FEWEST_SHARES:
            continue
        low, high = total([_share(f) for f in listed])
        if low > _HUNDRED and high < _MOST_SHARES:
            yield Violation(
                f"the shares add up to {sum(f.value for f in listed):.6g} percent",
                listed[0].start,
                listed[-1].end,
                tuple(Related("a share", f.start, f.end) for f in listed),
                {"sum": sum(f.value for f in listed)},
            )


def _percentages(context: RuleContext, masked: MaskedSentence) -> list[Figure]:
    """The percentages of a sentence with the bare numbers of their list; none if it has figures beside."""
    listed: list[Figure] = []
    for i, figure in enumerate(masked.figures):
        if masked.places[i] >= masked.second:
            break
        is_bare = figure.unit is None and figure.kind == "count" and figure.value < _HUNDRED
        gap = masked.between(i - 1, i) if listed else ""
        if listed and not (len(gap) <= LONGEST_GAP and is_joined(context, gap)):
            return []
        if (figure.unit == PERCENT and figure.value_max is None) or (
            listed and is_bare and figure.qualifier is None
        ):
            listed.append(figure)
        elif listed:
            return []
    return listed


def _share(figure: Figure) -> Interval:
    half = 0.5 if figure.value == int(figure.value) else 0.05
    return Interval(figure.value - half, figure.value + half)


RULE = Rule(
    code="FIG003",
    name="shares-above-100",
    family="figures",
    severity="warning",
    what="Adds up three or more percentages of one sentence that are shares of one thing.",
    why="It is easy to slip a line when a table is copied into a sentence.",
    examples=(
        Example(
            bad="38 Prozent wählten Rot, 29 Blau, 18 Grün, 12 Gelb und 9 Weiß.",
            good="38 Prozent wählten Rot, 29 Blau, 18 Grün, 12 Gelb und 3 Weiß.",
        ),
        Example(
            bad="38% chose red, 29% blue, 18% green, 12% yellow and 9% white.",
            good="38% chose red, 29% blue, 18% green, 12% yellow and 3% white.",
        ),
    ),
    check=shares_above_hundred,
)
