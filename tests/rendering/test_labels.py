from dataclasses import replace

import pytest

from artinspect.rendering.tables import labels
from artinspect.results import LanguageGuess


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "at least 2,800,000"),
        ({"qualifier": None, "value": 2.0, "value_max": 3.0}, "2–3"),
        ({"qualifier": None, "value": 3.0, "value_b": 1.0}, "3:1"),
        ({"qualifier": None, "value": 0.5}, "0.5"),
        ({"qualifier": "almost", "value": 2 / 3}, "almost 0.6667"),
        ({"qualifier": None, "change": "up", "value": 5.0}, "up by 5"),
        ({"qualifier": None, "vague": True, "value": 1000.0}, "~ 1,000"),
        ({"qualifier": None, "value": 1e20}, "1e+20"),
    ],
)
def test_values(changes, expected, report_of):
    figure = report_of("figures", "Text").analysis[0]
    assert labels.value(replace(figure, **changes)) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(11000.0, "11.000"), (1234.5, "1.234,5"), (1e-7, "1e-07"), (-3.0, "-3"), (0.0, "0")]
)
def test_values_in_the_signs_of_a_language(value, expected, report_of):
    figure = replace(report_of("figures", "Text").analysis[0], qualifier=None, value=value)
    assert labels.value(figure, (".", ",")) == expected


def test_what_is_counted(report_of):
    figure = replace(report_of("figures", "Granaten").analysis[0], unit="percentage-point")
    assert labels.counted(figure) == "percentage points Granaten per year"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-10-21", "2024-10-31", "2024-10-21 – 2024-10-31"),
        ("2024-10-21", "2024-10-21", "2024-10-21"),
        ("2024-10-01", "2024-10-31", "2024-10"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-01-01", None, "from 2024-01-01"),
        (None, "2024-10-31", "until 2024-10-31"),
        (None, None, "2024-10"),
    ],
)
def test_when(first, last, expected, report_of):
    time = replace(report_of("timeline", "Text").analysis[0], from_=first, to=last)
    assert labels.when(time) == expected


def test_language():
    assert labels.language(LanguageGuess("de", 0.99, given=False)) == "de"
    assert labels.language(LanguageGuess("de", 0.5, given=False)) == "de?"
    assert labels.language(LanguageGuess("unknown", 0.0, given=False, fallback="de")) == "unknown, read as de"


@pytest.mark.parametrize(
    ("type", "value", "expected"),
    [
        ("DURATION", "P3D", "3 days"),
        ("DURATION", "P1Y", "1 year"),
        ("DURATION", "PXM", "some months"),
        ("DURATION", "PT1.5H", "1.5 hours"),
        ("DURATION", "PT10M", "10 minutes"),
        ("DURATION", "P1SU", "P1SU"),
        ("SET", "P1D", "every day"),
        ("SET", "P2W", "every 2 weeks"),
        ("SET", "XXXX-WXX-3", "every Wednesday"),
        ("SET", "PTNI", "PTNI"),
        ("DATE", "PAST_REF", "in the past"),
        ("DATE", "PRESENT_REF", "now"),
        ("DATE", "FUTURE_REF", "in the future"),
        ("DATE", "XXXX-05-03", "XXXX-05-03"),
    ],
)
def test_when_off_the_calendar(type, value, expected, report_of):
    (time,) = report_of("timeline", "Text").analysis
    assert labels.when(replace(time, type=type, value=value, from_=None, to=None, mod=None)) == expected


@pytest.mark.parametrize(
    ("value", "mod", "first", "last", "expected"),
    [
        ("2022", None, "2022-01-01", None, "from 2022"),
        ("2024-06", None, None, "2024-06-30", "until 2024-06"),
        ("2024-10", "END", None, "2024-10-31", "until 2024-10-31"),
        ("2024-05-01T19:30", None, "2024-05-01", "2024-05-01", "2024-05-01 19:30"),
        ("2024-05-01TEV", None, "2024-05-01", "2024-05-01", "2024-05-01 evening"),
    ],
)
def test_when_by_value(value, mod, first, last, expected, report_of):
    (time,) = report_of("timeline", "Text").analysis
    assert labels.when(replace(time, value=value, mod=mod, from_=first, to=last)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (14, "2 weeks"),
        (59, "8 weeks"),
        (61, "2 months"),
        (729, "23 months"),
        (800, "2 years"),
        (12_784, "35 years"),
    ],
)
def test_gaps(days, expected):
    assert labels.span_of_days(days) == expected
