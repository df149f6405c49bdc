from datetime import date

import pytest

from artinspect.article.date_line import read_date_line

OCTOBER_23 = date(2024, 10, 23)


@pytest.mark.parametrize(
    "line",
    [
        "23. Oktober, 2024",
        "23. Oktober 2024",
        "23. Okt. 2024",
        "23 Oktober 2024",
        "Mittwoch, 23. Oktober 2024",
        "Mittwoch, den 23. Oktober 2024",
        "Mi, 23.10.2024",
        "Mittwoch, 23. Oktober 2024, 14:05 Uhr",
        "Stand: 23.10.2024, 14.05 Uhr",
        "Stand: 23. Oktober 2024",
        "Aktualisiert am 23.10.2024 um 14:05",
        "Zuletzt aktualisiert: 23. Oktober 2024, 10:00 Uhr",
        "Veröffentlicht am 23.10.2024 | Aktualisiert am 24.10.2024",
        "Veröffentlicht: 23. Oktober 2024 | Aktualisiert: 24. Oktober 2024",
        "14:05 Uhr, 23. Oktober 2024",
        "(23.10.2024)",
        "**23. Oktober 2024**",
        "2024-10-23",
        "2024-10-23 14:05",
        "2024-10-23T14:05:00Z",
        "2024-10-23T14:05:00+02:00",
    ],
)
def test_german_date_lines(line, de):
    assert read_date_line(line, de) == OCTOBER_23


@pytest.mark.parametrize(
    "line",
    [
        "Oct. 23, 2024",
        "October 23, 2024",
        "October 23rd, 2024",
        "23rd of October 2024",
        "23 October 2024",
        "Wednesday, October 23, 2024",
        "Wed., Oct. 23, 2024 3:05 p.m. EST",
        "Updated Oct. 23, 2024, 3:05 PM ET",
        "Updated 3:05 PM EDT, Wed October 23, 2024",
        "Published 15:05 GMT, 23 October 2024",
        "Published: Oct 23, 2024 | Updated: Oct 24, 2024",
        "Last updated: 23 October 2024 at 15:05 BST",
        "10/23/2024",
        "23/10/2024",
        "2024/10/23",
    ],
)
def test_english_date_lines(line, en):
    assert read_date_line(line, en) == OCTOBER_23


def test_order_of_day_and_month_is_the_languages(de, en):
    assert read_date_line("4.5.2024", de) == read_date_line("4/5/2024", de) == date(2024, 5, 4)
    assert read_date_line("4/5/2024", en) == date(2024, 4, 5)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Politik",
        "23. Oktober",
        "Oktober 2024",
        "31. Februar 2024",
        "Am 23. Oktober 2024 kam der Krieg",
        "23. Oktober 2024: Der Tag im Überblick",
        "Berlin, 23. Oktober 2024",
        "2024-10-23-4711",
        "14:05 Uhr",
        "2.600 von ihnen",
    ],
)
def test_other_lines_are_none(line, de):
    assert read_date_line(line, de) is None


def test_english_prose_is_none(en):
    assert read_date_line("May 5, 2024 was a day", en) is None
    assert read_date_line("September 31, 2024", en) is None
