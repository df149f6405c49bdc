from dataclasses import replace

import pytest

from artinspect.rendering import wording
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
    assert wording.value(replace(figure, **changes)) == expected


def test_what_is_counted(report_of):
    figure = replace(report_of("figures", "Granaten").analysis[0], unit="percentage-point")
    assert wording.counted(figure) == "percentage points Granaten per year"


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
    assert wording.when(time) == expected


def test_language():
    assert wording.language(LanguageGuess("de", 0.99, given=False)) == "de"
    assert wording.language(LanguageGuess("de", 0.5, given=False)) == "de?"
    assert wording.language(LanguageGuess("unknown", 0.0, given=False, fallback="de")) == "unknown, read as de"
