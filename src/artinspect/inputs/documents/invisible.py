"""Characters that nobody sees: soft hyphens, blanks without width, marks of direction. They are not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from artinspect.inputs.document import Range

# The joiners (U+200C, U+200D) are part of how some scripts and emoji are written; within Latin words they are not.
INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]{1,99}"
    "|(?<=[A-Za-z\u00c0-\u024f])[\u200c\u200d]{1,9}(?=[A-Za-z\u00c0-\u024f])"
)


# The same without a look around, which is five times as fast.
_MAY_BE_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def has_invisible(text: str) -> bool:
    """Whether there are characters in a text that nobody sees."""
    return _MAY_BE_INVISIBLE.search(text) is not None


def visible_ranges(text: str, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """The stretches of `text[start:end]` that lie between invisible characters, none of them empty."""
    end = len(text) if end is None else end
    at = start
    for match in INVISIBLE.finditer(text, start, end):
        if at < match.start():
            yield at, match.start()
        at = match.end()
    if at < end:
        yield at, end
