"""Short forms that a full name of the article stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from artinspect.article import Article
from artinspect.results import Label, Mention

_MIN_LAST_NAME = 3
# `Freie Ukrainische Partei (FUP)`; with one capital only it is a place: `Alpha Werke (Ulm)`.
_ABBREVIATION = re.compile(r"[ \u00a0\n]?\([„“\"]?([^\W\d_][\w&/.-]{1,9})[”“\"]?\)")


def short_forms(article: Article, mentions: Sequence[Mention], bases: Sequence[str]) -> dict[str, Label]:
    """The short forms and their labels: last names of people, abbreviations that stand behind an organisation.

    `bases` are the base forms of the mentions.
    """
    labels: dict[str, Label] = {}
    for mention, base in zip(mentions, bases, strict=True):
        first, _, last = base.rpartition(" ")
        if not first:
            continue
        if mention.label == "ORG":
            short = _ABBREVIATION.match(article.text, mention.end)
            if short and sum(c.isupper() for c in short[1]) > 1:
                labels.setdefault(short[1], "ORG")
        elif mention.label == "PER" and len(last) >= _MIN_LAST_NAME and last[0].isupper():
            labels[last] = "PER"
    return labels
