"""Time expressions of both languages: texts that must be read so, and texts that hold none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.analyses.timeline import read_timeline
from artinspect.article import Article
from artinspect.results import TimeExpression

PUBLISHED = date(2024, 10, 23)  # a Wednesday


def timeline(language: str, text: str, published: date | None = PUBLISHED) -> tuple[TimeExpression, ...]:
    article = Article.parse(text, language=language, published=published)
    return tuple(time.located(article.source) for time in read_timeline(article))


# language, text, then for each expression: text, type, value, mod, from, to
READ: list[tuple[str, str, list[tuple[str, str, str, str | None, str | None, str | None]]]] = [
    # full dates
    ("de", "Am Mittwoch, den 16. Oktober 2024, kam er.",
     [("Mittwoch, den 16. Oktober 2024", "DATE", "2024-10-16", None, "2024-10-16", "2024-10-16")]),
    ("de", "Am 1.5.2023 begann es.", [("1.5.2023", "DATE", "2023-05-01", None, "2023-05-01", "2023-05-01")]),
    ("en", "On Monday, October 14, 2024, he left.",
     [("Monday, October 14, 2024", "DATE", "2024-10-14", None, "2024-10-14", "2024-10-14")]),
    ("en", "It opened on 4 July 1998.", [("4 July 1998", "DATE", "1998-07-04", None, "1998-07-04", "1998-07-04")]),
    # dates without a year: the tense tells the direction
    ("de", "Das Treffen fand am 9. Juni statt.", [("9. Juni", "DATE", "2024-06-09", None, "2024-06-09", "2024-06-09")]),
    ("de", "Das Fest findet am 3. Januar statt.",
     [("3. Januar", "DATE", "2025-01-03", None, "2025-01-03", "2025-01-03")]),
    ("en", "The deal was signed on Oct. 3.", [("Oct. 3", "DATE", "2024-10-03", None, "2024-10-03", "2024-10-03")]),
    ("en", "The meeting will be held on January 9.",
     [("January 9", "DATE", "2025-01-09", None, "2025-01-09", "2025-01-09")]),
    # months with their beginning, middle and end
    ("de", "Anfang September 2014 begann der Streik.",
     [("Anfang September 2014", "DATE", "2014-09", "START", "2014-09-01", "2014-09-10")]),
    ("de", "Die Frist endet Mitte November.",
     [("Mitte November", "DATE", "2024-11", "MID", "2024-11-11", "2024-11-20")]),
    ("de", "Sie sollen bis Ende Oktober gehen.", [("Ende Oktober", "DATE", "2024-10", "END", None, "2024-10-31")]),
    ("en", "By the end of October they will be sent.",
     [("the end of October", "DATE", "2024-10", "END", None, "2024-10-31")]),
    # years, open intervals, ranges
    ("de", "Seit 2022 gilt das Gesetz.", [("2022", "DATE", "2022", None, "2022-01-01", None)]),
    ("de", "Bis zum 15. November läuft die Frist.", [("15. November", "DATE", "2024-11-15", None, None, "2024-11-15")]),
    ("de", "Ab 1. Januar 2025 gilt die Regel.", [("1. Januar 2025", "DATE", "2025-01-01", None, "2025-01-01", None)]),
    ("de", "Er lebte von 1930 bis 2012.",
     [("1930", "DATE", "1930", None, "1930-01-01", "1930-12-31"),
      ("2012", "DATE", "2012", None, "2012-01-01", "2012-12-31")]),
    ("de", "Vom 3. bis 5. Mai war geschlossen.",
     [("3.", "DATE", "2024-05-03", None, "2024-05-03", "2024-05-03"),
      ("5. Mai", "DATE", "2024-05-05", None, "2024-05-05", "2024-05-05")]),
    ("en", "From 2011 to 2015 he lived there.",
     [("2011", "DATE", "2011", None, "2011-01-01", "2011-12-31"),
      ("2015", "DATE", "2015", None, "2015-01-01", "2015-12-31")]),
    ("en", "From May 2020 he paid.", [("May 2020", "DATE", "2020-05", None, "2020-05-01", None)]),
    ("en", "He has lived there since 2022.", [("2022", "DATE", "2022", None, "2022-01-01", None)]),
    ("de", "1969 betrat er den Mond.", [("1969", "DATE", "1969", None, "1969-01-01", "1969-12-31")]),
    # against the publication date
    ("de", "Gestern und heute regnete es, morgen scheint die Sonne.",
     [("Gestern", "DATE", "2024-10-22", None, "2024-10-22", "2024-10-22"),
      ("heute", "DATE", "2024-10-23", None, "2024-10-23", "2024-10-23"),
      ("morgen", "DATE", "2024-10-24", None, "2024-10-24", "2024-10-24")]),
    ("en", "Yesterday the court ruled; tomorrow it will meet again.",
     [("Yesterday", "DATE", "2024-10-22", None, "2024-10-22", "2024-10-22"),
      ("tomorrow", "DATE", "2024-10-24", None, "2024-10-24", "2024-10-24")]),
    ("de", "Am Dienstag sagte er das.", [("Dienstag", "DATE", "2024-10-22", None, "2024-10-22", "2024-10-22")]),
    ("de", "Am kommenden Freitag wird gewählt.",
     [("kommenden Freitag", "DATE", "2024-10-25", None, "2024-10-25", "2024-10-25")]),
    ("en", "Next Friday the vote takes place.", [("Next Friday", "DATE", "2024-10-25", None, "2024-10-25", "2024-10-25")]),
    ("de", "Vergangene Woche war Schluss.",
     [("Vergangene Woche", "DATE", "2024-W42", None, "2024-10-14", "2024-10-20")]),
    ("de", "Im Vorjahr waren es mehr.", [("Vorjahr", "DATE", "2023", None, "2023-01-01", "2023-12-31")]),
    ("de", "Das war im Herbst 1998.", [("Herbst 1998", "DATE", "1998-FA", None, "1998-09-01", "1998-11-30")]),
    ("de", "In den 1990er Jahren war das anders.",
     [("den 1990er Jahren", "DATE", "199", None, "1990-01-01", "1999-12-31")]),
    ("de", "Zu Weihnachten kommen alle.", [("Weihnachten", "DATE", "2024-12-25", None, "2024-12-25", "2024-12-25")]),
    ("de", "Zu Ostern 2025 kommen sie.", [("Ostern 2025", "DATE", "2025-04-20", None, "2025-04-20", "2025-04-20")]),
    # counted from what the text named
    ("de", "Er kam im Jahr 1945 nach Berlin, am 8. Mai endete der Krieg.",
     [("Jahr 1945", "DATE", "1945", None, "1945-01-01", "1945-12-31"),
      ("8. Mai", "DATE", "1945-05-08", None, "1945-05-08", "1945-05-08")]),
    ("en", "On 11 September 2001 the towers fell. Two days later the markets opened.",
     [("11 September 2001", "DATE", "2001-09-11", None, "2001-09-11", "2001-09-11"),
      ("Two days later", "DATE", "2001-09-13", None, "2001-09-13", "2001-09-13")]),
    # clock times and parts of a day
    ("de", "Am Samstag, 26. Oktober, um 19 Uhr beginnt das Konzert.",
     [("Samstag, 26. Oktober", "DATE", "2024-10-26", None, "2024-10-26", "2024-10-26"),
      ("19 Uhr", "TIME", "2024-10-26T19:00", None, "2024-10-26", "2024-10-26")]),
    ("de", "In der Nacht zum Dienstag brannte es.",
     [("Nacht", "TIME", "2024-10-21TNI", None, "2024-10-21", "2024-10-21"),
      ("Dienstag", "DATE", "2024-10-22", None, "2024-10-22", "2024-10-22")]),
    ("en", "The train left at 2:30 p.m.", [("2:30 p.m.", "TIME", "2024-10-23T14:30", None, "2024-10-23", "2024-10-23")]),
    # durations: the German convention keeps the length, the English one counts back
    ("de", "Vor drei Jahren starb er.", [("drei Jahren", "DURATION", "P3Y", None, "2021-01-01", "2021-12-31")]),
    ("en", "Three years ago he died.", [("Three years ago", "DATE", "2021", None, "2021-01-01", "2021-12-31")]),
    ("de", "In den letzten zehn Jahren wuchs die Stadt.",
     [("den letzten zehn Jahren", "DURATION", "P10Y", None, "2014-10-23", "2024-10-23")]),
    ("en", "Over the past ten years the city grew.",
     [("the past ten years", "DURATION", "P10Y", None, "2014-10-23", "2024-10-23")]),
    ("de", "Das dauerte drei Stunden.", [("drei Stunden", "DURATION", "PT3H", None, None, None)]),
    ("de", "Er arbeitet seit Jahren daran.", [("Jahren", "DURATION", "PXY", None, None, None)]),
    # sets
    ("de", "Jeden Montag wird demonstriert.", [("Jeden Montag", "SET", "XXXX-WXX-1", None, None, None)]),
    ("en", "The protest is held every Monday.", [("every Monday", "SET", "XXXX-WXX-1", None, None, None)]),
]  # fmt: skip

NO_TIMES = [
    ("de", "Das Kind ist 15 Jahre alt."),
    ("de", "Im Alter von 15 Jahren begann er."),
    ("de", "Die Agenda 2010 war umstritten."),
    ("de", "Die Strecke misst 2000 Meter."),
    ("de", "Es kamen 2000 Menschen, das Buch kostet 2024 Euro."),
    ("de", "Er gewann 3:1 gegen Bayern."),
    ("de", "Die 3. Liga startet."),
    ("de", "Am 31. Februar 2024 war nichts."),
    ("en", "The boy is 15 years old."),
    ("en", "Only 2000 people came."),
    ("en", "The flight 2016 was late."),
    ("en", "He may go, and they march on."),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ, ids=[text for _, text, _ in READ])
def test_reads(
    language: str, text: str, expected: list[tuple[str, str, str, str | None, str | None, str | None]]
) -> None:
    found = timeline(language, text)
    assert [(t.text, t.type, t.value, t.mod, t.from_, t.to) for t in found] == expected


@pytest.mark.parametrize(("language", "text"), NO_TIMES)
def test_finds_none(language: str, text: str) -> None:
    assert timeline(language, text) == ()


def test_without_publication_date_only_what_can_be_is_resolved() -> None:
    found = timeline(
        "de", "Am 3. Mai 1998 starb er. Heute lebt sein Sohn dort. Er kam am 9. Juni.", published=None
    )
    assert [(t.text, t.value, t.from_) for t in found if t.text != "Heute"] == [
        ("3. Mai 1998", "1998-05-03", "1998-05-03"),
        ("9. Juni", "1998-06-09", "1998-06-09"),
    ]
    (open_day,) = timeline("de", "Am 9. Juni kam er.", published=None)
    assert (open_day.value, open_day.from_, open_day.to) == ("XXXX-06-09", None, None)


def test_orders_by_the_calendar_and_puts_the_rest_last() -> None:
    found = timeline("de", "Damals, im Mai 2020, kam er; seit 2010 lebt er hier, bis 2005 lebte er dort.")
    assert [t.text for t in found] == ["2005", "2010", "Mai 2020", "Damals"]


def test_a_date_line_of_the_head_is_no_expression() -> None:
    found = timeline("de", "23. Oktober 2024\n\nEin Titel\n\nSeit 2022 gilt das Gesetz.", published=None)
    assert [t.text for t in found] == ["2022"]


PIECES = [
    *"am 3. Mai 2020 bis 15. 1945 on May 5 , 2010 - / Uhr 12:30 heute gestern today the last ten years Jahren".split(),
    *"letzten zehn jeden Montag Ende Oktober of '89 0 99999 31. Februar 9999 1000 Monday q2 ½ vor ago".split(),
    *("\n", "…", "\u202e", "١٢"),
]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["de", "en"]),
    st.lists(
        st.sampled_from(PIECES),
        max_size=14,
    ).map(" ".join),
    st.sampled_from([None, PUBLISHED, date(1, 1, 1), date(9999, 12, 31)]),
)
def test_spans_hold_and_nothing_raises(language: str, text: str, published: date | None) -> None:
    for time in timeline(language, text, published):
        assert text[time.start : time.end] == time.text
        assert time.sentence.start <= time.start < time.end <= time.sentence.end
        assert time.from_ is None or date.fromisoformat(time.from_)
        assert time.from_ is None or time.to is None or time.from_ <= time.to
