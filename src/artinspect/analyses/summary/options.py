"""The options of `summary`."""

from __future__ import annotations

from dataclasses import dataclass, field

from artinspect.pipelines.options import PipelineOptions
from artinspect.results import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryOptions:
    """Which parts a summary has."""

    parts: frozenset[Part] = frozenset(("counts", "readability", "keywords", "sentences"))
    pipelines: PipelineOptions = field(default_factory=PipelineOptions)
    """What finds names, where `who` is asked for."""
