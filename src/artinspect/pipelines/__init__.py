"""Which spaCy pipeline finds names in a language, loading it, and running it over texts of any size.

The embedded pipelines are package data: `de/` and `en/` beside this module. spaCy is imported when one is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from artinspect.errors import ArtinspectError
from artinspect.pipelines.labels import to_label
from artinspect.pipelines.pieces import pieces
from artinspect.results import Label

if TYPE_CHECKING:
    from spacy.language import Language

_HERE = Path(__file__).parent
# What finding names does not need of a pipeline.
_UNNEEDED = (
    "attribute_ruler", "entity_linker", "lemmatizer", "morphologizer", "parser", "senter", "sentencizer", "tagger",
    "textcat", "textcat_multilabel", "trainable_lemmatizer",
)  # fmt: skip
# Larger batches are slower: the activations no longer fit the processor's cache.
_BATCH = 32


class ModelNotFoundError(ArtinspectError):
    """There is no such pipeline."""


class NameSpan(NamedTuple):
    """Offsets of a name in a text, and its label."""

    start: int
    end: int
    label: Label


@lru_cache(maxsize=4)
def load(language: str, model: str | None = None) -> Language:
    """The pipeline for a language: the embedded one, or the installed package or path that `model` names.

    Raises ModelNotFoundError.
    """
    import spacy

    if model is None:
        path = _HERE / language
        if not (path / "meta.json").is_file():
            raise ModelNotFoundError(f"no pipeline for '{language}' is embedded; name one with --model")
        return spacy.load(path)
    try:
        return spacy.load(model, exclude=_UNNEEDED)
    except OSError:
        raise ModelNotFoundError(
            f"no spaCy pipeline '{model}' is installed or lies there; "
            f"an official one is installed with: python -m spacy download NAME"
        ) from None


def recognise(nlp: Language, texts: Iterable[str]) -> Iterator[list[NameSpan]]:
    """The names in each of one or more texts, in order and without overlap, offsets counted in the text.

    Long texts go through in pieces, so that memory stays flat.
    """
    stream = ((piece, (i, start)) for i, text in enumerate(texts) for start, piece in pieces(text))
    found: list[NameSpan] = []
    current = 0
    for doc, (i, start) in nlp.pipe(stream, as_tuples=True, batch_size=_BATCH):
        if i != current:
            yield found
            found, current = [], i
        for entity in doc.ents:
            if label := to_label(entity.label_):
                found.append(NameSpan(start + entity.start_char, start + entity.end_char, label))
    yield found
