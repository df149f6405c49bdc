"""How inputs are read, whatever the analysis; the options of an analysis are in its own package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from artinspect.results import DocumentFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class InputOptions:
    """How inputs are read. None: detect automatically."""

    language: str | None = None
    """ISO 639-1 code."""
    published: date | None = None
    """The publication date; it overrides what the articles say."""
    encoding: str | None = None
    """A name that Python knows, such as `cp1252`."""
    input_format: DocumentFormat | None = None
    """The format of all inputs; None tells it by the name of each, then by its content."""
    stdin_filename: str | None = None
    """The name that standard input is read by, as that of a file would be."""
    front_matter: Mapping[str, Sequence[str]] | None = None
    """A site's own keys of front matter: a field such as `date` -> its names. None reads its configuration."""
    with_text: bool = False
    """Whether a report holds the text that its offsets count, where that is not the decoded input."""
