"""The mentions of one name while they are put together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from artinspect.results import Label, Mention

# Longer names in capitals are shouted, not abbreviated.
_LONGEST_ACRONYM = 4
_MAX_ACRONYM = 10
_INITIAL = re.compile(r"\w\.")


@dataclass
class Group:
    """The mentions of one name, all with its label, and the base form of each."""

    label: Label
    mentions: list[Mention] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)

    def add(self, mention: Mention, base: str) -> None:
        """Take in one mention."""
        self.mentions.append(mention)
        self.bases.append(base)

    def absorb(self, other: Group) -> None:
        """Take in all mentions of another group."""
        self.mentions += other.mentions
        self.bases += other.bases

    @property
    def first(self) -> int:
        """Where the name stands first."""
        return min(m.start for m in self.mentions)

    @property
    def forms(self) -> Counter[str]:
        """How often each base form stands."""
        return Counter(self.bases)

    @property
    def name(self) -> str:
        """The fullest form; among equals one neither shouted nor an acronym, then the commonest and shortest."""
        forms = self.forms
        small = [form.casefold() for form in forms]

        def fullness(form: str) -> tuple[int, bool, bool, int, int, int, str]:
            words = sum(not _INITIAL.fullmatch(word) for word in form.split())
            ends = sum(form.casefold().endswith(other) for other in small)  # `Bundesamt` in short is `Amt`
            return words, not _is_shouted(form), not is_acronym(form), ends, forms[form], -len(form), form

        return max(forms, key=fullness)


def is_acronym(name: str) -> bool:
    """`BAMF`, `BfV`, `D66`: one short word, and more than one of its letters means a word."""
    return " " not in name and len(name) <= _MAX_ACRONYM and sum(c.isupper() for c in name) > 1


def _is_shouted(name: str) -> bool:
    return name.isupper() and len(name) > _LONGEST_ACRONYM
