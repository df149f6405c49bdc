"""What the head of a file says, in each of its forms, and what is no head."""

from typing import NamedTuple

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from artinspect.inputs.documents.front_matter import read_front_matter
from artinspect.results.source_text import SourceTextBuilder


class Said(NamedTuple):
    title: str | None = None
    date: str | None = None
    byline: str | None = None
    section: str | None = None
    language: str | None = None
    description: str | None = None


def said(text, keys=None):
    """What a head says, each value as it is read; None where there is no head."""
    found = read_front_matter(text, keys)
    if found is None:
        return None
    builder = SourceTextBuilder(text)
    head, blocks = found.add_to(builder)
    source = builder.build()

    def read(place):
        if place is None:
            return None
        located = source.locate(*place)
        assert located.text == text[located.start : located.end]
        return source.text[slice(*place)]

    by_kind = {block.kind: read((block.start, block.end)) for block in blocks}
    assert [b.kind for b in blocks] == sorted(by_kind, reverse=True)
    return Said(
        by_kind.get("title"), read(head.date), read(head.byline), read(head.section), head.language,
        by_kind.get("description"),
    )  # fmt: skip


BODY = "\nDer Rat tagt.\n"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("title: Der Rat\ndate: 2024-05-03\nauthor: Eva Muster", Said("Der Rat", "2024-05-03", "Eva Muster")),
        ('title:          "Zehn …"\npublished:  2022-01-01 10:00', Said("Zehn …", "2022-01-01 10:00")),
        ("title: 'Warum … 100\n  auf 200 Meter …'", Said("Warum … 100 auf 200 Meter …")),
        ('title: "Bakery on Mill Lane\n  to close"', Said("Bakery on Mill Lane to close")),
        ('title: "Rede zu \\"Brücken\\" \\u00e4"', Said('Rede zu "Brücken" ä')),
        ("title: 'Ann''s plan'", Said("Ann's plan")),
        ("title: >\n  Bakery on Mill Lane to close\ndate: 2021-03-04", Said("Bakery on Mill Lane to close", "2021-03-04")),
        ("title: >-\n  Bakery on\n  Mill Lane", Said("Bakery on Mill Lane")),
        ("title: |\n  Bakery on Mill Lane\n", Said("Bakery on Mill Lane")),
        ("title: X # draft\ndate: 2026-03-04 # was 03", Said("X", "2026-03-04")),
        ("title: C# und F#", Said("C# und F#")),
        ('title: ""\nauthor: ""\nsection:  ', Said()),
        ("title: ~\nauthor: null", Said()),
        ("title: {{ page.title }}", Said()),
        ("title: Brand: zwei Verletzte\ndate: 2024-05-03", Said("Brand: zwei Verletzte", "2024-05-03")),
        ("Title: Der Rat\nDATE: 2024-05-03\nLang: de", Said("Der Rat", "2024-05-03", language="de")),
        ("authors: [Ann Miller, Tom Lee]", Said(byline="Ann Miller, Tom Lee")),
        ("authors:\n  - Ann Miller\n  - name: Tom Lee\n    url: x", Said(byline="Ann Miller, Tom Lee")),
        ("authors:\n- Ann Miller\n- Tom Lee\ntags:\n- a", Said(byline="Ann Miller, Tom Lee")),
        ("author:\n  name: Ann Miller\n  mail: x", Said(byline="Ann Miller")),
        ("categories: [Lokales, Sport]\ntags: [2015]", Said(section="Lokales")),
        ("language: de-DE", Said(language="de")),
        ("locale: en_GB", Said(language="en")),
        ("language: German", Said()),
        ("description: Hook &amp; Sons", Said(description="Hook & Sons")),
        ("summary: |\n  Eins.\n\n  Zwei.", Said(description="Eins. Zwei.")),
        ("params:\n  title: Nein\n  date: 2020-01-01\ntitle: Ja", Said("Ja")),
        ("# artikel\n\ntitle: Ja", Said("Ja")),
        ("\nlayout: post\ntitle: Ja", Said("Ja")),
        ("title:\tJa\n\tbad: tab", Said("Ja")),
        ("title: A\ntitle: B", Said("A")),
        ("title: &anker Ja\nalias: *anker", Said("Ja")),
        ("title: 2024", Said("2024")),
        *((f"{key}: 2024-05-03", Said(date="2024-05-03")) for key in (
            "pubDate", "date_published", "publishDate", "published", "datum", "Date", "created", "lastmod", "pub-date")),
        ("created: 2020-01-01\npubDate: 2024-05-03\ndate: 2026-01-01", Said(date="2026-01-01")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_yaml(head, expected, line_end):
    text = f"---\n{head}\n---\n{BODY}".replace("\n", line_end)
    assert said(text) == expected
    end = read_front_matter(text).end
    assert text[end:].lstrip("\r\n") == BODY.lstrip("\n").replace("\n", line_end)


def test_a_head_may_end_with_dots_and_be_long():
    images = "".join(f"  - url: bild-{i}.jpg\n" for i in range(5_000))
    text = f"\ufeff\n---\ngallery:\n{images}comments: {'x' * 100_000}\ntitle: Ja\n...\n{BODY}"
    assert said(text).title == "Ja"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            'title = "A \\"b\\" ä"\ndate = 2024-05-03T10:00:00Z\nauthors = ["Ann", \'Tom\']\n[extra]\ntitle = "no"',
            Said('A "b" ä', "2024-05-03T10:00:00Z", "Ann, Tom"),
        ),
        ("title = '''\nEins\nzwei'''\ncategories = [\n  'Lokales',\n]", Said("Eins zwei", section="Lokales")),
        ('title = "Ja" # nein\ndate = 2024-05-03 # gestern', Said("Ja", "2024-05-03")),
        ("title = \nbroken", Said()),
    ],
)
def test_toml(head, expected):
    assert said(f"+++\n{head}\n+++\n{BODY}") == expected


def test_json():
    text = (
        '{"title": "A \\u00e4 \\ud83d\\ude00", "x": {"title": 1}, "date": "2024-05-03", "authors": ["X", "Y"]}\n'
        + BODY
    )
    assert said(text) == Said("A ä 😀", "2024-05-03", "X, Y")
    assert text[read_front_matter(text).end :] == "\n" + BODY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Title: Der Rat\nDate: 2024-05-03\nAuthor: Eva\nLang: de\n\nText.",
            Said("Der Rat", "2024-05-03", "Eva", language="de"),
        ),
        ("Title: Der Rat\nTags: a, b\nSlug: rat\n\nText.", Said("Der Rat")),
        (
            "title: Der Rat\nsummary: Lang\n    und länger\nstatus: draft\n\nText.",
            Said("Der Rat", description="Lang"),
        ),
    ],
)
def test_lines_without_marks(text, expected):
    assert said(text) == expected
    assert text[read_front_matter(text).end :].strip() == "Text."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n",
        "---\nDer Rat tagt.\n---\nEr tagt lange.",
        "---\n\nAchtung: der Rat tagt.\n\n---\n",
        "---\ntitle: ohne Ende\n\nDer Rat tagt.",
        "----\ntitle: x\n----\n",
        "Der Rat: eine Bilanz\n\nDer Rat tagt.",
        "Achtung: heute\nStand: gestern\n\nText.",
        "Title: Der Rat tagt.\nEr tagt lange.\n\nText.",
        "Titel: Der Rat tagt\n\nText.",
        '{"title": "A"}',
        '{"title": "A"} ist JSON.',
        "{ kein JSON }\n\nText.",
        "{{< notice >}}\nText.\n{{< /notice >}}",
        "+++ Eilmeldung +++\n\nText.",
        "Von 10:00 bis 12:00\nAm Montag: Regen\n\nText.",
    ],
)
def test_what_is_no_head(text):
    assert said(text) is None


def test_an_empty_head():
    assert said("---\n---\nText.") == Said()


def test_a_site_has_its_own_keys():
    text = "---\nerschienen: 2024-05-03\ndate: 2020-01-01\nueberschrift: Ja\n---\n"
    assert said(text, {"date": ("erschienen",), "title": ("Ueberschrift",)}) == Said("Ja", "2024-05-03")


TITLES = st.text(st.sampled_from(list("aä Z0:#'\"\\-[]{},&*!|>%@`?\n\té😀.")), min_size=1, max_size=60)


@given(TITLES, st.sampled_from([None, "'", '"', "|", ">"]), st.sampled_from([20, 1_000]))
def test_what_pyyaml_writes_is_read_as_pyyaml_reads_it(title, style, width):
    text = yaml.dump({"title": title, "date": "2024-05-03"}, default_style=style, width=width, allow_unicode=True)
    expected = " ".join(title.split()) or None
    found = said(f"---\n{text}---\n")
    assert (found.title and " ".join(found.title.split())) == expected


@given(
    st.text(st.sampled_from(list("-+.:{}[]\"'|>#&*! \n\r\ttitle=ä\\")), max_size=80),
    st.sampled_from(["---\n", "+++\n", "{", "Title: x\n"]),
)
def test_any_text_is_read(text, begin):
    said(begin + text)
    said(f"{begin}{text}\n{begin}x")
    said(f"{begin}title: {text}\n{begin}x")


@pytest.mark.parametrize(
    "text",
    [
        "---\n" + "a: b\n" * 200_000,
        "---\n" + "title: [" * 20_000 + "\n---\n",
        "---\ntitle: " + "- " * 100_000 + "\n---\n",
        "---\ntitle: \"" + "\\" * 200_000 + "\n---\n",
        "+++\n" + 'title = "' * 50_000 + "\n+++\n",
        "{" * 200_000,
        '{"a": ' * 20_000,
        "Title: x\n" * 50_000,
        "Title: x\n" + " y\n" * 200_000,
        "---\n" * 200_000,
    ],
)  # fmt: skip
def test_no_head_takes_long(text, time_limit):
    with time_limit(10):
        said(text)
