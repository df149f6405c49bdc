"""Which findings the comments of an article silence, and which comments silence nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from artinspect.checks.codes import UnknownRuleError, is_code
from artinspect.comments import Comment
from artinspect.results import Checked, Finding, UnusedIgnore


def silenced(checked: Checked, comments: Sequence[Comment], applied: Collection[str]) -> Checked:
    """What is left of an article's findings, and the codes that silenced none.

    A code is no unused one where its rule, by its code, was not applied or abstained.
    """
    if not comments:
        return checked
    judged = set(applied) - {skipped.rule for skipped in checked.skipped}
    return replace(
        checked,
        findings=tuple(f for f in checked.findings if not any(_silences(c, f) for c in comments)),
        unused_ignores=tuple(_unused(checked.findings, comments, judged)),
    )


def _silences(comment: Comment, finding: Finding) -> bool:
    return finding.rule in comment.codes and comment.start <= finding.start < comment.end


def _unused(
    findings: Sequence[Finding], comments: Sequence[Comment], judged: Collection[str]
) -> Iterator[UnusedIgnore]:
    for comment in comments:
        used = {f.rule for f in findings if _silences(comment, f)}
        for code in comment.codes:
            if not is_code(code):
                yield UnusedIgnore(code, comment.line, str(UnknownRuleError(code, whole=True)))
            elif code in judged and code not in used:
                yield UnusedIgnore(code, comment.line, f"ignore[{code}] silences nothing")
