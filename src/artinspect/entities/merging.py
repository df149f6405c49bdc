"""Mentions to entities: inflected forms folded, a last name given to the one person who bears it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field, replace

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
        """The fullest form; among equals one not in capitals, then the most frequent, then the shortest."""
        return max(
            self.forms, key=lambda f: (len(f.split()), not f.isupper() or len(f) <= 4, self.forms[f], -len(f), f)
        )


def merge(article: Article, mentions: list[Mention], names: Names) -> tuple[Entity, ...]:
    """Merge the mentions of an article into entities: most frequent first, then first in the text."""
    forms = {m.text for m in mentions}
    vocabulary = forms | {w.text for b in article.blocks for w in words(article.text, b.start, b.end)}
    groups: dict[str, _Group] = {}
    for mention in mentions:
        base = base_form(mention, forms, vocabulary, names)
        groups.setdefault(_key(base, mention.label, names), _Group()).add(mention, base)
    people = _give_last_names([g for g in groups.values() if g.label == "PER"])
    merged = [*people, *(g for g in groups.values() if g.label != "PER")]
    return tuple(
        sorted((_entity(article, g, names) for g in merged), key=lambda e: (-e.count, e.mentions[0].start))
    )


def base_form(mention: Mention, forms: Container[str], vocabulary: Container[str], names: Names) -> str:
    """The name without article, title and genitive ending: `Russlands` -> `Russland`.

    A capitalised article belongs to the name (`Den Haag`, `Der Spiegel`) unless the name stands without it, too.
    An ending that might belong to the name is folded where the text has the name without it, too, or in
    place names unless they are known to end so or mostly do after that letter; so `Paris` and `Siemens` stay.

    Args:
        mention: where the name stands.
        forms: all names of the text as they stand.
        vocabulary: these, and all words of the text.
        names: the language's data.
    """
    text = " ".join(mention.text.split())
    first, _, rest = text.partition(" ")
    is_title = mention.label == "PER" and first.lower() in names.titles
    if rest and (is_title or (first.lower() in names.articles and (first.islower() or rest in forms))):
        text = rest
    for mark in names.genitive_marks:
        if text.endswith(mark) and len(text) > len(mark) + 1:
            return text[: -len(mark)]
    ending = names.genitive_ending
    base = text.removesuffix(ending)
    if not ending or base == text or len(base) < _MIN_FOLDED or base.endswith(names.sibilants) or text.isupper():
        return text
    last_word = base.rpartition(" ")[2]
    if base in vocabulary or last_word in vocabulary:
        return base
    is_inflected = not last_word.endswith(names.vowels_before_s) and last_word + ending not in names.uninflected
    return base if mention.label == "LOC" and is_inflected else text


def _key(base: str, label: Label, names: Names) -> str:
    """What the forms of one name have in common: `Deutsche Bank`, `der Deutschen Bank`, `DEUTSCHE BANK`."""
    if label == "PER":
        return base.casefold()
    *adjectives, last = base.casefold().split(" ")
    return " ".join([*(_stem(word, names.adjective_endings) for word in adjectives), last])


def _stem(word: str, endings: tuple[str, ...]) -> str:
    ending = next((e for e in endings if word.endswith(e)), "")
    return word.removesuffix(ending) if len(word) - len(ending) >= _MIN_FOLDED else word


def _give_last_names(people: list[_Group]) -> list[_Group]:
    """Merge each shorter name into the full name that ends in it, if there is exactly one."""
    kept: list[_Group] = []
    bearers: dict[str, _Group | None] = {}
    for group in sorted(people, key=lambda g: -len(g.name.split())):
        name = group.name.casefold()
        if bearer := bearers.get(name):
            bearer.absorb(group)
            continue
        kept.append(group)
        while rest := name.partition(" ")[2]:
            bearers[rest] = None if rest in bearers else group
            name = rest
    return kept


def _entity(article: Article, group: _Group, names: Names) -> Entity:
    label = group.label
    mentions = tuple(replace(m, label=label) for m in sorted(group.mentions, key=lambda m: m.start))
    roles = roles_before(article.text, mentions, names) if label == "PER" else ()
    return Entity(group.name, label, len(mentions), roles, mentions)
