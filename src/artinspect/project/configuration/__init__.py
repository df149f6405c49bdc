"""What a project says about checks: `[tool.artinspect]` in pyproject.toml, or artinspect.toml.

The nearest folder above an article that has either decides; artinspect.toml goes before pyproject.toml.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from artinspect.project.configuration.errors import ConfigurationError
from artinspect.project.configuration.settings import EMPTY, Configuration, Override, absolute
from artinspect.project.configuration.values import configuration_of

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = [
    "EMPTY",
    "Configuration",
    "ConfigurationError",
    "Override",
    "nearest",
    "read_configuration",
]

_OWN_FILE, _SHARED_FILE = "artinspect.toml", "pyproject.toml"


def nearest(folder: Path) -> Configuration:
    """The settings that hold for articles in a folder. Raises ConfigurationError."""
    folder = absolute(folder)
    for place in (folder, *folder.parents):
        own, shared = place / _OWN_FILE, place / _SHARED_FILE
        if os.path.isfile(own):  # noqa: PTH113 -- pathlib raises an error where a folder may not be searched
            return read_configuration(own)
        if os.path.isfile(shared) and _table(shared) is not None:  # noqa: PTH113 -- as above
            return read_configuration(shared)
    return EMPTY


def read_configuration(path: Path) -> Configuration:
    """The settings of one file. Raises ConfigurationError."""
    table = _table(path)
    if table is None:
        raise ConfigurationError(f"{path}: has no [tool.artinspect] table")
    try:
        return configuration_of(table, path.parent)
    except ValueError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def _table(path: Path) -> dict[str, Any] | None:
    """The settings as TOML has them; None where a shared file has none."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except ValueError as error:  # no UTF-8, or no TOML
        raise ConfigurationError(f"{path}: invalid TOML: {error}") from None
    except RecursionError:
        raise ConfigurationError(f"{path}: invalid TOML: nested too deeply") from None
    if path.name != _SHARED_FILE:
        return document
    tools = document.get("tool")
    if not isinstance(tools, dict) or "artinspect" not in tools:
        return None
    table = tools["artinspect"]
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: tool.artinspect must be a table")
    return table
