"""Choosing, loading and running pipelines."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from artinspect.pipelines import ModelNotFoundError, load, recognise

pytestmark = pytest.mark.model

LANGUAGES = ("de", "en")


def run_python(code: str) -> str:
    """What a fresh interpreter prints: what is imported matters here."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_missing_pipeline_is_named() -> None:
    with pytest.raises(ModelNotFoundError, match="de_core_news_xx"):
        load("de", "de_core_news_xx")


def test_language_without_embedded_pipeline_is_named() -> None:
    with pytest.raises(ModelNotFoundError, match="'nl'"):
        load("nl")


def test_folder_that_holds_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError):
        load("de", str(tmp_path))


def test_package_that_is_no_pipeline() -> None:
    with pytest.raises(ModelNotFoundError, match="rich"):
        load("de", "rich")


def test_pipeline_that_finds_no_names(tmp_path: Path) -> None:
    import spacy

    spacy.blank("de").to_disk(tmp_path)
    with pytest.raises(ModelNotFoundError, match="finds no names"):
        load("de", str(tmp_path))


def test_pipeline_of_the_users_own(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Xanten"}])
    nlp.to_disk(tmp_path)
    (names,) = recognise(load("de", str(tmp_path)), ["Er fuhr nach Xanten."])
    assert names == [(13, 19, "LOC")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_embedded_pipeline_is_a_spacy_pipeline_with_its_sources(language: str) -> None:
    import spacy

    import artinspect.pipelines

    folder = Path(artinspect.pipelines.__file__).parent / language
    assert spacy.load(folder).pipe_names == ["tok2vec", "ner"]
    assert all(source["license"] for source in json.loads((folder / "meta.json").read_text("utf-8"))["sources"])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Angela Merkel reiste am Montag nach Paris.", {("Angela Merkel", "PER"), ("Paris", "LOC")}),
        ("de", "Die ukrainische Armee zog ab.", set()),
        ("en", "Angela Merkel flew to Paris on Monday.", {("Angela Merkel", "PER"), ("Paris", "LOC")}),
        ("en", "The French army left.", set()),
    ],
)
def test_names_are_found_and_derived_forms_are_not(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    (names,) = recognise(load(language), [text])
    assert {(text[start:end], label) for start, end, label in names} == expected


def test_answers_are_in_step_with_texts() -> None:
    texts = ["", "Berlin. " * 1500, "Er kam.", "Paris."]
    found = list(recognise(load("de"), texts))
    assert len(found) == len(texts)
    assert found[0] == found[2] == []
    assert len(found[1]) > 1000
    for text, names in zip(texts, found, strict=True):
        assert all(text[start:end].strip(". ") == text[start:end] for start, end, _ in names)


ODD = {
    "run": "x" * 200_000,
    "nul": "\0" * 5_000,
    "emoji": "👩‍👩‍👧 " * 2_000,
    "right-to-left": "\u202eשלום עולם " * 2_000,
    "combining": "a\u0301" * 20_000,
    "dots": "." * 50_000,
    "quotes": "„" * 9_000,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_takes_no_odd_time(text: str) -> None:
    nlp = load("de")
    started = time.process_time()
    list(recognise(nlp, [text]))
    assert time.process_time() - started < 20


def test_spacy_is_imported_without_its_command_line_and_keeps_it() -> None:
    code = (
        "import sys; from artinspect.pipelines import load; load('en');"
        "assert 'spacy.cli' not in sys.modules, 'imported';"
        "import spacy; assert spacy.info(silent=True)['spacy_version'] == spacy.__version__;"
        "import spacy.cli; print(spacy.cli.info.__module__)"
    )
    assert run_python(code) == "spacy.cli.info"


def test_spacy_imported_before_is_taken_as_it_is() -> None:
    code = (
        "import spacy, spacy.cli; info = spacy.info; from artinspect.pipelines import load; nlp = load('en');"
        "assert spacy.info is info; print(nlp.pipe_names)"
    )
    assert run_python(code) == "['tok2vec', 'ner']"
