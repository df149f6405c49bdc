"""Starting spaCy with what finding names needs, and no more: half of its start-up is for other things.

Left out are

- spaCy's command line: `import spacy` pulls in all of `spacy.cli` for `spacy.info` alone, and with it an HTTP
  client, a template engine and a project manager; a third of the import;
- the tokenizer stored with an embedded pipeline: it is the language's own, which has been built by then, so
  reading it only compiles the same patterns again;
- of other pipelines, the components that finding names does not need.
"""

from __future__ import annotations

import sys
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


def load_embedded(folder: Path) -> Language:
    """The pipeline that training/package.py wrote to a folder."""
    _import_spacy()
    import spacy

    return spacy.load(folder, exclude=("tokenizer",))


def load_named(model: str) -> Language:
    """An installed spaCy pipeline, or one in a folder. Raises what spaCy raises if it cannot be loaded."""
    _import_spacy()
    import spacy

    return spacy.load(model, exclude=_UNNEEDED)


def _import_spacy() -> None:
    """Import spaCy without its command line, which is still there for whoever imports it later."""
    if "spacy" in sys.modules:
        return
    stand_in = ModuleType(_INFO)
    stand_in.info = _info  # type: ignore[attr-defined]
    sys.modules[_INFO] = stand_in
    try:
        import spacy  # noqa: F401
    finally:
        del sys.modules[_INFO]


def _info(*args: Any, **kwargs: Any) -> Any:
    """`spacy.info`, for which spaCy's command line is imported when it is called."""
    from spacy.cli.info import info

    return info(*args, **kwargs)
