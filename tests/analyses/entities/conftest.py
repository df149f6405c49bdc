"""Mentions made by hand, so that no pipeline is needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.results import Label, Mention


@pytest.fixture
def mentions_of() -> Callable[..., list[Mention]]:
    return find_mentions


def find_mentions(text: str, *found: tuple[str, Label]) -> list[Mention]:
    """Mentions of the names in the order of the text; each is looked for after the one before."""
    mentions: list[Mention] = []
    at = 0
    for name, label in found:
        start = text.index(name, at)
        at = start + len(name)
        mentions.append(Mention(name, start, at, label))
    return mentions
