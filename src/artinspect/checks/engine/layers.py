"""Configuration of checks: by a profile, a configuration file, one of its overrides, the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from artinspect.results import FailOn, Severity

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigLayer:
    """What one source configures; None means not set. A layer overrides the layers below it.

    Field names with a hyphen for each underscore are the keys of a file.
    """

    profile: str | None = None
    """The name of a profile, which is the lowest layer."""
    select: tuple[str, ...] | None = None
    """Codes of rules, or their beginnings: only these are applied, whatever lower layers say.

    A rule that is off by default is switched on by its whole code only.
    """
    extend_select: tuple[str, ...] = ()
    """Rules in addition to those of lower layers."""
    ignore: tuple[str, ...] = ()
    """Rules that are not applied."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Code -> severity other than the rule's own."""
    fail_on: FailOn | None = None
    max_per_rule: int | None = None
    warn_unused_ignores: bool | None = None
    max_sentence_words: int | None = None
    """The longest sentence that is still easy to follow, in words."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The house list: spelling wanted -> spellings not wanted."""
    mononyms: tuple[str, ...] = ()
    """The house list of people who are known by one name."""
