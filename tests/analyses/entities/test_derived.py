"""Words made from names."""

from __future__ import annotations

from collections.abc import Callable

from artinspect.analyses.entities.derived import MadeFrom, group
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import DerivedForm, Mention


def test_inflections_are_one_word(mentions_of: Callable[..., list[Mention]]) -> None:
    text = "Russische Soldaten, der russische Plan, ein russischer Gast, Russlands EU-Plan, des EU-Plans"
    derived = mentions_of(text, ("Russische", "LOC"), ("russische", "LOC"), ("russischer", "LOC"))
    parts = mentions_of(text, ("EU-Plan", "ORG"), ("EU-Plans", "ORG"))
    words = [*(MadeFrom(m, "derived") for m in derived), *(MadeFrom(m, "part") for m in parts)]
    found = group(words, load("de", Names))
    assert found == [
        DerivedForm("russische", "LOC", 3, (), tuple(derived), form="derived"),
        DerivedForm("EU-Plan", "ORG", 2, (), tuple(parts), form="part"),
    ]


def test_kinds_stay_apart(mentions_of: Callable[..., list[Mention]]) -> None:
    first, second = mentions_of("EU EU", ("EU", "ORG"), ("EU", "LOC"))
    words = [MadeFrom(first, "part"), MadeFrom(second, "part"), MadeFrom(first, "derived")]
    assert len(group(words, load("de", Names))) == 3
