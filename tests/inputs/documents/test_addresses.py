"""Addresses that stand in a text as they are."""

import pytest

from artinspect.inputs.documents.addresses import find_addresses
from artinspect.inputs.documents.invisible import visible_ranges


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Siehe https://a.example/b?c=1&d=2.", ["https://a.example/b?c=1&d=2"]),
        ("(http://a.example/b_(c)), HTTPS://A.EXAMPLE", ["http://a.example/b_(c)", "HTTPS://A.EXAMPLE"]),
        ("[x](https://a.example/b.jpg)Der Rat", ["https://a.example/b.jpg"]),
        ("„www.a.example“ und ftp://a.example/x!", ["www.a.example", "ftp://a.example/x"]),
        (
            "Mail an anna.muster+x@stadt.example, mailto:b@c.example.",
            ["anna.muster+x@stadt.example", "mailto:b@c.example"],
        ),
        ("https://a.example/@anna@b.example", ["https://a.example/@anna@b.example"]),
        ("@anna schrieb um 12:30, http:// und www. und a@b und 3@4", []),
        (
            "&#8220;https://a.example/x&#8221;, &quot;http://b.example&quot;",
            ["https://a.example/x", "http://b.example"],
        ),
        ("https://a.example/?a=1&amp;b=2&copy=3", ["https://a.example/?a=1&amp;b=2&copy=3"]),
        ("Der Satz endet.Der nächste beginnt", []),
    ],
)
def test_addresses_end_where_the_sentence_goes_on(text: str, addresses: list[str]) -> None:
    assert [text[start:end] for start, end in find_addresses(text)] == addresses


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("Wahl\u00adkampf\u200b", "Wahlkampf"),
        ("Ber\u200clin \ufeffund", "Berlin und"),
        ("👩\u200d👧 می\u200cخواهم", "👩\u200d👧 می\u200cخواهم"),
        ("", ""),
    ],
)
def test_invisible_characters_are_left_out_of_words(text: str, visible: str) -> None:
    assert "".join(text[start:end] for start, end in visible_ranges(text)) == visible
