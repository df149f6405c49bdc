"""Mentions to entities: inflected forms, short forms and spellings of one name put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from artinspect.analyses.entities import organisations, people
from artinspect.analyses.entities.copular_roles import copular_roles
from artinspect.analyses.entities.forms import base_forms, joined, key
from artinspect.analyses.entities.groups import Group
from artinspect.analyses.entities.roles import Function, functions
from artinspect.analyses.entities.territories import territories
from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Entity, Label, Mention


def merge(article: Article, mentions: Sequence[Mention], names: Names) -> tuple[Entity, ...]:
    """Merge the mentions of an article into entities: most frequent first, then first in the text.

    Names are merged within a label only.
    """
    groups: dict[tuple[str, Label], Group] = {}
    for mention, base in zip(mentions, base_forms(article, mentions, names), strict=True):
        name = _spelled(base, mention.label, article)
        groups.setdefault((joined(key(name, mention.label, names)), mention.label), Group(mention.label)).add(
            mention, name
        )
    by_label: dict[Label, list[Group]] = {"PER": [], "ORG": [], "LOC": [], "MISC": []}
    for group in groups.values():
        by_label[group.label].append(group)
    merged = [
        *people.unite(article, by_label["PER"]),
        *organisations.unite(article, by_label["ORG"], names),
        *_places(by_label["LOC"], article),
        *by_label["MISC"],
    ]
    predicated = copular_roles(article, mentions, names)
    named = {m.start: name for group, name in ((g, g.name) for g in merged) for m in group.mentions}
    told = functions(article, mentions, names, named)
    return in_order(_entity(article, group, told, predicated) for group in merged)


def in_order(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Most frequent first, then first in the text."""
    return tuple(sorted(entities, key=lambda e: (-e.count, e.mentions[0].start)))


def _spelled(base: str, label: Label, article: Article) -> str:
    """The base form; of a country as its language writes it (`Vereinigten Staaten` -> `Vereinigte Staaten`)."""
    territory = territories(article.language.reading).find(base) if label == "LOC" else None
    return territory.name if territory else base


def _places(places: Sequence[Group], article: Article) -> list[Group]:
    """The places, the names of one country together."""
    known = territories(article.language.reading)
    first: dict[str, int] = {}
    pairs = [
        (first.setdefault(territory.iso, i), i)
        for i, group in enumerate(places)
        if (territory := known.find(group.name))
    ]
    return organisations.united(places, pairs)


def _entity(article: Article, group: Group, told: Mapping[int, Function], predicated: Mapping[int, str]) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda m: m.start))
    name = group.name
    territory = territories(article.language.reading).find(name) if group.label == "LOC" else None
    if territory and territory.usual in group.bases:  # `Deutschland` rather than `Bundesrepublik Deutschland`
        name = territory.usual
    roles: dict[str, str] = {}
    belongs: dict[str, None] = {}
    for mention in mentions if group.label == "PER" else ():
        if function := told.get(mention.start):
            for role in function.roles:
                roles.setdefault(role.casefold(), role)
            for organisation in function.organisations:
                belongs.setdefault(organisation)
        if mention.start in predicated:
            role = predicated[mention.start]
            roles.setdefault(role.casefold(), role)
    sentence = article.sentence_at(mentions[0].start)
    return Entity(
        name=name,
        label=group.label,
        count=len(mentions),
        roles=tuple(roles.values()),
        mentions=mentions,
        organisations=tuple(belongs),
        variants=tuple(form for form, _ in group.forms.most_common() if form != name),
        iso=territory.iso if territory else None,
        sentence=article.span(sentence.start, sentence.end) if sentence else None,
    )
