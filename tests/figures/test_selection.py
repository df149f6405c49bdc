"""Which figures a user asks for."""

from __future__ import annotations

import pytest

from artinspect.figures import find_figures
from artinspect.figures.selection import Selection
from artinspect.inspection import Settings, article_of

TEXT = "Es kamen 11.000 Truppen, darunter 500 Offiziere. Das kostet 3 bis 5 Millionen Euro, also 12 Prozent."
FOUND = find_figures(article_of(TEXT, Settings(language="de")))


@pytest.mark.parametrize(
    ("selection", "values"),
    [
        (Selection(), [11000, 500, 3e6, 12]),
        (Selection(kinds=frozenset(["count"])), [11000, 500]),
        (Selection(kinds=frozenset(["money", "percent"])), [3e6, 12]),
        (Selection(units=frozenset(["eur"])), [3e6]),
        (Selection(units=frozenset(["%", "€"])), [3e6, 12]),
        (Selection(least=500), [11000, 500, 3e6]),
        (Selection(least=4e6), [3e6]),
        (Selection(most=500), [500, 12]),
        (Selection(least=5e6 + 1), []),
        (Selection(order="value"), [3e6, 11000, 500, 12]),
    ],
)
def test_selection(selection, values):
    assert [f.value for f in selection.of(FOUND)] == values


def test_a_part_follows_its_whole_wherever_it_goes():
    assert [f.of for f in FOUND] == [None, 0, None, None]
    assert [f.of for f in Selection(order="value").of(FOUND)] == [None, None, 1, None]
    assert [f.of for f in Selection(most=500).of(FOUND)] == [None, None]
