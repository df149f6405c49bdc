"""A calendar of the dates that an article names: iCalendar (RFC 5545), one event a time expression.

Days are all-day events, clock times are local times without a zone. What is open on one side is an event of one
day; what is not on the calendar is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import one_line, visible
from artinspect.results import FailedReport, Report, TimeExpression

_MOST_OCTETS = 75
_CLOCK = re.compile(r"\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d")
_ESCAPED = re.compile(r"[\\;,]")


class CalendarRenderer:
    """One calendar for the run. It does not tell when it was made: the same articles give the same file."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """Open the calendar."""
        self._write(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//artinspect//timeline//EN", "CALSCALE:GREGORIAN"])

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the events of one article."""
        if isinstance(report, Report) and isinstance(report.analysis, tuple):
            for time in report.analysis:
                if isinstance(time, TimeExpression) and (time.from_ or time.to):
                    self._write(_event(report, time))

    def end(self) -> None:
        """Close the calendar."""
        self._write(["END:VCALENDAR"])

    def _write(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._stream.write("\r\n ".join(_folded(line)) + "\r\n")


def _event(report: Report[Any], time: TimeExpression) -> Iterator[str]:
    stamp = report.published.date.replace("-", "") if report.published else "19700101"
    title = report.title.shown if report.title else report.source
    place = f"{report.source}\n{time.start}\n{time.end}\n{time.sentence.text}"
    uid = hashlib.sha256(place.encode("utf-8", "backslashreplace")).hexdigest()[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}@artinspect"
    yield f"DTSTAMP:{stamp}T000000Z"
    yield from _days(time)
    yield f"SUMMARY:{_text(one_line(time.clause.shown))}"
    yield f"DESCRIPTION:{_text(visible(time.sentence.shown))}\\n\\n{_text(one_line(title))}"
    yield f"CATEGORIES:{time.type}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _days(time: TimeExpression) -> Iterator[str]:
    if time.type == "TIME" and _CLOCK.fullmatch(time.value):
        yield f"DTSTART:{re.sub('[-:]', '', time.value)}00"
        return
    first, last = time.from_ or time.to or "", time.to or time.from_ or ""
    yield f"DTSTART;VALUE=DATE:{first.replace('-', '')}"
    if last < date.max.isoformat():  # DTEND is the day after
        end = date.fromisoformat(last) + timedelta(1)
        yield f"DTEND;VALUE=DATE:{end.isoformat().replace('-', '')}"


def _text(text: str) -> str:
    """A TEXT value: its special characters escaped, line ends as `\\n`."""
    return _ESCAPED.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets, the blank before each further piece counted; no character is
    split."""
    piece, octets = "", 0
    for character in line:
        size = len(character.encode("utf-8", "backslashreplace"))
        if octets + size > _MOST_OCTETS:
            yield piece
            piece, octets = "", 1
        piece += character
        octets += size
    yield piece
