"""The options of `check`."""

from __future__ import annotations

from dataclasses import dataclass, field

from artinspect.checks.engine.selection import Selection
from artinspect.pipelines.options import PipelineOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """How articles are checked."""

    rules: Selection | None = None
    """Which rules are applied; None is those that are on by default."""
    pipelines: PipelineOptions = field(default_factory=PipelineOptions)
    """What finds names, where a rule compares them."""
