"""The spaCy components, found by their entry points."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

spacy = pytest.importorskip("spacy")

from artinspect import Article, figures, timeline  # noqa: E402
from artinspect.languages import UnsupportedLanguageError  # noqa: E402

TEXT = "Am 23. Oktober 2024 kamen mindestens 11.000 Truppen, darunter 500 Offiziere.\n\nGestern waren es 20-30%."


def test_figures_are_set_on_any_document():
    nlp = spacy.blank("de")
    nlp.add_pipe("artinspect_figures")
    doc = nlp(TEXT)
    assert doc._.figures == figures(Article.parse(TEXT, language="de"))
    assert [(s.label_, s.text, s._.figure.value, s._.figure.of) for s in doc.spans["artinspect_figures"]] == [
        ("count", "mindestens 11.000 Truppen", 11000, None),
        ("count", "500 Offiziere", 500, 0),
        ("percent", "20-30%", 20, None),
    ]
    assert nlp("")._.figures == ()


def test_the_timeline_is_counted_from_the_given_day():
    nlp = spacy.blank("en")
    nlp.add_pipe("artinspect_timeline", config={"published": "2024-10-23"})
    doc = nlp("Yesterday he came back after three days.")
    yesterday, days = doc.spans["artinspect_timeline"]
    assert (yesterday.text, yesterday.label_, yesterday._.time_expression.from_) == (
        "Yesterday",
        "DATE",
        "2024-10-22",
    )
    assert (days.text, days.label_, days._.time_expression.value) == ("three days", "DURATION", "P3D")
    assert len(doc._.timeline) == 2


def test_documents_go_between_processes():
    nlp = spacy.blank("de")
    nlp.add_pipe("artinspect_figures")
    nlp.add_pipe("artinspect_timeline")
    doc = spacy.tokens.Doc(nlp.vocab).from_bytes(nlp(TEXT).to_bytes())
    assert doc._.figures == figures(Article.parse(TEXT, language="de"))
    assert doc._.timeline == timeline(Article.parse(TEXT, language="de"))
    assert [s._.figure.value for s in doc.spans["artinspect_figures"]] == [11000, 500, 20]


def test_the_language_is_detected_where_the_pipeline_is_for_several():
    nlp = spacy.blank("xx")
    nlp.add_pipe("artinspect_figures")
    german = "Das Land hat nach Angaben der Regierung im vergangenen Jahr 1.000 Häuser gebaut und 20 verkauft."
    english = "The country built 1,000 houses last year, and it sold 20 of them, according to the government."
    assert [[f.value for f in nlp(text)._.figures] for text in (german, english)] == [[1000, 20], [1000, 20]]


def test_a_language_without_data_is_refused():
    with pytest.raises(UnsupportedLanguageError, match="'sv'"):
        spacy.blank("sv").add_pipe("artinspect_figures")


def test_a_wrong_date_is_refused():
    with pytest.raises(ValueError, match="gestern"):
        spacy.blank("de").add_pipe("artinspect_timeline", config={"published": "gestern"})


def test_the_example_of_the_readme_runs(capsys):
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    (example,) = (
        part for part in re.findall(r"^```python\n(.*?)^```$", readme, re.M | re.S) if "add_pipe" in part
    )
    exec(example, {})
    assert capsys.readouterr().out.splitlines() == [
        "mindestens 11.000 Soldaten count 11000.0 None",
        "500 Offiziere count 500.0 0",
        "Gestern DATE 2024-10-22",
    ]
