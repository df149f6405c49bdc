"""Gold sentences from CoNLL files, and the running text that they once were."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_NO_SPACE_BEFORE = frozenset([*".,;:!?%)]»“”’…", "...", "n't", "'s", "’s", "'re", "'ve", "'ll", "'d", "'m"])
_NO_SPACE_AFTER = frozenset("([„«‚")


class Sentence(NamedTuple):
    """Tokens and one IOB2 tag each."""

    tokens: list[str]
    tags: list[str]


class Text(NamedTuple):
    """Running text and the names in it: start, end (code points), label."""

    text: str
    names: list[tuple[int, int, str]]


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a file with one token, a tab and a tag a line, and blank lines between sentences."""
    tokens: list[str] = []
    tags: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                token, tag = line.rstrip("\n").split("\t")[:2]
                tokens.append(token)
                tags.append(tag)
            elif tokens:
                yield Sentence(tokens, tags)
                tokens, tags = [], []
    if tokens:
        yield Sentence(tokens, tags)


def running_text(sentence: Sentence) -> Text:
    """The sentence as it is printed: blanks between tokens but not around punctuation.

    >>> running_text(Sentence(["In", "Berlin", "."], ["O", "B-LOC", "O"]))
    Text(text='In Berlin.', names=[(3, 9, 'LOC')])
    """
    text = ""
    names: list[tuple[int, int, str]] = []
    previous = ""
    is_quoted = False
    for token, tag in zip(sentence.tokens, sentence.tags, strict=True):
        closes = token == '"' and is_quoted
        opened = previous in _NO_SPACE_AFTER or (previous == '"' and is_quoted)
        if text and token not in _NO_SPACE_BEFORE and not closes and not opened:
            text += " "
        start = len(text)
        text += token
        if tag.startswith("I-") and names:
            names[-1] = (names[-1][0], len(text), names[-1][2])
        elif tag != "O":
            names.append((start, len(text), tag[2:]))
        is_quoted ^= token == '"'
        previous = token
    return Text(text, names)


def joined(texts: Iterable[Text]) -> Text:
    """Several texts as one paragraph."""
    text = ""
    names: list[tuple[int, int, str]] = []
    for part in texts:
        shift = len(text) + bool(text)
        text = f"{text} {part.text}".lstrip()
        names += [(start + shift, end + shift, label) for start, end, label in part.names]
    return Text(text, names)
