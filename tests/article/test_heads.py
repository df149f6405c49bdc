"""Heads as newsrooms, agencies, press offices and browsers give them."""

import pytest

GERMAN = "Die Gemeinde hat am Donnerstag eine neue Turnhalle eröffnet. Sie kostete drei Millionen Euro."
ENGLISH = "The parish opened a new sports hall on Thursday. It cost three million pounds."
HEADS = [
    (
        "de",
        "Turnhalle in Sülzbach eröffnet\nVon Kai Lorenz, 12. März 2026\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet", "byline": "Von Kai Lorenz", "published": "2026-03-12"},
    ),
    (
        "de",
        "Turnhalle in Sülzbach eröffnet\n\nKai Lorenz | 12.03.2026\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet", "byline": "Kai Lorenz", "published": "2026-03-12"},
    ),
    (
        "de",
        "12.3.26\n\nTurnhalle in Sülzbach eröffnet\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet", "published": "2026-03-12"},
    ),
    (
        "de",
        "SÜLZBACH, 12. März 2026 (dpa) - " + GERMAN,
        {"published": "2026-03-12", "dateline": "SÜLZBACH, 12. März 2026 (dpa) -"},
    ),
    (
        "de",
        "Sülzbach, 12.03.2026 (kl) – " + GERMAN,
        {"published": "2026-03-12", "dateline": "Sülzbach, 12.03.2026 (kl) –"},
    ),
    (
        "de",
        "Pressemitteilung Nr. 17\n\nTurnhalle in Sülzbach eröffnet\n\nSülzbach, 12. März 2026.\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet", "published": "2026-03-12"},
    ),
    (
        "de",
        "Die Gemeinde Sülzbach hat am Donnerstag nach langer Bauzeit eine\nneue Turnhalle eröffnet, die drei Millionen Euro gekostet hat und\nvon vier Vereinen genutzt wird.",
        {},
    ),
    (
        "de",
        "Mehr als zweihundert Menschen kamen am Donnerstag zur Feier mit Rektorin Sabine\nOberhuber in die neue Halle. Sie hielt eine Rede.",
        {},
    ),
    (
        "de",
        "Startseite > Lokales > Sülzbach\nAnmelden\nTurnhalle in Sülzbach eröffnet\n12. März 2026, 17:40 Uhr\n2 Minuten Lesezeit\n\n"
        + GERMAN
        + "\n\nFoto: Petra Klein\n\n12 Kommentare\n\nLesen Sie auch: Neues Schwimmbad kommt später",
        {
            "title": "Turnhalle in Sülzbach eröffnet",
            "published": "2026-03-12",
            "unread": ["12 Kommentare", "Lesen Sie auch", "Anmelden", "Lesezeit"],
        },
    ),
    (
        "de",
        "Lokales\n\nNeue Turnhalle\n\nVier Vereine freuen sich auf den Umzug nach Ostern\n\n" + GERMAN,
        {"section": "Lokales", "title": "Neue Turnhalle"},
    ),
    (
        "de",
        "Neue Turnhalle\n\nVier Vereine freuen sich auf den Umzug nach Ostern\n\n" + GERMAN,
        {"title": "Neue Turnhalle"},
    ),
    (
        "de",
        "Erstellt: 12.03.2026, 09:15 Uhr\n\nTurnhalle in Sülzbach eröffnet\n\nVon: Kai Lorenz\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet", "published": "2026-03-12", "byline": "Von: Kai Lorenz"},
    ),
    (
        "de",
        "Turnhalle in Sülzbach eröffnet\nText und Foto: Kai Lorenz\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet"},
    ),
    (
        "de",
        "Foto: Die neue Halle am Donnerstag (Petra Klein)\n\nTurnhalle in Sülzbach eröffnet\n\n" + GERMAN,
        {"title": "Turnhalle in Sülzbach eröffnet"},
    ),
    (
        "en",
        "Sports hall opens in Wexcombe\nBy Dana Price, March 12, 2026\n\n" + ENGLISH,
        {"title": "Sports hall opens in Wexcombe", "byline": "By Dana Price", "published": "2026-03-12"},
    ),
    (
        "en",
        "Sports hall opens in Wexcombe\n\nDana Price · 12 March 2026 · 3 min read\n\n" + ENGLISH,
        {"title": "Sports hall opens in Wexcombe", "byline": "Dana Price", "published": "2026-03-12"},
    ),
    (
        "en",
        "FOR IMMEDIATE RELEASE\n\nSports hall opens in Wexcombe\n\nWEXCOMBE, March 12, 2026 — " + ENGLISH,
        {
            "title": "Sports hall opens in Wexcombe",
            "published": "2026-03-12",
            "dateline": "WEXCOMBE, March 12, 2026 —",
        },
    ),
    (
        "en",
        "Posted on 12 March 2026 by Dana Price\n\nSports hall opens in Wexcombe\n\n" + ENGLISH,
        {"title": "Sports hall opens in Wexcombe", "byline": "by Dana Price", "published": "2026-03-12"},
    ),
    (
        "en",
        "The parish of Wexcombe opened a new sports hall on Thursday after\nyears of delay. It cost three million pounds, the council said,\nand four clubs will use it.",
        {},
    ),
    (
        "en",
        "The hall was opened by the mayor, who thanked the builders,\nthe clubs\nand the volunteers. It cost three million pounds.",
        {},
    ),
    (
        "en",
        "Hall opens\n\nFour clubs look forward to moving in after Easter\n\n" + ENGLISH,
        {"title": "Hall opens"},
    ),
    (
        "en",
        "UK news\n\nHall opens after years of delay\n\n" + ENGLISH,
        {"section": "UK news", "title": "Hall opens after years of delay"},
    ),
    (
        "en",
        "Updated: 2026-3-12\n\nSports hall opens in Wexcombe\n\nWords by Dana Price\n\n" + ENGLISH,
        {"title": "Sports hall opens in Wexcombe", "byline": "Words by Dana Price", "published": "2026-03-12"},
    ),
    ("en", "WEXCOMBE (AP) — " + ENGLISH, {"dateline": "WEXCOMBE (AP) —"}),
    (
        "en",
        "Photo: The new hall, by Ann Lee\n\nSports hall opens in Wexcombe\n\n" + ENGLISH,
        {"title": "Sports hall opens in Wexcombe"},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), HEADS)
def test_heads(article, language, text, expected):
    expected = dict(expected)
    unread = expected.pop("unread", [])
    read = article(text, language)
    zones = {name: getattr(read, name) for name in ("title", "section", "byline", "dateline")}
    found = {name: span.text for name, span in zones.items() if span}
    if read.published:
        found["published"] = read.published.date
        assert text[read.published.start : read.published.end] == read.published.text
    assert found == expected
    blocks = " ".join(read.text[b.start : b.end] for b in read.blocks)
    assert not [words for words in unread if words in blocks]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "35 Kommentare gingen ein."),
        ("de", "Lesen Sie auch die Gebrauchsanweisung, sagte er."),
        ("de", "Anzeige erstattete ein Nachbar."),
        ("de", "Suche nach Vermissten geht weiter"),
        ("de", "Startseite der Zeitung zeigt Brücke"),
        ("de", "Am 9. April 2026 kam Svea Ahrendt nach Celle, um zu sprechen."),
        ("de", "Bild und Ton waren schlecht, sagte er."),
        ("en", "Home is where the heart is, she said."),
        ("en", "35 comments were posted."),
        ("en", "Share prices fell on March 4, 2021, analysts said."),
        ("en", "Read more books, the minister told pupils."),
        ("en", "By March 4, 2021, all had left."),
    ],
)
def test_what_is_text(article, language, text):
    body = GERMAN if language == "de" else ENGLISH
    for whole in (f"{body}\n\n{text}\n\n{body}", text):
        read = article(whole, language)
        assert text in [read.text[b.start : b.end] for b in read.blocks]


@pytest.mark.parametrize(
    "caption", ["Die neue Halle (Foto: Jana Pohl)", "Die Halle am Donnerstag. Foto: Jana Pohl"]
)
def test_a_caption_above_is_no_title(article, caption):
    read = article(f"{caption}\n\nTitel der Meldung\n\n{GERMAN}", "de")
    assert (read.title.text, read.section) == ("Titel der Meldung", None)


def test_a_caption_is_no_part_of_the_sentence_below(article):
    read = article(f"Titel der Meldung\n\nFoto: Jana Pohlmann\n{GERMAN}", "de")
    assert [b.kind for b in read.blocks] == ["title", "caption", "paragraph"]


def test_a_wrapped_lead_is_no_title(article):
    text = (
        "Der Rat von Lindau hat am Dienstag beschlossen, dass die neue Brücke zwölf\nMillionen Euro kosten darf. "
        "Gesundheitsminister Karl\nLauterbach war dagegen. Er sprach lange im Rat."
    )
    read = article(text, "de")
    assert read.title is None
    assert [read.text[b.start : b.end] for b in read.blocks] == [text]


def test_a_wrapped_paragraph_is_one(article):
    text = "Der Rat tagte lange.\nAm Abend kam der Minister,\nder aus Bonn war,\nund sprach."
    read = article(f"{GERMAN}\n\n{text}", "de")
    assert [read.text[b.start : b.end] for b in read.blocks][1:] == text.split("\n", 1)


@pytest.mark.parametrize(
    "text", ["Von " * 50_000, "a | " * 50_000, "A, " * 50_000, "> " * 50_000, "Foto: " * 50_000]
)
def test_no_head_takes_long(article, text, time_limit):
    with time_limit(10):
        article(text, "de")
        article("\n".join(text[i : i + 80] for i in range(0, len(text), 80)), "de")
