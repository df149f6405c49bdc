"""The JSON forms: one document, or one article a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import json_text
from artinspect.results import SCHEMA, Checked, FailedReport, Report

# Keys that an object only has where they say something: what was read where it is written otherwise, where a date
# comes from that stands nowhere in the text.
_RARE = frozenset({"read", "origin"})


def to_dict(result: Any) -> Any:
    """Results as JSON has them: dataclasses as dicts, tuples as lists, `from_` as `from`.

    A `Report` is the ARTICLE object of the output contract, whatever else is an object of it or a list of some.
    """
    return as_json(result) if isinstance(result, (Report, FailedReport)) else _plain(result)


def to_json(result: Any) -> str:
    """The same as text, without line ends."""
    return _dump(to_dict(result))


def as_json(report: Report[Any] | FailedReport) -> dict[str, Any]:
    """One ARTICLE object of the contract."""
    head = {"schema": SCHEMA, "command": report.command, "source": report.source}
    if isinstance(report, FailedReport):
        return head | {"error": _plain(report.error)}
    zones = {
        name: _plain(getattr(report, name)) for name in ("title", "section", "byline", "dateline", "published")
    }
    # What a check says has two keys of its own, findings and skipped.
    plain = _plain(report.analysis)
    found = plain if isinstance(report.analysis, Checked) else {report.command: plain}
    text = {} if report.text is None else {"text": report.text}
    return head | {"language": _plain(report.language)} | zones | {"format": report.format} | text | found


def _plain(value: Any) -> Any:
    """Dataclasses as objects, tuples as lists; `from_` is `from`, and whole numbers are written as such."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, tuple):
        return [_plain(x) for x in value]
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items()}
    plain = {key: _plain(getattr(value, name)) for name, key in _keys(value.__class__)}
    for key in _RARE & plain.keys():
        if plain[key] is None:
            del plain[key]
    return plain


@cache
def _keys(cls: type) -> tuple[tuple[str, str], ...]:
    assert is_dataclass(cls)
    return tuple((f.name, f.name.rstrip("_")) for f in fields(cls))


def _written(report: Report[Any] | FailedReport) -> Iterator[str]:
    """`as_json` as text, piece by piece: that of a long article would take much memory."""
    if isinstance(report, FailedReport) or not isinstance(report.analysis, tuple):
        yield _dump(as_json(report))
        return
    head = _dump(as_json(replace(report, analysis=())))
    yield head.removesuffix("]}")
    for i, each in enumerate(report.analysis):
        yield ("" if i == 0 else ", ") + _dump(_plain(each))
    yield "]}"


def _dump(value: Any) -> str:
    return json_text(json.dumps(value, ensure_ascii=False, allow_nan=False))


class JsonLinesRenderer:
    """One ARTICLE a line, written as soon as it is there."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """A stream of lines has no head."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write one line."""
        self._stream.writelines(_written(report))
        self._stream.write("\n")
        self._stream.flush()

    def end(self) -> None:
        """A stream of lines has no foot."""


class JsonRenderer:
    """One document with all articles."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._command, self._stream = run.command, stream
        self._separator = ""

    def begin(self) -> None:
        """Open the document."""
        self._stream.write(f'{{"schema": {_dump(SCHEMA)}, "command": {_dump(self._command)}, "articles": [')

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write one ARTICLE."""
        self._stream.write(f"{self._separator}\n")
        self._stream.writelines(_written(report))
        self._separator = ","

    def end(self) -> None:
        """Close the document."""
        self._stream.write("\n]}\n")
