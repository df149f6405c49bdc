"""Whatever an article holds: an answer or a named error, true spans, readable formats, in bounded time.

`pytest -m long tests/fuzz` tries 20,000 inputs, others with another `ARTINSPECT_FUZZ_SEED`; a plain run some hundred.
"""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from articles import SAMPLES, Input, any_text, inputs
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from reading_back import read_back

from artinspect.analyses.entities.options import EntityOptions
from artinspect.analyses.summary.options import SummaryOptions
from artinspect.article import Article
from artinspect.checks import RULES
from artinspect.checks.engine.selection import selection
from artinspect.checks.options import CheckOptions
from artinspect.inspection.analyses import ANALYSES
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import Inspected, inspect_files
from artinspect.languages import UnsupportedLanguageError
from artinspect.rendering import Run, TableStyle
from artinspect.rendering.formats import formats_of, make_renderer
from artinspect.rendering.json import as_json
from artinspect.results import Report

SHORT, LONG = 60, 20_000
JOBS_RUNS = {SHORT: 2, LONG: 50}
# Ten times what a slow machine takes, so that only growth fails.
SECONDS_AT_MOST, SECONDS_A_CHARACTER = 2.0, 0.0005
COMMANDS: tuple[str, ...] = ("summary", "figures", "timeline", "check")
EXPECTED_ERRORS = {"empty", "binary", "undecodable", "unsupported-language", "unsupported-format"}
# A plain run tries the same inputs each time: it must not fail for a change that has nothing to do with it.
SEED = int(os.environ.get("ARTINSPECT_FUZZ_SEED", "0"))
OPTIONS: dict[str, Any] = {
    "summary": SummaryOptions(
        parts=frozenset({"counts", "readability", "keywords", "sentences", "figures", "when", "details"})
    ),
    "check": CheckOptions(rules=selection(names=False)),
}
WITH_NAMES: dict[str, Any] = {"entities": EntityOptions(derived=True), "check": CheckOptions(rules=selection())}

lengths = pytest.mark.parametrize("count", [SHORT, pytest.param(LONG, marks=pytest.mark.long)])


def inspect_all(
    command: str, paths: list[str], options: Any, language: str | None = None, jobs: int = 1
) -> list[Inspected]:
    return list(inspect_files(ANALYSES[command], paths, InputOptions(language=language), options, jobs=jobs))


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every object that points at the article."""
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys() and value["start"] is not None:
            yield value
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from spans(item)


def written(command: str, format: str, result: Inspected) -> str:
    stream = io.StringIO(newline="")
    analysis = ANALYSES[command]
    run = Run(
        command=command, records=analysis.records, table=analysis.table, style=TableStyle(width=80), rules=RULES
    )
    out = make_renderer(format, stream, run)
    out.begin()
    out.add(result.report)
    out.end()
    return stream.getvalue()


def hold(command: str, path: str, options: Any, language: str | None) -> None:
    """Inspect one file twice, and look at everything that comes of it."""
    begin = time.process_time()
    (first,) = inspect_all(command, [path], options, language)
    seconds = time.process_time() - begin
    (second,) = inspect_all(command, [path], options, language)
    article = as_json(first.report)
    assert article == as_json(second.report), "not the same twice"
    if not isinstance(first.report, Report):
        assert first.report.error.code in EXPECTED_ERRORS, first.report.traceback
        return
    text = first.report.source_text.decoded
    assert seconds < SECONDS_AT_MOST + SECONDS_A_CHARACTER * len(text), "took too long"
    for span in spans(article):
        assert span["text"] == text[span["start"] : span["end"]]
        assert span["start"] < span["end"], "an empty span"
    for format in formats_of(command):
        read_back(format, command, written(command, format, first), text)


def on_inputs(count: int, body: Any) -> None:
    """Run `body` on so many inputs."""
    run = given(inputs())(body)
    run = settings(max_examples=count, suppress_health_check=list(HealthCheck), print_blob=True)(run)
    seed(SEED)(run)()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def put(folder: Path, file: Input) -> str:
    path = folder / file.name
    path.write_bytes(file.data)
    return str(path)


@pytest.mark.parametrize("command", COMMANDS)
@lengths
def test_texts(folder: Path, command: str, count: int) -> None:
    on_inputs(count, lambda file: hold(command, put(folder, file), OPTIONS.get(command), file.language))


@pytest.mark.model
@pytest.mark.parametrize("command", WITH_NAMES)
@lengths
def test_texts_with_names(folder: Path, command: str, count: int) -> None:
    on_inputs(count // 4, lambda file: hold(command, put(folder, file), WITH_NAMES[command], file.language))


@pytest.mark.parametrize("command", COMMANDS)
@lengths
def test_several_processes_say_the_same(folder: Path, command: str, count: int) -> None:
    @settings(max_examples=JOBS_RUNS[count], suppress_health_check=list(HealthCheck))
    @seed(SEED)
    @given(st.lists(inputs(), min_size=20, max_size=40))
    def say_the_same(files: list[Input]) -> None:
        paths = []
        for number, file in enumerate(files):
            below = folder / str(number)
            below.mkdir(exist_ok=True)
            paths.append(put(below, file))
        alone, shared = (inspect_all(command, paths, OPTIONS.get(command), jobs=jobs) for jobs in (1, 2))
        assert [as_json(x.report) for x in alone] == [as_json(x.report) for x in shared]
        assert [x[1:] for x in alone] == [x[1:] for x in shared]

    say_the_same()


@lengths
def test_text_from_python_holds_what_a_string_can(count: int) -> None:
    @settings(max_examples=count, suppress_health_check=list(HealthCheck))
    @seed(SEED)
    @given(any_text(), st.sampled_from(("de", "en", None)), st.sampled_from(("text", "markdown")))
    def analyse(text: str, language: str | None, format: Any) -> None:
        from artinspect import check, figures, summary, timeline

        with suppress(UnsupportedLanguageError):
            article = Article.parse(text, language=language, input_format=format)
            for analysis in (figures, summary, timeline):
                analysis(article)
            check(article, options=OPTIONS["check"])

    analyse()


def test_samples_are_there() -> None:
    assert len(SAMPLES) >= 4
