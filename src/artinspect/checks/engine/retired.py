"""The codes that no rule has or will have: they are gaps in the numbering, and are not reused."""

from __future__ import annotations

from collections.abc import Mapping

_NEVER_PUBLISHED = "no rule was ever published under this code"

RETIRED: Mapping[str, str] = {
    "NAM003": _NEVER_PUBLISHED,
    # Planned for amounts without a currency or unit.
    "FIG012": _NEVER_PUBLISHED,
    # Planned for anonymous sources.
    "SRC003": f"{_NEVER_PUBLISHED}; SRC001 and SRC002 look for sources and speakers",
    "SRC004": _NEVER_PUBLISHED,
    # Planned for readability.
    "LNG002": f"{_NEVER_PUBLISHED}; LNG001 finds long sentences, and `artinspect summary` measures readability",
}
"""Code -> why no rule has it, and what is there instead if anything is."""
