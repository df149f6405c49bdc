"""The formats for annotators: CoNLL and brat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from artinspect.rendering.one_document import SeveralArticlesError
from artinspect.results import Entity, Mention
from artinspect.results.source_text import SourceText

TEXT = "Putin's car. Angela\nMerkel kam; Merkel ging."
SENTENCES = ((0, 12), (13, 44))


def entity(name, label, *spans, roles=()):
    mentions = tuple(Mention(TEXT[start:end], start, end, label) for start, end in spans)
    return Entity(name, label, len(mentions), roles, mentions)


@pytest.fixture
def report(report_of):
    entities = (
        entity("Angela Merkel", "PER", (13, 26), (32, 38), roles=("Kanzlerin",)),
        entity("Putin", "PER", (0, 5)),
    )
    return replace(
        report_of("entities", "Titel"),
        analysis=entities,
        source_text=SourceText.verbatim(TEXT),
        sentences=SENTENCES,
    )


def test_conll_has_a_token_a_line_and_a_blank_one_after_a_sentence(render, report):
    assert render("conll", report).split("\n\n") == [
        "-DOCSTART-\tO",
        "Putin\tB-PER\n's\tO\ncar\tO\n.\tO",
        "Angela\tB-PER\nMerkel\tI-PER\nkam\tO\n;\tO\nMerkel\tB-PER\nging\tO\n.\tO",
        "",
    ]


def test_conll_begins_a_name_anew_in_a_sentence(render, report):
    """A name that goes over the end of a sentence, as where capitals are taken for one."""
    across = replace(report, analysis=(entity("car. Angela", "PER", (8, 19)),))
    sentences = render("conll", across).split("\n\n")
    assert sentences[1].endswith("car\tB-PER\n.\tI-PER")
    assert sentences[2].startswith("Angela\tB-PER\n")


def test_brat_has_mentions_entities_and_roles(render, report):
    assert render("brat", report).splitlines() == [
        "T1\tPER 13 19;20 26\tAngela Merkel",
        "T2\tPER 32 38\tMerkel",
        "*\tEquiv T1 T2",
        "#1\tAnnotatorNotes T1\tKanzlerin",
        "T3\tPER 0 5\tPutin",
    ]


def test_brat_holds_one_article(render, report):
    with pytest.raises(SeveralArticlesError):
        render("brat", report, report)
