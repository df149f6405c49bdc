"""`from` and `to` as a reader understands them, and what a user can ask for by them."""

from __future__ import annotations

from datetime import date

import pytest

from artinspect.analyses.timeline import lacks_date
from artinspect.analyses.timeline.options import TimelineOptions

PUBLISHED = date(2024, 10, 23)

INTERVALS = [
    ("de", "Seit Anfang März gilt es.", "Anfang März", "2024-03-01", None),
    ("de", "Ab dem 1. Januar 2025 gilt es.", "1. Januar 2025", "2025-01-01", None),
    ("de", "Bis zum Ende des Jahres gilt es.", "Ende des Jahres", None, "2024-12-31"),
    ("de", "Das Abkommen von 1993 gilt bis 2030.", "2030", None, "2030-12-31"),
    ("de", "Von 1993 bis 2030 gilt es.", "2030", "2030-01-01", "2030-12-31"),
    ("de", "Vor drei Jahren starb er.", "drei Jahren", "2021-01-01", "2021-12-31"),
    ("de", "Vor zwei Wochen starb er.", "zwei Wochen", "2024-10-07", "2024-10-13"),
    ("de", "In den letzten zehn Jahren wuchs sie.", "den letzten zehn Jahren", "2014-10-23", "2024-10-23"),
    ("de", "In den kommenden Monaten wächst sie.", "den kommenden Monaten", "2024-10-23", None),
    ("de", "Seit zwanzig Jahren arbeitet sie dort.", "zwanzig Jahren", "2004-10-23", None),
    ("de", "Seit über 20 Jahren arbeitet sie dort.", "20 Jahren", "2004-10-23", None),
    ("de", "Er kommt in drei Wochen wieder.", "drei Wochen", "2024-11-11", "2024-11-17"),
    ("de", "Zum ersten Mal in drei Jahren kam er.", "drei Jahren", None, None),
    ("de", "Sie lebte im 8. Jahrhundert v. Chr. dort.", "8. Jahrhundert v. Chr.", None, None),
    ("en", "It has been so since last year.", "last year", "2023-01-01", None),
    ("en", "It rose from a year earlier.", "a year earlier", "2023-01-01", "2023-12-31"),
    ("en", "From May 2020 he paid.", "May 2020", "2020-05-01", None),
    ("en", "It will last until the end of the year.", "the end of the year", None, "2024-12-31"),
    ("en", "He will be back in two weeks.", "two weeks", "2024-11-04", "2024-11-10"),
    ("en", "The shop opened early Friday.", "early Friday", "2024-10-18", "2024-10-18"),
    ("fr", "Jusqu'au 28 février, c'est ouvert.", "28 février", None, "2025-02-28"),
    ("fr", "À partir du 3 mars 2025, c'est fermé.", "3 mars 2025", "2025-03-03", None),
]


@pytest.mark.parametrize(("language", "text", "expression", "first", "last"), INTERVALS)
def test_intervals(language, text, expression, first, last, read):
    (found,) = (t for t in read(language, text, PUBLISHED) if t.text == expression)
    assert (found.from_, found.to) == (first, last)


TEXT = "Damals, im Mai 2020, kam er; seit 2022 lebt er hier, bis 2005 lebte er dort, drei Jahre lang."


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (TimelineOptions(), ["2005", "Mai 2020", "2022", "Damals", "drei Jahre"]),
        (TimelineOptions(order="text"), ["Damals", "Mai 2020", "2022", "2005", "drei Jahre"]),
        (TimelineOptions(types=frozenset(["DURATION"])), ["drei Jahre"]),
        (TimelineOptions(first="2020-01-01"), ["Mai 2020", "2022"]),
        (TimelineOptions(last="2020-05-01"), ["2005", "Mai 2020"]),
        (TimelineOptions(last="2020-04-30"), ["2005"]),
        (TimelineOptions(first="2024-01-01", last="2024-12-31"), ["2022"]),
        (TimelineOptions(first="1990-01-01", last="1990-12-31"), ["2005"]),
    ],
)
def test_selection(selection, expected, read):
    assert [t.text for t in selection.select(read("de", TEXT, PUBLISHED))] == expected


def test_what_lacks_a_publication_date():
    from artinspect.analyses.timeline import read_timeline
    from artinspect.article import Article

    def lacks(text):
        return lacks_date(read_timeline(Article.parse(text, language="de")))

    assert lacks("Am 9. Juni kam er.")
    assert lacks("Am Freitag um 14 Uhr kam er.")
    assert not lacks("Im Mai 2020 kam er, jeden Montag und seit Jahren.")
