"""Strategies for hypothesis: articles as hard as they come, made of real sentences and of what breaks them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

SAMPLES = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent.parent.parent / "samples").glob("*.txt"))
]
# Longer stretches of samples make each input dear and find no more.
_LONGEST_STRETCH = 300

_TIMES = (
    *("den2. Dezember", "am2. Dezember", "Sonntag, den8. Februar 2027", "3. Mai 2024", "31.12.2023", "2024-02-30"),
    *("23. bis 21. Oktober", "am Montag", "on Monday", "heute", "tomorrow", "vor drei Tagen", "three days ago"),
    *(
        "12 Uhr",
        "12:30",
        "25:61",
        "5 p.m.",
        "seit 1998",
        "in den 1990er-Jahren",
        "in the 1990s",
        "Q3",
        "anno 9999",
    ),
    *(
        "March 3rd",
        "the 30th of June",
        "Ende Mai",
        "im Jahr 0",
        "Ostern",
        "a few months later",
        "am selben Sonntag",
    ),
)
_NUMBERS = (
    *(
        "12",
        "0,0",
        "1.000",
        "1,000.5",
        "2,8 Millionen",
        "1.4bn",
        "3:2",
        "31:29",
        "½",
        "drei Viertel",
        "two thirds",
    ),
    *(
        "50 Prozent",
        "50 %",
        "€5",
        "5 Euro",
        "$3 million",
        "20 Personen",
        "12 of 30",
        "12 von 30",
        "zwölf",
        "hundert",
    ),
    *(
        "-5 Grad",
        "5 km/h",
        "10^6",
        "١٢",
        "٫",
        "７",
        "1e308",
        "9" * 40,
        "jede siebte",
        "every third",
        "um 5 auf 10",
    ),
    *("zwischen 5 und 3", "from 5 to 10", "anderthalb", "1,5-mal", "das Doppelte"),
)
_PEOPLE = (
    *("Angela Merkel", "Bundeskanzlerin Angela Merkel (CDU)", "Jan Roth said", "laut Polizei", "sagte Müller"),
    *(
        "MoneY IS SHORT",
        "Statistisches Bundesamt",
        "die Feuerwehr Hintertupfing",
        "U.N.",
        "Dr. med. Meier",
        "NATO",
    ),
    *("der 47-Jährige", "geboren 1978", "aged 30", "Deutsche", "EU-Kommission", "Putin's", "Präsident Präsident"),
)
_MARKS = (
    *"\"'„“”»«‘’‚›‹()[]{}<>.,;:!?…–-—/\\|*_`~#&%$€§²^=+@",
    *("...", "--", "''", "„Er sagte, ‚", "“He told us, ‘", "” said", "“, sagte sie", "[sic]", "(", "(("),
)
_MARKUP = (
    *("# ", "## ", "> ", "- ", "1. ", "* ", "**", "__", "[Rat](https://a.example/2019)", "![Bild](b.png)", "[^1]"),
    *(
        "\n\n[^1]: ",
        "| a | 5 |\n|---|---|\n",
        "```\n",
        "~~~",
        "<b>",
        "</b>",
        "<p>",
        "<!--",
        "-->",
        "<script>",
        "&amp;",
    ),
    *(
        "{{< x >}}",
        "{% y %}",
        "{{ z }}",
        "<br>",
        "&#0;",
        "&#x110000;",
        "\\*",
        "    ",
        "\n---\n",
        "https://a.example",
    ),
    *(
        "<!-- artinspect: ignore[STR001] -->",
        "<!-- artinspect: ignore -->",
        "artinspect: ignore-file",
        "a@b.example",
    ),
)
_HEADS = (
    *("", "", "2026-11-25\n\n", "Title: Der Rat\nDate: 2024-05-03\n\n", "laut\n٫\nanno 9999\n", "\ufeff"),
    *(
        "---\ntitle: Der Rat\ndate: 2024-05-03\nlang: de\n---\n",
        "---\ntitle: [\n---\n",
        "+++\ndate = 2024-05-03\n+++\n",
    ),
    *(
        '{"title": "Der Rat"}\n',
        "---\n",
        "Der Rat tagt\nVon Jan Roth\n\nBerlin (dpa) - ",
        "BERLIN, Oct. 5 (AP) — ",
    ),
    *("Stand: 5. Mai 2024\n\n", "Sport\n\nKiel siegt\n\n", "title: 5\n\n", "date: 0000-00-00\n\n"),
)
_SCRIPTS = (
    *(
        "العربية 500",
        "中文新闻三百人。",
        "Привет, 5 мая",
        "日本語、十二時",
        "Ελλάδα",
        "हिन्दी १२",
        "ไทย",
        "😀👨‍👩‍👧🇩🇪",
    ),
    *("A\u0301", "ﬁ", "ß", "İ", "ı", "ſ", "Ⅻ", "①", "\u00ad", "\u200b", "\u202e", "\u2066", "\ufffc", "\ufffd"),
)
_CONTROLS = (
    *("\x00", "\x01", "\x1b[31m", "\x07", "\x0b", "\x0c", "\x1c", "\x1f", "\x7f", "\x85", "\u2028", "\u2029"),
    *("\r", "\r\n", "\n", "\n\n", "\n \n", "\t", "\u00a0", "\u202f", "   ", "\ue000", "\U0010ffff"),
)
_WORDS = (
    *(
        "der Rat tagte",
        "wieder",
        "the council met",
        "nicht",
        "und",
        "and",
        "ist",
        "was",
        "of",
        "der der",
        "the the",
    ),
    *(
        "xx",
        "TODO",
        "Nr.",
        "z. B.",
        "e.g.",
        "ca.",
        "Dr.",
        "Jan.",
        "bis",
        "to",
        "rund",
        "about",
        "nach",
        "mehr als",
    ),
)


class Input(NamedTuple):
    """A file: its name and what it holds; the language that the user gives, None to detect it."""

    name: str
    data: bytes
    language: str | None


def texts() -> SearchStrategy[str]:
    """Texts of up to some 40 pieces, glued together or apart, with a head or none."""
    pieces = st.one_of(
        _stretches(),
        *map(st.sampled_from, (_TIMES, _NUMBERS, _PEOPLE, _MARKS, _MARKUP, _SCRIPTS, _CONTROLS, _WORDS)),
    )
    glue = st.sampled_from(("", "", " ", " ", " ", ", ", ". ", "\n", "\n\n"))
    body = st.lists(st.tuples(pieces, glue), max_size=40).map(lambda pairs: "".join(map("".join, pairs)))
    return st.tuples(st.sampled_from(_HEADS), body).map("".join)


def inputs() -> SearchStrategy[Input]:
    """Files of every kind of text, in the encodings that artinspect reads, now and then cut within a character."""
    name = st.sampled_from(("a.txt", "a.txt", "a.txt", "a.md", "a.md", "a.html", "2024-05-03-a.md"))
    encoding = st.sampled_from(("utf-8",) * 6 + ("utf-8-sig", "latin-1", "utf-16"))

    def encode(given: tuple[str, str, str, bool, str | None]) -> Input:
        name, text, encoding, is_cut, language = given
        data = text.encode(encoding, "replace")
        return Input(name, data[:-1] if is_cut else data, language)

    is_cut = st.sampled_from((False,) * 9 + (True,))
    language = st.sampled_from(("de", "en", "de", "en", None))
    return st.tuples(name, texts(), encoding, is_cut, language).map(encode)


def any_text() -> SearchStrategy[str]:
    """Whatever a `str` can hold, lone surrogates included."""
    unpaired = st.text(st.characters(exclude_categories=()), max_size=20)
    return st.lists(st.one_of(texts(), unpaired), min_size=1, max_size=3).map("".join)


@st.composite
def _stretches(draw: st.DrawFn) -> str:
    """A stretch of a sample, cut anywhere."""
    sample = draw(st.sampled_from(SAMPLES))
    begin = draw(st.integers(0, len(sample)))
    return sample[begin : begin + draw(st.integers(1, _LONGEST_STRETCH))]
