"""Texts as taggers are trained on them: rows of words, tags or their probabilities, a source."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from conll import read, running_text
from corpus import paragraphs, relabelled, to_doc
from numpy.typing import NDArray
from spacy.language import Language
from torch import Tensor
from words import FIRST_NAME, LAST_NAME, people

from artinspect.pipelines.tagger.decoding import TAGS, spans, tags_of
from artinspect.pipelines.tagger.words import Words

_QUOTATION_MARKS = ('""', "„“", "»«", "“”", "«»")
_REQUOTED = 0.3
# Batches are made of texts of like length out of so many.
_POOL = 1_024


class Example(NamedTuple):
    """A text: rows of its words (n), tags (n) or their probabilities (n, tags), number of its source."""

    words: NDArray[np.int64]
    tags: NDArray[Any]
    source: int


class Forms:
    """Every form of a word that was read, with its features, each computed once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._rows: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def rows(self, words: Iterable[str]) -> NDArray[np.int64]:
        """The rows of words; new words get one."""
        return np.array([self._rows.setdefault(word, len(self._rows)) for word in words], dtype=np.int64)

    def features(self) -> list[Tensor]:
        """Rows of the embedding tables, vectors and flags of all forms."""
        return [torch.from_numpy(array) for array in self._words.features(list(self._rows))]


class Sources:
    """Gold files by guideline, `NAME=FILE[:TIMES]`; the first name is the guideline that artinspect follows."""

    def __init__(self, nlp: Language, forms: Forms, derived: frozenset[str], seed: int) -> None:
        self.names: list[str] = []
        self._nlp, self._forms, self._derived = nlp, forms, derived
        self._rng = random.Random(seed)

    def read(self, spec: str, *, single: bool = False) -> list[Example]:
        """The sentences of a file, alone (`single`) or as short paragraphs."""
        name, _, rest = spec.partition("=")
        path, _, times = rest.partition(":")
        if name not in self.names:
            self.names.append(name)
        # Where nationalities are MISC, those that the own guideline knows to be derived forms become such.
        derived = self._derived if name != self.names[0] else frozenset[str]()
        sentences = [relabelled(sentence, derived) for sentence in read(Path(path))]
        examples = []
        for _ in range(int(times or 1)):
            for text in map(running_text, sentences) if single else paragraphs(sentences, self._rng):
                doc = to_doc(self._nlp, text)
                tags = tags_of([(e.start, e.end, e.label_) for e in doc.ents], len(doc))
                words = self._forms.rows(token.text for token in doc)
                examples.append(Example(words, tags, self.names.index(name)))
        return [example for example in examples if len(example.words)]


def judged(path: Path, forms: Forms) -> Iterator[Example]:
    """The texts that `label.py` wrote, with the probabilities of their tags."""
    with np.load(path) as data:
        words, lengths, probabilities = data["words"].tolist(), data["lengths"], data["probabilities"]
    start = 0
    for length in lengths:
        part = slice(start, start + length)
        yield Example(forms.rows(words[part]), probabilities[part], 0)
        start += length


class Augmenter:
    """Texts with some of their names swapped for others of their label and length, and other quotation marks.

    Names come from the training texts, and those of people from Faker too: a network that has seen a name in one
    sentence only learns the sentence.
    """

    def __init__(self, examples: Sequence[Example], forms: Forms, swaps: float, seed: int) -> None:
        self._swaps, self._rng = swaps, random.Random(seed)
        self._styles = [forms.rows(style).tolist() for style in _QUOTATION_MARKS]
        self._marks = {row for style in self._styles for row in style}
        self._names: dict[tuple[str, int], list[NDArray[np.int64]]] = {}
        for example in examples:
            for start, end, label in spans(example.tags):
                self._names.setdefault((label, end - start), []).append(example.words[start:end])
        first, last = ([word for word, flag in people() if flag == kind] for kind in (FIRST_NAME, LAST_NAME))
        for _ in range(len(self._names["PER", 2])):
            name = forms.rows([self._rng.choice(first), self._rng.choice(last)])
            self._names["PER", 2].append(name)
            if self._rng.random() < 0.4:
                self._names["PER", 1].append(name[1:])

    def __call__(self, example: Example) -> Example:
        """The text as it is met this time."""
        if not self._swaps:
            return example
        words = example.words.copy()
        if example.tags.ndim == 1:
            for start, end, label in spans(example.tags):
                if self._rng.random() < self._swaps:
                    words[start:end] = self._rng.choice(self._names[label, end - start])
        if self._rng.random() < _REQUOTED:
            style, closes = self._rng.choice(self._styles), 0
            for i, row in enumerate(words.tolist()):
                if row in self._marks:
                    words[i] = style[closes]
                    closes = 1 - closes
        return example._replace(words=words)


def batches(examples: Sequence[Example], size: int, rng: random.Random | None = None) -> list[list[int]]:
    """Numbers of texts of like length, at most `size` words with what is padded; shuffled where `rng` is given."""
    order = list(range(len(examples)))
    if rng:
        rng.shuffle(order)
    result: list[list[int]] = []
    for start in range(0, len(order), _POOL if rng else len(order)):
        batch: list[int] = []
        part = order[start : start + _POOL] if rng else order
        for i in sorted(part, key=lambda i: len(examples[i].words)):
            if batch and (len(batch) + 1) * len(examples[i].words) > size:
                result.append(batch)
                batch = []
            batch.append(i)
        result.append(batch)
    if rng:
        rng.shuffle(result)
    return result


def padded(examples: Sequence[Example], source: int | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """Rows of words (texts, longest), sources (texts), and a mask that is 1 for words (texts, longest, 1)."""
    longest = max(len(example.words) for example in examples)
    rows = torch.zeros(len(examples), longest, dtype=torch.long)
    mask = torch.zeros(len(examples), longest, 1)
    for i, example in enumerate(examples):
        rows[i, : len(example.words)] = torch.from_numpy(example.words)
        mask[i, : len(example.words)] = 1
    return rows, torch.tensor([example.source if source is None else source for example in examples]), mask


def targets(examples: Sequence[Example], longest: int) -> Tensor:
    """Probabilities of the tags (texts, longest, tags); zeros where there is no word."""
    result = torch.zeros(len(examples), longest, len(TAGS))
    for i, example in enumerate(examples):
        if example.tags.ndim == 1:
            result[i, range(len(example.tags)), example.tags] = 1
        else:
            result[i, : len(example.tags)] = torch.from_numpy(example.tags.astype(np.float32))
    return result
