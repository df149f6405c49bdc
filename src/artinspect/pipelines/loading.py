"""Starting spaCy with what finding names needs, and no more: half of its start-up is for other things.

Left out are

- spaCy's command line: `import spacy` pulls in all of `spacy.cli` for `spacy.info` alone, and with it an HTTP
  client, a template engine and a project manager; a third of the import;
- the tokenizer stored with an embedded pipeline: it is the language's own, which has been built by then, so
  reading it only compiles the same patterns again;
- of other pipelines, the components that finding names does not need;
- all cores but one.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

_UNNEEDED = (
    "attribute_ruler", "entity_linker", "lemmatizer", "morphologizer", "parser", "senter", "sentencizer", "tagger",
    "textcat", "textcat_multilabel", "trainable_lemmatizer",
)  # fmt: skip
_INFO = "spacy.cli.info"
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")


def load_embedded(folder: Path) -> Language:
    """The pipeline that training/package.py wrote to a folder."""
    _import_spacy()
    import spacy

    return spacy.load(folder, exclude=("tokenizer",))


def load_named(source: str | Path) -> Language:
    """An installed spaCy pipeline, or the one in a folder. Raises what spaCy raises if it cannot be loaded."""
    _import_spacy()
    import spacy

    with warnings.catch_warnings():
        # A pipeline made for the spaCy before this one works; `artinspect models` says what it was made for.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(source, exclude=_UNNEEDED)
    for name in nlp.pipe_names:
        # Vectors that only the components left out would have read.
        if getattr(nlp.get_pipe(name), "listening_components", None) == []:
            nlp.remove_pipe(name)
    return nlp


def _import_spacy() -> None:
    """Import spaCy without its command line, which is still there for whoever imports it later."""
    if "spacy" in sys.modules:
        return
    stand_in = ModuleType(_INFO)
    stand_in.info = _info  # type: ignore[attr-defined]
    sys.modules[_INFO] = stand_in
    try:
        with _one_core():
            import spacy  # noqa: F401
    finally:
        del sys.modules[_INFO]


@contextmanager
def _one_core() -> Iterator[None]:
    """Import numpy so that it stays on one core, unless the user has set a number.

    The matrices of an article are small: to share them among cores takes three times the processor time and no
    less time. `--jobs` shares articles instead. OpenBLAS, which numpy comes with, reads its setting when it is
    loaded.
    """
    if any(name in os.environ for name in _THREADS):
        yield
        return
    os.environ[_THREADS[0]] = "1"
    try:
        yield
    finally:
        del os.environ[_THREADS[0]]


def _info(*args: Any, **kwargs: Any) -> Any:
    """`spacy.info`, for which spaCy's command line is imported when it is called."""
    from spacy.cli.info import info

    return info(*args, **kwargs)
