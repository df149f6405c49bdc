"""The settings that a TOML table holds: each key has a reader, which raises ValueError for what is no setting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from artinspect.checks.engine.codes import known, matching
from artinspect.checks.engine.layers import FAIL_ON, SEVERITIES
from artinspect.checks.engine.profiles import PROFILES
from artinspect.errors import ArtinspectError
from artinspect.inputs.documents.site_keys import checked_keys
from artinspect.project.configuration.errors import suggestion
from artinspect.project.configuration.settings import Configuration, Override
from artinspect.results import FailOn, Severity

Readers = Mapping[str, Callable[[Any], Any]]

# What others call it.
_FAMILIAR = {"per-file-ignores": "overrides", "per-path": "overrides"}


def configuration_of(table: Mapping[str, Any], folder: Path) -> Configuration:
    """The settings of a file in `folder`. Raises ValueError, which names the key."""
    return Configuration(**_read(table, _FILE), folder=folder)


def known_profile(name: str) -> str:
    """The name itself. Raises ValueError unless it is a profile's."""
    if name not in PROFILES:
        raise ValueError(f"unknown profile '{name}'{suggestion(name, PROFILES)}")
    return name


def _read(table: Mapping[str, Any], readers: Readers) -> dict[str, Any]:
    said = {}
    for key, value in table.items():
        if key not in readers:
            raise ValueError(f"unknown key '{key}'{suggestion(_FAMILIAR.get(key, key), readers)}")
        try:
            said[key.replace("-", "_")] = readers[key](value)
        except (ValueError, ArtinspectError) as error:
            raise ValueError(f"{key}: {error}") from None
    return said


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
        raise ValueError("must be a list of strings")
    return tuple(value)


def _codes(value: Any) -> tuple[str, ...]:
    codes = _strings(value)
    matching(codes)
    return codes


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("must be a table")
    return value


def _severities(value: Any) -> dict[str, Severity]:
    severities = _mapping(value)
    for code, severity in severities.items():
        if severity not in SEVERITIES:
            raise ValueError(f"{code}: {_none_of(severity, SEVERITIES)}")
    return {known(code): severity for code, severity in severities.items()}


def _fail_on(value: Any) -> FailOn:
    if value not in FAIL_ON:
        raise ValueError(_none_of(value, FAIL_ON))
    wanted: FailOn = value
    return wanted


def _none_of(value: Any, known: Iterable[str]) -> str:
    return f"'{value}' is not one of {', '.join(known)}"


def _count(value: Any) -> int:
    if type(value) is not int or value < 1:
        raise ValueError(f"'{value}' must be at least 1")
    return value


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"'{value}' must be true or false")
    return value


def _profile(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a string")
    return known_profile(value)


def _spellings(value: Any) -> dict[str, tuple[str, ...]]:
    return {wanted: _strings(others) for wanted, others in _mapping(value).items()}


def _overrides(value: Any) -> tuple[Override, ...]:
    if not isinstance(value, list):
        raise ValueError("must be a list of tables")
    return tuple(_override(number, table) for number, table in enumerate(value, 1))


def _override(number: int, table: Any) -> Override:
    try:
        said = _read(_mapping(table), _OVERRIDE)
        if not said.get("paths"):
            raise ValueError("has no paths")
    except ValueError as error:
        raise ValueError(f"number {number}: {error}") from None
    return Override(**said)


_LAYER: Readers = {
    "profile": _profile,
    "select": _codes,
    "extend-select": _codes,
    "ignore": _codes,
    "severity": _severities,
    "fail-on": _fail_on,
    "max-per-rule": _count,
    "warn-unused-ignores": _switch,
    "max-sentence-words": _count,
    "spellings": _spellings,
    "mononyms": _strings,
}
_OVERRIDE: Readers = {**_LAYER, "paths": _strings}
_FILE: Readers = {
    **_LAYER,
    "include": _strings,
    "exclude": _strings,
    "overrides": _overrides,
    "front-matter": checked_keys,
}
