"""Which names of people are one person's: last names, spellings, first letters.

A last name alone is the person's whose full name the article gives; of two people of one last name it is the one
who was named last, if the other was not in the same sentence.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from artinspect.analyses.entities.groups import Group
from artinspect.article import Article

_JOINT = re.compile(r"[-‐‑'’ʼ`.]")
# Letters that are no letter with a mark.
_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ß": "ss", "æ": "a", "œ": "o"})
_DIGRAPHS = re.compile(r"(?<=[aou])e(?!$)")
_ARTICLE = re.compile(r"^(?:al|el|as|ad|an|ar|ash|at)-")
_REGNAL = re.compile(r"[ivx]{1,6}")
# Of more people of one last name the later ones are not compared.
_MAX_NAMESAKES = 50
# Romanisations of Cyrillic differ by language: these last names are compared by their sound.
_SLAVIC = re.compile(
    r"(?:[st]k|zk|ck)(?:yj|ij|iy|yy|ii|y|i|j|a|aja|aya)$|(?:[oe][vwf]f?)a?$|enk[oa]$|[iy](?:tsch|tch|ch|c)$"
)
_SOUNDS = (
    (re.compile(r"schtsch|shch"), "x"),
    (re.compile(r"tsch|tch|ch|cz"), "c"),
    (re.compile(r"sch|sh|zh"), "s"),
    (re.compile(r"ck"), "k"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ff|[wf]"), "v"),
    (re.compile(r"z"), "s"),
    (re.compile(r"[ijy]{1,4}e|je|ye"), "e"),
    (re.compile(r"[ijy]{1,4}"), "i"),
    (re.compile(r"(.)\1"), r"\1"),
)


def fold(word: str) -> str:
    """A name's part as it is compared: `Erdoğan` is `Erdogan`, `Selenskyj` is `Zelensky`."""
    plain = word.casefold().translate(_PLAIN)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    plain = _JOINT.sub("", plain)
    plain = _DIGRAPHS.sub("", plain) if len(plain) > 4 else plain
    return _sound(plain) if _SLAVIC.search(plain) else plain


def _sound(folded: str) -> str:
    for sound, letter in _SOUNDS:
        folded = sound.sub(letter, folded)
    return folded


def unite(article: Article, people: Iterable[Group]) -> list[Group]:
    """The groups of people, one a person."""
    named = sorted((_Person(g) for g in people), key=lambda p: (-len(p.parts), p.group.first))
    by_last: dict[str, list[_Person]] = defaultdict(list)
    by_first: dict[str, list[_Person]] = defaultdict(list)
    written: dict[str, _Person] = {}
    for person in (p for p in named if len(p.parts) > 1):
        namesakes = by_last[person.last]
        joined = "".join(person.parts)
        same = [other for other in namesakes[:_MAX_NAMESAKES] if other.is_also(person)]
        if joined in written or len(same) == 1:
            written.get(joined, *same).group.absorb(person.group)
            continue
        written[joined] = person
        namesakes.append(person)
        by_first[person.parts[0]].append(person)
    alone: dict[str, Group] = {}
    for person in (p for p in named if len(p.parts) < 2):
        name = "".join(person.parts)
        named_before = [p for p in by_first.get(name, ()) if p.group.first < person.group.first]
        full = by_last.get(name) or named_before
        if len(full) == 1:
            full[0].group.absorb(person.group)
        elif name in alone:
            alone[name].absorb(person.group)
        elif not full:
            alone[name] = person.group
        elif left := _given_out(article, person.group, [p.group for p in full]):
            alone[name] = left
    return [*(p.group for p in written.values()), *alone.values()]


class _Person:
    """A group with the folded parts of its name."""

    def __init__(self, group: Group) -> None:
        self.group = group
        first, *others = group.name.casefold().split() or [""]
        words = [first if others else _ARTICLE.sub("", first), *(_ARTICLE.sub("", word) for word in others)]
        self.parts = tuple(folded for word in words if (folded := fold(word)))
        is_regnal = len(self.parts) > 1 and bool(_REGNAL.fullmatch(self.parts[-1]))
        self.unnumbered = self.parts[:-1] if is_regnal else self.parts
        self.last = self.unnumbered[-1] if self.parts else ""
        self.first_sound = _sound(self.parts[0]) if self.parts else ""
        self.initials = frozenset(word[0] for word in words if len(word) == len("A.") and word.endswith("."))

    def is_also(self, other: _Person) -> bool:
        """Whether a name of at least two parts, no longer than this, is one of this person.

        It is the end of this one, the same without a middle name, or has a first letter for the first name.
        """
        mine, theirs = self.parts, other.parts
        if (mine == self.unnumbered) != (theirs == other.unnumbered):  # `Elizabeth II` and `Elizabeth`
            mine, theirs = self.unnumbered, other.unnumbered
        if "".join(mine) == "".join(theirs) or mine[-len(theirs) :] == theirs:
            return True
        if mine[-1] != theirs[-1]:
            return False
        if self.initials & {mine[0]} or other.initials & {theirs[0]}:
            return mine[0][0] == theirs[0][0]
        return self.first_sound == other.first_sound and set(theirs[1:-1]) <= set(mine[1:-1])


def _given_out(article: Article, group: Group, bearers: Sequence[Group]) -> Group | None:
    """Give each mention of a last name to its bearer who was named last, and return those that nobody gets.

    Nobody gets it where several bearers stand in that last sentence: `Bill and Hillary Clinton`.
    """
    starts = [s.start for s in article.sentences]
    seen = sorted((m.start, i) for i, b in enumerate(bearers) for m in b.mentions)
    left = Group(group.label)
    for mention, base in zip(group.mentions, group.bases, strict=True):
        at = bisect_right(seen, (mention.start, len(bearers)))
        latest: set[int] = set()
        sentence = 0
        while at and (not latest or bisect_right(starts, seen[at - 1][0]) == sentence):
            at -= 1
            latest.add(seen[at][1])
            sentence = bisect_right(starts, seen[at][0])
        (bearers[latest.pop()] if len(latest) == 1 else left).add(mention, base)
    return left if left.mentions else None
