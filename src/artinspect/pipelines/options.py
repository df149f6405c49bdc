"""Which pipelines find names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineOptions:
    """The pipelines that a user chooses; by default the embedded one of each language."""

    model: str | None = None
    """A spaCy pipeline for all languages, by name or path."""
    models: Mapping[str, str] = field(default_factory=dict)
    """Pipelines for single languages, code -> name or path; `model` goes before them."""
