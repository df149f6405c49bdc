"""Names that the pipeline found in one place of an article and overlooked in another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from artinspect.analyses.entities.common_nouns import follows
from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

_APOSTROPHE = re.compile(r"['’]")
# A letter, or the hyphen of a compound (`Windows- und`): then the name is a part of a longer word.
_GOES_ON = re.compile(r"[\w‐‑-]")
_MIN_NAME = 3


def complete(
    article: Article,
    mentions: Sequence[Mention],
    short: Mapping[str, Label],
    names: Names,
    taken: Sequence[Mention] = (),
) -> list[Mention]:
    """The mentions, in order, with the overlooked ones of the same names.

    Args:
        article: the article.
        mentions: the names found in it, each with one label.
        short: short forms that full names of the article stand for; they are looked for without a limit.
        names: the data of its language.
        taken: places where no name is looked for.

    Any other name is completed if the pipeline saw it at least as often as it did not, and other than by a single
    mistake. A word that is a common noun elsewhere (`ein Bild`, of people also `der Koch`) stays as found.
    """
    found = Counter(m.text for m in mentions)
    worth_it = {m.text: m.label for m in mentions if len(m.text) >= _MIN_NAME and m.text[0].isupper()}
    labels = {**worth_it, **short}
    overlooked: dict[str, list[Mention]] = defaultdict(list)
    for start, end, name in _elsewhere(article, [*mentions, *taken], _inflected(labels, names)):
        overlooked[name].append(Mention(article.text[start:end], start, end, labels[name]))
    completed = [
        mention
        for name, missed in overlooked.items()
        if (name in short or _is_sure(name, labels[name], found[name], len(missed)))
        and not _is_common_noun(article, missed, names)
        for mention in missed
    ]
    return sorted([*mentions, *completed], key=lambda m: m.start)


def _is_sure(name: str, label: Label, found: int, missed: int) -> bool:
    """One word found once and taken for a person or a work is a mistake more often than not, measured on news."""
    return missed <= found and (found > 1 or label in ("LOC", "ORG") or " " in name)


def _is_common_noun(article: Article, missed: Sequence[Mention], names: Names) -> bool:
    """Whether one of the places has a determiner before it that the name does not take."""
    determiners = names.indefinites | names.articles if missed[0].label == "PER" else names.indefinites
    return any(follows(article.text, m.start, determiners, names) for m in missed)


def _inflected(known: Iterable[str], names: Names) -> dict[str, str]:
    """Each name and its genitive, to the name as it was found."""
    forms = {name + names.genitive_ending: name for name in known if not name.endswith(names.sibilants)}
    return forms | {name: name for name in known}


def _elsewhere(
    article: Article, mentions: Sequence[Mention], forms: dict[str, str]
) -> Iterator[tuple[int, int, str]]:
    """Offsets of the forms outside the mentions, whole words only, and which name they are."""
    longest_first: dict[str, list[int]] = defaultdict(list)
    for length, first in sorted({(len(form), w.text) for form in forms for w in words(form)[:1]}, reverse=True):
        longest_first[first].append(length)
    nowhere = len(article.text), len(article.text) + 1
    taken = iter(sorted((m.start, m.end) for m in mentions))
    start, end = next(taken, nowhere)
    reached = 0
    for block in article.blocks:
        for word in words(article.text, block.start, block.end):
            while end <= word.start:
                start, end = next(taken, nowhere)
            if word.start < reached:
                continue
            # `Putin's` is one word of the text, but `Putin` is the name.
            bare = _APOSTROPHE.split(word.text, maxsplit=1)[0]
            for length in longest_first.get(word.text) or longest_first.get(bare) or ():
                stop = word.start + length
                name = forms.get(article.text[word.start : stop])
                if name and stop <= start and not _GOES_ON.match(article.text, stop):
                    yield word.start, stop, name
                    reached = stop
                    break
