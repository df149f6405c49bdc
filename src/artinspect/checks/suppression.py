"""Comments that silence a finding on their own line or the next: `artinspect: ignore[TIM001] the reason`.

In Markdown and HTML the comment stands inside `<!-- -->`, in plain text on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from artinspect.results import Finding

_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029\x85]")
_COMMENT = re.compile(r"(?:^\s{0,20}|<!--\s{0,9})artinspect:\s{0,9}ignore\[([A-Z0-9, ]{1,200})\]")


def not_silenced(findings: Iterable[Finding], text: str) -> tuple[Finding, ...]:
    """The findings that no comment of the text silences."""
    found = tuple(findings)
    if not found or "artinspect:" not in text:
        return found
    silenced: dict[int, set[str]] = {}
    for number, line in enumerate(_LINE_END.split(text), 1):
        if "artinspect:" in line and (comment := _COMMENT.search(line)):
            codes = {code.strip() for code in comment[1].split(",")}
            for covered in (number, number + 1):
                silenced.setdefault(covered, set()).update(codes)
    return tuple(f for f in found if f.rule not in silenced.get(f.line, ()))
