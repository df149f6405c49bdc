"""Which spaCy pipeline finds names in a language, loading it, and running it over texts of any size.

The embedded pipelines are package data: `de/` and `en/` beside this module. spaCy is imported when one is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from artinspect.errors import ArtinspectError
from artinspect.languages import UnsupportedLanguageError
from artinspect.pipelines.catalogue import MULTILINGUAL, Located, embedded, locate, official
from artinspect.pipelines.labels import meaning
from artinspect.pipelines.loading import load_embedded, load_named
from artinspect.pipelines.pieces import pieces
from artinspect.results import Form, Label

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Larger batches are slower: the activations no longer fit the processor's cache.
_BATCH = 32
# Whole batches. spaCy's table of words pays over many of them, and grows by each word that is new.
_ZONE = 8 * _BATCH


class ModelNotFoundError(ArtinspectError):
    """There is no such pipeline, or it finds no names; the message says what to do."""


class NameSpan(NamedTuple):
    """Offsets of a name in a text and its label; `form` says if the word is only made from such a name."""

    start: int
    end: int
    label: Label
    form: Form | None = None


class OtherLanguageError(UnsupportedLanguageError):
    """The pipeline that was asked for reads another language than the article's."""

    def __init__(self, model: str, reads: str, code: str) -> None:
        ArtinspectError.__init__(
            self,
            f"the pipeline '{model}' reads language '{reads}', this article is '{code}'; leave out --model, "
            f"set ARTINSPECT_MODEL_{code.upper()}, or choose the article's language with --lang",
        )


@lru_cache(maxsize=16)
def check(language: str, model: str | None = None) -> None:
    """See, without loading it, that the pipeline reads the language. Raises OtherLanguageError."""
    located = locate(model) if model is not None else None
    if model is not None and located and located.language not in (language, MULTILINGUAL):
        raise OtherLanguageError(model, located.language, language)


@lru_cache(maxsize=4)
def load(language: str, model: str | None = None) -> Language:
    """The pipeline for a language: the embedded one, or the installed package or path that `model` names.

    Raises ModelNotFoundError, OtherLanguageError.
    """
    if model is None:
        ours = embedded(language)
        if not ours:
            raise ModelNotFoundError(f"no pipeline for '{language}' is embedded; name one with --model")
        return load_embedded(ours.folder)
    located = locate(model)
    if not located:
        raise ModelNotFoundError(_missing(language, model))
    if not located.is_loadable:
        raise ModelNotFoundError(f"'{model}' cannot be loaded: it has no config.cfg{_made_for(located)}")
    check(language, model)
    try:
        nlp = load_named(located.source)
    except (AttributeError, ImportError, OSError, ValueError) as error:  # a component missing, another format
        reason = " ".join(str(error).split())[:200]
        raise ModelNotFoundError(f"'{model}' cannot be loaded: {reason}{_made_for(located)}") from None
    if not any("doc.ents" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names):
        raise ModelNotFoundError(f"the spaCy pipeline '{model}' finds no names: it has no component 'ner'")
    return nlp


def _missing(language: str, model: str) -> str:
    """What to do where there is no such pipeline."""
    published = official(language)
    name = model if model in published else (published or ("NAME",))[0]
    return (
        f"no spaCy pipeline '{model}' is installed or lies there (see artinspect models); "
        f"an official one is installed with: python -m spacy download {name}"
    )


def _made_for(located: Located) -> str:
    """What to do where the version of spaCy may be to blame."""
    from importlib.metadata import version

    wanted = located.meta.get("spacy_version")
    return f"; it was made for spaCy {wanted}, and {version('spacy')} is installed" if wanted else ""


def recognise(nlp: Language, texts: Iterable[str]) -> Iterator[list[NameSpan]]:
    """The names in each of one or more texts, in order and without overlap, offsets counted in the text.

    Long texts go through in pieces, and what spaCy keeps of the words it has read is thrown away from time to
    time, so that memory stays flat.
    """
    stream = ((piece, (i, start)) for i, text in enumerate(texts) for start, piece in pieces(text))
    found: list[NameSpan] = []
    current = 0
    while some := list(islice(stream, _ZONE)):
        with nlp.memory_zone():
            names = [
                (i, _names(doc, start)) for doc, (i, start) in nlp.pipe(some, as_tuples=True, batch_size=_BATCH)
            ]
        for i, more in names:
            if i != current:
                yield found
                found, current = [], i
            found += more
    yield found


def _names(doc: Doc, start: int) -> list[NameSpan]:
    """The names of a piece that begins at `start`."""
    return [
        NameSpan(start + entity.start_char, start + entity.end_char, *said)
        for entity in doc.ents
        if (said := meaning(entity.label_))
    ]
