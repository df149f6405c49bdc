"""Which figures a user asks for."""

from __future__ import annotations

import pytest

from artinspect.analyses.figures import find_figures
from artinspect.analyses.figures.options import FigureOptions
from artinspect.article import Article

TEXT = "Es kamen 11.000 Truppen, darunter 500 Offiziere. Das kostet 3 bis 5 Millionen Euro, also 12 Prozent."
FOUND = find_figures(Article.parse(TEXT, language="de"))


@pytest.mark.parametrize(
    ("selection", "values"),
    [
        (FigureOptions(), [11000, 500, 3e6, 12]),
        (FigureOptions(kinds=frozenset(["count"])), [11000, 500]),
        (FigureOptions(kinds=frozenset(["money", "percent"])), [3e6, 12]),
        (FigureOptions(units=frozenset(["eur"])), [3e6]),
        (FigureOptions(units=frozenset(["%", "€"])), [3e6, 12]),
        (FigureOptions(least=500), [11000, 500, 3e6]),
        (FigureOptions(least=4e6), [3e6]),
        (FigureOptions(most=500), [500, 12]),
        (FigureOptions(least=5e6 + 1), []),
        (FigureOptions(order="value"), [3e6, 11000, 500, 12]),
    ],
)
def test_selection(selection, values):
    assert [f.value for f in selection.select(FOUND)] == values


def test_a_part_follows_its_whole_wherever_it_goes():
    assert [f.of for f in FOUND] == [None, 0, None, None]
    assert [f.of for f in FigureOptions(order="value").select(FOUND)] == [None, None, 1, None]
    assert [f.of for f in FigureOptions(most=500).select(FOUND)] == [None, None]
