"""Choosing, loading and running pipelines."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from artinspect.pipelines import ModelNotFoundError, OtherLanguageError, load, recognise

pytestmark = pytest.mark.model

LANGUAGES = ("de", "en")
Install = Callable[..., Path]


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
    assert names == [(13, 19, "LOC", None)]


OFFICIAL = {"PERSON": "Kim", "GPE": "Xanten", "NORP": "Koreans", "DATE": "Monday"}
TEXT = "On Monday Koreans met Kim in Xanten."


@pytest.mark.parametrize(
    "guise", ["en_core_web_sm", "en-core-web-sm", "{package}", "{package}/en_core_web_sm-3.8.0"]
)
def test_official_pipeline_in_any_guise(install: Install, guise: str) -> None:
    package = install("en_core_web_sm", OFFICIAL)
    nlp = load("en", guise.format(package=package))
    assert not {"tagger", "tok2vec"} & set(nlp.pipe_names), "what finding names does not need"
    (names,) = recognise(nlp, [TEXT])
    found = {(TEXT[n.start : n.end], n.label, n.form) for n in names}
    assert found >= {("Kim", "PER", None), ("Xanten", "LOC", None), ("Koreans", "LOC", "derived")}
    assert "Monday" not in {text for text, *_ in found}


def test_pipeline_of_another_language_is_named(install: Install) -> None:
    install("en_core_web_sm", OFFICIAL)
    with pytest.raises(OtherLanguageError, match="'en_core_web_sm' reads language 'en', this article is 'de'"):
        load("de", "en_core_web_sm")


def test_pipeline_of_many_languages_serves_each(install: Install) -> None:
    install("xx_ent_wiki_sm", {"PER": "Kim"})
    assert [load(language, "xx_ent_wiki_sm").lang for language in LANGUAGES] == ["xx", "xx"]


def test_pipeline_of_another_spacy_says_which(old_pipeline: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"made for spaCy >=2\.3\.0,<2\.4\.0, and 3\.8"):
        load("de", str(old_pipeline))


def test_pipeline_of_the_spacy_before_loads_in_silence(install: Install, recwarn: pytest.WarningsRecorder) -> None:
    install("de_core_news_sm", {"LOC": "Xanten"}, version="3.7.0", spacy_version=">=3.7.0,<3.8.0")
    (names,) = recognise(load("de", "de_core_news_sm"), ["Er war in Xanten."])
    assert (10, 16, "LOC", None) in names
    assert [str(w.message) for w in recwarn if "W095" in str(w.message)] == []


def test_missing_official_pipeline_is_told_how_to_install() -> None:
    with pytest.raises(ModelNotFoundError, match=r"python -m spacy download de_core_news_lg$"):
        load("de", "de_core_news_lg")
    with pytest.raises(ModelNotFoundError, match=r"python -m spacy download en_core_web_sm$"):
        load("en", "something_else")


def test_words_that_were_read_leave_no_trace() -> None:
    nlp = load("de")
    list(recognise(nlp, ["Ein Satz."]))
    before = len(nlp.vocab.strings)
    list(recognise(nlp, [f"Wort{i} kam nach Stadt{i}." for i in range(2_000)]))
    assert len(nlp.vocab.strings) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_embedded_pipeline_is_a_spacy_pipeline_with_its_sources(language: str) -> None:
    import spacy

    import artinspect.pipelines

    folder = Path(artinspect.pipelines.__file__).parent / language
    assert spacy.load(folder).pipe_names == ["artinspect_names"]
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
    assert {(text[n.start : n.end], n.label) for n in names if not n.form} == expected


def test_answers_are_in_step_with_texts() -> None:
    texts = ["", "Berlin. " * 1500, "Er kam.", "Paris."]
    found = list(recognise(load("de"), texts))
    assert len(found) == len(texts)
    assert found[0] == found[2] == []
    assert len(found[1]) > 1000
    for text, names in zip(texts, found, strict=True):
        assert all(text[start:end].strip(". ") == text[start:end] for start, end, *_ in names)


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
    assert run_python(code) == "['artinspect_names']"
