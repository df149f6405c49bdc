"""Word files: paragraphs by their styles."""

import io
import sys
import zipfile

import docx
import pytest
from docx.oxml import OxmlElement

from artinspect.inputs.decoding import ReadError
from artinspect.inputs.documents.docx import read_docx


def saved(file):
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def article():
    file = docx.Document()
    file.add_paragraph("Brücke wird teurer", style="Title")
    file.add_paragraph("Der Stadtrat hat 12 Millionen\tEuro bewilligt.\nDas sind drei Millionen mehr.")
    file.add_paragraph("Streit um die Kosten", style="Heading 1")
    file.add_paragraph("Kosten", style="List Bullet")
    file.add_paragraph("Zeit", style="List Bullet")
    file.add_paragraph("„Zu teuer“, sagte Anna Lehmann.", style="Quote")
    table = file.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "2025", "9 Millionen"
    file.add_paragraph("Die alte Brücke", style="Caption")
    file.add_paragraph("")
    file.add_paragraph("Gebaut wird von Mai an.")
    return file


def read(data):
    document = read_docx(data)
    text = document.source.text
    return document, [(b.kind, text[b.start : b.end]) for b in (*document.titles, *document.blocks)]


def test_kinds_are_those_of_the_styles():
    document, blocks = read(saved(article()))
    assert blocks == [
        ("title", "Brücke wird teurer"),
        ("paragraph", "Der Stadtrat hat 12 Millionen Euro bewilligt. Das sind drei Millionen mehr."),
        ("heading", "Streit um die Kosten"),
        ("list-item", "Kosten"),
        ("list-item", "Zeit"),
        ("quotation", "„Zu teuer“, sagte Anna Lehmann."),
        ("table-cell", "2025"),
        ("table-cell", "9 Millionen"),
        ("caption", "Die alte Brücke"),
        ("paragraph", "Gebaut wird von Mai an."),
    ]
    groups = {b.group for b in document.blocks if b.kind == "list-item"}
    assert len(groups) == 1
    assert None not in groups
    assert document.head.date is None


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Brücke wird teurer", "Brücke wird teurer"),
        ("Microsoft Word - a.docx", None),
        ("a.docx", None),
        ("", None),
    ],
)
def test_the_title_may_be_a_property(stated, title):
    file = docx.Document()
    file.core_properties.title = stated
    file.add_paragraph("Der Stadtrat hat 12 Millionen Euro bewilligt.")
    _, blocks = read(saved(file))
    assert [words for kind, words in blocks if kind == "title"] == ([title] if title else [])
    assert blocks[-1] == ("paragraph", "Der Stadtrat hat 12 Millionen Euro bewilligt.")


def test_what_is_deleted_is_not_read():
    file = docx.Document()
    paragraph = file.add_paragraph("Es kamen ")
    for tag, words in (("w:del", "zehn "), ("w:ins", "zwölf ")):
        change = OxmlElement(tag)
        run = OxmlElement("w:r")
        text = OxmlElement("w:t")
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run("Gäste.")
    assert read(saved(file))[1] == [("paragraph", "Es kamen zwölf Gäste.")]


def packed(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        saved(article())[:2_000],
        packed({"word/document.xml": "<w:document>"}),
        packed({"a.txt": "x"}),
        b"PK\x03\x04",
    ],
)
def test_damaged_files(data):
    with pytest.raises(ReadError) as raised:
        read_docx(data)
    assert raised.value.failure.code == "unsupported-format"
    assert "\n" not in raised.value.failure.message


def test_a_bomb_is_not_unpacked(time_limit):
    data = packed({"word/document.xml": b"<w:p/>" * 20_000_000})
    with time_limit(5), pytest.raises(ReadError) as raised:
        read_docx(data)
    assert "unpacks to more" in raised.value.failure.message


def test_entities_are_not_expanded(time_limit):
    with zipfile.ZipFile(io.BytesIO(saved(article()))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode()
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    )
    text = text.replace("?>", f"?>{bomb}", 1).replace("Zeit", "&b;&c;")
    parts["word/document.xml"] = text.encode()
    with time_limit(5):
        try:
            document, _ = read(packed(parts))
        except ReadError:
            return
    assert "root:" not in document.source.text
    assert "aaaa" not in document.source.text


def test_an_empty_file():
    with pytest.raises(ReadError) as raised:
        read_docx(saved(docx.Document()))
    assert raised.value.failure.code == "empty"


def test_without_the_extra_the_error_names_it(monkeypatch):
    data = saved(article())
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ReadError) as raised:
        read_docx(data)
    assert "pip install 'artinspect[documents]'" in raised.value.failure.message


@pytest.mark.parametrize("command", ["figures", "timeline", "summary"])
def test_offsets_count_the_text_that_was_read(run, tmp_path, command):
    path = tmp_path / "a.docx"
    path.write_bytes(saved(article()))
    (read_article,) = run(command, "-l", "de", "-f", "json", "--text", path).articles
    assert read_article["format"] == "docx"

    def spans(value):
        if isinstance(value, dict):
            if {"text", "start", "end"} <= value.keys() and value["start"] is not None:
                yield value
            value = list(value.values())
        if isinstance(value, list):
            for item in value:
                yield from spans(item)

    found = list(spans(read_article))
    assert len(found) > 1
    for span in found:
        assert span["text"] == read_article["text"][span["start"] : span["end"]]
    assert "text" not in run(command, "-l", "de", "-f", "json", path).articles[0]
