"""The format of an input, and what is refused."""

import io
import json
import zipfile
from contextlib import suppress

import pytest

from artinspect.inputs.decoding import ReadError
from artinspect.inputs.documents.kinds import kind_of

PROSE = "Der Rat tagte am Montag. Er beschloss, eine Brücke zu bauen, die zwölf Millionen Euro kostet.\n"


def archive(*names):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in names:
            made.writestr(zipfile.ZipInfo(name), "x")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", "markdown"), ("a.MD", "markdown"), ("a.Markdown", "markdown"), ("a.Rmd", "markdown"),
        ("a.mdx", "markdown"), ("a.txt", "text"), ("a.html", "html"), ("a.HTM", "html"), ("a", "text"),
        ("md", "text"), ("a.rst", "text"), (None, "text"), ("ordner.md/a.txt", "text"),
    ],
)  # fmt: skip
def test_by_name(name, kind):
    assert kind_of(PROSE.encode(), name) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!DOCTYPE html><html><p>Text</p></html>", "html"),
        ("\ufeff\n<!-- x -->\n<HTML lang=de>", "html"),
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", "html"),
        ("<div><p>Text</p></div>", "html"),
        ("---\ntitle: x\n---\nText", "markdown"),
        ("+++\ntitle = 'x'\n+++\nText", "markdown"),
        (PROSE + "Die [Karte](https://a.example/x) zeigt es.", "markdown"),
        ("![Bild](bild.jpg)\n\n" + PROSE, "markdown"),
        ("# Titel\n\n" + PROSE, "markdown"),
        (PROSE + "\n## Eins\n\n" + PROSE + "\n## Zwei\n", "markdown"),
        ("{{< figure src=x >}}\n\n" + PROSE, "markdown"),
        (PROSE + "\n```\nx\n```\n", "markdown"),
        (PROSE, "text"),
        ("Der Rat sagte [sic] (so), *nie* tage er # 1.", "text"),
        ("- eins\n- zwei\n\n1. drei\n", "text"),
        ("Er kam auf Platz #1.\n#hashtag\n", "text"),
        ("---\nDer Rat tagte.\n---\n", "text"),
        ("Titel\n=====\n\n" + PROSE, "text"),
        ("Kosten [Mio. Euro](brutto) sind hoch.", "text"),
    ],
)
def test_by_content(text, kind):
    assert kind_of(text.encode(), None) == kind


def test_a_web_page_is_told_whatever_its_name():
    assert kind_of(b"<!DOCTYPE html><p>x", "a.txt") == "html"
    assert kind_of(b"# Titel\n\n[a](https://b.example)", "a.txt") == "text"
    assert kind_of(archive("word/document.xml"), "a.txt") == "docx"
    assert kind_of(archive("word/document.xml"), None) == "docx"


MAIL = (
    "Return-Path: <a@b.example>\nFrom: A <a@b.example>\nTo: c@d.example\nSubject: Der Rat\n tagt\n"
    "Date: Wed, 14 Jan 2026 10:00:00 +0100\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\n\nText.\n"
)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"{\\rtf1\\ansi Text}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "Word"),
        (b"PAR1\x15\x04", "Parquet"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"RIFF\x00\x00\x00\x00WEBP", "image"),
        (b"\x00\x00\x00\x18ftypmp42", "recording"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (archive("mimetype", "content.xml"), "OpenDocument"),
        (archive("META-INF/container.xml"), "e-book"),
        (archive("xl/workbook.xml"), "spreadsheet"),
        (archive("a.txt"), "zip archive"),
        (archive("word/document.xml")[:60], "damaged"),
        (MAIL.encode(), "e-mail"),
        (b"<?xml version='1.0'?><nitf><body>Text</body></nitf>", "XML"),
        (b"<newsItem guid='1'>\n<p>x</p></newsItem>\n", "XML"),
        (b"<!DOCTYPE nitf SYSTEM 'x'><nitf/>", "XML"),
        (json.dumps({"title": "x", "text": [1, 2]}, indent=2).encode(), "JSON"),
        (b'[{"id": 1}, {"id": 2}]', "JSON"),
        (b'{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n', "JSON"),
        (b'id,date,text\n1,2005-08-12,"Der Rat, der\ntagt"\n2,2005-08-13,b\n3,2005-08-14,c\n', "table"),
        (b"id;text\n1;a\n2;b\n", "table"),
        (b"id\ttext\n1\ta\n2\tb\n", "table"),
        (b"id,text\n" + b"1,ein Text\n" * 5000, "table"),
    ],
)
@pytest.mark.parametrize("name", [None, "a.txt"])
def test_what_is_refused(data, told, name):
    with pytest.raises(ReadError) as raised:
        kind_of(data, name)
    assert raised.value.failure.code == "unsupported-format"
    assert told in raised.value.failure.message


@pytest.mark.parametrize(
    "text",
    [
        PROSE * 20,
        "Berlin, Hamburg, München\nKöln, Bonn, Trier\nUlm, Jena, Halle\n",
        "Rot,\nBlau,\nGrün,\n",
        "From: Stadt\nTo: Presse\nSubject: Brücke\nDate: heute\n\nText.",
        "{ein Text in Klammern}\n\n" + PROSE,
        "[1] Der Rat tagte.\n[2] Er tagt wieder.\n",
        "[Foto: Muster]\n" + PROSE,
        '{"title": "x"}\n\n' + PROSE,
        "<Pause> " + PROSE,
        "< 5 Prozent waren es. " + PROSE,
        "Name: Rat\nOrt: Ulm\n\n" + PROSE,
        "ID3",
        "Platz|Verein\n" + PROSE,
    ],
)
def test_what_is_not_refused(text):
    data = text.encode()
    if text == "ID3":
        data = b"ID 3"
    assert kind_of(data, "a.txt") == "text"


def test_a_file_that_is_no_word_file():
    with pytest.raises(ReadError) as raised:
        kind_of(PROSE.encode(), "a.docx")
    assert "not a Word file" in raised.value.failure.message


@pytest.mark.parametrize(
    "text",
    ["[" * 1_000_000, "{" * 500_000, "<a " * 300_000, "a: b\n" * 300_000, "a,b\n" * 300_000, "# " * 500_000],
)
def test_no_format_takes_long_to_tell(text, time_limit):
    with time_limit(5), suppress(ReadError):
        kind_of(text.encode(), None)
