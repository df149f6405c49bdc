"""Web pages: the article is read, the page around it is not."""

import sys

import pytest

from artinspect.inputs.decoding import ReadError
from artinspect.inputs.documents.html import read_html

GERMAN = """<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><title>Brücke wird teurer | Anzeiger</title>
<meta property="og:title" content="Brücke wird teurer">
<meta property="article:published_time" content="2026-01-14T10:00:00+01:00">
<script>var x = 1000;</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Brücke wird teurer",
"datePublished":"2026-01-14","author":{"@type":"Person","name":"Petra Kessler"}}</script></head>
<body><div class="cookie-banner">Wir verwenden Cookies. Mit Klick auf Akzeptieren stimmen Sie zu.</div>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Brücke wird teurer</h1><p class="byline">Von <a href="/p">Petra Kessler</a></p>
<time datetime="2026-01-14">14. Januar 2026</time>
<p>Der Stadtrat von Musterhausen hat am Mittwoch 12&nbsp;Millionen Euro f&uuml;r die neue Br&uuml;cke bewilligt. Das sind
<b>drei</b> Millionen mehr als geplant.</p>
<h2>Streit um die Kosten</h2><p>Minister Volker<br>Rühe sprach von einem guten Tag für die Stadt und für die ganze Region.</p>
<blockquote><p>„Das ist zu teuer“, sagte Anna Lehmann von den Grünen.</p></blockquote>
<ul><li>Erstens die Kosten von 9 Millionen Euro</li><li>Zweitens die Zeit</li></ul>
<table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2025</td><td>8 Millionen</td></tr></table>
<p>Gebaut wird von Mai an. Die Arbeiten dauern zwei Jahre, teilte die Stadt mit.</p></article>
<aside><h3>Lesen Sie auch</h3><a href="/x">Fähre fährt wieder nach 17 Jahren</a></aside>
<section id="comments"><h3>35 Kommentare</h3><div>Toll!</div></section></main><footer>© 2026 Anzeiger</footer></body></html>
"""
ENGLISH = """<html lang=en><head><title>Bridge to cost more</title><meta name="author" content="Ann Lowe">
<meta name="date" content="2021-03-04"></head><body><div id="menu"><a href="/">Home</a> <a href="/news">News</a></div>
<div class="article-body"><h1>Bridge to cost more</h1><p>By Ann Lowe</p>
<p>The council approved £12 million for the new bridge on Thursday. That is three million more than planned, it said.</p>
<p>Work begins in May and will take two years, the council said. The old bridge has been closed since 2019.</p>
<p>“It costs too much,” said Tom Lee, who leads the opposition on the council.</p></div>
<div class="related"><a href="/ferry">Ferry runs again after 17 years</a></div></body></html>
"""


def read(page, encoding=None):
    document = read_html(page if isinstance(page, bytes) else page.encode(), encoding)
    text = document.source.text
    return document, [(b.kind, text[b.start : b.end]) for b in (*document.titles, *document.blocks)]


def test_a_german_page():
    document, blocks = read(GERMAN)
    text = document.source.text
    assert [kind for kind, _ in blocks] == [
        "title", "paragraph", "heading", "paragraph", "quotation", "list-item", "list-item", *["table-cell"] * 4, "paragraph",
    ]  # fmt: skip
    read_text = " ".join(words for _, words in blocks)
    for words in (
        "12 Millionen Euro für die neue Brücke",
        "drei Millionen mehr",
        "Minister Volker Rühe",
        "zu teuer",
    ):
        assert words in read_text
    for words in ("Cookies", "Startseite", "1000", "35 Kommentare", "17 Jahren", "©"):
        assert words not in read_text
    assert text[slice(*document.head.byline)] == "Petra Kessler"
    assert text[slice(*document.head.date)] == "2026-01-14"
    assert document.head.language == "de"


def test_an_english_page():
    document, blocks = read(ENGLISH)
    text = document.source.text
    assert blocks[0] == ("title", "Bridge to cost more")
    assert text[slice(*document.head.date)] == "2021-03-04"
    assert "closed since 2019" in text
    assert "17 years" not in text


def test_a_page_too_short_to_tell_its_article():
    _, blocks = read("<p>Tom Adler kam mit 12 Gästen.</p><script>x = 5</script>")
    assert ("paragraph", "Tom Adler kam mit 12 Gästen.") in blocks


@pytest.mark.parametrize("stated", ["iso-8859-1", "windows-1252"])
def test_encodings(stated):
    page = f'<html><head><meta charset="{stated}"></head><body><p>Größe und Maß für die Brücke.</p></body></html>'
    assert "Größe und Maß" in read(page.encode("cp1252"))[0].source.text
    assert "Größe und Maß" in read(page.encode("utf-16"), "utf-16")[0].source.text


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!DOCTYPE html>", "<script>x = 1</script>", "<html><body> </body></html>"]
)
def test_a_page_without_text_is_empty(page):
    with pytest.raises(ReadError) as raised:
        read(page)
    assert raised.value.failure.code == "empty"


def test_addresses_are_no_words():
    page = "<p>Mehr steht auf https://rat.example/2019 und bei eva@rat.example, sagte Tom Adler am Montag.</p>"
    document, _ = read(GERMAN.replace("<p>Gebaut wird", f"{page}<p>Gebaut wird"))
    assert "2019" not in document.source.text
    assert "https://rat.example/2019" in document.source.decoded
    for block in document.blocks:
        located = document.source.locate(block.start, block.end)
        assert located.text == document.source.decoded[located.start : located.end]


def test_the_date_is_that_of_the_page_or_none():
    document, _ = read(ENGLISH.replace('<meta name="date" content="2021-03-04">', ""))
    assert document.head.date is None


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "Text",
        "<p" * 100_000,
        "<" * 300_000,
        "<!--" * 100_000,
        "<p>Text<table>" * 20_000,
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><p>&b;&b; Text.</p></html>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><p>&a; Text.</p></html>',
        "<html><p>\x00\ud800 Text".encode("utf-8", "surrogatepass"),
        "<p>" + "a" * 2_000_000,
    ],
)  # fmt: skip
def test_hostile_pages_end_soon(page, time_limit):
    with time_limit(30):
        try:
            document, _ = read(page)
        except ReadError as error:
            assert "\n" not in error.failure.message
        else:
            assert "root:" not in document.source.text


def test_a_page_may_be_too_large(time_limit):
    with time_limit(5), pytest.raises(ReadError) as raised:
        read(b"<html>" + b"<p>x</p>" * 3_000_000)
    assert raised.value.failure.code == "unsupported-format"


def test_without_the_extra_the_error_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ReadError) as raised:
        read(GERMAN)
    assert "pip install 'artinspect[documents]'" in raised.value.failure.message
