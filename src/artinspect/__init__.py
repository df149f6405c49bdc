"""artinspect tells what an article says: who, how many, when, in short. Offline, in a second.

    >>> from artinspect import Settings, article_of, find_figures
    >>> article = article_of("Das kostet 3 Millionen Euro.", Settings(language="de"))
    >>> [(f.value, f.unit) for f in find_figures(article)]
    [(3000000.0, 'EUR')]

An analysis takes an `Article` and returns the frozen dataclasses of `artinspect.results`; `inspect` takes files.
What is named here is the public interface; it is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from artinspect.article import Article
    from artinspect.checks import check_article, select_rules
    from artinspect.entities import EntityFinder
    from artinspect.errors import ArtinspectError
    from artinspect.figures import find_figures
    from artinspect.inspection import Settings, article_of, inspect
    from artinspect.summary import summarise
    from artinspect.timeline import read_timeline

__version__ = "0.1.0"

_MODULES = {
    "Article": "article",
    "ArtinspectError": "errors",
    "EntityFinder": "entities",
    "Settings": "inspection",
    "article_of": "inspection",
    "check_article": "checks",
    "find_figures": "figures",
    "inspect": "inspection",
    "read_timeline": "timeline",
    "select_rules": "checks",
    "summarise": "summary",
}

__all__ = [
    "Article",
    "ArtinspectError",
    "EntityFinder",
    "Settings",
    "article_of",
    "check_article",
    "find_figures",
    "inspect",
    "read_timeline",
    "select_rules",
    "summarise",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
