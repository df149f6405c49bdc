"""The spaCy component `artinspect_names`: it sets a document's entities.

A pipeline with it is an ordinary spaCy pipeline, which loads wherever artinspect is installed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from artinspect.pipelines.tagger.decoding import LABELS, decode, spans
from artinspect.pipelines.tagger.network import Network
from artinspect.pipelines.tagger.words import Words

# Words whose vectors are kept, 46 MB of them. An article has a few hundred, a thousand articles some 40,000.
_KEPT = 60_000


class NameTagger:
    """Finds names: LABELS of `decoding`, exact spans of tokens, none within another."""

    def __init__(self) -> None:
        self._folder: Path
        self._words: Words
        self._network: Network
        self._vectors: NDArray[np.float32]
        self._rows: dict[str, int] = {}

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that entities get."""
        return LABELS

    def __call__(self, doc: Doc) -> Doc:
        """Set the document's entities."""
        return next(self.pipe([doc], batch_size=1))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int) -> Iterator[Doc]:
        """Set the entities of a stream of documents, some at once."""
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            # spaCy makes tokens of line breaks and of more than one blank; a name may run over them.
            self._tag([words for doc in batch if (words := [token for token in doc if not token.is_space])])
            yield from batch

    def _tag(self, texts: list[list[Token]]) -> None:
        """Set the entities of documents, given the words of each."""
        if not texts:
            return
        lengths = [len(words) for words in texts]
        rows = self._known([token.text for words in texts for token in words])
        scores = self._network.scores(self._vectors[rows], lengths)
        for words, tags in zip(texts, decode(scores, lengths), strict=True):
            doc = words[0].doc
            doc.set_ents(
                [Span(doc, words[start].i, words[end - 1].i + 1, label) for start, end, label in spans(tags)]
            )

    def _known(self, words: list[str]) -> list[int]:
        """The rows of the words' vectors; a word that was not read yet gets one."""
        if len(self._rows) > _KEPT:
            self._rows.clear()
        new = [word for word in dict.fromkeys(words) if word not in self._rows]
        if new:
            vectors = self._network.words(self._words.features(new))
            first = len(self._rows)
            while first + len(new) > len(self._vectors):
                self._vectors = np.concatenate([self._vectors, np.empty_like(self._vectors)])
            self._vectors[first : first + len(new)] = vectors
            self._rows.update((word, first + i) for i, word in enumerate(new))
        return [self._rows[word] for word in words]

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the tables and the weights, which use does not change."""
        shutil.copytree(self._folder, path, dirs_exist_ok=True)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> NameTagger:
        """Read the tables and the weights."""
        self._folder = folder = Path(path)
        self._words = Words.from_disk(folder)
        with np.load(folder / "network.npz") as weights:
            self._network = Network(dict(weights))
        self._vectors = np.empty((1024, self._network.width), dtype=np.float32)
        self._rows = {}
        return self


@Language.factory("artinspect_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make_name_tagger(nlp: Language, name: str) -> NameTagger:
    """The component before its tables are read from disk."""
    return NameTagger()
