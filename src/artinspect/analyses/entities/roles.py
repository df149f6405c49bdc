"""What people are, as the words beside their names say, and where they belong."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from artinspect.analyses.entities import appositions
from artinspect.analyses.entities.appositions import Title
from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_BRACKET = re.compile(r"[ \u00a0\n]?\(([^()\n]{1,40})\)")
_PARTY = re.compile(r"[^\W\d_][\w./-]{1,9}")


class Function(NamedTuple):
    """The titles of a person beside one mention, and the organisations that stand with them."""

    roles: tuple[str, ...]
    organisations: tuple[str, ...]


class _Organisations:
    """The organisations of an article by where they stand."""

    def __init__(self, mentions: Sequence[Mention], bases: Mapping[int, str], names: Names) -> None:
        named = [m for m in mentions if m.label in ("ORG", "MISC")]
        self._bases = bases
        self._genitive_marks = names.genitive_marks
        self._by_end = {m.end: m for m in named if m.label == "ORG"}
        self._by_start = {m.start: m for m in named}
        self._names = {m.text for m in named if m.label == "ORG"}.union(*names.same)

    def at(self, start: int, end: int) -> str | None:
        """The name that fills a span."""
        mention = self._by_start.get(start)
        return self._base(mention) if mention and mention.end == end else None

    def beside(self, text: str, title: Title) -> str | None:
        """`Siemens-Chef`, `Chef von Siemens`, `Apple's chief executive`."""
        first, hyphen, _ = title.role.rpartition("-")
        if hyphen and first in self._names:
            return first
        within = (m for at in range(title.start, title.end) if (m := self._by_start.get(at)) and m.label == "ORG")
        gaps = (mark + " " for mark in ("", *self._genitive_marks) if text.endswith(mark + " ", 0, title.start))
        before = (m for gap in gaps if (m := self._by_end.get(title.start - len(gap))))
        mention = next(within, None) or next(before, None)
        return self._base(mention) if mention else None

    def _base(self, mention: Mention) -> str:
        return self._bases.get(mention.start, mention.text)


def functions(
    article: Article, mentions: Sequence[Mention], names: Names, bases: Mapping[int, str]
) -> dict[int, Function]:
    """What is said beside the mentions of people, by their `start`; a mention without it is left out.

    `bases` are the names of entities by the `start` of their mentions.
    """
    text = article.text
    people = {m.start for m in mentions if m.label == "PER"}
    organisations = _Organisations(mentions, bases, names)
    found: dict[int, Function] = {}
    for mention in mentions:
        if mention.label != "PER":
            continue
        bracket = _BRACKET.match(text, mention.end)
        end = bracket.end() if bracket else mention.end
        titles = [
            title
            for title in (
                appositions.inside(mention, names),
                appositions.before(text, mention, end, names),
                appositions.after(text, end, people, names),
            )
            if title
        ]
        belongs = [_party(bracket, organisations, names) if bracket else None]
        belongs += [organisations.beside(text, title) for title in titles]
        function = Function(
            tuple(dict.fromkeys(title.role for title in titles)), tuple(dict.fromkeys(filter(None, belongs)))
        )
        if any(function):
            found[mention.start] = function
    return found


def _party(bracket: re.Match[str], organisations: _Organisations, names: Names) -> str | None:
    """The party in brackets: a name of the article, or an abbreviation."""
    content = bracket[1].strip()
    first, _, rest = content.partition(" ")
    start = bracket.start(1)
    if rest and first.lower() in names.together:
        start += len(first) + 1
        content = rest
    if name := organisations.at(start, start + len(content)):
        return name
    return content if _PARTY.fullmatch(content) and sum(c.isupper() for c in content) > 1 else None
