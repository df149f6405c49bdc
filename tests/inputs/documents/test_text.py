"""What is read of plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.inputs.documents.text import read_text
from artinspect.results.source_text import OBJECT


def read(text, cuts=()):
    return read_text(text, cuts).source.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mehr auf https://a.example/2019/40-euro.", f"Mehr auf {OBJECT}."),
        ("Mail an eva@rat.example, bitte.", f"Mail an {OBJECT}, bitte."),
        ("www.rat.example hilft.", f"{OBJECT} hilft."),
        ("Der Bundes\u00adkanzler", "Der Bundeskanzler"),
        ("Der\u200b Rat", "Der Rat"),
        ("Der Bundes-\nkanzler kam.", "Der Bundeskanzler kam."),
        ("Der Bundes-\r\n  kanzler kam.", "Der Bundeskanzler kam."),
    ],
)
def test_what_is_read_otherwise(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat tagt.\n\nEr tagt lange.",
        "Nord-\nund Südkorea",
        "north-\nand southbound",
        "Die SPD-\nFraktion",
        "Ein E-\nbike und der ICE-\nzug",
        "New-\nYork",
        "Er kam -\nund ging.",
        "2023-\nmal",
        "Er zahlt 3 €/Tag @ 9 Uhr: a@b",
    ],
)
def test_what_is_read_as_it_is(text):
    assert read(text) == text


def test_cuts_are_left_out():
    assert read("Der lange Rat", [(4, 10)]) == "Der Rat"


def test_a_head():
    text = "---\ntitle: Der Rat\ndate: 2024-05-03\nauthor: Eva\n---\n\nEr tagt."
    document = read_text(text)
    source = document.source
    (title,) = document.titles
    assert source.text[title.start : title.end] == "Der Rat"
    assert source.text[document.body :].strip() == "Er tagt."
    assert source.text[slice(*document.head.date)] == "2024-05-03"
    assert document.has_head
    assert document.blocks is None


@given(st.text(st.sampled_from(list("ab-\n .@/:w\u00ad\u200bhtps")), max_size=60))
def test_every_text_keeps_its_way_back(text):
    source = read_text(text).source
    assert source.shown(0, len(text)) == source.read(0, len(source.text))
    for start in range(len(source.text)):
        located = source.locate(start, start + 1)
        assert text[located.start : located.end] == located.text
