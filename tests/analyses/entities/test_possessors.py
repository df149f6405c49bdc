"""Names with a word too much."""

from __future__ import annotations

from collections.abc import Callable

from artinspect.analyses.entities.possessors import trim_possessives
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

MakeMentions = Callable[..., list[Mention]]


def test_what_a_name_of_the_article_has_is_cut_off(mentions_of: MakeMentions) -> None:
    text = "Jemens Kriegseintritt. Der Jemen rüstet auf."
    cut = trim_possessives(
        mentions_of(text, ("Jemens Kriegseintritt", "ORG"), ("Jemen", "LOC")), load("de", Names)
    )
    assert [(m.text, m.label) for m in cut] == [("Jemens", "LOC"), ("Jemen", "LOC")]
    assert all(text[m.start : m.end] == m.text for m in cut)


def test_name_of_two_words_stays(mentions_of: MakeMentions) -> None:
    for found in (("Hans Meier", "PER"), ("Jens Weidmann", "PER"), ("Jemens Kriegseintritt", "ORG")):
        mentions = mentions_of(f"{found[0]} kam.", found)
        assert trim_possessives(mentions, load("de", Names)) == mentions
