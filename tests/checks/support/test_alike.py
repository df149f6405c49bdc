"""Which names are one name written in two ways."""

from __future__ import annotations

import pytest

from artinspect.checks.support.alike import is_other_spelling, is_typo


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("petersen", "peterson"),
        ("selenskyj", "zelensky"),
        ("kowalczyk", "kowalcyzk"),
        ("mathiesen", "matthiessen"),
    ],
)
def test_one_surname_in_two_spellings(one: str, other: str) -> None:
    assert is_typo(one, other)
    assert is_typo(other, one)


@pytest.mark.parametrize(("one", "other"), [("petersen", "petersen"), ("hansen", "jansen"), ("koch", "kohl")])
def test_two_surnames(one: str, other: str) -> None:
    assert not is_typo(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("kristina", "christina", True),
        ("stephen", "steven", True),
        ("sara", "sarah", True),
        ("christian", "christiane", False),
        ("julian", "juliana", False),
        ("hanna", "johanna", False),
    ],
)
def test_given_names_in_two_spellings(one: str, other: str, expected: bool) -> None:
    assert is_other_spelling(one, other) is expected
