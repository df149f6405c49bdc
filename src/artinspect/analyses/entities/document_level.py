"""What a whole article says of its names: a step of its own between the pipeline and the merging.

A pipeline reads a few words at a time. Across an article a name keeps its label (one sense per discourse, Gale,
Church and Yarowsky 1992), a name found in one place is one in the others, and a last name is that of the person
whose full name stands elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from artinspect.analyses.entities.common_nouns import without_common_nouns
from artinspect.analyses.entities.completion import complete
from artinspect.analyses.entities.forms import base_forms, key
from artinspect.analyses.entities.possessors import trim_possessives
from artinspect.analyses.entities.short_forms import short_forms
from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

_CHANGED = re.compile(r"\w?\]\w{0,9} (?=\w)")


def resolve(
    article: Article, mentions: Sequence[Mention], names: Names, taken: Sequence[Mention] = ()
) -> list[Mention]:
    """The mentions as the whole article tells them, in order.

    Args:
        article: the article.
        mentions: what the pipeline found in it.
        names: the data of its language.
        taken: what the pipeline found to be derived from a name; no name is looked for there.
    """
    kept = trim_possessives([_without_bracket(m) for m in mentions], names)
    kept = without_common_nouns(article, kept, names)
    bases = base_forms(article, kept, names)
    short = short_forms(article, kept, bases)
    return complete(article, with_one_label(kept, bases, short, names), short, names, taken)


def _without_bracket(mention: Mention) -> Mention:
    """The name without the end of a word that a quotation has changed before it: `[T]he House`."""
    changed = _CHANGED.match(mention.text)
    if not changed:
        return mention
    return replace(mention, text=mention.text[changed.end() :], start=mention.start + changed.end())


def with_one_label(
    mentions: Sequence[Mention], bases: Sequence[str], short: Mapping[str, Label], names: Names
) -> list[Mention]:
    """One name, one label: that of the full name it is short for, else by vote, the earlier one on a tie."""
    keys = [key(base, m.label, names) for m, base in zip(mentions, bases, strict=True)]
    decided = {form.casefold(): label for form, label in short.items()}
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    for mention, name in zip(mentions, keys, strict=True):
        votes[name][mention.label] += 1
    labels = {name: decided.get(name) or counted.most_common(1)[0][0] for name, counted in votes.items()}
    return [replace(m, label=labels[name]) for m, name in zip(mentions, keys, strict=True)]
