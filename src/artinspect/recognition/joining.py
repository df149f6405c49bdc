"""Numbers that are one figure together: the ends of a range, the sides of a score, the two numbers of a ratio."""

from __future__ import annotations

from typing import Literal, NamedTuple

from artinspect.languages.schema.numbers import Numbers
from artinspect.recognition.digits import DASHES, Token

Form = Literal[
    "digits", "words", "article", "pronoun", "share", "ratio", "vague", "sum", "ordinal", "score"
]  # fmt: skip
_SIGNS = frozenset("$€£¥")
_MOST_POINTS = 1000
# `zwei von drei` is a ratio, `20 von 300` are two numbers.
_LARGEST_RATIO = 10
_WIDE = 10
_CLAUSE = 10


class Number(NamedTuple):
    """One number, range, ratio or score: its extent with sign and scale word, and its value.

    Form `article` and `pronoun` are `ein` and `one`, which count only in some places; `share` a part of a whole
    (`zwei Drittel`), `ratio` one in so many, `vague` an order of magnitude, `sum` one of money (`Millionenhöhe`).
    """

    start: int
    end: int
    value: float
    value_max: float | None = None
    value_b: float | None = None
    form: Form = "digits"
    scale: float = 1

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number in digits, without a scale: what a name or a reference may hold."""
        return (
            self.form == "digits" and self.scale == 1 and self.value_max is None and self.value == int(self.value)
        )


class Found(NamedTuple):
    """A number and the indices of its first token and of the token after it."""

    number: Number
    first: int
    after: int


def join(
    text: str, tokens: list[Token], found: list[Found], data: Numbers, changing: tuple[str, ...] = ()
) -> list[Number]:
    """The numbers of a sentence, neighbours that belong together made one.

    Args:
        changing: how words of a clause begin that tells what rose or fell; there `from 9 to 10` is no range.
    """
    joined: list[Found] = []
    for right in found:
        left = joined[-1] if joined else None
        if left and _repeats(tokens, left, right):
            continue
        both = _pair(text, tokens, left, right, data, changing) if left else None
        if both is None:
            joined.append(right)
        else:
            joined[-1] = both
    return [f.number for f in joined]


def _repeats(tokens: list[Token], left: Found, right: Found) -> bool:
    """`forty-five (45)`."""
    gap = [t.lower for t in tokens[left.after : right.first]]
    forms = {left.number.form, right.number.form}
    return gap == ["("] and left.number.value == right.number.value and forms == {"words", "digits"}


def _pair(
    text: str, tokens: list[Token], left: Found, right: Found, data: Numbers, changing: tuple[str, ...]
) -> Found | None:
    between = tuple(t.lower for t in tokens[left.after : right.first])
    a, b = left.number, right.number
    if not 1 <= len(between) <= 4 or a.value_max is not None or a.value_b is not None:
        return None
    at = left.first - 1 - (left.first > 1 and tokens[left.first - 1].lower in _SIGNS)
    before = tokens[at].lower if at >= 0 else ""
    clause = (t.lower for t in tokens[max(0, at - _CLAUSE) : at])
    if before in data.no_range_after and not any(word.startswith(changing) for word in clause):
        before = ""
    number = (
        _score(text, a, b, between)
        or _ratio(a, b, between, data)
        or (_range(a, b, data) if _is_range(a, b, between, before, data, text) else None)
    )
    return Found(number, left.first, right.after) if number else None


def _score(text: str, a: Number, b: Number, between: tuple[str, ...]) -> Number | None:
    """`3:1`, `2 – 1`; a dash is one of a score only if what follows is not more."""
    if not (a.is_whole and b.is_whole and 0 <= a.value < _MOST_POINTS and 0 <= b.value < _MOST_POINTS):
        return None
    gap = text[a.end : b.start]
    is_score = between == (":",) and len(gap) <= 3
    if len(between) == 1 and between[0] in DASHES and len(gap) in (1, 3):
        is_score = b.value <= a.value < (_MOST_POINTS if len(gap) == 1 else 100) or (
            len(gap) == 3 and _stands_between_names(text, a.start, b.end)
        )
    return a._replace(end=b.end, value_b=b.value, form="score") if is_score else None


def _stands_between_names(text: str, start: int, end: int) -> bool:
    """`Tunisia 1 – 2 England`."""
    left, right = text[max(0, start - 30) : start].split(" "), text[end : end + 3].lstrip(" ")
    return len(left) > 1 and left[-2][:1].isupper() and right[:1].isupper()


def _ratio(a: Number, b: Number, between: tuple[str, ...], data: Numbers) -> Number | None:
    """`zwei von drei`, `one of every 35,000`."""
    if between not in data.out_of or not 1 <= abs(a.value) < b.value or b.value != int(b.value):
        return None
    if (
        a.scale != 1
        or a.form not in ("words", "digits", "pronoun", "article")
        or b.form not in ("words", "digits")
    ):
        return None
    is_small = 2 < b.value <= _LARGEST_RATIO
    if not is_small and (a.value > 1 or a.form == "article"):
        return None
    return Number(a.start, b.end, a.value / b.value, form="ratio")


def _is_range(a: Number, b: Number, between: tuple[str, ...], before: str, data: Numbers, text: str) -> bool:
    counted = ("digits", "words", "share") if a.form == "share" else ("digits", "words")
    if a.form not in (*counted, "article", "pronoun") or b.form not in counted:
        return False
    words = between[:-1] if between[-1] in _SIGNS else between
    if len(words) == 1 and words[0] in DASHES:
        return a.form == b.form and (a.form == "digits" or text[a.end] in DASHES)
    if len(words) == 2 and words[0] in DASHES and text[a.end] in DASHES:  # sechs- bis siebentausend
        words = words[1:]
    if len(words) != 1:
        return False
    if data.between.get(before) == words[0]:
        return True
    if before in data.no_wide_range_after and b.value > _WIDE * a.value:
        return False
    return words[0] in data.ranges and before not in data.no_range_after


def _range(a: Number, b: Number, data: Numbers) -> Number | None:
    """The range, its scale shared backwards (`3 bis 5 Millionen`)."""
    low, shared = a.value, b.scale
    if b.value < 0 and b.value < low:  # 3 bis minus 2 Grad
        return Number(a.start, b.end, b.value, low, form=b.form)
    base = b.value / b.scale
    if a.scale == 1 and a.form == b.form == "words" and a.value < 100 <= base:
        multiplier = max((m for m in data.multipliers.values() if base >= m and base % m == 0), default=1)
        shared *= multiplier if low * multiplier < base else 1
    if a.scale == 1 and low < b.value / shared:
        low *= shared
    if not low < b.value:
        return None
    return Number(a.start, b.end, low, b.value, form=b.form, scale=b.scale)
