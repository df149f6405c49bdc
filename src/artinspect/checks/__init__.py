"""Whether an article contradicts itself: editorial rules that compare one place of it with another.

A rule says that two places disagree, never which one is right. One that lacks what it needs abstains.
"""

from __future__ import annotations

from artinspect.checks.engine.codes import select_rules
from artinspect.checks.engine.registry import RULES
from artinspect.checks.engine.running import check_article
from artinspect.checks.model.rule import Rule

__all__ = ["RULES", "Rule", "check_article", "select_rules"]
