"""Which rules are applied, and which of their findings are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from artinspect.article import Article
from artinspect.checks import RULES, Rule, check_article
from artinspect.checks.suppression import not_silenced
from artinspect.errors import ArtinspectError
from artinspect.results import Checked, Entity, FailOn, Finding, Severity

EVERY_RULE = "ALL"


class UnknownRuleError(ArtinspectError):
    """A code with which no rule's code begins."""

    def __init__(self, code: str) -> None:
        super().__init__(f"no rule's code begins with '{code}' (see artinspect rules)")
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """How articles are checked.

    `codes` are those of the rules, in order; `severities` map codes to a severity other than the rule's own.
    """

    codes: tuple[str, ...]
    severities: Mapping[str, Severity] = field(default_factory=dict)
    max_per_rule: int | None = None
    fail_on: FailOn = "error"
    spellings: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are applied."""
        return tuple(rule for rule in RULES if rule.code in self.codes)

    @property
    def needs_names(self) -> bool:
        """Whether a rule compares names, which a pipeline has to find."""
        return any(rule.needs_names for rule in self.rules)

    def check(self, article: Article, entities: tuple[Entity, ...] | None = None) -> Checked:
        """The findings of one article that no comment silences."""
        checked = check_article(
            article,
            rules=self.rules,
            severities=self.severities,
            entities=entities,
            spellings=self.spellings,
        )
        findings = not_silenced(checked.findings, article.text)
        return replace(checked, findings=findings)

    def fails(self, checked: Checked) -> bool:
        """Whether a finding is as severe as what makes a run fail."""
        if self.fail_on == "never":
            return False
        order = get_args(Severity)
        return any(order.index(f.severity) <= order.index(self.fail_on) for f in checked.findings)

    def capped(self, checked: Checked) -> Checked:
        """At most `max_per_rule` findings of a rule; the last one says how many there are more."""
        return replace(checked, findings=tuple(self._first_of_each_rule(checked.findings)))

    def _first_of_each_rule(self, findings: Sequence[Finding]) -> Iterator[Finding]:
        total = Counter(f.rule for f in findings)
        shown: Counter[str] = Counter()
        for finding in findings:
            shown[finding.rule] += 1
            if self.max_per_rule is None or shown[finding.rule] < self.max_per_rule:
                yield finding
            elif shown[finding.rule] == self.max_per_rule:
                more = total[finding.rule] - self.max_per_rule
                yield replace(finding, message=f"{finding.message} (and {more} more)") if more else finding


def chosen(select: Iterable[str] | None, ignore: Iterable[str], *, names: bool) -> tuple[str, ...]:
    """The codes of the rules that begin with what is selected and with nothing that is ignored.

    Without a selection these are all rules that need no names, with `names` also the others. Raises
    UnknownRuleError.
    """
    left_out = _matching(ignore)
    if select is None:
        wanted = {rule.code for rule in RULES if names or not rule.needs_names}
    else:
        wanted = _matching(select) | ({rule.code for rule in RULES if rule.needs_names} if names else set())
    return tuple(rule.code for rule in RULES if rule.code in wanted - left_out)


def known(code: str) -> str:
    """The code itself, in capitals. Raises UnknownRuleError unless it is a rule's."""
    if code.upper() not in {rule.code for rule in RULES}:
        raise UnknownRuleError(code)
    return code.upper()


def _matching(prefixes: Iterable[str]) -> set[str]:
    matching = set()
    for prefix in prefixes:
        begin = "" if prefix.upper() == EVERY_RULE else prefix.upper()
        found = {rule.code for rule in RULES if rule.code.startswith(begin)}
        if not found or not prefix:
            raise UnknownRuleError(prefix)
        matching |= found
    return matching
