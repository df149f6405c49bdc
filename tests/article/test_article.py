import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.article import Article, Document
from artinspect.results import LanguageGuess
from artinspect.results.source_text import SourceText

BODY = "Die Regierung hat am Mittwoch ein Gesetz beschlossen. Es gilt von Januar an."
ENGLISH = "The government passed a law on Wednesday. It will apply from January."


def zones(article):
    """The texts of the zones that were found, and the publication date."""
    found = {name: getattr(article, name) for name in ("title", "section", "byline", "dateline")}
    texts = {name: span.text for name, span in found.items() if span}
    return texts | ({"published": article.published.date} if article.published else {})


def blocks(article):
    return [(b.kind, article.text[b.start : b.end]) for b in article.blocks]


def test_the_first_sample(article, samples):
    read = article((samples / "nordkorea-2024-10-23.txt").read_text(encoding="utf-8"))
    title = "Nordkoreas Kriegseintritt: Eine heikle Allianz im Ukraine-Konflikt"
    assert zones(read) == {"title": title, "section": "Politik", "published": "2024-10-23"}
    assert [kind for kind, _ in blocks(read)] == ["title", "title", *["paragraph"] * 4]
    assert read.title.start == read.text.index(title), "the first of the two"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Ein Titel\n\n", {"title": "Ein Titel"}),
        ("Ein Titel\n", {"title": "Ein Titel"}),
        ("Ist das ein Titel?\n\n", {"title": "Ist das ein Titel?"}),
        ("Ein Titel\n=========\n\n", {"title": "Ein Titel"}),
        ("# Ein Titel\n\n", {"title": "Ein Titel"}),
        ("# Ein Titel\n*23. Oktober 2024*\n\n", {"title": "Ein Titel", "published": "2024-10-23"}),
        ("# Ein Titel\n\nVon Anna Schmidt\n\n", {"title": "Ein Titel", "byline": "Von Anna Schmidt"}),
        ("Von Anna Schmidt\n\nEin Titel\n\n", {"title": "Ein Titel", "byline": "Von Anna Schmidt"}),
        (
            "Wirtschaft\nTitel der langen Meldung\nVon Anna Schmidt und Bernd Meier, Berlin\nStand: 23.10.2024\n\n",
            {
                "section": "Wirtschaft",
                "title": "Titel der langen Meldung",
                "byline": "Von Anna Schmidt und Bernd Meier, Berlin",
                "published": "2024-10-23",
            },
        ),
        ("", {}),
        ("Ein ganzer Satz steht hier am Anfang.\n\n", {}),
    ],
)
def test_heads(article, head, expected):
    read = article(head + BODY, "de")
    assert zones(read) == expected
    assert blocks(read)[-1] == ("paragraph", BODY)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_change_nothing_but_offsets(article, line_end):
    text = line_end.join(
        ["23. Oktober, 2024", "", "Politik", "", "Ein Titel: Mehr", "", "Ein Titel: Mehr", "", BODY]
    )
    read = article(text, "de")
    assert zones(read) == {"title": "Ein Titel: Mehr", "section": "Politik", "published": "2024-10-23"}
    assert text[read.title.start : read.title.end] == "Ein Titel: Mehr"
    assert [kind for kind, _ in blocks(read)] == ["title", "title", "paragraph"]


def test_front_matter(article):
    front = '---\ntitle: "Ein Titel"\ndate: 2024-10-23\nauthor: Anna Schmidt\ntags: [a, b]\n---\n\n'
    read = article(f"{front}# Ein Titel\n\n{BODY}\n\n## Dazwischen\n\n{BODY}", "de")
    assert zones(read) == {"title": "Ein Titel", "byline": "Anna Schmidt", "published": "2024-10-23"}
    assert [kind for kind, _ in blocks(read)] == ["title", "title", "paragraph", "heading", "paragraph"]


def test_a_rule_is_no_front_matter(article):
    assert blocks(article(f"---\n{BODY}", "de")) == [("paragraph", BODY)]


@pytest.mark.parametrize(
    ("language", "dateline"),
    [
        ("de", "BERLIN (dpa) -"),
        ("de", "HAMBURG (dpa/lno) –"),
        ("de", "Wien (APA) -"),
        ("de", "Frankfurt am Main (Reuters) -"),
        ("de", "Washington, 3. Oktober (Reuters) -"),
        ("de", "Bad Homburg (AFP)."),
        ("de", "München/Berlin –"),
        ("en", "LONDON (Reuters) —"),
        ("en", "WASHINGTON, Oct. 3 (AP) --"),
        ("en", "NEW YORK —"),
    ],
)
def test_datelines(article, language, dateline):
    read = article(f"{dateline} {BODY if language == 'de' else ENGLISH}", language)
    assert zones(read) == {"dateline": dateline}


def test_prose_is_no_byline_and_no_dateline(article):
    assert zones(article(f"Von der Leyen tritt zurück\n\n{BODY}", "de")) == {"title": "Von der Leyen tritt zurück"}
    assert zones(article("By the time he came, all was lost. We left.", "en")) == {}
    assert zones(article("Merkel (CDU) sagte nichts. Sie schwieg.", "de")) == {}


def test_given_date_overrides_the_texts(article):
    from datetime import date

    published = article(f"23. Oktober 2024\n\n{BODY}", "de", published=date(2020, 1, 2)).published
    assert (published.date, published.start, published.given) == ("2020-01-02", None, True)


def test_wrapped_lines_are_one_paragraph(article):
    wrapped = "Die Regierung hat am Mittwoch in Berlin nach langem Streit ein\nGesetz beschlossen. Es gilt bald."
    assert blocks(article(f"Ein Titel\n\n{wrapped}", "de"))[1:] == [("paragraph", wrapped)]


def test_quotations_belong_to_their_paragraph(article):
    read = article("„Erster Absatz, er sagte.\n\nZweiter „mit Zitat“ und Rest.", "de")
    assert [read.text[a:b] for a, b in read.quotations] == ["„Erster Absatz, er sagte.", "„mit Zitat“"]


LINES = st.sampled_from(
    ["23. Oktober 2024", "Politik", "Ein Titel", "# Titel", "---", "===", "Von Anna Schmidt", "title: x", "", " ", "\t",
     "BERLIN (dpa) - Es ist gut.", "„Offen", "Er kam. Sie ging.", "a" * 250, "Oct. 23, 2024", "\u2028", "- x"]
)  # fmt: skip
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\x85", "\u2029", " "])


@given(st.lists(st.tuples(LINES | st.text(max_size=30), ENDS), max_size=15), st.sampled_from(["de", "en"]))
def test_zones_and_blocks_hold_whatever_the_text(parts, language):
    text = "".join(line + end for line, end in parts)
    document = Document("text", SourceText.verbatim(text))
    read = Article.of_document(document, LanguageGuess(language, 1.0, given=True))
    for span in filter(None, (read.title, read.section, read.byline, read.dateline, read.published)):
        assert span.text == text[span.start : span.end] != ""
    before = 0
    for block in read.blocks:
        assert before <= block.start < block.end <= len(text)
        before = block.end
    for sentence in read.sentences:
        block = read.blocks[sentence.paragraph]
        assert block.start <= sentence.start < sentence.end <= block.end
