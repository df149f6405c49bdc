"""Whether two names are one name written in two ways: a typo, or another spelling of its sound."""

from __future__ import annotations

import re

from artinspect.analyses.entities.people import fold

# Shorter names that differ in a letter are mostly two; two letters may be wrong in long ones.
_MIN_LENGTH, _MIN_TWO_SLIPS = 5, 8
# Spellings of one sound in European names.
_SOUNDS = (
    (re.compile(r"^geo"), "je"),
    (re.compile(r"^g(?=[ei])"), "j"),
    (re.compile(r"[ea][iy]e?r$"), "yr"),
    (re.compile(r"tsch|tch|ch(?=[aeiou])|cz"), "ch"),
    (re.compile(r"ph|ff|v|w"), "f"),
    (re.compile(r"th|dt|tt"), "t"),
    (re.compile(r"ck|c(?![ehiy])|ch(?=[rl])|kh"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"sch|sh"), "s"),
    (re.compile(r"ei|ai|ay|ey"), "y"),
    (re.compile(r"ie|y|j"), "i"),
    (re.compile(r"[zß]"), "s"),
    (re.compile(r"(?<=[aeiou])h(?![aeiou])"), ""),
    (re.compile(r"ou"), "u"),
    (re.compile(r"(.)\1"), r"\1"),
)
# First letters that are written for one another.
_FIRST = {"c": "k", "k": "c", "f": "v", "v": "f", "i": "y", "j": "g", "y": "j", "s": "z", "z": "s", "g": "j"}


def is_typo(one: str, other: str) -> bool:
    """Whether the keys of two surnames are one name written in two ways. Equal ones are not."""
    shorter = min(len(one), len(other))
    if one == other or shorter < _MIN_LENGTH or abs(len(one) - len(other)) > 2:
        return False
    if fold(one) == fold(other) or _sound(one) == _sound(other):
        return True
    if one[0] != other[0] and _FIRST.get(one[0]) != other[0]:
        return False
    slips = _distance(one, other)
    return slips == 1 or (slips == 2 and shorter >= _MIN_TWO_SLIPS - 1)


def is_one_typo(one: str, other: str) -> bool:
    """Whether one letter is changed, missing or in its neighbour's place."""
    return abs(len(one) - len(other)) <= 1 and _distance(one, other) == 1


def is_other_spelling(one: str, other: str) -> bool:
    """Whether the keys of two given names are one name: by sound, or by a typo within, as endings matter."""
    if one == other or min(len(one), len(other)) < _MIN_LENGTH - 1:
        return False
    if _sound(one) == _sound(other) or _sound(one).rstrip("h") == _sound(other).rstrip("h"):
        return {one[-1], other[-1]} != {"a", "e"}
    is_inner = one[0] == other[0] and one[-1] == other[-1] and min(len(one), len(other)) > _MIN_LENGTH
    return is_inner and _distance(one, other) == 1 and not ends_otherwise(one, other)


def ends_otherwise(one: str, other: str) -> bool:
    """Whether two words differ in their endings alone, as inflected forms do."""
    common = 0
    while common < min(len(one), len(other)) and one[common] == other[common]:
        common += 1
    rest, others = one[common:], other[common:]
    return not rest or not others or rest[-1] != others[-1]


def _sound(folded: str) -> str:
    for sound, letter in _SOUNDS:
        folded = sound.sub(letter, folded)
    return folded


def _distance(one: str, other: str) -> int:
    """Letters that are changed, missing, or in their neighbour's place (optimal string alignment).

    Boytsov, L.: Indexing methods for approximate dictionary searching (2011), section 2.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
