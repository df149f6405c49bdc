"""The calendar is iCalendar as RFC 5545 has it, whatever the article holds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from artinspect.results import Published

HOSTILE = 'Am Montag; er, sagte\\er: "nein"\r\nBEGIN:VALARM\nund\x1b[31m ging 😀😀😀 ' * 20


@pytest.fixture
def events(report_of, render):
    """`events(value=..., from_=...)` are the unfolded lines of the events of a report with one such expression."""

    def make(text="Im Mai kam er.", published="2024-10-23", **fields):
        report = report_of("timeline", text)
        time = replace(report.analysis[0], **fields)
        report = replace(report, analysis=(time,), published=published and Published(None, None, None, published))
        return unfolded(render("ics", report))

    return make


def unfolded(written):
    assert written.endswith("\r\n")
    assert "\n" not in written.replace("\r\n", "")
    return written.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_period_is_an_all_day_event_that_ends_on_the_day_after(events):
    lines = events(from_="2024-02-01", to="2024-02-29")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "VERSION:2.0" in lines
    assert [x for x in lines if x.startswith("DT")] == [
        "DTSTAMP:20241023T000000Z", "DTSTART;VALUE=DATE:20240201", "DTEND;VALUE=DATE:20240301",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "dates"),
    [
        ({"from_": "2022-01-01", "to": None}, ["DTSTART;VALUE=DATE:20220101", "DTEND;VALUE=DATE:20220102"]),
        ({"from_": None, "to": "2022-01-01"}, ["DTSTART;VALUE=DATE:20220101", "DTEND;VALUE=DATE:20220102"]),
        ({"from_": "9999-12-31", "to": "9999-12-31"}, ["DTSTART;VALUE=DATE:99991231"]),
        ({"from_": "0800-01-01", "to": "0800-01-01"}, ["DTSTART;VALUE=DATE:08000101", "DTEND;VALUE=DATE:08000102"]),
        ({"from_": "2024-05-01", "to": "2024-05-01", "type": "TIME", "value": "2024-05-01T19:30"},
         ["DTSTART:20240501T193000"]),
        ({"from_": "2024-05-01", "to": "2024-05-01", "type": "TIME", "value": "2024-05-01T24:00"},
         ["DTSTART;VALUE=DATE:20240501", "DTEND;VALUE=DATE:20240502"]),
        ({"from_": None, "to": None, "value": "PXY"}, []),
    ],
)  # fmt: skip
def test_days(events, fields, dates):
    lines = events(**fields)
    assert [x for x in lines if x.startswith(("DTSTART", "DTEND"))] == dates
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == bool(dates)


def test_text_is_escaped_and_folded(report_of, render):
    report = replace(report_of("timeline", HOSTILE), source="a;b,c.txt")
    written = render("ics", report)
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f]", written)
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
    lines = unfolded(written)
    assert all(re.match(r"(?:BEGIN|END|[A-Z-]+)[;:]", line) for line in lines)
    assert [x for x in lines if x.startswith("BEGIN:")] == ["BEGIN:VCALENDAR", "BEGIN:VEVENT"]
    (summary,) = (x for x in lines if x.startswith("SUMMARY:"))
    assert re.sub(r"\\[\\;,n]", "", summary).count(";") == 0
    assert 'Am Montag\\; er\\, sagte\\\\er: "nein"' in summary


def test_events_are_told_apart_and_made_the_same_again(report_of, render):
    one, other = report_of("timeline", "Ein Text."), report_of("timeline", "Ein anderer.")
    uids = re.findall(r"UID:(\S+)", render("ics", one, other))
    assert len(set(uids)) == 2
    assert render("ics", one, other) == render("ics", one, other)
    assert re.findall(r"UID:(\S+)", render("ics", one)) == uids[:1]


def test_without_a_publication_date_the_stamp_is_still_the_same(events):
    assert "DTSTAMP:19700101T000000Z" in events(published=None)


def test_a_failed_input_has_no_event(failed, render):
    assert "VEVENT" not in render("ics", failed("timeline"))


def test_a_title_is_not_needed(report_of, render):
    report = replace(report_of("timeline", "Ein Text."), title=None, source="artikel.txt")
    assert "artikel.txt" in render("ics", report)
