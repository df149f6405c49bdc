"""The TimeML document is well-formed and holds the article's text as it is."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from artinspect.rendering.one_document import SeveralArticlesError
from artinspect.results import Span, TimeExpression
from artinspect.results.source_text import SourceText


@pytest.fixture
def document(report_of, render):
    """`document(text, ("Mai", "2024-05"), ...)` is the TimeML of a text with these expressions."""

    def make(text, *expressions, **fields):
        whole = Span(text, 0, len(text))
        times = [
            TimeExpression(
                words, at := text.index(words), at + len(words), "DATE", value, None, None, None, whole, whole
            )
            for words, value in expressions
        ]
        report = replace(
            report_of("timeline", "Titel"), analysis=tuple(times), source_text=SourceText.verbatim(text), **fields
        )
        return render("timeml", report)

    return make  # fmt: skip


def text_of(written):
    (element,) = ElementTree.fromstring(written.encode()).iter("TEXT")
    return "".join(element.itertext())


@pytest.mark.parametrize(
    "text",
    [
        "Im Mai kam er.",
        "\n\n  Im Mai\tkam er. \n\n",
        "Im Mai\r\nund\rso",
        "Im Mai <b>&amp; \"nein\"</b> ]]> 'ja' <!-- -->",
        "Im Mai \u202eumgedreht\u202c \u2028 \x85 \x9b31m \ufeff",
        "Im Mai 😀 e\u0301 中文字",
    ],
)
def test_the_text_comes_back(text, document):
    written = document(text, ("Mai", "2024-05"))
    assert text_of(written) == text
    (tag,) = ElementTree.fromstring(written.encode()).findall(".//TEXT/TIMEX3")
    assert (tag.text, tag.attrib) == ("Mai", {"tid": "t1", "type": "DATE", "value": "2024-05"})


def test_what_xml_cannot_hold_keeps_its_place(document):
    text = "Im\x00 \x1b[31mMai \ud83d \ufffe kam"
    written = document(text, ("Mai", "2024-05"))
    back = text_of(written)
    assert len(back) == len(text)
    assert back.index("Mai") == text.index("Mai")
    assert set(back) - set(text) == {"\ufffd"}


def test_no_character_drives_a_terminal(document):
    written = document("Im Mai \x1b[31m \x9b31m \u202e kam er.")
    assert not {"\x1b", "\x9b", "\u202e"} & set(written)


def test_tags_stand_in_the_order_of_the_text(document):
    root = ElementTree.fromstring(document("Im Mai und im Juni.", ("Juni", "2024-06"), ("Mai", "2024-05")))
    assert [(t.attrib["tid"], t.text) for t in root.findall(".//TEXT/TIMEX3")] == [("t1", "Mai"), ("t2", "Juni")]


def test_the_head_says_source_and_publication(document):
    root = ElementTree.fromstring(document("Im Mai", source="a<b&c.txt"))
    assert root.findtext("DOCID") == "a<b&c.txt"
    (published,) = root.findall("DCT/TIMEX3")
    assert (published.attrib["value"], published.attrib["functionInDocument"]) == ("2024-10-23", "CREATION_TIME")
    assert ElementTree.fromstring(document("Im Mai", published=None)).find("DCT") is None


def test_a_document_holds_one_article(report_of, failed, render):
    report = report_of("timeline", "Text")
    assert render("timeml", failed("timeline"), report).count("<TimeML>") == 1
    with pytest.raises(SeveralArticlesError, match="one article"):
        render("timeml", report, report)
