"""Language data: one folder per language, one module per topic, data only.

A topic is a module of `schema` with one frozen dataclass; a language that has the topic has a module of the
same name whose `DATA` is an instance. A further language is a further folder. Regular expressions are written in
the language of `patterns`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar, cast

from artinspect.errors import ArtinspectError

T = TypeVar("T")


class UnsupportedLanguageError(ArtinspectError):
    """No data for this language, or not for what was asked."""

    def __init__(self, code: str, lacking: Sequence[str] = ()) -> None:
        lacks = f"has no data for {', '.join(lacking)}" if lacking else "is not supported"
        able = [other for other in supported() if not missing(other, lacking)]
        super().__init__(f"language '{code}' {lacks}; supported: {', '.join(able)} (choose with --lang)")


@cache
def supported(topic: str = "writing") -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that have this topic, sorted."""
    folders = (path for place in __path__ for path in Path(place).glob(f"*/{topic}.py"))
    return tuple(sorted(path.parent.name for path in folders if path.parent.name != "schema"))


def missing(code: str, topics: Iterable[str]) -> tuple[str, ...]:
    """Those of some topics that a language's folder lacks."""
    return tuple(topic for topic in topics if code not in supported(topic))


def require(code: str, topics: Iterable[str]) -> None:
    """Raises UnsupportedLanguageError if a language is not supported, or lacks a topic."""
    if code not in supported():
        raise UnsupportedLanguageError(code)
    if lacking := missing(code, topics):
        raise UnsupportedLanguageError(code, lacking)


@cache
def load(code: str, schema: type[T]) -> T:
    """The data of a language on one topic, for example `load("de", Writing)`.

    Raises UnsupportedLanguageError where the language's folder lacks the topic.
    """
    topic = schema.__module__.rpartition(".")[2]
    require(code, [topic])
    return cast(T, import_module(f"{__name__}.{code}.{topic}").DATA)


def load_or_empty(code: str, schema: type[T]) -> T:
    """The same, but empty where the language's folder lacks the topic, which only makes an analysis better."""
    if code in supported(schema.__module__.rpartition(".")[2]):
        return load(code, schema)  # type: ignore[no-any-return,arg-type]  # mypy takes the hash of its instances
    return cast(T, _empty(schema))  # type: ignore[arg-type]


_NOTHING = {"str": "", "bool": False, "tuple": (), "frozenset": frozenset(), "dict": {}}
"""What says nothing, for the types of fields that schemas have."""


@cache
def _empty(schema: type[Any]) -> Any:
    return schema(**{f.name: _NOTHING[str(f.type).partition("[")[0]] for f in fields(schema)})
