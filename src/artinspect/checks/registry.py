"""The rules of `check`, family by family."""

from __future__ import annotations

from artinspect.checks import (
    ages,
    changes,
    conversions,
    headline_numbers,
    language,
    names,
    parts,
    ranges,
    sources,
    structure,
    tense,
    time,
)
from artinspect.checks.rule import Rule


def _in_order(*families: tuple[Rule, ...]) -> list[Rule]:
    return sorted((rule for rules in families for rule in rules), key=lambda rule: rule.code)


RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *names.RULES,
    *_in_order(changes.RULES, conversions.RULES, headline_numbers.RULES, parts.RULES),
    *_in_order(ages.RULES, ranges.RULES, tense.RULES, time.RULES),
    *sources.RULES,
    *language.RULES,
)
