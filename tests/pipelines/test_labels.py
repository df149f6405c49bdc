"""Foreign label sets."""

from __future__ import annotations

import pytest

from artinspect.pipelines.labels import to_label


@pytest.mark.parametrize(
    ("label", "ours"),
    [("PER", "PER"), ("PERSON", "PER"), ("GPE", "LOC"), ("FAC", "LOC"), ("ORG", "ORG"), ("WORK_OF_ART", "MISC")],
)
def test_names_have_one_of_four_labels(label: str, ours: str) -> None:
    assert to_label(label) == ours


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "NORP", "LOCderiv", "ORGpart", ""])
def test_what_is_no_name_has_none(label: str) -> None:
    assert to_label(label) is None
