"""Names found once and overlooked elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.analyses.entities.completion import complete
from artinspect.analyses.entities.forms import base_forms
from artinspect.analyses.entities.short_forms import short_forms
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

Completed = Callable[..., list[str]]


@pytest.fixture
def completed(article: Callable[..., Article], mentions_of: Callable[..., list[Mention]]) -> Completed:
    def added(
        text: str, *found: tuple[str, Label], language: str = "de", taken: tuple[tuple[str, Label], ...] = ()
    ) -> list[str]:
        given = mentions_of(text, *found)
        read, names = article(text, language), load(language, Names)
        result = complete(
            read, given, short_forms(read, given, base_forms(read, given, names)), names, mentions_of(text, *taken)
        )
        assert all(text[m.start : m.end] == m.text for m in result)
        assert [m.start for m in result] == sorted(m.start for m in result)
        return [f"{m.text}/{m.label}" for m in result if m not in given]

    return added


def test_overlooked_name_is_completed(completed: Completed) -> None:
    text = "Wladimir Putin kam. Dann kam Sergej Lawrow. Alle sahen Putins Auto, und Lawrow ging."
    found = completed(text, ("Wladimir Putin", "PER"), ("Sergej Lawrow", "PER"))
    assert found == ["Putins/PER", "Lawrow/PER"]


def test_full_name_licenses_its_last_name_however_often_it_was_overlooked(completed: Completed) -> None:
    text = "Phil Spector kam. Spector sprach, Spector sang, und um neun ging Spector."
    assert completed(text, ("Phil Spector", "PER")) == ["Spector/PER"] * 3


def test_organisation_licenses_its_abbreviation(completed: Completed) -> None:
    text = "Die Freie Ukrainische Partei (FUP) tagte. Dann sprach FUP-Chef Moros für FUP und Volk."
    assert completed(text, ("Freie Ukrainische Partei", "ORG")) == ["FUP/ORG", "FUP/ORG"]


def test_what_else_stands_in_parentheses_is_no_abbreviation(completed: Completed) -> None:
    assert completed("Die Alpha Werke (Ulm) wachsen. In Ulm freut man sich.", ("Alpha Werke", "ORG")) == []
    assert completed("Angela Merkel (CDU) kam. Die CDU jubelt.", ("Angela Merkel", "PER")) == []


def test_part_of_a_word_is_no_name(completed: Completed) -> None:
    text = "Die Ukraine kämpft. Im Ukraine-Krieg sind Ukrainer gestorben, in Ukraine- und Kriegsfragen."
    assert completed(text, ("Ukraine", "LOC")) == []


def test_common_word_stays_as_found(completed: Completed) -> None:
    text = "Die Bild berichtete. Ein Bild zeigt das Haus, ein anderes Bild den Hof."
    assert completed(text, ("Bild", "ORG")) == []


def test_last_name_that_is_a_common_noun_stays_as_found(completed: Completed) -> None:
    text = "Roland Koch kam. Der Koch kochte, und Koch sprach."
    assert completed(text, ("Roland Koch", "PER")) == []


def test_single_find_without_a_full_name_is_not_spread(completed: Completed) -> None:
    text = "Da kam Leim. Falscher Leim hielt nicht."
    assert completed(text, ("Leim", "PER")) == []


def test_place_of_a_derived_form_is_taken(completed: Completed) -> None:
    text = "In Hamburg war er. Der Hamburg Hafen ruht."
    assert completed(text, ("Hamburg", "LOC")) == ["Hamburg/LOC"]
    assert completed(text, ("Hamburg", "LOC"), taken=(("Hamburg Hafen", "LOC"),)) == []


def test_full_name_is_not_split_by_its_own_last_name(completed: Completed) -> None:
    text = "Kim Meier und Kim Meier kamen."
    assert completed(text, ("Kim Meier", "PER")) == ["Kim Meier/PER"]


def test_possessive_is_completed(completed: Completed) -> None:
    text = "John Kerry came. It was Kerry's idea."
    assert completed(text, ("John Kerry", "PER"), language="en") == ["Kerry/PER"]
