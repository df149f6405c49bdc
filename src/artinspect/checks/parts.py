"""FIG: do parts fit their total, shares a hundred percent, and lists the length that is announced?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from artinspect.article import Block
from artinspect.checks.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.intervals import Interval, interval_of, total
from artinspect.checks.masking import PERCENT, MaskedSentence, compile_pattern, figure_words, masked_sentences
from artinspect.checks.pairs import TIMES, has_noun, like
from artinspect.checks.rule import Rule
from artinspect.languages.schema.checks_figures import FigureChecks
from artinspect.results import Figure

# How far a cue may stand from the total, and a part from the next one.
_CUE_REACH, _PART_REACH = 100, 70
_FEWEST_SHARES, _HUNDRED = 3, 100
# So much more than a hundred is no slip of one share but shares of several things.
_MOST_SHARES = 160
_LONGEST_LIST, _LONGEST_ITEM = 12, 6
# A slip is not larger; other numbers are other things.
_MOST_TIMES = 3
_QUOTES = "„“”\"»«'‚‘"


class _List(NamedTuple):
    """A total and its parts by their indices in a masked; `is_complete`: the parts are all that there are."""

    whole: int
    parts: list[int]
    is_complete: bool


def totals(context: RuleContext) -> Outcomes:
    """Totals whose parts, listed near it, have another sum, and parts that are more than their whole."""
    seen: set[int] = set()
    for masked in masked_sentences(context):
        for found in _lists(context, masked):
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


def _lists(context: RuleContext, masked: MaskedSentence) -> Iterator[_List]:
    """The totals of a masked with what may be their parts."""
    words = figure_words(context)
    for pattern in words.part_pairs:
        for match in compile_pattern(pattern).finditer(masked.text, 0, masked.second):
            all_of, part = masked.index(match, "whole"), masked.index(match, "part")
            if masked.figures[all_of].kind == masked.figures[part].kind == "count":
                yield _List(all_of, [part], False)
    for w, whole in enumerate(masked.figures):
        if (
            whole.kind not in ("count", "money", "measure")
            or whole.unit in TIMES
            or whole.vague
            or whole.value_max
            or not whole.value
            or whole.of is not None
        ):
            continue
        if masked.places[w] >= masked.second:
            yield from _summed_before(context, masked, w)
            continue
        # `68 von 70 stimmten dafür, zwei dagegen`
        if w + 1 < len(masked.figures) and compile_pattern(words.out_of).fullmatch(masked.between(w, w + 1)):
            continue
        behind = _run(context, masked, w, range(w + 1, len(masked.figures)))
        if behind:
            kind = _relation(words, masked, w, behind)
            if kind is not None:
                yield _List(w, behind if kind != "part" else behind[:1], kind == "complete")
        before = _run(context, masked, w, range(w - 1, -1, -1))
        has_cue = _search(words.totals_before, masked.before(w, _CUE_REACH)) or (
            len(before) > 1 and _search(words.totals_after, masked.after(w, _CUE_REACH)) and _is_last(masked, w)
        )
        if len(before) > 1 and has_cue and not _search(words.incomplete, masked.text[: masked.places[w]]):
            yield _List(w, before[::-1], True)


def _relation(words: FigureChecks, masked: MaskedSentence, whole: int, parts: list[int]) -> str | None:
    """How figures behind a total belong to it: `complete`, `exclusive` (no more than it), `part`; None if not."""
    gap = masked.between(whole, parts[0])
    listed = masked.text[masked.places[whole] : masked.places[parts[-1]] + 1] + masked.after(
        parts[-1], _CUE_REACH // 2
    )
    near = r"(?: [\w-]{1,30}){0,6}? ?$"
    if _search(words.part_cues + near, gap):
        are_sexes = {(masked.figures[i].noun or "").casefold() for i in parts} <= words.sexes
        is_exclusive = len(parts) > 1 and (are_sexes or _search(words.exclusive_cues + near, gap))
        return "exclusive" if is_exclusive else "part"
    if len(parts) > 1 and compile_pattern(rf" ?{words.exclusive_cues}").match(masked.after(parts[0], _CUE_REACH)):
        return "exclusive"
    if len(parts) < 2 or _search(words.incomplete, listed):
        return None
    is_listed = all(compile_pattern(words.part_prepositions).match(masked.after(i, _CUE_REACH)) for i in parts)
    is_near = masked.places[parts[0]] < masked.second
    is_closed = _search(words.last_part, masked.between(parts[-2], parts[-1]))
    has_cue = _search(words.totals_before, masked.before(whole, _CUE_REACH)) or _search(
        words.totals_after, masked.after(whole, _CUE_REACH).partition(":")[0]
    )
    is_joined_by_comma = "," in masked.between(parts[-2], parts[-1])
    if (":" in gap or _search(words.consists, gap) or has_cue) and is_closed:
        return "complete" if is_near or is_listed else None
    if has_cue and is_joined_by_comma:
        return "exclusive"
    is_seats = _search(rf"\b{words.seats}\b", masked.figures[whole].noun or "")
    if is_seats and all(_search(words.votes, masked.after(i, _CUE_REACH // 3)) for i in parts):
        return "exclusive"
    is_seats = is_seats and _search(words.whole_of, masked.before(whole, _CUE_REACH))
    noun = masked.figures[whole].noun
    is_bare = not any(has_noun(masked.figures[i]) and masked.figures[i].noun != noun for i in parts)
    # `£96m goes to care, £58m to schools` are parts, all three.
    is_bare &= has_noun(masked.figures[whole]) or not _search(
        words.part_prepositions, masked.after(whole, _CUE_REACH)
    )
    return "exclusive" if is_near and (is_seats or (is_listed and is_bare and "," in gap)) else None


def _is_last(masked: MaskedSentence, index: int) -> bool:
    """Whether no figure of the sentence follows."""
    return index + 1 == len(masked.places) or masked.places[index + 1] >= masked.second


def _summed_before(context: RuleContext, masked: MaskedSentence, whole: int) -> Iterator[_List]:
    """`22 kamen aus Bonn und 28 aus Köln. Zusammen sind das 40.`"""
    words = figure_words(context)
    first = [i for i, place in enumerate(masked.places) if place < masked.second]
    opens = compile_pattern(words.sums_up).match(masked.text, masked.second)
    if opens and len(first) > 1 and whole == len(first) and not _search(words.incomplete, masked.text):
        run = _run(context, masked, whole, range(whole - 1, -1, -1))
        if len(run) == len(first):
            yield _List(whole, run[::-1], _search(words.last_part, masked.between(first[-2], first[-1])))


def _run(context: RuleContext, masked: MaskedSentence, whole: int, indices: range) -> list[int]:
    """The figures in a row, from the total on, that may be its parts."""
    run: list[int] = []
    last = whole
    for i in indices:
        gap = masked.between(*sorted((last, i)))
        is_near = len(gap) <= _PART_REACH or not run
        if not (is_near and (not run or _is_joined(context, gap)) and _is_part(context, masked, whole, i, gap)):
            break
        if run and (masked.places[i] >= masked.second) != (masked.places[run[0]] >= masked.second):
            break
        run.append(i)
        last = i
    return run


def _is_joined(context: RuleContext, gap: str) -> bool:
    return re.search(r"[,;]", gap) is not None or _search(figure_words(context).last_part, gap)


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
    return ":" in colon or _search(words.consists, colon) or _search(words.part_cues, gap)


def _search(pattern: str, text: str) -> bool:
    return compile_pattern(pattern).search(text) is not None


def shares(context: RuleContext) -> Outcomes:
    """Shares of one thing that are more than a hundred percent together."""
    words = figure_words(context)
    for masked in masked_sentences(context):
        first = masked.text[: masked.second]
        if _search(words.several_answers, masked.text) or _search(words.share_growth, first):
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
        if listed and not (len(gap) <= _PART_REACH and _is_joined(context, gap)):
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


def lists(context: RuleContext) -> Outcomes:
    """Lists behind a colon that are longer or shorter than announced."""
    words = figure_words(context)
    pattern = compile_pattern(words.lists)
    for masked in masked_sentences(context):
        for match in pattern.finditer(masked.text, 0, masked.second):
            figure = masked.figures[masked.index(match, "whole")]
            if (
                figure.kind != "count"
                or figure.value != int(figure.value)
                or not 2 <= figure.value <= _LONGEST_LIST
            ):
                continue
            listed = re.split(r"[.!?](?:\s|$)| [–—] ", masked.text[match.end() : masked.second])[0].strip()
            start = masked.source_offset(match.end() - 1) + 1
            below = _items_below(context, start) if not listed else []
            count = len(below) if below else _items(words, listed)
            if count and count != figure.value and figure.qualifier is None:
                end = min(start + len(listed) + 1, figure.sentence.end)
                side = (below[0].start, below[-1].end) if below else (start, end)
                yield Violation(
                    f"the list has {count} items",
                    figure.start,
                    figure.end,
                    (Related("the list", *side),),
                    {"announced": figure.value, "listed": float(count)},
                )


def _items_below(context: RuleContext, end: int) -> list[Block]:
    """The items of the list that follows a paragraph that ends here; none where there is no list."""
    blocks = context.article.blocks
    at = bisect_left(blocks, end, key=lambda block: block.end)
    if at + 1 >= len(blocks) or blocks[at].end != end or blocks[at + 1].group is None:
        return []
    return [block for block in blocks[at + 1 :] if block.group == blocks[at + 1].group]


def _items(words: FigureChecks, listed: str) -> int | None:
    """How many items a list has; None where that is open."""
    if not listed or listed[0] in _QUOTES or re.search("[#%:]", listed) or _search(words.list_open, listed):
        return None
    if ";" in listed:
        return len(listed.split(";"))
    items = compile_pattern(words.list_joins).split(listed)
    last = compile_pattern(words.list_last).split(items[-1])
    if any(_search(words.list_last, item) for item in items[:-1]) or len(last) != 2:
        return None
    items = [*items[:-1], *last]
    items = [item for item in items if item.strip()]
    return len(items) if all(len(item.split()) <= _LONGEST_ITEM for item in items) else None


RULES = (
    Rule(
        "FIG002",
        "parts-and-total",
        "warning",
        False,
        "Adds up parts that are listed with their total, and compares a part (`including`) with the whole.",
        "One number is corrected and the others are forgotten.",
        (
            (
                "Insgesamt fallen 1.500 Stellen weg: 1.250 in Köln und 430 in Mainz.",
                "Insgesamt fallen 1.680 Stellen weg: 1.250 in Köln und 430 in Mainz.",
            ),
            (
                "In all, 1,500 jobs go: 1,250 in Cologne and 430 in Mainz.",
                "In all, 1,680 jobs go: 1,250 in Cologne and 430 in Mainz.",
            ),
        ),
        totals,
    ),
    Rule(
        "FIG003",
        "shares-above-100",
        "warning",
        False,
        "Adds up three or more percentages of one sentence that are shares of one thing.",
        "Who copies a table into a sentence slips a line.",
        (
            (
                "38 Prozent wählten Rot, 29 Blau, 18 Grün, 12 Gelb und 9 Weiß.",
                "38 Prozent wählten Rot, 29 Blau, 18 Grün, 12 Gelb und 3 Weiß.",
            ),
            (
                "38% chose red, 29% blue, 18% green, 12% yellow and 9% white.",
                "38% chose red, 29% blue, 18% green, 12% yellow and 3% white.",
            ),
        ),
        shares,
    ),
    Rule(
        "FIG008",
        "announced-count",
        "warning",
        False,
        "Counts the items of a list behind a colon and compares them with the number before it.",
        "An item is cut and the number stays.",
        (
            ("Sie nannte drei Gründe: Kosten und Personal.", "Sie nannte zwei Gründe: Kosten und Personal."),
            (
                "She named four priorities: schools, crime and housing.",
                "She named three priorities: schools, crime and housing.",
            ),
        ),
        lists,
    ),
)
