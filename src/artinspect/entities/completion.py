"""Names that the pipeline found in one place of an article and overlooked in another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention
from artinspect.segmentation import words

_APOSTROPHE = re.compile(r"['’]")
# A letter, or the hyphen of a compound: then the name is a part of a longer word.
_GOES_ON = re.compile(r"\w|[-‐‑]\w")
_MIN_NAME = 3
_MIN_LAST_NAME = 4


def complete(article: Article, mentions: Sequence[Mention], names: Names) -> list[Mention]:
    """The mentions, in order, with the overlooked ones of the same names.

    A name is completed if the pipeline saw it at least as often as it did not: a name that is a common word
    elsewhere in the article (`Bild`) stays as found. A person's full name licenses the last name alone.
    """
    labels = _labels(mentions)
    overlooked: dict[str, list[Mention]] = defaultdict(list)
    for start, end, name in _elsewhere(article, mentions, _inflected(labels, names)):
        overlooked[name].append(Mention(article.text[start:end], start, end, labels[name].most_common(1)[0][0]))
    completed = [m for name, missed in overlooked.items() if len(missed) <= labels[name].total() for m in missed]
    return sorted([*mentions, *completed], key=lambda m: m.start)


def _labels(mentions: Sequence[Mention]) -> dict[str, Counter[Label]]:
    """The names worth looking for, with the labels they were found with."""
    labels: dict[str, Counter[Label]] = defaultdict(Counter)
    for mention in mentions:
        if len(mention.text) >= _MIN_NAME and mention.text[0].isupper():
            labels[mention.text][mention.label] += 1
        last = mention.text.rpartition(" ")[2]
        if mention.label == "PER" and last != mention.text and len(last) >= _MIN_LAST_NAME and last[0].isupper():
            labels[last]["PER"] += 1
    return labels


def _inflected(labels: dict[str, Counter[Label]], names: Names) -> dict[str, str]:
    """Each name and its genitive, to the name as it was found."""
    forms = {name + names.genitive_ending: name for name in labels if not name.endswith(names.sibilants)}
    return forms | {name: name for name in labels}


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
