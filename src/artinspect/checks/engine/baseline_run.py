"""What a run does with a baseline: reads it, writes it anew, or prunes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from artinspect.checks.engine.baseline import ArticleOutcome, Baseline, baseline_to_overwrite, read_baseline
from artinspect.results import Checked


@dataclass(frozen=True, slots=True)
class BaselineRun:
    """Keeps what came of the articles of a run, as far as a baseline asks for it.

    `known` is the baseline that is read, `pruned` and `overwritten` are the paths of those that are written.
    """

    known: Baseline | None = None
    pruned: str | None = None
    overwritten: str | None = None
    outcomes: list[ArticleOutcome] = field(default_factory=list)

    @classmethod
    def opened(
        cls, *, read: str | None = None, prune: str | None = None, overwrite: str | None = None
    ) -> BaselineRun:
        """A run, with the path of one baseline at most. Raises BaselineError."""
        if overwrite is not None:  # before the work, not after it
            baseline_to_overwrite(overwrite)
        path = read if read is not None else prune
        return cls(read_baseline(path) if path is not None else None, prune, overwrite)

    def new(self, source: str, checked: Checked, codes: Iterable[str]) -> Checked:
        """The findings of an article that are shown, which rules of these codes were applied to."""
        if self.pruned is not None or self.overwritten is not None:
            self.outcomes.append(ArticleOutcome.of(source, checked, codes))
        if self.overwritten is not None:
            return replace(checked, findings=())
        return self.known.without_known(source, checked) if self.known is not None else checked

    def unread(self, source: str) -> None:
        """An article could not be read."""
        self.outcomes.append(ArticleOutcome(source, None))

    def close(self) -> str | None:
        """Write what is to be written, and say what was pruned. Raises OSError."""
        if self.overwritten is not None:
            baseline_to_overwrite(self.overwritten).renewed(self.outcomes).write(self.overwritten)
        if self.pruned is None or self.known is None:
            return None
        left = self.known.pruned(self.outcomes)
        left.write(self.pruned)
        return f"findings that no longer occur: {len(self.known) - len(left)}; left: {len(left)}"
