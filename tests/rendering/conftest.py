"""Reports made by hand: what a renderer is given, without an analysis."""

import io

import pytest

from artinspect.inspection.analyses import ANALYSES
from artinspect.rendering import Run, TableStyle
from artinspect.rendering.formats import make_renderer
from artinspect.results import (
    Checked,
    Counts,
    Entity,
    FailedReport,
    Failure,
    Figure,
    Finding,
    KeySentence,
    Keyword,
    LanguageGuess,
    Mention,
    Published,
    Related,
    Report,
    Skipped,
    Span,
    Summary,
    TimeExpression,
)
from artinspect.results.source_text import SourceText


@pytest.fixture(params=["summary", "entities", "figures", "timeline", "check"])
def command(request):
    return request.param


@pytest.fixture
def report_of():
    """`report_of(command, text)` is a report in which every piece of the article is `text`."""

    def make(command, text):
        span = Span(text, 0, len(text))
        analysis = {
            "summary": Summary(
                Counts(1234, 200, 10, 3, 1.5),
                {"flesch_reading_ease": 50.5},
                (Keyword(text, 1.0, 2),),
                (KeySentence(text, 0, len(text), 0.5, 1),),
            ),
            "entities": (Entity(text, "PER", 1, (text,), (Mention(text, 0, len(text), "PER"),)),),
            "figures": (
                Figure(
                    text, 0, len(text), span, 2800000.0, None, None, "count", None, text, "at_least", "year", False,
                    None, None, span, span,
                ),
            ),
            "timeline": (
                TimeExpression(text, 0, len(text), "DATE", "2024-10", "END", None, "2024-10-31", span, span),
            ),
            "check": Checked(
                (
                    Finding(
                        "FIG013", "headline-number", "error", text, text, 0, len(text), 1, 1,
                        (Related(text, text, 0, len(text), 1, 1),), {"title": text}, "0123abcd",
                    ),
                ),
                (Skipped("TIM001", "weekday-mismatch", text),),
            ),
        }[command]  # fmt: skip
        language = LanguageGuess("de", 0.9, given=False)
        published = Published(text, 0, len(text), "2024-10-23")
        return Report(
            command,
            text,
            language,
            span,
            span,
            span,
            span,
            published,
            analysis,
            source_text=SourceText.verbatim(text),
        )

    return make


@pytest.fixture
def failed():
    return lambda command: FailedReport(command, "a.bin", Failure("binary", "is not a text file"))


@pytest.fixture
def render():
    """`render(format, report, ...)` is what a run over these reports writes."""

    def write(format, *reports, **look):
        stream = io.StringIO()
        analysis = ANALYSES[reports[0].command]
        shown = Run(
            command=analysis.name, records=analysis.records, table=analysis.table, style=TableStyle(**look)
        )
        out = make_renderer(format, stream, shown)
        out.begin()
        for report in reports:
            out.add(report)
        out.end()
        return stream.getvalue()

    return write
