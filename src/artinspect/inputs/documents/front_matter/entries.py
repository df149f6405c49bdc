"""Keys and values of front matter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

Style = Literal["plain", "single", "double", "block"]


class Value(NamedTuple):
    """A value: its text, and where in the decoded input it is written, without quotes.

    `style` says how: `double` has escapes (`\\"`), `single` doubles its quotes, a `block` has a line of its own
    before it (`>-`), `plain` has none of these.
    """

    text: str
    start: int
    end: int
    style: Style = "plain"


Entry: TypeAlias = tuple[str, Sequence[Value]]
"""A key as it is written, and its values: one, or those of a list."""
