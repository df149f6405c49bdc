"""What parts the items of an enumeration of figures."""

from __future__ import annotations

import re

from artinspect.checks.engine.context import RuleContext
from artinspect.checks.support.masking import figure_words, occurs

# How far a cue may stand from the total, and a part from the next one.
_CUE_REACH, LONGEST_GAP = 100, 70


def is_joined(context: RuleContext, gap: str) -> bool:
    return re.search(r"[,;]", gap) is not None or occurs(figure_words(context).last_part, gap)
