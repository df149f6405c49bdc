"""The table of figures: parts below their whole, equal figures once, values in the language's signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from artinspect.rendering.tables.figures import aligned, arrange


@pytest.fixture
def figures(report_of):
    """`figures((value, noun, of), ...)` are figures that count something."""

    def make(*given):
        (one,) = report_of("figures", "Text").analysis
        plain = replace(one, qualifier=None, per=None)
        return [replace(plain, value=float(value), noun=noun, of=of) for value, noun, of in given]

    return make


def laid_out(figures):
    return [(row.figure.value, row.depth, row.times) for row in arrange(figures)]


def test_parts_stand_below_their_whole(figures):
    found = figures((2000, "a", 1), (2300, "a", None), (5, "b", None), (7, "c", 0))
    assert laid_out(found) == [(2300, 0, 1), (2000, 1, 1), (7, 2, 1), (5, 0, 1)]


def test_equal_figures_are_one_row(figures):
    found = figures((40, "Tote", None), (3, "Kinder", 0), (40, "tote", None), (3, "Autos", None), (9, "x", 2))
    assert laid_out(found) == [(40, 0, 2), (3, 1, 1), (9, 1, 1), (3, 0, 1)]


def test_what_counts_nothing_is_not_merged(figures):
    assert laid_out(figures((4, None, None), (4, None, None))) == [(4, 0, 1), (4, 0, 1)]


def test_parts_of_each_other_are_not_lost(figures):
    assert sorted(laid_out(figures((1, "a", 1), (2, "b", 0)))) == [(1, 0, 1), (2, 0, 1)]


def test_decimal_marks_stand_below_each_other(figures):
    values = aligned(figures((11000, "a", None), (2.75, "b", None), (0.5, "c", None)), (".", ","))
    assert values == ["11.000", "     2,75", "     0,5"]


def test_the_table_says_all(figures, report_of, render):
    report = replace(report_of("figures", "x"), analysis=tuple(figures((1234.5, "Tote", None), (3, "Kinder", 0))))
    written = render("table", report, width=100)
    assert "1.234,5" in written
    assert "└ Kinder" in written
