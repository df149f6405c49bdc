"""Mentions to entities: inflected forms folded, a last name given to the one person who bears it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from artinspect.article import Article
from artinspect.entities.roles import roles_before
from artinspect.languages.schema.names import Names
from artinspect.results import Entity, Label, Mention
from artinspect.segmentation import words

_MIN_FOLDED = 4


@dataclass
class _Group:
    """The mentions of one name while it is being put together."""

    mentions: list[Mention] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)

    def add(self, mention: Mention, base: str) -> None:
        self.mentions.append(mention)
        self.forms[base] += 1

    def absorb(self, other: _Group) -> None:
        self.mentions += other.mentions
        self.forms += other.forms

    @property
    def label(self) -> Label:
        """One name, one label: by vote, the earlier one if votes are equal."""
        return Counter(m.label for m in sorted(self.mentions, key=lambda m: m.start)).most_common(1)[0][0]

    @property
    def name(self) -> str:
        """The fullest form; among equals one not in capitals, then the most frequent."""
        return max(self.forms, key=lambda f: (len(f.split()), not f.isupper() or len(f) <= 4, self.forms[f], f))


def merge(article: Article, mentions: list[Mention], names: Names) -> tuple[Entity, ...]:
    """Merge the mentions of an article into entities: most frequent first, then first in the text."""
    vocabulary = {w.text for b in article.blocks for w in words(article.text, b.start, b.end)}
    vocabulary.update(m.text for m in mentions)
    groups: dict[str, _Group] = {}
    for mention in mentions:
        base = base_form(mention, vocabulary, names)
        groups.setdefault(base.casefold(), _Group()).add(mention, base)
    people = _give_last_names([g for g in groups.values() if g.label == "PER"])
    merged = [*people, *(g for g in groups.values() if g.label != "PER")]
    return tuple(
        sorted((_entity(article, g, names) for g in merged), key=lambda e: (-e.count, e.mentions[0].start))
    )


def base_form(mention: Mention, vocabulary: set[str], names: Names) -> str:
    """The name without article and genitive ending: `Russlands` -> `Russland`.

    An ending that might belong to the name is folded where the text has the name without it, too, or where a place
    name has it after a consonant; so `Paris` and `Siemens` stay.
    """
    text = " ".join(mention.text.split())
    first, _, rest = text.partition(" ")
    if rest and first.lower() in names.articles:
        text = rest
    for mark in names.genitive_marks:
        if text.endswith(mark) and len(text) > len(mark) + 1:
            return text[: -len(mark)]
    ending = names.genitive_ending
    base = text.removesuffix(ending)
    if not ending or base == text or len(base) < _MIN_FOLDED or base.endswith(names.sibilants) or text.isupper():
        return text
    last_word = base.rpartition(" ")[2]
    is_place = mention.label == "LOC" and last_word[-1] not in "aeiouy"
    return base if base in vocabulary or last_word in vocabulary or is_place else text


def _give_last_names(people: list[_Group]) -> list[_Group]:
    """Merge each single name into the full name that ends in it, if there is exactly one."""
    full: dict[str, list[_Group]] = {}
    for group in people:
        if " " in group.name:
            full.setdefault(group.name.rpartition(" ")[2].casefold(), []).append(group)
    kept: list[_Group] = []
    for group in people:
        bearers = full.get(group.name.casefold(), []) if " " not in group.name else []
        if len(bearers) == 1:
            bearers[0].absorb(group)
        else:
            kept.append(group)
    return kept


def _entity(article: Article, group: _Group, names: Names) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda m: m.start))
    label = group.label
    roles = roles_before(article.text, mentions, names) if label == "PER" else ()
    return Entity(group.name, label, len(mentions), roles, mentions)
