"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from artinspect.checks.model.context import Outcomes, RuleContext
from artinspect.results import Severity

Family = Literal["structure", "names", "figures", "time", "sources", "language"]
"""What a rule is about; each family has a package of its own in `checks.rules`."""


class Example(NamedTuple):
    """A text in which a rule finds something, and its corrected twin, in which it finds nothing."""

    bad: str
    good: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """An editorial rule: its code (never reused), its documentation, and the function that applies it.

    The module `checks.rules.<family>.<code>_<name>` holds it as `RULE`.
    """

    code: str
    name: str
    family: Family
    severity: Severity
    """The severity of its findings, unless a configuration sets another."""
    needs_names: bool = False
    """Whether the rule is skipped where the names of the article were not looked for."""
    default: bool = True
    """Whether the rule is on by default; one that is not runs only where its whole code is selected."""
    what: str
    """What it finds, in a sentence or two."""
    why: str
    """Why an editor wants to know."""
    examples: tuple[Example, ...]
    """The first is German, the second English."""
    check: Callable[[RuleContext], Outcomes]
