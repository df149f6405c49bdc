"""Mentions to entities."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.article import Article
from artinspect.entities.merging import base_form, merge
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

MakeArticle = Callable[..., Article]
MakeMentions = Callable[..., list[Mention]]
Merged = Callable[..., list[tuple[str, Label, int]]]


@pytest.fixture
def entities(article: MakeArticle, mentions_of: MakeMentions) -> Merged:
    def merged(text: str, *found: tuple[str, Label], language: str = "de") -> list[tuple[str, Label, int]]:
        return [
            (e.name, e.label, e.count)
            for e in merge(article(text, language), mentions_of(text, *found), load(language, Names))
        ]

    return merged


def test_genitive_is_folded_where_the_base_form_stands_too(entities: Merged) -> None:
    text = "Das sagte Merkel. Es ist Merkels Plan."
    assert entities(text, ("Merkel", "PER"), ("Merkels", "PER")) == [("Merkel", "PER", 2)]


@pytest.mark.parametrize(
    ("name", "label", "base"),
    [
        ("Nordkoreas", "LOC", "Nordkorea"),
        ("Texas", "LOC", "Texas"),
        ("Las Vegas", "LOC", "Las Vegas"),
        ("Marokkos", "LOC", "Marokko"),
        ("Merkels", "PER", "Merkels"),  # a last name may end so, and nothing tells here
        ("Russlands", "LOC", "Russland"),
        ("Paris", "LOC", "Paris"),
        ("Worms", "LOC", "Worms"),
        ("Siemens", "ORG", "Siemens"),
        ("USA", "LOC", "USA"),
        ("Bad Honnefs", "LOC", "Bad Honnef"),
        ("Hans’", "PER", "Hans"),
        ("der Ukraine", "LOC", "Ukraine"),
        ("Den Haag", "LOC", "Den Haag"),
    ],
)
def test_base_form_of_a_name_that_stands_once(name: str, label: Label, base: str) -> None:
    forms = {name}
    assert base_form(Mention(name, 0, len(name), label), forms, forms, load("de", Names)) == base


def test_english_possessive_is_folded(entities: Merged) -> None:
    text = "Basya spoke. Basya's boat and Basya’s crew."
    found = entities(text, ("Basya", "PER"), ("Basya's", "PER"), ("Basya’s", "PER"), language="en")
    assert found == [("Basya", "PER", 3)]


def test_last_name_goes_to_the_only_bearer(entities: Merged) -> None:
    text = "Wladimir Putin kam. Putin sprach mit Kim Jong-un."
    found = entities(text, ("Wladimir Putin", "PER"), ("Putin", "PER"), ("Kim Jong-un", "PER"))
    assert found == [("Wladimir Putin", "PER", 2), ("Kim Jong-un", "PER", 1)]


def test_last_name_of_two_people_stays_alone(entities: Merged) -> None:
    text = "Bill Clinton und Hillary Clinton kamen. Clinton sprach."
    found = entities(text, ("Bill Clinton", "PER"), ("Hillary Clinton", "PER"), ("Clinton", "PER"))
    assert [name for name, _, _ in found] == ["Bill Clinton", "Hillary Clinton", "Clinton"]


def test_full_name_with_and_without_its_first_part_is_one(entities: Merged) -> None:
    text = "Susilo Bambang Yudhoyono kam. Bambang Yudhoyono sprach. Yudhoyono ging."
    found = entities(text, ("Susilo Bambang Yudhoyono", "PER"), ("Bambang Yudhoyono", "PER"), ("Yudhoyono", "PER"))
    assert found == [("Susilo Bambang Yudhoyono", "PER", 3)]


def test_title_is_no_part_of_the_name(entities: Merged) -> None:
    text = "Journalistin Tissy Bruns starb. Tissy Bruns war beliebt."
    found = entities(text, ("Journalistin Tissy Bruns", "PER"), ("Tissy Bruns", "PER"))
    assert found == [("Tissy Bruns", "PER", 2)]


def test_adjectives_in_a_name_are_declined(entities: Merged) -> None:
    text = "Die Deutsche Bank wächst. Die Kunden der Deutschen Bank sind froh. Die Deutsche Bahn auch."
    found = entities(text, ("Deutsche Bank", "ORG"), ("Deutschen Bank", "ORG"), ("Deutsche Bahn", "ORG"))
    assert found == [("Deutsche Bank", "ORG", 2), ("Deutsche Bahn", "ORG", 1)]


def test_first_names_are_not_declined(entities: Merged) -> None:
    text = "Joachime Roth und Joachimer Roth"
    assert len(entities(text, ("Joachime Roth", "PER"), ("Joachimer Roth", "PER"))) == 2


def test_one_name_has_one_label_by_vote(entities: Merged) -> None:
    text = "In Kiew. Nach Kiew. Kiew sprach."
    assert entities(text, ("Kiew", "LOC"), ("Kiew", "LOC"), ("Kiew", "ORG")) == [("Kiew", "LOC", 3)]


def test_mentions_take_the_label_of_their_name(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "In Kiew. Nach Kiew. Kiew sprach."
    mentions = mentions_of(text, ("Kiew", "LOC"), ("Kiew", "LOC"), ("Kiew", "ORG"))
    (entity,) = merge(article(text, "de"), mentions, load("de", Names))
    assert [m.label for m in entity.mentions] == ["LOC", "LOC", "LOC"]


def test_order_is_by_count_then_by_place(entities: Merged) -> None:
    text = "Bonn, Ulm, Jena und Jena."
    found = entities(text, ("Bonn", "LOC"), ("Ulm", "LOC"), ("Jena", "LOC"), ("Jena", "LOC"))
    assert [name for name, _, _ in found] == ["Jena", "Bonn", "Ulm"]


def test_capitals_are_not_the_name(entities: Merged) -> None:
    text = "BERLIN wächst. Berlin wächst."
    assert entities(text, ("BERLIN", "LOC"), ("Berlin", "LOC")) == [("Berlin", "LOC", 2)]


@pytest.mark.parametrize(
    ("text", "name", "language", "expected"),
    [
        ("Das betonte Präsident Zelensky.", "Zelensky", "de", ("Präsident",)),
        ("Das sagte Außenminister Dr. Baum.", "Baum", "de", ("Außenminister",)),
        ("Die Rede des Präsidenten Macron war lang.", "Macron", "de", ("Präsident",)),
        ("Das sagte Frau Baum.", "Baum", "de", ()),
        ("Gestern sprach Baum.", "Baum", "de", ()),
        ("It was said by Prime Minister Najib Razak.", "Najib Razak", "en", ("Prime Minister",)),
        ("It was said by Mr. Razak.", "Razak", "en", ()),
    ],
)
def test_roles(
    article: MakeArticle, mentions_of: MakeMentions, text: str, name: str, language: str, expected: tuple[str, ...]
) -> None:
    (entity,) = merge(article(text, language), mentions_of(text, (name, "PER")), load(language, Names))
    assert entity.roles == expected
