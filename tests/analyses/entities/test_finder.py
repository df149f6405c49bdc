"""Whole articles through the embedded pipelines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from artinspect.analyses.entities import EntityFinder
from artinspect.article import Article
from artinspect.results import DerivedForm, Entity

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder()


def test_names_of_a_german_article(finder: EntityFinder, article: Callable[..., Article], samples: Path) -> None:
    text = (samples / "nordkorea-2024-10-23.txt").read_text("utf-8")
    entities = finder.find(article(text))
    assert {(e.name, e.label, e.count) for e in entities} >= {
        ("Russland", "LOC", 8),
        ("Nordkorea", "LOC", 6),
        ("Ukraine", "LOC", 4),
        ("Kim Jong-un", "PER", 2),
        ("Wladimir Putin", "PER", 1),
        ("Zelensky", "PER", 1),
        ("Südkorea", "LOC", 1),
        ("China", "LOC", 1),
        ("Iran", "LOC", 1),
        ("Kursk", "LOC", 1),
    }
    assert all(text[m.start : m.end] == m.text for e in entities for m in e.mentions)


def test_names_of_an_english_article(finder: EntityFinder, article: Callable[..., Article], samples: Path) -> None:
    text = (samples / "asylum-seekers-2015-05-18.txt").read_text("utf-8")
    entities = {e.name: e for e in finder.find(article(text))}
    assert (entities["Indonesia"].label, entities["Indonesia"].count) == ("LOC", 4)
    assert (entities["Jeff Rathke"].label, entities["Jeff Rathke"].count) == ("PER", 2)
    assert entities["United Nations"].label == "ORG"
    assert "Indonesian" not in entities


def test_answers_are_in_the_order_of_mixed_articles(finder: EntityFinder, article: Callable[..., Article]) -> None:
    texts = [
        ("Merkel reiste nach Paris.", "de"),
        ("Obama flew to Kenya.", "en"),
        ("", "de"),
        ("In Ulm lebt er.", "de"),
    ]
    found = list(finder.find_all([article(text, language) for text, language in texts]))
    assert len(found) == len(texts)
    assert "Paris" in {e.name for e in found[0]}
    assert "Kenya" in {e.name for e in found[1]}
    assert found[2] == ()
    assert {e.name for e in found[3]} == {"Ulm"}


def test_document_level_is_a_switch(article: Callable[..., Article], tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Wladimir Putin"}])
    nlp.to_disk(tmp_path)
    text = "Wladimir Putin reiste nach Paris. Am Abend kehrte Putin zurück."
    on, off = (
        EntityFinder(str(tmp_path), document_level=level).find(article(text, "de")) for level in (True, False)
    )
    assert [(e.name, e.count) for e in on] == [("Wladimir Putin", 2)]
    assert [(e.name, e.count) for e in off] == [("Wladimir Putin", 1)]


def test_words_made_from_names_are_given_where_asked_for(article: Callable[..., Article]) -> None:
    text = "Angela Merkel reiste nach Paris. Die ukrainische Armee zog ab, ukrainischen Bauern half sie."
    plain, more = (EntityFinder(derived=derived).find(article(text, "de")) for derived in (False, True))
    assert {type(e) for e in plain} == {Entity}
    assert tuple(e for e in more if type(e) is Entity) == plain
    (word,) = (e for e in more if isinstance(e, DerivedForm))
    assert (word.name.lower()[:10], word.label, word.form) == ("ukrainisch", "LOC", "derived")
    assert [(-e.count, e.mentions[0].start) for e in more] == sorted((-e.count, e.mentions[0].start) for e in more)


def test_each_language_may_have_a_pipeline_of_its_own(article: Callable[..., Article], tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Xanten"}])
    nlp.to_disk(tmp_path)
    finder = EntityFinder(models={"de": str(tmp_path)})
    german, english = finder.find_all(
        [article("Merkel war in Xanten.", "de"), article("Obama flew to Kenya.", "en")]
    )
    assert [(e.name, e.label) for e in german] == [("Xanten", "LOC")]
    assert "Kenya" in {e.name for e in english}
