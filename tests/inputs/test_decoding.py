import codecs
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.inputs import decoding
from artinspect.inputs.decoding import Decoded, ReadError, decode, known_encoding, read

TEXT = "Größe zählt: 5 € für Zoë.\r\nZweite Zeile.\rDritte."


def code_of(data, encoding=None):
    with pytest.raises(ReadError) as caught:
        decode(data, encoding)
    return caught.value.failure.code


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_unicode_needs_no_warning_and_its_mark_is_no_text(mark, encoding):
    assert decode(mark + TEXT.encode(encoding)) == Decoded(TEXT, encoding, None)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("latin-1", "Die Größe der Übung überrascht Fachleute, sagte Jürgen Müller in Köln am Freitag."),
        ("cp1252", "„Fünf Züge fielen aus“, sagte er – für 3 € gäbe es Äpfel. Das wäre schön."),
        ("cp1252", "It’s a “new” day – and the café is open. Prices start at €3."),
    ],
)
def test_eight_bit_text_is_guessed_and_the_warning_names_the_guess(encoding, text):
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.warning is not None
    assert decoded.encoding in decoded.warning
    assert "--encoding" in decoded.warning


def test_given_encoding_is_taken_without_a_warning():
    assert decode("Łódź i Kraków".encode("cp1250"), "cp1250") == Decoded("Łódź i Kraków", "cp1250", None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf_8", "UTF-8-sig", "utf-16"])
def test_given_encoding_does_not_leave_its_mark_in_the_text(encoding):
    assert decode("Größe".encode(encoding), encoding).text == "Größe"
    assert decode(codecs.BOM_UTF8 + "Größe".encode(), "utf-8").text == "Größe"


def test_wrong_encoding_is_an_error():
    assert code_of("Größe".encode("latin-1"), "utf-8") == "undecodable"


@pytest.mark.parametrize("data", [b"", b" \n\t ", codecs.BOM_UTF8, codecs.BOM_UTF8 + b"\n", codecs.BOM_UTF16_LE])
def test_empty(data):
    assert code_of(data) == "empty"


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 8,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00" + bytes(range(256)) * 8,
        b"Text with one\x00NUL in it.",
        bytes(5000),
    ],
)
def test_binary(data):
    assert code_of(data) == "binary"


def test_escape_sequences_are_text():
    assert decode(b"\x1b[31mRed\x1b[0m and \x0c form feed").text.startswith("\x1b[31mRed")


def test_unreadable(tmp_path):
    for source in (tmp_path, tmp_path / "missing.txt", "a\0b"):
        with pytest.raises(ReadError) as caught:
            read(str(source))
        assert caught.value.failure.code == "unreadable"
        assert "\n" not in caught.value.failure.message


def test_no_permission(monkeypatch, tmp_path):
    def denied(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(decoding, "open", denied, raising=False)  # root may read everything
    with pytest.raises(ReadError, match="no permission") as caught:
        read(str(tmp_path / "secret.txt"))
    assert caught.value.failure.code == "unreadable"


def test_known_encodings():
    assert known_encoding("cp1252")
    assert not known_encoding("klingon")
    assert not known_encoding("hex"), "a codec, but not one of text"


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_a_named_error(data):
    try:
        assert decode(data).text.strip()
    except ReadError as error:
        assert error.failure.code in ("undecodable", "binary", "empty")


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(
    lambda t: t.strip().strip("\ufeff\u200b") and not t.startswith("\ufeff")
)


@given(TEXTS, st.sampled_from([("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE)]))
def test_unicode_comes_back(text, form):
    encoding, mark = form
    assert decode(mark + text.encode(encoding)).text == text


def test_standard_input(monkeypatch, tmp_path):
    path = tmp_path / "in.txt"
    path.write_bytes(TEXT.encode())
    with path.open() as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert read("-").text == TEXT
