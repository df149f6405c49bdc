"""A summary with the parts that other analyses give: who, how many, when."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from artinspect.analyses.summary import summarise
from artinspect.article import Article
from artinspect.results import Part, Summary

if TYPE_CHECKING:
    from artinspect.analyses.entities import EntityFinder


def compose(articles: Sequence[Article], parts: Container[Part], finder: EntityFinder | None) -> Iterator[Summary]:
    """The summaries of articles; only the analyses that `parts` ask for are imported. `finder` finds names."""
    from artinspect.analyses.summary.digest import timespan, top_entities, top_figures

    named = finder.find_all(articles) if finder else None
    for article in articles:
        summary = summarise(article, parts)
        if named:
            summary = replace(summary, entities=top_entities(next(named)))
        if "figures" in parts:
            from artinspect.analyses.figures import find_figures

            summary = replace(summary, figures=top_figures(find_figures(article), summary.key_sentences))
        if "when" in parts:
            from artinspect.analyses.timeline import read_timeline

            summary = replace(summary, timespan=timespan(read_timeline(article)))
        yield summary
