"""artinspect extracts names, figures and dates from news articles, summarises them and finds contradictions.

    >>> import artinspect
    >>> [(f.value, f.unit) for f in artinspect.figures("Das kostet 3 Millionen Euro.", language="de")]
    [(3000000.0, 'EUR')]

Each analysis is a function of that form: `summary`, `entities`, `figures`, `timeline`, `check`. It takes a text or
an `Article` and returns the frozen dataclasses of `artinspect.results`; `to_dict` and `to_json` make of them the
JSON of the command line. `inspect_files` reads files. What is named here is the public interface, loaded at its
first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from artinspect.analyses.entities import EntityFinder as EntityFinder
    from artinspect.analyses.entities.options import EntityOptions as EntityOptions
    from artinspect.analyses.figures.options import FigureOptions as FigureOptions
    from artinspect.analyses.summary.options import SummaryOptions as SummaryOptions
    from artinspect.analyses.timeline.options import TimelineOptions as TimelineOptions
    from artinspect.article import Article as Article
    from artinspect.checks import select_rules as select_rules
    from artinspect.checks.options import CheckOptions as CheckOptions
    from artinspect.errors import ArtinspectError as ArtinspectError
    from artinspect.inputs.decoding import ReadError as ReadError
    from artinspect.inspection.analyses import ANALYSES as ANALYSES
    from artinspect.inspection.api import check as check
    from artinspect.inspection.api import entities as entities
    from artinspect.inspection.api import figures as figures
    from artinspect.inspection.api import summary as summary
    from artinspect.inspection.api import timeline as timeline
    from artinspect.inspection.options import InputOptions as InputOptions
    from artinspect.inspection.run import Inspected as Inspected
    from artinspect.inspection.run import inspect_files as inspect_files
    from artinspect.languages import UnsupportedLanguageError as UnsupportedLanguageError
    from artinspect.pipelines import ModelNotFoundError as ModelNotFoundError
    from artinspect.pipelines.options import PipelineOptions as PipelineOptions
    from artinspect.rendering.json import to_dict as to_dict
    from artinspect.rendering.json import to_json as to_json
    from artinspect.results import Checked as Checked
    from artinspect.results import DerivedForm as DerivedForm
    from artinspect.results import Entity as Entity
    from artinspect.results import FailedReport as FailedReport
    from artinspect.results import Failure as Failure
    from artinspect.results import Figure as Figure
    from artinspect.results import Finding as Finding
    from artinspect.results import LanguageGuess as LanguageGuess
    from artinspect.results import Mention as Mention
    from artinspect.results import Published as Published
    from artinspect.results import Report as Report
    from artinspect.results import Span as Span
    from artinspect.results import Summary as Summary
    from artinspect.results import TimeExpression as TimeExpression

__version__ = "0.1.0"

_MODULES = {
    "ANALYSES": "inspection.analyses",
    "Article": "article",
    "ArtinspectError": "errors",
    "CheckOptions": "checks.options",
    "Checked": "results",
    "DerivedForm": "results",
    "Entity": "results",
    "EntityFinder": "analyses.entities",
    "EntityOptions": "analyses.entities.options",
    "FailedReport": "results",
    "Failure": "results",
    "Figure": "results",
    "FigureOptions": "analyses.figures.options",
    "Finding": "results",
    "InputOptions": "inspection.options",
    "Inspected": "inspection.run",
    "LanguageGuess": "results",
    "Mention": "results",
    "ModelNotFoundError": "pipelines",
    "PipelineOptions": "pipelines.options",
    "Published": "results",
    "ReadError": "inputs.decoding",
    "Report": "results",
    "Span": "results",
    "Summary": "results",
    "SummaryOptions": "analyses.summary.options",
    "TimeExpression": "results",
    "TimelineOptions": "analyses.timeline.options",
    "UnsupportedLanguageError": "languages",
    "check": "inspection.api",
    "entities": "inspection.api",
    "figures": "inspection.api",
    "inspect_files": "inspection.run",
    "select_rules": "checks",
    "summary": "inspection.api",
    "timeline": "inspection.api",
    "to_dict": "rendering.json",
    "to_json": "rendering.json",
}
__all__ = [*_MODULES]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_MODULES])
