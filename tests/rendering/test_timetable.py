"""The table of a timeline: gaps, the day of publication, what is not on the calendar; and the chart above it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest


@pytest.fixture
def table(report_of, render):
    """`table(("Mai", "2024-05-01", "2024-05-31"), ..., width=90)` is the table of these expressions."""

    def make(*times, published=True, **look):
        report = report_of("timeline", "x")
        (one,) = report.analysis
        made = tuple(
            replace(
                one, text=text, value=value[0] if value else "2024", type="DATE", from_=first, to=last, mod=None
            )
            for text, first, last, *value in times
        )
        report = replace(report, analysis=made, published=report.published if published else None)
        return render("table", report, **{"width": 90, **look})

    return make


def rows(written):
    """The cells of the first two columns, row by row."""
    lines = [[c.strip() for c in line.split("│")[1:3]] for line in written.splitlines() if line.startswith("│")]
    return [tuple(cells) for cells in lines[1:] if any(cells)]


def test_gaps_and_publication_are_marked(table):
    written = table(
        ("1989", "1989-01-01", "1989-12-31"),
        ("Mai", "2024-05-01", "2024-05-31"),
        ("dann", "2024-11-01", None, "2024-11-01"),
    )
    assert rows(written) == [
        ("1989", "1989"), ("", "· 34 years ·"), ("2024-05", "Mai"), ("2024-10-23", "· published ·"),
        ("from 2024-11-01", "dann"),
    ]  # fmt: skip


def test_short_gaps_are_not(table):
    written = table(("a", "2024-10-01", "2024-10-01"), ("b", "2024-10-09", "2024-10-09"), published=False)
    assert rows(written) == [("2024-10-01", "a"), ("2024-10-09", "b")]


def test_an_overlap_is_no_gap(table):
    written = table(("a", "2000-01-01", "2020-12-31"), ("b", "2001-05-01", "2001-05-01"), ("c", "2020-06-01", "2020-06-01"),
                    published=False)  # fmt: skip
    assert [text for _, text in rows(written)] == ["a", "b", "c"]


def test_equal_dates_are_written_once(table):
    written = table(("a", "2024-10-01", "2024-10-01"), ("b", "2024-10-01", "2024-10-01"), published=False)
    assert rows(written) == [("2024-10-01", "a"), ("", "b")]


def test_what_is_not_on_the_calendar_comes_below_a_line(table):
    written = table(
        ("a", "2024-10-24", "2024-10-24"), ("damals", None, None, "PAST_REF"), ("drei Tage", None, None, "P3D")
    )
    assert rows(written) == [
        ("2024-10-23", "· published ·"), ("2024-10-24", "a"), ("in the past", "damals"), ("3 days", "drei Tage"),
    ]  # fmt: skip
    assert written.count("├") == 2


def test_nothing_dated_has_no_marks(table):
    assert rows(table(("damals", None, None, "PAST_REF"))) == [("in the past", "damals")]


def test_what_came_later_is_not_in_the_future(run):
    ran = run(
        "timeline", "-f", "table", "-l", "en", "-d", "2024-10-23", "-",
        stdin=b"The bridge opened in 1998. A few months later it closed.",
    )  # fmt: skip
    assert ran.code == 0
    assert ("later", "A few months later") in rows(ran.out)


def test_the_order_of_the_text_has_no_marks(table):
    written = table(("b", "2024-10-30", "2024-10-30"), ("a", "1989-10-01", "1989-10-01"))
    assert rows(written) == [("2024-10-30", "b"), ("1989-10-01", "a")]


TIMES = [("a", "2024-10-01", "2024-10-01"), ("b", "2024-10-01", "2024-10-01"), ("c", "2024-10-31", "2024-10-31")]


def test_the_chart_shows_where_the_dates_lie(table):
    bars, published = table(*TIMES).splitlines()[2:4]
    first, drawn, last = bars.split(" ")
    assert (first, last) == ("2024-10-01", "2024-10-31")
    assert len(bars) <= 90
    assert (drawn[0], drawn[-1]) == ("█", "▅")
    assert set(drawn[1:-1]) == {"▁"}
    share = (published.index("▲") - len(first) - 1) / len(drawn)
    assert share == pytest.approx(22 / 30, abs=0.03)


@pytest.mark.parametrize("look", [{"width": 50}, {"width": None}])
def test_no_chart_where_there_is_no_room(table, look):
    assert "▁" not in table(*TIMES, **look)


def test_no_chart_of_a_single_day(table):
    assert "▁" not in table(*[("a", "2024-10-23", "2024-10-23")] * 5)


def test_no_chart_of_two_dates(table):
    assert "▁" not in table(*TIMES[1:])


@pytest.mark.parametrize("width", [20, 40, 60, 75, 76, 90, 140])
def test_every_line_keeps_to_the_width(table, width):
    written = table(*TIMES, ("seit vielen langen Jahren schon", None, None, "PXY"), width=width)
    assert max(map(len, written.splitlines())) <= width


def test_a_clause_is_shown_as_cut_out_of_its_sentence(report_of, render):
    from artinspect.results import Span

    report = report_of("timeline", "Er kam, als sie im Mai ging, und blieb.")
    (one,) = report.analysis
    time = replace(one, text="Mai", start=20, end=23, clause=Span("als sie im Mai ging", 8, 27))
    report = replace(report, analysis=(time,))
    shown = re.sub(r"\s{2,}|│", " ", render("table", report, width=90))
    assert "… als sie im Mai ging …" in shown
    assert "blieb" not in shown.split("What happened")[1]
    assert "blieb" in render("table", report).split("What happened")[1]
