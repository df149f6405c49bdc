"""TimeML with TIMEX3 tags around the article's own text (ISO 24617-1), so that the field's scorers can read it."""

from __future__ import annotations

import re
from typing import Any

from artinspect.rendering.one_document import OneDocument
from artinspect.results import Report, TimeExpression

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
"""
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
# XML cannot hold these in any form; each gives way to one character, so that offsets stay.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# What a parser would change, and what could drive a terminal, is written as a reference.
_REFERENCED = re.compile("[\r\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


class TimemlRenderer(OneDocument):
    """One document, whose TEXT is the article's text."""

    document = "TimeML"

    def write(self, report: Report[Any]) -> None:
        """Write the document."""
        self._stream.write(_HEAD)
        self._stream.write(f"<DOCID>{_escaped(report.source)}</DOCID>\n")
        if report.published:
            day = report.published.date
            attributes = f'tid="t0" type="DATE" value="{day}" functionInDocument="CREATION_TIME"'
            self._stream.write(f"<DCT><TIMEX3 {attributes}>{day}</TIMEX3></DCT>\n")
        self._stream.write(f"<TEXT>{_tagged(report)}</TEXT>\n</TimeML>\n")


def _tagged(report: Report[Any]) -> str:
    times = (
        [t for t in report.analysis if isinstance(t, TimeExpression)] if isinstance(report.analysis, tuple) else []
    )
    parts: list[str] = []
    at = 0
    for number, time in enumerate(sorted(times, key=lambda t: t.start), start=1):
        if time.start < at:
            continue
        mod = f' mod="{time.mod}"' if time.mod else ""
        parts += [
            _escaped(report.source_text.decoded[at : time.start]),
            f'<TIMEX3 tid="t{number}" type="{time.type}" value="{_escaped(time.value)}"{mod}>',
            _escaped(report.source_text.decoded[time.start : time.end]),
            "</TIMEX3>",
        ]
        at = time.end
    return "".join([*parts, _escaped(report.source_text.decoded[at:])])


def _escaped(text: str) -> str:
    text = _IMPOSSIBLE.sub("\ufffd", text)
    for sign, entity in _MARKUP.items():
        text = text.replace(sign, entity)
    return _REFERENCED.sub(lambda m: f"&#x{ord(m[0]):x};", text)
