"""Applying rules to an article."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from artinspect.article import Article
from artinspect.checks.engine.codes import select_rules
from artinspect.checks.engine.suppression import silenced
from artinspect.checks.model.context import RuleContext, Skip, Violation
from artinspect.checks.model.rule import Rule
from artinspect.results import Checked, Entity, Finding, Related, Severity, Skipped
from artinspect.results.source_text import Position, SourceText

_NO_NAMES = "names were not looked for"


def check_article(
    article: Article,
    *,
    rules: Sequence[Rule] | None = None,
    severities: Mapping[str, Severity] | None = None,
    entities: tuple[Entity, ...] | None = None,
    spellings: Mapping[str, Sequence[str]] | None = None,
    mononyms: Sequence[str] = (),
    max_sentence_words: int | None = None,
) -> Checked:
    """Apply rules to an article. What a comment in it silences is left out.

    Args:
        article: the article.
        rules: which rules; None is all that are on by default (see `select_rules`).
        severities: code of a rule -> severity other than its own.
        entities: the article's names; without them the rules that need names are skipped.
        spellings: the house list: spelling wanted -> spellings not wanted.
        mononyms: the house list of people who are known by one name.
        max_sentence_words: the longest sentence; None is that of the language.

    Raises UnsupportedLanguageError.
    """
    applied = select_rules() if rules is None else rules
    context = RuleContext(article, entities, spellings or {}, mononyms, max_sentence_words)
    found: list[tuple[Rule, Violation]] = []
    skipped: list[Skipped] = []
    for rule in applied:
        if rule.needs_names and entities is None:
            skipped.append(Skipped(rule.code, rule.name, _NO_NAMES))
            continue
        reasons: dict[str, None] = {}
        for answer in rule.check(context):
            if isinstance(answer, Skip):
                reasons[answer.reason] = None
            else:
                found.append((rule, answer))
        skipped += [Skipped(rule.code, rule.name, reason) for reason in reasons]
    found.sort(key=lambda pair: (pair[1].start, pair[1].end, pair[0].code))
    seen: Counter[str] = Counter()
    checked = Checked(
        tuple(_finding(rule, v, severities or {}, article.source, seen) for rule, v in found),
        tuple(skipped),
    )
    return silenced(checked, article, [rule.code for rule in applied])


def _finding(
    rule: Rule, violation: Violation, severities: Mapping[str, Severity], source: SourceText, seen: Counter[str]
) -> Finding:
    message, start, end, sides, values = violation
    evidence = "\0".join(
        [rule.code, *(_normal(source.text[a:b]) for a, b in [(start, end), *(s[1:] for s in sides)])]
    )
    seen[evidence] += 1
    digest = hashlib.sha256(f"{evidence}\0{seen[evidence]}".encode("utf-8", "surrogatepass"))
    return Finding(
        rule=rule.code,
        name=rule.name,
        severity=severities.get(rule.code, rule.severity),
        message=message,
        text=source.text[start:end],
        start=start,
        end=end,
        line=_position(source, start, end).line,
        column=_position(source, start, end).column,
        related=tuple(
            Related(s.message, source.text[s.start : s.end], s.start, s.end, *_position(source, s.start, s.end))
            for s in sides
        ),
        values=values,
        fingerprint=digest.hexdigest()[:16],
    )


def _position(source: SourceText, start: int, end: int) -> Position:
    """Where a stretch of the read text begins in the decoded input."""
    return source.position(source.locate(start, end).start)


def _normal(text: str) -> str:
    return " ".join(text.split()).casefold()
