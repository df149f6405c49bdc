"""Names found once and overlooked elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.article import Article
from artinspect.entities.completion import complete
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

Completed = Callable[..., list[str]]


@pytest.fixture
def completed(article: Callable[..., Article], mentions_of: Callable[..., list[Mention]]) -> Completed:
    def added(text: str, *found: tuple[str, Label], language: str = "de") -> list[str]:
        given = mentions_of(text, *found)
        result = complete(article(text, language), given, load(language, Names))
        assert all(text[m.start : m.end] == m.text for m in result)
        return [f"{m.text}/{m.label}" for m in result if m not in given]

    return added


def test_overlooked_name_is_completed(completed: Completed) -> None:
    text = "Wladimir Putin kam. Dann kam Sergej Lawrow. Alle sahen Putins Auto, und Lawrow ging."
    found = completed(text, ("Wladimir Putin", "PER"), ("Sergej Lawrow", "PER"))
    assert found == ["Putins/PER", "Lawrow/PER"]


def test_part_of_a_word_is_no_name(completed: Completed) -> None:
    text = "Die Ukraine kämpft. Im Ukraine-Krieg sind Ukrainer gestorben."
    assert completed(text, ("Ukraine", "LOC")) == []


def test_common_word_stays_as_found(completed: Completed) -> None:
    text = "Die Bild berichtete. Ein Bild zeigt das Haus, ein anderes Bild den Hof."
    assert completed(text, ("Bild", "ORG")) == []


def test_full_name_is_not_split_by_its_own_last_name(completed: Completed) -> None:
    text = "Kim Meier und Kim Meier kamen."
    assert completed(text, ("Kim Meier", "PER")) == ["Kim Meier/PER"]


def test_possessive_is_completed(completed: Completed) -> None:
    text = "John Kerry came. It was Kerry's idea."
    assert completed(text, ("John Kerry", "PER"), language="en") == ["Kerry/PER"]
