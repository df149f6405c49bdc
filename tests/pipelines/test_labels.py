"""Foreign label sets."""

from __future__ import annotations

import pytest

from artinspect.pipelines.labels import meaning


@pytest.mark.parametrize(
    ("label", "ours"),
    [("PER", "PER"), ("PERSON", "PER"), ("GPE", "LOC"), ("FAC", "LOC"), ("ORG", "ORG"), ("WORK_OF_ART", "MISC")],
)
def test_names_have_one_of_four_labels(label: str, ours: str) -> None:
    assert meaning(label) == (ours, None)


@pytest.mark.parametrize(
    ("label", "said"),
    [("LOCderiv", ("LOC", "derived")), ("NORP", ("LOC", "derived")), ("ORGpart", ("ORG", "part"))],
)
def test_words_made_from_names_are_told_from_names(label: str, said: tuple[str, str]) -> None:
    assert meaning(label) == said


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "deriv", ""])
def test_what_is_no_name_means_nothing(label: str) -> None:
    assert meaning(label) is None
