"""What rose or fell, and whether a number says by how much, from what or to what."""

from __future__ import annotations

from typing import cast

from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.results import Change

_CLAUSE = 14
# How far apart in words the beginning and the end of a change may stand.
_NEAR = 8
_LONGEST_QUALIFIER = 3


def change_of(
    words: SentenceTokens, start: int, end: int, data: FigureWords, numbers: Numbers, *, is_time: bool
) -> Change | None:
    """What the number from `start` to `end` says of a change; `is_time`: its unit is one of time."""
    first, after = words.before(start), words.after(end)
    if words.text.startswith("+", start):
        return "up"
    way = data.change.get(words.lower(first))
    if is_time and way == "from" and data.change.get(words.lower(after)) != "to":
        return None  # stieg innerhalb von 24 Stunden auf 90
    if way == "from" and not _has_goal(words, first, after, data, numbers):
        if not _names_change(words, first - 1, data):
            return None
        way = "by" if words.lower(first) in data.amount_of else way  # ein Minus von 3 Prozent; up from 9
    if way is None:
        return None
    places = (*range(first, first - _CLAUSE, -1), *range(after, after + _CLAUSE))
    for i in sorted(places, key=lambda i: min(abs(i - first), abs(i - after))):
        if _names_change(words, i, data):
            rises = words.lower(i).startswith(data.rising)
            return cast("Change", way) if way != "by" else "up" if rises else "down"
    return None


def _has_goal(words: SentenceTokens, first: int, after: int, data: FigureWords, numbers: Numbers) -> bool:
    """Whether what a change ended with stands beside what it began with: `from 9 to 10`."""
    begin = next((i for i in range(first - 1, first - _NEAR, -1) if words.lower(i) == ","), first - _NEAR)
    return any(
        data.change.get(words.lower(i)) == "to" and _begins_number(words, i + 1, numbers)
        for i in (*range(begin, first), *range(after, after + _NEAR))
    )


def _begins_number(words: SentenceTokens, i: int, numbers: Numbers) -> bool:
    near = words.slice(i, i + _LONGEST_QUALIFIER)
    return any(word[:1].isdigit() or word in numbers.cardinals or word in numbers.articles for word in near)


def _names_change(words: SentenceTokens, i: int, data: FigureWords) -> bool:
    return words.lower(i).startswith(data.rising + data.falling)
