"""What a project says about checks: `[tool.artinspect]` in pyproject.toml, or artinspect.toml.

The nearest folder above an article that has either decides; artinspect.toml goes before pyproject.toml.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast, get_args

from artinspect.errors import ArtinspectError
from artinspect.results import FailOn, Severity

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_OWN_FILE, _SHARED_FILE = "artinspect.toml", "pyproject.toml"


class ConfigurationError(ArtinspectError):
    """A setting that cannot be understood; the message names the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """The settings of a project; None is: not said. Field names with a hyphen for each underscore are the keys."""

    select: tuple[str, ...] | None = None
    """Codes of rules, or their beginnings."""
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Code -> severity other than the rule's own."""
    fail_on: FailOn | None = None
    max_per_rule: int | None = None
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The house list: spelling wanted -> spellings not wanted."""


NOTHING_SAID = Configuration()


def nearest(folder: Path) -> Configuration:
    """The settings that hold for articles in a folder. Raises ConfigurationError."""
    for place in (folder, *folder.parents):
        if (own := place / _OWN_FILE).is_file():
            return read_configuration(own)
        if (shared := place / _SHARED_FILE).is_file() and _table(shared) is not None:
            return read_configuration(shared)
    return NOTHING_SAID


def read_configuration(path: Path) -> Configuration:
    """The settings of one file. Raises ConfigurationError."""
    table = _table(path)
    if table is None:
        raise ConfigurationError(f"{path}: has no table [tool.artinspect]")
    said: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            raise ConfigurationError(f"{path}: unknown key '{key}'{suggestion(key, _READERS)}")
        try:
            said[key.replace("-", "_")] = _READERS[key](value)
        except ValueError as error:
            raise ConfigurationError(f"{path}: {key}: {error}") from None
    return Configuration(**said)


def suggestion(name: str, known: Iterable[str]) -> str:
    """`; did you mean ...?` where a known name is near, else all that are known."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(name, names, 1)
    return f"; did you mean '{near[0]}'?" if near else f"; known: {', '.join(names)}"


def _table(path: Path) -> dict[str, Any] | None:
    """The settings as TOML has them; None where a shared file has none."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except ValueError as error:  # no UTF-8, or no TOML
        raise ConfigurationError(f"{path}: is no TOML: {error}") from None
    if path.name != _SHARED_FILE:
        return document
    tools = document.get("tool")
    table = tools.get("artinspect") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
        raise ValueError("is no list of strings")
    return tuple(value)


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("is no table")
    return value


def _severities(value: Any) -> dict[str, Severity]:
    severities = _mapping(value)
    for code, severity in severities.items():
        if severity not in get_args(Severity):
            raise ValueError(f"{code}: '{severity}' is none of {', '.join(get_args(Severity))}")
    return severities


def _fail_on(value: Any) -> FailOn:
    if value not in get_args(FailOn):
        raise ValueError(f"'{value}' is none of {', '.join(get_args(FailOn))}")
    return cast("FailOn", value)


def _count(value: Any) -> int:
    if type(value) is not int or value < 1:
        raise ValueError(f"'{value}' is no number from 1")
    return value


def _spellings(value: Any) -> dict[str, tuple[str, ...]]:
    return {wanted: _strings(others) for wanted, others in _mapping(value).items()}


_READERS: dict[str, Callable[[Any], Any]] = {
    "select": _strings,
    "ignore": _strings,
    "severity": _severities,
    "fail-on": _fail_on,
    "max-per-rule": _count,
    "spellings": _spellings,
}
