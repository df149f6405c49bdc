"""The rules of `check`, family by family."""

from __future__ import annotations

from artinspect.checks import changes, figures, language, names, sources, structure, time
from artinspect.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *names.RULES,
    *sorted((*figures.RULES, *changes.RULES)),
    *time.RULES,
    *sources.RULES,
    *language.RULES,
)
