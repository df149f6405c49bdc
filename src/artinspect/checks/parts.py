"""FIG: do parts fit their total, shares a hundred percent, and lists the length that is announced?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from artinspect.article import Block
from artinspect.checks.frames import PERCENT, Frame, figure_words, frames, slotted
from artinspect.checks.intervals import Interval, interval_of, total
from artinspect.checks.material import Answers, Material, Side, Violation
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
    """A total and its parts by their indices in a frame; `is_complete`: the parts are all that there are."""

    whole: int
    parts: list[int]
    is_complete: bool


def totals(material: Material) -> Answers:
    """Totals whose parts, listed near it, have another sum, and parts that are more than their whole."""
    seen: set[int] = set()
    for frame in frames(material):
        for found in _lists(material, frame):
            whole = frame.figures[found.whole]
            parts = [like(frame.figures[i], whole) for i in found.parts]
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
                tuple(Side("a part", p.start, p.end) for p in parts),
                {"total": whole.value, "sum": amount},
            )


def _lists(material: Material, frame: Frame) -> Iterator[_List]:
    """The totals of a frame with what may be their parts."""
    words = figure_words(material)
    for pattern in words.part_pairs:
        for match in slotted(pattern).finditer(frame.text, 0, frame.second):
            all_of, part = frame.index(match, "whole"), frame.index(match, "part")
            if frame.figures[all_of].kind == frame.figures[part].kind == "count":
                yield _List(all_of, [part], False)
    for w, whole in enumerate(frame.figures):
        if (
            whole.kind not in ("count", "money", "measure")
            or whole.unit in TIMES
            or whole.vague
            or whole.value_max
            or not whole.value
            or whole.of is not None
        ):
            continue
        if frame.places[w] >= frame.second:
            yield from _summed_before(material, frame, w)
            continue
        # `68 von 70 stimmten dafür, zwei dagegen`
        if w + 1 < len(frame.figures) and slotted(words.out_of).fullmatch(frame.between(w, w + 1)):
            continue
        behind = _run(material, frame, w, range(w + 1, len(frame.figures)))
        if behind:
            kind = _relation(words, frame, w, behind)
            if kind is not None:
                yield _List(w, behind if kind != "part" else behind[:1], kind == "complete")
        before = _run(material, frame, w, range(w - 1, -1, -1))
        has_cue = _search(words.totals_before, frame.before(w, _CUE_REACH)) or (
            len(before) > 1 and _search(words.totals_after, frame.after(w, _CUE_REACH)) and _is_last(frame, w)
        )
        if len(before) > 1 and has_cue and not _search(words.incomplete, frame.text[: frame.places[w]]):
            yield _List(w, before[::-1], True)


def _relation(words: FigureChecks, frame: Frame, whole: int, parts: list[int]) -> str | None:
    """How figures behind a total belong to it: `complete`, `exclusive` (no more than it), `part`; None if not."""
    gap = frame.between(whole, parts[0])
    listed = frame.text[frame.places[whole] : frame.places[parts[-1]] + 1] + frame.after(
        parts[-1], _CUE_REACH // 2
    )
    near = r"(?: [\w-]{1,30}){0,6}? ?$"
    if _search(words.part_cues + near, gap):
        are_sexes = {(frame.figures[i].noun or "").casefold() for i in parts} <= words.sexes
        is_exclusive = len(parts) > 1 and (are_sexes or _search(words.exclusive_cues + near, gap))
        return "exclusive" if is_exclusive else "part"
    if len(parts) > 1 and slotted(rf"\s?{words.exclusive_cues}").match(frame.after(parts[0], _CUE_REACH)):
        return "exclusive"
    if len(parts) < 2 or _search(words.incomplete, listed):
        return None
    is_listed = all(slotted(words.part_prepositions).match(frame.after(i, _CUE_REACH)) for i in parts)
    is_near = frame.places[parts[0]] < frame.second
    is_closed = _search(words.last_part, frame.between(parts[-2], parts[-1]))
    has_cue = _search(words.totals_before, frame.before(whole, _CUE_REACH)) or _search(
        words.totals_after, frame.after(whole, _CUE_REACH).partition(":")[0]
    )
    is_joined_by_comma = "," in frame.between(parts[-2], parts[-1])
    if (":" in gap or _search(words.consists, gap) or has_cue) and is_closed:
        return "complete" if is_near or is_listed else None
    if has_cue and is_joined_by_comma:
        return "exclusive"
    is_seats = _search(rf"\b{words.seats}\b", frame.figures[whole].noun or "")
    if is_seats and all(_search(words.votes, frame.after(i, _CUE_REACH // 3)) for i in parts):
        return "exclusive"
    is_seats = is_seats and _search(words.whole_of, frame.before(whole, _CUE_REACH))
    noun = frame.figures[whole].noun
    is_bare = not any(has_noun(frame.figures[i]) and frame.figures[i].noun != noun for i in parts)
    # `£96m goes to care, £58m to schools` are parts, all three.
    is_bare &= has_noun(frame.figures[whole]) or not _search(
        words.part_prepositions, frame.after(whole, _CUE_REACH)
    )
    return "exclusive" if is_near and (is_seats or (is_listed and is_bare and "," in gap)) else None


def _is_last(frame: Frame, index: int) -> bool:
    """Whether no figure of the sentence follows."""
    return index + 1 == len(frame.places) or frame.places[index + 1] >= frame.second


def _summed_before(material: Material, frame: Frame, whole: int) -> Iterator[_List]:
    """`22 kamen aus Bonn und 28 aus Köln. Zusammen sind das 40.`"""
    words = figure_words(material)
    first = [i for i, place in enumerate(frame.places) if place < frame.second]
    opens = slotted(words.sums_up).match(frame.text, frame.second)
    if opens and len(first) > 1 and whole == len(first) and not _search(words.incomplete, frame.text):
        run = _run(material, frame, whole, range(whole - 1, -1, -1))
        if len(run) == len(first):
            yield _List(whole, run[::-1], _search(words.last_part, frame.between(first[-2], first[-1])))


def _run(material: Material, frame: Frame, whole: int, indices: range) -> list[int]:
    """The figures in a row, from the total on, that may be its parts."""
    run: list[int] = []
    last = whole
    for i in indices:
        gap = frame.between(*sorted((last, i)))
        is_near = len(gap) <= _PART_REACH or not run
        if not (is_near and (not run or _is_joined(material, gap)) and _is_part(material, frame, whole, i, gap)):
            break
        if run and (frame.places[i] >= frame.second) != (frame.places[run[0]] >= frame.second):
            break
        run.append(i)
        last = i
    return run


def _is_joined(material: Material, gap: str) -> bool:
    return re.search(r"[,;]", gap) is not None or _search(figure_words(material).last_part, gap)


def _is_part(material: Material, frame: Frame, whole: int, index: int, gap: str) -> bool:
    """Whether a figure counts or measures what the total does."""
    total_of, part = frame.figures[whole], like(frame.figures[index], frame.figures[whole])
    if part.kind != total_of.kind or part.unit != total_of.unit or part.vague or part.value_max is not None:
        return False
    if part.kind != "count" or not has_noun(part) or not has_noun(total_of):
        return True
    words = figure_words(material)
    nouns = [(f.noun or "").casefold() for f in (part, total_of)]
    heads = [n.rpartition(" ")[2] for n in nouns]
    if heads[0][:5] == heads[1][:5] or heads[0].endswith(heads[1][-5:]) or set(heads) & words.people:
        return True
    colon = frame.text[frame.places[whole] : frame.places[index]]
    return ":" in colon or _search(words.consists, colon) or _search(words.part_cues, gap)


def _search(pattern: str, text: str) -> bool:
    return slotted(pattern).search(text) is not None


def shares(material: Material) -> Answers:
    """Shares of one thing that are more than a hundred percent together."""
    words = figure_words(material)
    for frame in frames(material):
        first = frame.text[: frame.second]
        if _search(words.several_answers, frame.text) or _search(words.share_growth, first):
            continue
        listed = _percentages(material, frame)
        if len(listed) < _FEWEST_SHARES:
            continue
        low, high = total([_share(f) for f in listed])
        if low > _HUNDRED and high < _MOST_SHARES:
            yield Violation(
                f"the shares add up to {sum(f.value for f in listed):.6g} percent",
                listed[0].start,
                listed[-1].end,
                tuple(Side("a share", f.start, f.end) for f in listed),
                {"sum": sum(f.value for f in listed)},
            )


def _percentages(material: Material, frame: Frame) -> list[Figure]:
    """The percentages of a sentence with the bare numbers of their list; none if it has figures beside."""
    listed: list[Figure] = []
    for i, figure in enumerate(frame.figures):
        if frame.places[i] >= frame.second:
            break
        is_bare = figure.unit is None and figure.kind == "count" and figure.value < _HUNDRED
        gap = frame.between(i - 1, i) if listed else ""
        if listed and not (len(gap) <= _PART_REACH and _is_joined(material, gap)):
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


def lists(material: Material) -> Answers:
    """Lists behind a colon that are longer or shorter than announced."""
    words = figure_words(material)
    pattern = slotted(words.lists)
    for frame in frames(material):
        for match in pattern.finditer(frame.text, 0, frame.second):
            figure = frame.figures[frame.index(match, "whole")]
            if (
                figure.kind != "count"
                or figure.value != int(figure.value)
                or not 2 <= figure.value <= _LONGEST_LIST
            ):
                continue
            listed = re.split(r"[.!?](?:\s|$)| [–—] ", frame.text[match.end() : frame.second])[0].strip()
            start = frame.origin(match.end() - 1) + 1
            below = _items_below(material, start) if not listed else []
            count = len(below) if below else _items(words, listed)
            if count and count != figure.value and figure.qualifier is None:
                end = min(start + len(listed) + 1, figure.sentence.end)
                side = (below[0].start, below[-1].end) if below else (start, end)
                yield Violation(
                    f"the list has {count} items",
                    figure.start,
                    figure.end,
                    (Side("the list", *side),),
                    {"announced": figure.value, "listed": float(count)},
                )


def _items_below(material: Material, end: int) -> list[Block]:
    """The items of the list that follows a paragraph that ends here; none where there is no list."""
    blocks = material.article.blocks
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
    items = slotted(words.list_joins).split(listed)
    last = slotted(words.list_last).split(items[-1])
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
