"""The dateline of an agency's article: the place, and often the agency and a date, before the first sentence."""

from __future__ import annotations

import re

from artinspect.article.date_line import read_date_line
from artinspect.languages.schema.writing import Writing
from artinspect.results import Published, Span

# `BERLIN (dpa) -`, `Frankfurt am Main (Reuters) -`, `WASHINGTON, Oct. 3 (Reuters) —`, `Wien/Berlin –`, `LONDON —`
_PLACE = r"[^\W\d_a-zäöüß][\w.'’]{1,24}(?:[ /-][^\W\d_a-zäöüß][\w.'’]{0,24}){0,3}"
_ON_RIVER = rf"{_PLACE}(?:(?: [a-z]{{2,3}}){{1,2}} {_PLACE})?"
_WITH_AGENCY = rf"{_ON_RIVER}(?:, [^\s(][^()\n]{{1,25}})? ?\([^()\n]{{2,30}}\)(?: ?[-–—]{{1,2}}|\.)"
_WITH_DASH = rf"{_PLACE}(?:, [^()\n–—]{{3,25}})? [–—-]{{1,2}}"
_DATELINE = re.compile(rf"(?:{_WITH_AGENCY}|{_WITH_DASH})(?=\s)")
# The date in it: behind the place, before the agency or the dash.
_DATE = re.compile(r", ?(?P<date>[^()\n–—]{5,30}?)\s{0,3}(?:\(|[–—-]{1,2}$)")


def find_dateline(text: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Offsets of the dateline that `text[start:end]` begins with; None if there is none."""
    match = _DATELINE.match(text, start, len(text) if end is None else end)
    return match.span() if match else None


def dateline_date(dateline: Span, writing: Writing) -> Published | None:
    """The date in a dateline, if it has a year: `CELLE, 14. Januar 2026 (dpa) -`."""
    match = _DATE.search(dateline.text)
    found = read_date_line(match["date"], writing) if match else None
    if match is None or found is None:
        return None
    start = dateline.start + match.start("date")
    return Published(match["date"], start, start + len(match["date"]), found.isoformat())
