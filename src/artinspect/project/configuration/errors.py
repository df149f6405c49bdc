"""What can be wrong with settings, and how it is said."""

from __future__ import annotations

from collections.abc import Iterable

from artinspect.errors import ArtinspectError


class ConfigurationError(ArtinspectError):
    """A setting that cannot be understood; the message names the file."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """`; did you mean ...?` where a known name is near, else all that are known."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(name, names, 1)
    return f"; did you mean '{near[0]}'?" if near else f"; known: {', '.join(names)}"
