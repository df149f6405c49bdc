"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from artinspect.checks.context import Outcomes, RuleContext
from artinspect.results import Severity


class Rule(NamedTuple):
    """An editorial rule: its code (never reused), and what `--explain` says of it.

    `needs_names` rules are skipped where names were not looked for. `examples` are pairs of a text that the rule
    fires on and its corrected twin. A rule that is not `default` runs only where it is asked for.
    """

    code: str
    name: str
    severity: Severity
    needs_names: bool
    what: str
    why: str
    examples: tuple[tuple[str, str], ...]
    check: Callable[[RuleContext], Outcomes]
    default: bool = True
