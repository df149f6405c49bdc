"""Where the article contradicts itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Shown
from artinspect.results.terms import Severity


@dataclass(frozen=True, slots=True)
class Related(Shown):
    """The other side of a disagreement, or one of them; `line` and `column` count from 1."""

    message: str
    text: str
    start: int
    end: int
    line: int
    column: int
    read: str | None = None

    def located(self, source: SourceText) -> Related:
        """The side in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(self, text=text, start=start, end=end, read=read)


@dataclass(frozen=True, slots=True)
class Finding:
    """One violation of an editorial rule; `line` and `column`, from 1, are those of the decoded input.

    `values` holds what was compared. `fingerprint` is made from the rule and the evidence, not from its place, so
    that it survives edits elsewhere.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    text: str
    start: int
    end: int
    line: int
    column: int
    related: tuple[Related, ...]
    values: Mapping[str, str | float]
    fingerprint: str
    read: str | None = None

    def located(self, source: SourceText) -> Finding:
        """The finding in the decoded input; line and column are those of it anyway."""
        text, start, end, read = source.locate(self.start, self.end)
        related = tuple(side.located(source) for side in self.related)
        return replace(self, text=text, start=start, end=end, read=read, related=related)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that abstained, wholly or in part, because the article lacks what it needs."""

    rule: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class UnusedIgnore:
    """A code in a comment that silences nothing, or that is none; `line` is that of the comment, from 1."""

    code: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say of one article; findings in the order of the text.

    `unused_ignores` are empty where they were not asked for.
    """

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    unused_ignores: tuple[UnusedIgnore, ...] = ()

    def located(self, source: SourceText) -> Checked:
        """The findings in the decoded input."""
        return replace(self, findings=tuple(finding.located(source) for finding in self.findings))
