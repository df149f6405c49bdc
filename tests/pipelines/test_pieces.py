"""Cutting long texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.pipelines.pieces import pieces

LIMIT = 2_000


@given(st.text(alphabet="ab .\n\0é𝄞", max_size=200), st.integers(1, 120))
def test_pieces_are_the_whole_text(unit: str, times: int) -> None:
    text = unit * times
    end = 0
    for start, piece in pieces(text):
        assert start == end
        assert len(piece) <= LIMIT
        end = start + len(piece)
        original = text[start:end]
        assert all(a == b or b == " " for a, b in zip(original, piece, strict=True))
    assert end == len(text)


def test_short_text_is_one_piece() -> None:
    assert list(pieces("")) == [(0, "")]
    assert list(pieces("Kim")) == [(0, "Kim")]


@pytest.mark.parametrize("cut", ["\n", ". ", " "])
def test_cut_is_at_the_best_place(cut: str) -> None:
    text = "x" * 60 + cut
    (_, first), *rest = pieces(text * 100)
    assert rest
    assert first.endswith(cut)


def test_endless_run_is_broken() -> None:
    longest = max(len(run) for _, piece in pieces("x" * 20_000) for run in piece.split())
    assert longest < 200
