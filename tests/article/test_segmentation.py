import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.article.segmentation import quotations, sentences, tokens, words
from artinspect.languages import load
from artinspect.languages.schema.writing import Writing


@pytest.mark.parametrize(
    "text",
    [
        "Der Umsatz stieg auf 3 Mio. Euro.|Am 3. Oktober kam er.",
        "Er kam im 19. Jahrhundert an.|Die 2. Bundesliga beginnt am 1.8. in Köln.",
        "Das kostet 2.600 Euro, ca. 3,5 Prozent usw.|Dann kam er.",
        "J. F. Kennedy war z. B. hier.|Dr. Hans-J. Müller auch.",
        "Prof. Dr. med. Meier kam d. h. er war da.",
        "Sie sagte u. a. Folgendes: Nein.",
        "Ludwig XIV. regierte lange.",
        "Er sagte: „Gut.“|Dann ging er.",
        "Er sagte »Nein!«|Dann ging er.",
        "„Was?“, fragte sie.|Niemand antwortete…|Oder doch?",
        "Was ist das?!|Ja!|Und... na ja.",
        "Er ist 2024 gewählt.|Sie auch.",
        "Der Sommer 2024.|Neu ist das nicht.",
        "Er ist alt.|Sie ist jung.",
        "Siehe https://example.org/a.html oder example.de.|Dort steht es.",
        "(Das ist gut.)|Das ist besser.",
    ],
)
def test_german_sentences(text, de):
    expected = text.split("|")
    joined = " ".join(expected)
    assert [joined[a:b] for a, b in sentences(joined, de)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Smith met Dr. J. K. Jones Jr. in St. Louis.|It rained.",
        "He lives in the U.S.|He works for Acme Inc.|The firm is big.",
        "The U.S. Senate voted at 5 p.m. Monday.|That was late.",
        "It cost $3.5 million on Jan. 5.|No. 5 is alive.",
        "The U.S. said no.|It was late.",
        '"Stop."|She left.',
        "“Really?” he asked.|“Yes.”|They left.",
        "In 1999.|Then nothing.",
        "It's the dogs' day, i.e. Sunday.|We rest.",
    ],
)
def test_english_sentences(text, en):
    expected = text.split("|")
    joined = " ".join(expected)
    assert [joined[a:b] for a, b in sentences(joined, en)] == expected


def test_what_has_no_end_is_cut_between_words(de):
    text = "Wort " * 3000
    parts = [text[a:b] for a, b in sentences(text, de)]
    assert len(parts) > 5
    assert all(len(p) <= 2_000 and set(p.split()) == {"Wort"} for p in parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er sagte: „Das ist gut“, und ging.", ["„Das ist gut“"]),
        ("Er sagte »Das ist gut« und ging.", ["»Das ist gut«"]),
        ("Il a dit « oui » hier.", ["« oui »"]),
        ("He said “it’s fine” and left.", ["“it’s fine”"]),
        ('He said "no" and "yes".', ['"no"', '"yes"']),
        ("„Er sagte ‚nein‘ zu mir“, sagte sie.", ["„Er sagte ‚nein‘ zu mir“"]),
        ("Das ist „ohne Ende gesagt.", ["„ohne Ende gesagt."]),
        ("Peter's dogs' tails. Rock ’n’ Roll", []),
        ('A 6" pipe and a 7" one.', []),
    ],
)
def test_quotations(text, expected):
    assert [text[a:b] for a, b in quotations(text)] == expected


def test_tokens():
    assert [t.text for t in tokens("Kim Jong-un's 2.600 US-Truppen (3,5%)!")] == (
        "Kim Jong-un's 2.600 US-Truppen ( 3,5 % ) !".split()
    )
    assert [w.text for w in words("Um 5 Uhr kam’s, z.B. A&B.")] == ["Um", "Uhr", "kam’s", "z", "B", "A&B"]


TEXTS = st.text() | st.lists(
    st.sampled_from(
        ["Er", " ", "3.", "Dr.", ".", "?!", "„", "“", '"', "’", "»", "«", "\n", "Das", "ist", "U.S.", "1,5", ")"]
    )
).map("".join)


@given(TEXTS, st.sampled_from(["de", "en"]))
def test_sentences_cover_all_that_is_no_blank_in_order(text, language):
    end = 0
    for start, stop in sentences(text, load(language, Writing)):
        assert not text[end:start].strip()
        assert start < stop
        assert text[start:stop] == text[start:stop].strip()
        end = stop
    assert not text[end:].strip()


@given(TEXTS)
def test_tokens_cover_all_that_is_no_blank_in_order(text):
    end = 0
    for token in tokens(text):
        assert not text[end : token.start].strip()
        assert token.text == text[token.start : token.end]
        end = token.end
    assert not text[end:].strip()


@given(TEXTS)
def test_quotations_do_not_overlap(text):
    end = 0
    for start, stop in quotations(text):
        assert end <= start < stop <= len(text)
        end = stop
