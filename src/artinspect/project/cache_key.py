"""What an answer depends on beside the article and the settings: the program as it is installed.

Files are told by their content, not by their times, which differ wherever the same version is installed anew.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from hashlib import blake2b

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 -- of artinspect
# They tell language and encoding; the others say nothing of an article.
_LIBRARIES = ("langdetect", "charset-normalizer")
_LIBRARIES_OF_PIPELINES = ("spacy", "numpy")
_PIPELINES = f"pipelines{os.sep}"


@cache
def program_digest() -> bytes:
    """A digest of artinspect's own files, Python's version and those of the libraries that text rules use.

    The embedded pipelines are left out. Raises OSError where the files cannot be read.
    """
    state = blake2b(sys.version.encode())
    state.update(_versions(_LIBRARIES).encode())
    for path in _files(_PACKAGE):
        if not _is_of_a_pipeline(path):
            state.update(_content(_PACKAGE, path))
    return state.digest()


@lru_cache(maxsize=4)
def pipelines_digest(models: Sequence[str]) -> bytes:
    """A digest of the embedded pipelines, of others by name or path, and of what runs them. Raises OSError."""
    from artinspect.pipelines.catalogue import locate

    state = blake2b(_versions(_LIBRARIES_OF_PIPELINES).encode())
    for path in _files(_PACKAGE):
        if _is_of_a_pipeline(path):
            state.update(_content(_PACKAGE, path))
    for model in models:
        located = locate(model)
        state.update(repr((model, located and located.meta)).encode())
        if located:  # they may be large, so that sizes and times have to do
            for path in _files(str(located.folder)):
                about = os.stat(os.path.join(located.folder, path))  # noqa: PTH116, PTH118
                state.update(repr((path, about.st_size, about.st_mtime_ns)).encode())
    return state.digest()


def _versions(libraries: Sequence[str]) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return " ".join(map(version, libraries))
    except PackageNotFoundError as error:
        raise FileNotFoundError(str(error)) from None


def _is_of_a_pipeline(path: str) -> bool:
    return path.startswith(_PIPELINES) and not path.endswith(".py")


def _content(folder: str, path: str) -> bytes:
    with open(os.path.join(folder, path), "rb") as file:  # noqa: PTH118, PTH123
        return blake2b(file.read()).digest() + os.fsencode(path) + b"\0"


def _files(folder: str, below: str = "") -> Iterator[str]:
    """The files below a folder, relative to it, in order; no compiled ones."""
    with os.scandir(os.path.join(folder, below)) as scan:  # noqa: PTH118
        entries = sorted(scan, key=lambda entry: entry.name)
    for entry in entries:
        path = os.path.join(below, entry.name)  # noqa: PTH118
        if entry.is_file():
            yield path
        elif entry.name != "__pycache__":
            yield from _files(folder, path)
