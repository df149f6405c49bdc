"""TOML front matter: its keys before the first table."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from artinspect.inputs.documents.front_matter.entries import Entry, Style, Value

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_KEY = re.compile(r"^[ \t]{0,99}[\"']?(?P<key>[\w-]{1,100})[\"']?[ \t]{0,99}=[ \t]{0,99}", re.M)
_TABLE = re.compile(r"^[ \t]{0,99}\[", re.M)
_STRING = re.compile(
    r"\"\"\"(?P<blockd>(?:[^\"\\]|\\.|\"(?!\"\"))*)\"\"\"|'''(?P<blocks>(?:[^']|'(?!''))*)'''"
    r"|\"(?P<double>(?:[^\"\\\r\n]|\\.)*)\"|'(?P<single>[^'\r\n]*)'",
    re.S,
)
_BARE = re.compile(r"[^\s#,\[\]\"'][^\r\n#,\[\]\"']*")
_STYLES: dict[str, Style] = {"blockd": "double", "double": "double", "blocks": "plain", "single": "plain"}


def read_toml(decoded: str, start: int, end: int) -> list[Entry]:
    """The keys of `decoded[start:end]` that stand before the first table, with their values."""
    table = _TABLE.search(decoded, start, end)
    end = table.start() if table else end
    keys = list(_KEY.finditer(decoded, start, end))
    following = [*(key.start() for key in keys), end][1:]
    return [
        (key["key"], list(_values(decoded, key.end(), stop))) for key, stop in zip(keys, following, strict=True)
    ]


def _values(decoded: str, start: int, end: int) -> Iterator[Value]:
    """A string, a date, or the strings of a list."""
    is_list = decoded.startswith("[", start)
    at = start + 1 if is_list else start
    while string := _STRING.search(decoded, at, end) if is_list else _STRING.match(decoded, at, end):
        group = next(name for name, inner in string.groupdict().items() if inner is not None)
        try:
            text = tomllib.loads(f"value = {string[0]}")["value"]
        except (tomllib.TOMLDecodeError, ValueError):
            text = string[group]
        yield Value(text, *string.span(group), _STYLES[group])
        at = string.end()
        if not is_list:
            return
    if not is_list and (bare := _BARE.match(decoded, start, end)):
        text = bare[0].rstrip()
        yield Value(text, start, start + len(text))
