"""What a person is, as the words right before the name say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_MAX_WORDS = 4
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]{0,39})(\.?)[ \u00a0\n]{1,2}$")


def roles_before(text: str, mentions: Sequence[Mention], names: Names) -> tuple[str, ...]:
    """The titles that stand before the mentions, each once, in the order of the text and in base form."""
    roles: dict[str, None] = {}
    for mention in mentions:
        if role := _role(text, mention.start, names):
            roles.setdefault(role)
    return tuple(roles)


def _role(text: str, start: int, names: Names) -> str | None:
    role: list[str] = []
    for _ in range(_MAX_WORDS):
        word = _WORD_BEFORE.search(text, max(0, start - 50), start)
        if not word:
            break
        form = word[1].lower()
        if role and form in names.title_modifiers:
            role.insert(0, word[1])
        elif not role and not word[2] and (title := _title(word[1], names)):
            role.insert(0, title)
        elif role or form not in names.address:
            break
        start = word.start()
    return " ".join(role) or None


def _title(word: str, names: Names) -> str | None:
    """The base form of a title, or None if the word is none."""
    for ending in ("", *names.title_endings):
        base = word.removesuffix(ending)
        if (base == word) != (not ending):
            continue
        parts = base.lower().rpartition("-")[2]
        if parts in names.titles:
            return base
        if (
            names.joins_titles
            and base[:1].isupper()
            and any(
                parts.endswith(title) and len(parts) > len(title) + 2 for title in names.titles if len(title) > 3
            )
        ):
            return base
    return None
