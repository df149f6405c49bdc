"""What artinspect answers: frozen dataclasses with the names of the output contract, version 1.

`start` and `end` are offsets in Unicode code points into the decoded input, so that
`text == decoded[start:end]` always holds. The field order is the order of the printed keys.
What belongs to one command is loaded when it is first used: making a dataclass takes half a millisecond.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from artinspect.results.reports import SCHEMA, FailedReport, Failure, LanguageGuess, Published, Report
from artinspect.results.spans import Span
from artinspect.results.terms import (
    Change,
    Difficulty,
    DocumentFormat,
    ErrorCode,
    FailOn,
    Form,
    Kind,
    Label,
    Mod,
    Part,
    PipelineOrigin,
    Qualifier,
    Severity,
    TimexType,
)

if TYPE_CHECKING:
    from artinspect.results.entities import DerivedForm, Entity, Mention, Pipeline
    from artinspect.results.figures import Figure
    from artinspect.results.findings import Checked, Finding, Related, Skipped, UnusedIgnore
    from artinspect.results.summaries import Counts, Details, KeySentence, Keyword, Outlier, Summary, Timespan
    from artinspect.results.times import TimeExpression

_MODULES = {
    "DerivedForm": "entities",
    "Entity": "entities",
    "Mention": "entities",
    "Pipeline": "entities",
    "Figure": "figures",
    "Checked": "findings",
    "Finding": "findings",
    "Related": "findings",
    "Skipped": "findings",
    "UnusedIgnore": "findings",
    "Counts": "summaries",
    "Details": "summaries",
    "KeySentence": "summaries",
    "Keyword": "summaries",
    "Outlier": "summaries",
    "Summary": "summaries",
    "Timespan": "summaries",
    "TimeExpression": "times",
}

__all__ = [
    "SCHEMA",
    "Change",
    "Checked",
    "Counts",
    "DerivedForm",
    "Details",
    "Difficulty",
    "DocumentFormat",
    "Entity",
    "ErrorCode",
    "FailOn",
    "FailedReport",
    "Failure",
    "Figure",
    "Finding",
    "Form",
    "KeySentence",
    "Keyword",
    "Kind",
    "Label",
    "LanguageGuess",
    "Mention",
    "Mod",
    "Outlier",
    "Part",
    "Pipeline",
    "PipelineOrigin",
    "Published",
    "Qualifier",
    "Related",
    "Report",
    "Severity",
    "Skipped",
    "Span",
    "Summary",
    "TimeExpression",
    "Timespan",
    "TimexType",
    "UnusedIgnore",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
