"""Each language's folder is whole, and its words are written as the schema says."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

import artinspect.languages
from artinspect.inspection.analyses import ANALYSES
from artinspect.languages import UnsupportedLanguageError, load, supported
from artinspect.languages.schema.writing import Writing

FOLDER = Path(artinspect.languages.__file__).parent
TOPICS = sorted(p.stem for p in (FOLDER / "schema").glob("*.py") if p.stem != "__init__")
CODES = supported()


@pytest.mark.parametrize(("code", "topic"), [(code, topic) for topic in TOPICS for code in supported(topic)])
def test_a_topic_is_written_as_its_schema_says(code, topic):
    schema = type(import_module(f"artinspect.languages.{CODES[0]}.{topic}").DATA)
    assert schema.__module__ == f"artinspect.languages.schema.{topic}"
    data = load(code, schema)
    assert isinstance(data, schema)
    assert all(hasattr(data, f.name) for f in fields(schema))


@pytest.mark.parametrize("topic", TOPICS)
def test_german_and_english_have_every_topic(topic):
    assert {"de", "en"} <= set(supported(topic))


def test_every_language_is_written_somehow():
    assert {code for topic in TOPICS for code in supported(topic)} == set(CODES)


def test_unknown_language_names_what_is_supported():
    with pytest.raises(UnsupportedLanguageError, match="supported: de, en"):
        load("xx", Writing)


@pytest.mark.parametrize("code", CODES)
def test_words_of_writing_are_lower_case(code):
    data = load(code, Writing)
    for field in fields(Writing):
        value = getattr(data, field.name)
        if isinstance(value, (tuple, frozenset, dict)):
            assert value, field.name
            assert [w for w in value if w != w.lower() or w != w.strip()] == [], field.name


@pytest.mark.parametrize("code", CODES)
def test_abbreviations_lack_their_last_dot_and_are_of_one_kind(code):
    data = load(code, Writing)
    assert [w for w in data.abbreviations | data.final_abbreviations if w.endswith(".")] == []
    assert data.abbreviations.isdisjoint(data.final_abbreviations)


@pytest.mark.parametrize("code", CODES)
def test_each_month_has_a_name(code):
    assert set(load(code, Writing).months.values()) == set(range(1, 13))


def test_the_page_names_the_topics_that_the_commands_need():
    page = (Path(__file__).parents[2] / "docs" / "languages.md").read_text("utf-8")
    for name, analysis in ANALYSES.items():
        (row,) = (line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
        assert tuple(re.findall(r"`(\w+)`", row.split("|")[2])) == analysis.requires
