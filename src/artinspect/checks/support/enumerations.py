"""What parts the items of an enumeration of figures."""

from __future__ import annotations

import re

from artinspect.checks.model.context import RuleContext
from artinspect.checks.support.masking import figure_words, occurs

# How far one item may stand from the next, in characters.
LONGEST_GAP = 70


def is_joined(context: RuleContext, gap: str) -> bool:
    """Whether the masked text between two figures makes them items of one enumeration."""
    return re.search(r"[,;]", gap) is not None or occurs(figure_words(context).last_part, gap)
