"""A site's own names for what the head of a document says: `front-matter` in its settings.

    [tool.artinspect.front-matter]
    date = ["erschienen"]

The settings are those of checks: `artinspect.toml` or `[tool.artinspect]` in `pyproject.toml`, of the nearest
folder above an article. Only these names are read of them, so that other commands need not know of rules.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from artinspect.errors import ArtinspectError

# What users call the fields -> what they are called here.
_FIELDS = {
    "title": "title",
    "date": "date",
    "author": "byline",
    "section": "section",
    "language": "language",
    "description": "description",
}
_KEY = "front-matter"
_OWN_FILE, _SHARED_FILE = "artinspect.toml", "pyproject.toml"

SiteKeys = Mapping[str, tuple[str, ...]]
"""A field of `KEYS` -> a site's names for it."""


def checked_keys(value: Any) -> dict[str, tuple[str, ...]]:
    """The names that a table of settings holds. Raises ValueError, which says what is wrong."""
    if not isinstance(value, dict):
        raise ValueError("must be a table")
    for field, names in value.items():
        if field not in _FIELDS:
            raise ValueError(f"'{field}' is not one of {', '.join(_FIELDS)}")
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError(f"{field}: must be a list of strings")
    return {_FIELDS[field]: tuple(names) for field, names in value.items()}


@lru_cache(maxsize=256)
def site_keys(folder: str) -> SiteKeys:
    """The names that hold for documents in a folder. Raises ArtinspectError where the settings are broken."""
    for path, is_shared in _settings_above(os.path.abspath(folder)):  # noqa: PTH100 -- on every start
        try:
            with open(path, "rb") as file:  # noqa: PTH123
                data = file.read()
        except OSError:
            continue
        if is_shared and b"artinspect" not in data:
            continue
        if _KEY.encode() not in data:
            if is_shared and b"tool.artinspect" not in data:
                continue
            return {}
        table = _table(path, data, is_shared=is_shared)
        if table is not None:
            try:
                return checked_keys(table.get(_KEY, {}))
            except ValueError as error:
                raise ArtinspectError(f"{path}: {_KEY}: {error}") from None
    return {}


def _settings_above(folder: str) -> Iterator[tuple[str, bool]]:
    """The files that may hold settings, the nearest first, and whether others have settings there, too."""
    while True:
        yield os.path.join(folder, _OWN_FILE), False  # noqa: PTH118
        yield os.path.join(folder, _SHARED_FILE), True  # noqa: PTH118
        parent = os.path.dirname(folder)  # noqa: PTH120
        if parent == folder:
            return
        folder = parent


def _table(path: str, data: bytes, *, is_shared: bool) -> Mapping[str, Any] | None:
    """The settings in a file; None where a shared file has none. Raises ArtinspectError."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        document = tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as error:  # no UTF-8, or no TOML
        raise ArtinspectError(f"{path}: invalid TOML: {error}") from None
    except RecursionError:
        raise ArtinspectError(f"{path}: invalid TOML: nested too deeply") from None
    if not is_shared:
        return document
    tools = document.get("tool")
    table = tools.get("artinspect") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None
