"""What a whole article says of its names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.analyses.entities.document_level import resolve
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

Settled = Callable[..., list[str]]


@pytest.fixture
def settled(article: Callable[..., Article], mentions_of: Callable[..., list[Mention]]) -> Settled:
    def told(text: str, *found: tuple[str, Label], language: str = "de") -> list[str]:
        result = resolve(article(text, language), mentions_of(text, *found), load(language, Names))
        return [f"{m.text}/{m.label}" for m in result]

    return told


def test_one_name_has_one_label_by_vote(settled: Settled) -> None:
    text = "In Kiew. Nach Kiew. Kiew sprach."
    assert settled(text, ("Kiew", "LOC"), ("Kiew", "LOC"), ("Kiew", "ORG")) == ["Kiew/LOC"] * 3


def test_the_earlier_label_where_votes_are_equal(settled: Settled) -> None:
    assert settled("Tesla wächst. Tesla lebte.", ("Tesla", "ORG"), ("Tesla", "PER")) == ["Tesla/ORG"] * 2


def test_inflected_forms_vote_together(settled: Settled) -> None:
    text = "Kiews Rat. In Kiew. Nach Kiew."
    assert settled(text, ("Kiews", "ORG"), ("Kiew", "LOC"), ("Kiew", "LOC")) == [
        "Kiews/LOC",
        "Kiew/LOC",
        "Kiew/LOC",
    ]


def test_full_name_outvotes_what_its_last_name_was_taken_for(settled: Settled) -> None:
    text = "Timoschenko kam. Timoschenko ging. Das sagte Julia Timoschenko."
    found = settled(text, ("Timoschenko", "ORG"), ("Timoschenko", "ORG"), ("Julia Timoschenko", "PER"))
    assert found == ["Timoschenko/PER", "Timoschenko/PER", "Julia Timoschenko/PER"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("Eine heikle Allianz entsteht.", "Allianz"), ("Sie haben keine Bahn gesehen.", "Bahn")],
)
def test_common_noun_is_no_organisation(settled: Settled, text: str, name: str) -> None:
    assert settled(text, (name, "ORG")) == []


def test_english_name_before_a_noun_stays(settled: Settled) -> None:
    assert settled("A Google engineer left.", ("Google", "ORG"), language="en") == ["Google/ORG"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Allianz wächst.", ("Allianz", "ORG")),
        ("Er fuhr einen roten Clio.", ("Clio", "MISC")),
        ("Was wäre ein Beckham ohne Ball?", ("Beckham", "PER")),
        ("Das ist eine Deutsche Bank.", ("Deutsche Bank", "ORG")),
        ("Ein Mann aus Ulm kam.", ("Ulm", "LOC")),
    ],
)
def test_names_stay(settled: Settled, text: str, found: tuple[str, Label]) -> None:
    assert settled(text, found) == ["/".join(found)]


def test_a_name_begins_behind_the_bracket_of_a_changed_word(settled: Settled) -> None:
    text = "“[T]he House voted,” she said."
    assert settled(text, ("T]he House", "ORG"), language="en") == ["House/ORG"]
