"""JUnit's XML, as CI servers read it: a suite an article, a failed case a finding."""

from __future__ import annotations

import re
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import visible
from artinspect.rendering.positions import findings
from artinspect.results import Checked, FailedReport, Report

_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
# XML cannot hold these in any form.
_IMPOSSIBLE = re.compile("[\ud800-\udfff\ufffe\uffff]")


class JunitRenderer:
    """A suite is written as soon as its article is checked."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """Open the document."""
        self._stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="artinspect">\n')

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write one suite. An article without findings is one case that passed; a skipped rule is a case, too."""
        cases, failures, errors, skipped = [], 0, 0, 0
        source = _escaped(report.source)
        if isinstance(report, FailedReport):
            errors = 1
            cases.append(_case(source, "read", f'<error message="{_escaped(report.error.message)}"/>'))
        for f, place in findings(report):
            failures += 1
            text = _escaped(f"{report.source}:{place.line}:{place.column}: {f.text}")
            failure = f'<failure type="{f.severity}" message="{_escaped(f.message)}">{text}</failure>'
            cases.append(_case(source, f"{f.rule} {f.name} {place.line}:{place.column}", failure))
        if isinstance(report, Report) and isinstance(report.analysis, Checked):
            for s in report.analysis.skipped:
                skipped += 1
                cases.append(_case(source, f"{s.rule} {s.name}", f'<skipped message="{_escaped(s.reason)}"/>'))
        if not failures and not errors:
            cases.append(_case(source, "check"))
        counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
        self._stream.write(f'<testsuite name="{source}" {counts}>\n')
        self._stream.writelines(cases)
        self._stream.write("</testsuite>\n")

    def end(self) -> None:
        """Close the document."""
        self._stream.write("</testsuites>\n")


def _case(source: str, name: str, outcome: str = "") -> str:
    return f'<testcase classname="{source}" name="{_escaped(name)}">{outcome}</testcase>\n'


def _escaped(text: str) -> str:
    """Text of an attribute or element; what XML cannot hold is made visible."""
    possible = _IMPOSSIBLE.sub("\ufffd", visible(text))
    return "".join(_MARKUP.get(c, c) for c in possible)
