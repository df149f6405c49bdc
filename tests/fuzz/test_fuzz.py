"""Whatever an article holds: an answer or a named error, true spans, readable formats, in bounded time.

`pytest -m long tests/fuzz` tries 20,000 inputs, others with another `ARTINSPECT_FUZZ_SEED`; a plain run some hundred.
"""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from articles import SAMPLES, Input, any_text, inputs
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from reading_back import read_back

from artinspect.checks import RULES
from artinspect.checks.engine.selection import selection
from artinspect.inspection import Inspected, Settings, article_of, inspect_groups
from artinspect.languages import UnsupportedLanguageError
from artinspect.rendering import FORMAT_OF, Look, renderer
from artinspect.rendering.jsonform import as_json
from artinspect.results import Command, Report

SHORT, LONG = 60, 20_000
JOBS_RUNS = {SHORT: 2, LONG: 50}
# Ten times what a slow machine takes, so that only growth fails.
SECONDS_AT_MOST, SECONDS_A_CHARACTER = 2.0, 0.0005
COMMANDS: tuple[Command, ...] = ("summary", "figures", "timeline", "check")
SHARED_FORMATS = ("table", "json", "jsonl", "csv", "tsv", "markdown")
EXPECTED_ERRORS = {"empty", "binary", "undecodable", "unsupported-language", "unsupported-format"}
# A plain run tries the same inputs each time: it must not fail for a change that has nothing to do with it.
SEED = int(os.environ.get("ARTINSPECT_FUZZ_SEED", "0"))
OPTIONS: dict[Command, dict[str, Any]] = {
    "summary": {
        "parts": frozenset({"counts", "readability", "keywords", "sentences", "figures", "when", "details"})
    },
    "check": {"checks": selection(names=False)},
}
WITH_NAMES: dict[Command, dict[str, Any]] = {"entities": {"derived": True}, "check": {"checks": selection()}}

lengths = pytest.mark.parametrize("count", [SHORT, pytest.param(LONG, marks=pytest.mark.long)])


def inspect_all(command: Command, paths: list[str], jobs: int = 1, **own: Any) -> list[Inspected]:
    return list(inspect_groups(command, [(Settings(**own), paths)], jobs=jobs))


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every object that points at the article."""
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys() and value["start"] is not None:
            yield value
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from spans(item)


def formats(command: Command) -> tuple[str, ...]:
    return (*SHARED_FORMATS, *(name for name, owner in FORMAT_OF.items() if owner == command))


def written(command: Command, format: Any, result: Inspected) -> str:
    stream = io.StringIO(newline="")
    out = renderer(format, command, stream, Look(width=80), rules=RULES)
    out.begin()
    out.add(result.report)
    out.end()
    return stream.getvalue()


def hold(command: Command, path: str, **own: Any) -> None:
    """Inspect one file twice, and look at everything that comes of it."""
    begin = time.process_time()
    (first,) = inspect_all(command, [path], **own)
    seconds = time.process_time() - begin
    (second,) = inspect_all(command, [path], **own)
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
    for format in formats(command):
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
def test_texts(folder: Path, command: Command, count: int) -> None:
    on_inputs(
        count, lambda file: hold(command, put(folder, file), language=file.language, **OPTIONS.get(command, {}))
    )


@pytest.mark.model
@pytest.mark.parametrize("command", WITH_NAMES)
@lengths
def test_texts_with_names(folder: Path, command: Command, count: int) -> None:
    on_inputs(
        count // 4, lambda file: hold(command, put(folder, file), language=file.language, **WITH_NAMES[command])
    )


@pytest.mark.parametrize("command", COMMANDS)
@lengths
def test_several_processes_say_the_same(folder: Path, command: Command, count: int) -> None:
    @settings(max_examples=JOBS_RUNS[count], suppress_health_check=list(HealthCheck))
    @seed(SEED)
    @given(st.lists(inputs(), min_size=20, max_size=40))
    def say_the_same(files: list[Input]) -> None:
        paths = []
        for number, file in enumerate(files):
            below = folder / str(number)
            below.mkdir(exist_ok=True)
            paths.append(put(below, file))
        own = OPTIONS.get(command, {})
        alone, shared = (inspect_all(command, paths, jobs, **own) for jobs in (1, 2))
        assert [as_json(x.report) for x in alone] == [as_json(x.report) for x in shared]
        assert [x[1:] for x in alone] == [x[1:] for x in shared]

    say_the_same()


@lengths
def test_text_from_python_holds_what_a_string_can(count: int) -> None:
    @settings(max_examples=count, suppress_health_check=list(HealthCheck))
    @seed(SEED)
    @given(any_text(), st.sampled_from(("de", "en", None)), st.sampled_from(("text", "markdown")))
    def analyse(text: str, language: str | None, format: Any) -> None:
        from artinspect import check_article, find_figures, read_timeline, summarise

        try:
            article = article_of(text, Settings(language=language, input_format=format))
        except UnsupportedLanguageError:
            return
        for analysis in (check_article, find_figures, read_timeline, summarise):
            analysis(article)

    analyse()


def test_samples_are_there() -> None:
    assert len(SAMPLES) >= 4
