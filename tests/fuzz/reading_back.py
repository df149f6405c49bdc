"""Each format, read back by a parser of its own: what cannot be read is an AssertionError or the parser's error."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

from artinspect.inspection.analyses import ANALYSES

_CELL_BORDER = re.compile(r"(?<!\\)(?:\\\\)*\|")
_CONCISE = re.compile(r".+?:\d+:\d+: [A-Z]{3}\d{3} .+")
_WORKFLOW_COMMAND = re.compile(r"::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]*,?)+::.+")
_ANNOTATION = re.compile(r"(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)")


def read_back(format: str, command: str, written: str, text: str) -> None:
    """Fail if `written` is not what the format says; `text` is the decoded input."""
    reader = _READERS.get(format)
    if reader:
        reader(command, written, text)


def _json(command: str, written: str, text: str) -> None:
    json.loads(written, parse_constant=_no_constant)


def _jsonl(command: str, written: str, text: str) -> None:
    for line in written.removesuffix("\n").split("\n"):
        json.loads(line, parse_constant=_no_constant)


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def _csv(command: str, written: str, text: str) -> None:
    for row in csv.reader(io.StringIO(written, newline="")):
        assert len(row) == len(ANALYSES[command].records().COLUMNS), row


def _tsv(command: str, written: str, text: str) -> None:
    for line in written.removesuffix("\n").split("\n"):
        assert len(line.split("\t")) == len(ANALYSES[command].records().COLUMNS), line


def _markdown(command: str, written: str, text: str) -> None:
    table = [line for line in written.split("\n") if line.startswith("|")]
    assert len({len(_CELL_BORDER.findall(line)) for line in table}) <= 1


def _xml(command: str, written: str, text: str) -> None:
    ElementTree.fromstring(written)


def _calendar(command: str, written: str, text: str) -> None:
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n")), "RFC 5545, 3.1"
    lines = written.replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in lines[:-1])


def _conll(command: str, written: str, text: str) -> None:
    before = "O"
    for line in written.split("\n"):
        token, tab, tag = line.partition("\t")
        assert bool(token) == bool(tab), line
        if tag.startswith("I-"):
            assert before[2:] == tag[2:], "no I- without B-"
        before = tag or "O"


def _brat(command: str, written: str, text: str) -> None:
    for line in written.removesuffix("\n").split("\n"):
        annotation = _ANNOTATION.fullmatch(line) if line.startswith("T") else None
        assert annotation or not line.startswith("T"), line
        for piece in annotation[3].split(";") if annotation else ():
            start, end = map(int, piece.split())
            assert start < end <= len(text)


def _concise(command: str, written: str, text: str) -> None:
    for line in written.removesuffix("\n").split("\n"):
        assert not line or line.startswith("  ") or _CONCISE.fullmatch(line) or "finding" in line, line


def _github(command: str, written: str, text: str) -> None:
    for line in written.removesuffix("\n").split("\n"):
        assert not line or _WORKFLOW_COMMAND.fullmatch(line), line


_READERS: dict[str, Callable[[str, str, str], None]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "tsv": _tsv,
    "markdown": _markdown,
    "ics": _calendar,
    "timeml": _xml,
    "conll": _conll,
    "brat": _brat,
    "concise": _concise,
    "github": _github,
    "gitlab": _json,
    "sarif": _json,
    "junit": _xml,
    "rdjson": _json,
}
