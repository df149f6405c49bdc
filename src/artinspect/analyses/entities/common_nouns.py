"""Common nouns that look like names, told by the words before them: `eine heikle Allianz`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_WORD_BEFORE = re.compile(r"(?<![\w'’-])([^\W\d_]{1,40})[ \u00a0\n]$")
_LONGEST = 50


def without_common_nouns(article: Article, mentions: Sequence[Mention], names: Names) -> list[Mention]:
    """The mentions without words that the article uses as common nouns there.

    People and other names stay: `ein David Beckham`, `eine Boeing`.
    """
    return [
        m
        for m in mentions
        if m.label in ("PER", "MISC")
        or " " in m.text
        or not follows(article.text, m.start, names.indefinites, names)
    ]


def follows(text: str, start: int, determiners: frozenset[str], names: Names) -> bool:
    """Whether one of the words stands right before, or with an inflected adjective between: `eine heikle`."""
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    if not before:
        return False
    if before[1].lower() in determiners:
        return True
    if not (before[1].islower() and before[1].endswith(names.adjective_endings)):
        return False
    determiner = _WORD_BEFORE.search(text, max(0, before.start() - _LONGEST), before.start())
    return determiner is not None and determiner[1].lower() in determiners
