"""Language data: one folder per language, one module per topic, data only.

A topic is a module of `schema` with one frozen dataclass; a language that has the topic has a module of the
same name whose `DATA` is an instance. A further language is a further folder.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar, cast

from artinspect.errors import ArtinspectError

T = TypeVar("T")


class UnsupportedLanguageError(ArtinspectError):
    """No data for this language, or not for what was asked."""

    def __init__(self, code: str, topic: str | None = None) -> None:
        lacks = f"language '{code}' is not supported"
        if topic:
            lacks = f"language '{code}' has no data for {topic}"
        super().__init__(f"{lacks}; supported: {', '.join(supported(topic or 'writing'))} (choose with --lang)")


@cache
def supported(topic: str = "writing") -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that have this topic, sorted."""
    here = Path(__file__).parent
    return tuple(sorted(p.parent.name for p in here.glob(f"*/{topic}.py") if p.parent.name != "schema"))


@cache
def load(code: str, schema: type[T]) -> T:
    """The data of a language on one topic, for example `load("de", Writing)`.

    Raises UnsupportedLanguageError where the language's folder lacks the topic.
    """
    topic = schema.__module__.rpartition(".")[2]
    if code not in supported(topic):
        raise UnsupportedLanguageError(code, topic if code in supported() else None)
    return cast(T, import_module(f"{__name__}.{code}.{topic}").DATA)
