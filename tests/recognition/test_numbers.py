"""The number grammar: what is read, where it stands, what it is worth."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.recognition.joining import Number
from artinspect.recognition.numbers import find_numbers, swaps_signs


def read(text: str, language: str, **options: bool) -> list[tuple[str, float]]:
    """The numbers of a text with their values."""
    return [(text[n.start : n.end], n.value) for n in find_numbers(text, 0, len(text), language, **options)]


def only(text: str, language: str) -> Number:
    """The one number of a text."""
    (number,) = find_numbers(text, 0, len(text), language)
    return number


GERMAN = [
    ("11.000", 11_000),
    ("2.600.000", 2_600_000),
    ("12,5", 12.5),
    ("1.234,5", 1234.5),
    ("1.25", 1.25),
    ("67 000", 67_000),
    ("67\u202f000", 67_000),
    ("10 708,40", 10_708.4),
    ("1'000", 1000),
    ("1‘015.64", 1015.64),
    ("-0,4", -0.4),
    ("−0,4", -0.4),
    ("+22", 22),
    ("minus 5", -5),
    ("2 ½", 2.5),
    ("1/2", 0.5),
    ("1,4 Mrd.", 1.4e9),
    ("126 Mill.", 126e6),
    ("2 Bio.", 2e12),
    ("500 Tsd.", 5e5),
    ("2 Billionen", 2e12),
    ("5 tausend", 5000),
    ("zwölf", 12),
    ("einundzwanzig", 21),
    ("dreiunddreissig", 33),
    ("zweihundertsechsundfuenfzig", 256),
    ("hundert", 100),
    ("tausendundeins", 1001),
    ("achtzehnhundertzweiundfünfzig", 1852),
    ("hunderttausend", 100_000),
    ("drei Millionen zweihunderttausend", 3_200_000),
    ("zwei Komma drei", 2.3),
    ("eine Million", 1e6),
    ("eineinhalb", 1.5),
    ("anderthalb Millionen", 1.5e6),
    ("eine halbe Million", 5e5),
    ("ein halbes Dutzend", 6),
    ("zwei Dutzend", 24),
    ("ein Viertel", 0.25),
    ("zwei Drittel", 2 / 3),
    ("minus zwei Drittel", -2 / 3),
    ("minus 2 Drittel", -2 / 3),
    ("sechs und zwei Drittel Millionen", 6e6 + 2e6 / 3),
    ("drei halbe", 1.5),
    ("Hälfte", 0.5),
    ("zwei von drei", 2 / 3),
    ("jeder Fünfte", 0.2),
    ("Hunderte", 100),
    ("mehrere Millionen", 1e6),
]
ENGLISH = [
    ("1,000", 1000),
    ("12.5", 12.5),
    ("0,4", 0.4),
    ("12,34,567.89", 1234567.89),
    ("1e10", 1e10),
    ("2.48×10−5", 2.48e-5),
    ("221bn", 221e9),
    ("20k", 20_000),
    ("3 billion", 3e9),
    ("2 trillion", 2e12),
    ("twenty-one", 21),
    ("fifty two", 52),
    ("a hundred and five", 105),
    ("two hundred and two thousand", 202_000),
    ("seven hundred twenty-one thousand twelve", 721_012),
    ("twenty-one trillion and three hundred", 21_000_000_000_300),
    ("three thousand millions", 3e9),
    ("five billion and three quarters", 5.75e9),
    ("one and a half", 1.5),
    ("half a million", 5e5),
    ("a dozen", 12),
    ("two-thirds", 2 / 3),
    ("one twenty-fifth", 0.04),
    ("one in three", 1 / 3),
    ("one of every 35,000", 1 / 35_000),
    ("two hundred point seventy-one", 200.71),
    ("negative 1200000", -1_200_000),
    ("several million", 1e6),
    ("three hundred and two dozens", 324),
    ("two hundred and five thousand", 205_000),
    ("tripled", 3),
]


@pytest.mark.parametrize(
    ("language", "text", "value"), [("de", *g) for g in GERMAN] + [("en", *e) for e in ENGLISH]
)
def test_a_number_is_read_whole(language: str, text: str, value: float) -> None:
    number = only(text, language)
    assert (number.start, number.end) == (0, len(text))
    assert number.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("de", "15 bis 20", 15, 20),
        ("de", "500-600", 500, 600),
        ("de", "3 bis 5 Millionen", 3e6, 5e6),
        ("de", "sechs- bis siebentausend", 6000, 7000),
        ("de", "fünfzig bis hundert", 50, 100),
        ("de", "zwischen 150 und 500", 150, 500),
        ("de", "zwischen einer und 1,4 Mrd.", 1e9, 1.4e9),
        ("en", "3 to 4", 3, 4),
        ("en", "10-15", 10, 15),
        ("en", "£3,000-£5,000", 3000, 5000),
        ("en", "between two and three hundred", 200, 300),
    ],
)
def test_a_range_is_one_number(language: str, text: str, low: float, high: float) -> None:
    number = only(text, language)
    assert (number.value, number.value_max) == (low, high)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "2010 300 Menschen", [2010, 300]),
        ("de", "von 9 auf 10 Sitze", [9, 10]),
        ("en", "it rose from 9 to 10 seats", [9, 10]),
        ("en", "between one hundred or two hundred", [100, 200]),
        ("en", "two hundred and two hundred", [200, 200]),
        ("de", "15 und 20 Prozent", [15, 20]),
        ("de", "die Zahlen 6,12,23,34", [6, 12, 23, 34]),
        ("en", "exercises 22,24,26,31", [22, 24, 26, 31]),
        ("de", "gewann mit 6:2,7:5", [6, 7]),
        ("en", "won with 6:2,7:5", [6, 7]),
        ("en", "exercises 22.24.26", [22, 24, 26]),
        ("en", "1,234,567.25 and 3.5", [1_234_567.25, 3.5]),
        ("de", "2,5, 3,5 und 0,25", [2.5, 3.5, 0.25]),
    ],
)
def test_neighbours_stay_two_numbers(language: str, text: str, values: list[float]) -> None:
    assert [value for _, value in read(text, language)] == values


@pytest.mark.parametrize(
    ("text", "sides"), [("3:1", (3, 1)), ("0 – 0", (0, 0)), ("92 :85", (92, 85)), ("3-2", (3, 2))]
)
def test_a_score_has_two_sides(text: str, sides: tuple[float, float]) -> None:
    number = only(text, "en")
    assert number.form == "score"
    assert (number.value, number.value_b) == sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Berlin, die Achterbahn und das Viertelfinale"),
        ("de", "halbwegs entzweit"),
        ("de", "٣٤٥ und ３"),
        ("en", "the march of the tender kitten"),
        ("en", "a third person, a boat"),
        ("en", "he went there twice and doubles up"),
        ("de", "doppelt gemoppelt, viermal umgezogen"),
        ("de", "9" * 20_000),
        ("en", "1" + ",000" * 5_000),
    ],
)
def test_no_number_is_read(language: str, text: str) -> None:
    assert [n for n in find_numbers(text, 0, len(text), language) if n.form not in ("article", "ordinal")] == []


def test_the_article_votes_on_its_signs() -> None:
    translated = "There were 11.000 troops, 2.600 of them trained."
    assert swaps_signs(translated, "en")
    assert read(translated, "en", swapped=True) == [("11.000", 11_000), ("2.600", 2600)]
    assert not swaps_signs("It weighs 1.234 grams and 2.345 more, of 1,000.", "en")
    assert not swaps_signs("It weighs 1.234 grams.", "en")
    assert swaps_signs("Es waren 11,000 Soldaten und 2,600 Helfer.", "de")


# An independent speller, to read back.

_GERMAN = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split()
_ENGLISH_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell_german(n: int, *, last: bool = True) -> str:
    if n >= 1000:
        return f"{spell_german(n // 1000, last=False)}tausend{spell_german(n % 1000) if n % 1000 else ''}"
    if n >= 100:
        return f"{_GERMAN[n // 100]}hundert{spell_german(n % 100, last=last) if n % 100 else ''}"
    if n >= 20:
        unit = f"{_GERMAN[n % 10]}und" if n % 10 else ""
        return unit + _GERMAN_TENS[n // 10 - 2]
    if n > 12:
        return {16: "sechzehn", 17: "siebzehn"}.get(n, f"{_GERMAN[n - 10]}zehn")
    return "eins" if n == 1 and last else _GERMAN[n]


def spell_english(n: int) -> str:
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= size:
            rest = n % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{spell_english(n // size)} {name}{joint + spell_english(rest) if rest else ''}"
    if n >= 100:
        return f"{_ENGLISH[n // 100]} hundred{' and ' + spell_english(n % 100) if n % 100 else ''}"
    if n >= 20:
        return _ENGLISH_TENS[n // 10 - 2] + (f"-{_ENGLISH[n % 10]}" if n % 10 else "")
    return _ENGLISH[n] if n < 13 else _ENGLISH_TEENS[n - 13]


@given(st.integers(0, 999_999))
def test_spelled_german_is_read_back(n: int) -> None:
    word = spell_german(n)
    assert read(word, "de") == [(word, n)]


@given(st.integers(0, 10**12 - 1))
def test_spelled_english_is_read_back(n: int) -> None:
    words = spell_english(n)
    assert read(words, "en") == [(words, n)]


@given(
    st.integers(0, 10**15 - 1),
    st.sampled_from("de en".split()),
    st.sampled_from(["sign", "\u00a0", "\u202f", "’"]),
)
def test_grouped_digits_are_read_back(n: int, language: str, mark: str) -> None:
    sign = {"de": ".", "en": ","}[language] if mark == "sign" else mark
    written = f"{n:,}".replace(",", sign)
    assert read(written, language) == [(written, n)]


@given(st.decimals(0, 10**9, places=2, allow_nan=False))
def test_decimals_are_read_back(n: object) -> None:
    written = f"{n:,}"
    assert read(written, "en") == [(written, float(str(n)))]
    german = written.translate(str.maketrans(",.", ".,"))
    assert read(german, "de") == [(german, float(str(n)))]


_SNIPPETS = st.lists(
    st.one_of(
        st.sampled_from(
            "zwei hundert Millionen ein halbes and a half of one twenty bis zwischen 3 1.000 , . - – % € $5m 1e99 ½ 2/3 : und".split()
        ),
        st.text(max_size=4),
    ),
    max_size=25,
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts)]))


@given(_SNIPPETS, st.sampled_from(["de", "en"]))
def test_numbers_are_finite_and_in_order_in_any_text(text: str, language: str) -> None:
    last = 0
    for number in find_numbers(text, 0, len(text), language):
        assert last <= number.start < number.end <= len(text)
        assert all(math.isfinite(v) for v in (number.value, number.value_max or 0, number.value_b or 0))
        last = number.end
