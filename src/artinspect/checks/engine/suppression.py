"""Which findings the comments of an article silence, and which comments silence nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from artinspect.article import Article
from artinspect.checks.engine.codes import UnknownRuleError, matching
from artinspect.inputs.directives import Directive
from artinspect.results import Checked, UnusedIgnore


def silenced(checked: Checked, article: Article, applied: Collection[str]) -> Checked:
    """What is left of an article's findings, and the codes that silenced none.

    A code is no unused one where the rules that it names were not applied or abstained.
    """
    if not article.directives:
        return checked
    judged = set(applied) - {skipped.rule for skipped in checked.skipped}
    # Comments cover stretches of the decoded input.
    placed = [(f, article.source.locate(f.start, f.end).start) for f in checked.findings]
    unused: list[UnusedIgnore] = []
    kept = placed
    for directive in article.directives:
        covered = [f for f, start in placed if directive.start <= start < directive.end]
        silent = _named(directive)
        kept = [pair for pair in kept if not (pair[0].rule in silent and pair[0] in covered)]
        unused += _unused(directive, {f.rule for f in covered}, judged)
    return replace(checked, findings=tuple(f for f, _ in kept), unused_ignores=tuple(unused))


def _named(directive: Directive) -> set[str]:
    """The codes of the rules that a comment names, whole or by their beginnings."""
    named: set[str] = set()
    for code in directive.codes:
        try:
            named |= matching([code])
        except UnknownRuleError:
            continue
    return named


def _unused(directive: Directive, found: Collection[str], judged: Collection[str]) -> Iterator[UnusedIgnore]:
    if directive.problem:
        yield UnusedIgnore("", directive.line, directive.problem)
    for code in directive.codes:
        try:
            rules = matching([code])
        except UnknownRuleError as error:
            yield UnusedIgnore(code, directive.line, str(error))
            continue
        if rules & set(judged) and not rules & set(found):
            yield UnusedIgnore(code, directive.line, f"ignore[{code}] silences nothing")
