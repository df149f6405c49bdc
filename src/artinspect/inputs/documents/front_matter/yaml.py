"""YAML front matter.

Values on one line, which almost all are, are read here; PyYAML, whose import takes longer than all the rest, reads
the others: block scalars, lists, values of several lines, escapes. Where it finds no YAML, what stands on the line
counts: `title: Brand: zwei Verletzte` is common, and not YAML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from artinspect.inputs.documents.front_matter.entries import Entry, Style, Value

if TYPE_CHECKING:
    from yaml.nodes import Node

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_KEY = re.compile(
    r"(?P<quote>[\"']?)(?P<key>[^\s\"'#:\-?\[\]{},&*!|>%@`][^:\r\n\"']{0,200}?)(?P=quote)"
    r"[ \t]{0,99}:(?=\s|\Z)[ \t]{0,999}"
)
_COMMENT = re.compile(r"(?:^|[ \t])#")
_DOUBLE = re.compile(r"\"(?P<inner>[^\"\\\r\n]*)\"[ \t]*(?:#[^\r\n]*)?$")
_SINGLE = re.compile(r"'(?P<inner>[^'\r\n]*)'[ \t]*(?:#[^\r\n]*)?$")
# What a plain scalar on one line does not begin with.
_INDICATORS = frozenset("\"'|>[{&*!%@`?")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_STYLES: dict[str | None, Style] = {"'": "single", '"': "double", "|": "block", ">": "block"}


class _Line(NamedTuple):
    """A line that begins with a key: where its value begins and ends, and whether it goes on in further lines."""

    key: str
    start: int
    end: int
    goes_on: bool


def read_yaml(decoded: str, start: int, end: int, is_wanted: Callable[[str], bool]) -> list[Entry]:
    """The wanted keys at the top level of `decoded[start:end]`, with their values."""
    entries: list[Entry] = []
    composed: dict[str, list[Value]] | None = None
    for line in _keys(decoded, start, end):
        if not is_wanted(line.key):
            continue
        value = None if line.goes_on else _simple(decoded, line)
        if value is None:
            composed = _composed(decoded, start, end) if composed is None else composed
            values = composed.get(line.key, _raw(decoded, line))
        else:
            values = [value]
        entries.append((line.key, values))
    return entries


def _keys(decoded: str, start: int, end: int) -> Iterator[_Line]:
    """The lines that begin with a key, in order."""
    last: _Line | None = None
    for line in _LINE.finditer(decoded, start, end):
        text = line[0]
        if not text.strip() or text.startswith("#"):
            continue
        key = _KEY.match(decoded, line.start(), line.end())
        if key is None:
            last = last and last._replace(goes_on=True)
            continue
        if last:
            yield last
        last = _Line(
            key["key"].strip(), key.end(), key.end() + len(decoded[key.end() : line.end()].rstrip()), False
        )
    if last:
        yield last


def _simple(decoded: str, line: _Line) -> Value | None:
    """The value of a line if it can be read without knowing all of YAML."""
    text = decoded[line.start : line.end]
    for pattern, style in ((_DOUBLE, "double"), (_SINGLE, "single")):
        if quoted := pattern.match(text):
            inner = line.start + quoted.start("inner")
            return Value(quoted["inner"], inner, inner + len(quoted["inner"]), style)  # type: ignore[arg-type]
    if text[:1] in _INDICATORS or text.startswith(("- ", ": ")):
        return None
    comment = _COMMENT.search(text)
    plain = text[: comment.start()].rstrip() if comment else text
    if plain in _NOTHING:
        plain = ""
    return Value(plain, line.start, line.start + len(plain))


def _raw(decoded: str, line: _Line) -> list[Value]:
    """What stands on the line, without quotes around it."""
    text = decoded[line.start : line.end]
    inner = text.strip("\"'") if text[:1] in "\"'" else text
    if not inner or text[:1] in "|>[{&*!":
        return []
    start = line.start + text.index(inner)
    return [Value(inner, start, start + len(inner))]


def _composed(decoded: str, start: int, end: int) -> dict[str, list[Value]]:
    """What PyYAML makes of it: key -> values; nothing where it is not YAML."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(decoded[start:end], Loader=loader)
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: characters that YAML cannot hold
        return {}
    if not isinstance(node, yaml.MappingNode):
        return {}
    found: dict[str, list[Value]] = {}
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            found[key.value.strip()] = list(_values(value, decoded, start))
    return found


def _values(node: Node, decoded: str, offset: int) -> Iterator[Value]:
    """A scalar, the scalars of a list, or the names of the things that a list or a mapping describes."""
    import yaml

    if isinstance(node, yaml.ScalarNode):
        start, end = offset + node.start_mark.index, offset + node.end_mark.index
        style = _STYLES.get(node.style, "plain")
        if style in ("single", "double") and decoded[start : start + 1] == node.style:
            start, end = start + 1, end - 1
        elif style != "block":
            style = "plain"
        yield Value("" if style == "plain" and node.value in _NOTHING else node.value, start, end, style)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            if not isinstance(item, yaml.SequenceNode):
                yield from _values(item, decoded, offset)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "name" and isinstance(value, yaml.ScalarNode):
                yield from _values(value, decoded, offset)
