"""What is read keeps its way back to what is written."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.results.source_text import OBJECT, SourceText, SourceTextBuilder, without


def built(decoded, *pieces):
    """A source text of pieces: `(start, end)` is copied, `(text, start, end)` is put."""
    builder = SourceTextBuilder(decoded)
    for piece in pieces:
        if len(piece) == 2:
            builder.copy(*piece)
        else:
            builder.put(*piece)
    return builder


def bold():
    decoded = "Der **Tom** Adler kam."
    builder = built(decoded, (0, 4), (6, 9), (11, 22))
    builder.mark(4, 6, 9, 11)
    return builder.build()


@pytest.mark.parametrize(
    ("words", "written", "read"),
    [
        ("Tom Adler", "**Tom** Adler", "Tom Adler"),
        ("Tom", "Tom", None),
        ("Der Tom", "Der **Tom**", "Der Tom"),
        ("Der Tom Adler", "Der **Tom** Adler", "Der Tom Adler"),
        ("om Adler", "om** Adler", "om Adler"),
        ("Adler", "Adler", None),
    ],
)
def test_a_stretch_takes_the_markup_that_it_reaches_over(words, written, read):
    source = bold()
    assert source.text == "Der Tom Adler kam."
    start = source.text.index(words)
    located = source.locate(start, start + len(words))
    assert (located.text, located.read) == (written, read)
    assert located.text == source.decoded[located.start : located.end]
    assert source.to_read(located.start, located.end) == (start, start + len(words))
    assert source.shown(located.start, located.end) == words


def test_nested_markup():
    decoded = "***Tom** Adler* kam"
    builder = built(decoded, (3, 6), (8, 14), (15, 19))
    builder.mark(1, 3, 6, 8)
    builder.mark(0, 1, 14, 15)
    source = builder.build()
    assert source.text == "Tom Adler kam"
    assert source.locate(0, 9).text == "**Tom** Adler"
    assert source.locate(0, 13).text == decoded


def test_what_is_read_otherwise():
    decoded = "Abel &amp; Söhne\n> GmbH"
    source = built(decoded, (0, 5), ("&", 5, 10), (10, 16), (" ", 16, 19), (19, 23)).build()
    assert source.text == "Abel & Söhne GmbH"
    assert source.locate(0, 17) == (decoded, 0, 23, "Abel & Söhne GmbH")
    assert source.locate(5, 6) == ("&amp;", 5, 10, "&")
    assert source.shown(5, 10) == "&"


def test_a_reader_sees_the_address():
    decoded = "Mehr: <https://a.example/x> heute"
    source = built(decoded, (0, 6), (OBJECT, 7, 26), (27, 33)).build()
    assert source.text == f"Mehr: {OBJECT} heute"
    assert source.locate(0, 13).read == "Mehr: https://a.example/x heute"
    assert source.read(6, 7) == "https://a.example/x"
    assert source.read(0, 6) == "Mehr: "


def test_the_sign_itself_may_be_written():
    source = built(f"a{OBJECT}b!", (0, 3)).build()
    assert source.read(0, 3) == f"a{OBJECT}b"


def test_lines_and_columns_are_those_of_the_input():
    source = without("eins\r\nzw\u2028ei\rdrei\n", [(0, 6)])
    assert source.text == "zw\u2028ei\rdrei\n"
    start = source.locate(*(source.text.index("drei"), len(source.text))).start
    assert source.position(start) == (3, 1)
    assert source.line_range(2) == (6, 11)
    assert source.byte_column(source.decoded.index("ei\r")) == 6


def test_an_input_that_is_read_as_it_is_has_no_segments():
    assert built("abc", (0, 2), (2, 3)).build() == SourceText.verbatim("abc")
    assert without("abc", []).is_verbatim


def test_it_goes_between_processes():
    source = bold()
    source.locate(0, 5)
    assert pickle.loads(pickle.dumps(source)) == source


@st.composite
def sources(draw):
    """Texts of which some stretches are read as they are, some otherwise, some not at all."""
    decoded = draw(st.text("ab<&\n ü", max_size=30))
    borders = sorted(draw(st.sets(st.integers(0, len(decoded)), max_size=8)) | {0, len(decoded)})
    builder = SourceTextBuilder(decoded)
    for start, end in pairwise(borders):
        how = draw(st.sampled_from(["copy", "copy", "put", "cut", "object"]))
        if how == "copy":
            builder.copy(start, end)
        elif how != "cut":
            builder.put(OBJECT if how == "object" else draw(st.text("xy ", max_size=3)), start, end)
        if draw(st.booleans()):
            builder.put("\n\n", end, end)
    return builder.build()


@given(sources(), st.data())
def test_every_stretch_is_found_again(source, data):
    start = data.draw(st.integers(0, len(source.text)))
    end = data.draw(st.integers(start, len(source.text)))
    located = source.locate(start, end)
    assert 0 <= located.start <= located.end <= len(source.decoded)
    assert located.text == source.decoded[located.start : located.end]
    assert (located.text if located.read is None else located.read) == source.read(start, end)
    if source.is_verbatim:
        assert located == (source.text[start:end], start, end, None)


@given(sources(), st.data())
def test_what_is_written_is_found_in_what_is_read(source, data):
    start = data.draw(st.integers(0, len(source.decoded)))
    end = data.draw(st.integers(start, len(source.decoded)))
    begin, finish = source.to_read(start, end)
    assert 0 <= begin <= finish <= len(source.text)
    assert source.shown(start, end) == source.read(begin, finish)
