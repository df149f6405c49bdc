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
from artinspect.pipelines.loading import load_embedded, load_named
from artinspect.pipelines.pieces import pieces
from artinspect.results import Label

if TYPE_CHECKING:
    from spacy.language import Language

_HERE = Path(__file__).parent
# Larger batches are slower: the activations no longer fit the processor's cache.
_BATCH = 32


class ModelNotFoundError(ArtinspectError):
    """There is no such pipeline, or it finds no names; the message says what to do."""


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
    if model is None:
        folder = _HERE / language
        if not (folder / "meta.json").is_file():
            raise ModelNotFoundError(f"no pipeline for '{language}' is embedded; name one with --model")
        return load_embedded(folder)
    try:
        nlp = load_named(model)
    except OSError:
        raise ModelNotFoundError(
            f"no spaCy pipeline '{model}' is installed or lies there; "
            f"an official one is installed with: python -m spacy download NAME"
        ) from None
    except (AttributeError, ImportError, ValueError) as error:  # another kind of package, a component missing
        reason = " ".join(str(error).split())[:200]
        raise ModelNotFoundError(f"'{model}' is no spaCy pipeline that can be loaded here: {reason}") from None
    if not any("doc.ents" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names):
        raise ModelNotFoundError(f"the spaCy pipeline '{model}' finds no names: it has no component 'ner'")
    return nlp


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
