"""Which rules are applied, and which of their findings are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from artinspect.article import Article
from artinspect.checks.engine.codes import BY_DEFAULT, matching, selected
from artinspect.checks.engine.layers import SEVERITIES, ConfigLayer
from artinspect.checks.engine.profiles import PROFILES
from artinspect.checks.engine.registry import RULES
from artinspect.checks.engine.running import check_article
from artinspect.checks.model.rule import Rule
from artinspect.results import Checked, Entity, FailOn, Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """How articles are checked.

    `codes` are those of the rules, in order; `severities` map codes to a severity other than the rule's own.
    """

    codes: tuple[str, ...]
    severities: Mapping[str, Severity] = field(default_factory=dict)
    max_per_rule: int | None = None
    fail_on: FailOn = "error"
    warn_unused_ignores: bool = False
    max_sentence_words: int | None = None
    spellings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    mononyms: tuple[str, ...] = ()

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
            mononyms=self.mononyms,
            max_sentence_words=self.max_sentence_words,
        )
        return checked if self.warn_unused_ignores else replace(checked, unused_ignores=())

    def fails(self, checked: Checked) -> bool:
        """Whether a finding is as severe as what makes a run fail."""
        if self.fail_on == "never":
            return False
        order = SEVERITIES
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


def selection(layers: Sequence[ConfigLayer] = (), *, names: bool = True) -> Selection:
    """Combine layers, the lowest first; without `names`, rules that need names are left out.

    Raises UnknownRuleError.
    """
    profile = _last(layers, "profile")
    if profile is not None:
        layers = (PROFILES[profile], *layers)
    return Selection(
        codes=_chosen(layers, names=names),
        severities=_merged(layers, "severity"),
        max_per_rule=_last(layers, "max_per_rule"),
        fail_on=_last(layers, "fail_on") or "error",
        warn_unused_ignores=bool(_last(layers, "warn_unused_ignores")),
        max_sentence_words=_last(layers, "max_sentence_words"),
        spellings=_merged(layers, "spellings"),
        mononyms=tuple(name for layer in layers for name in layer.mononyms),
    )


def _chosen(layers: Sequence[ConfigLayer], *, names: bool) -> tuple[str, ...]:
    """The codes that the layers leave: each replaces the selection if it has one, then adds and ignores.

    What a layer switched on is on for those above it, so that they can select it by the beginning of its code.
    """
    wanted = on = BY_DEFAULT
    for layer in layers:
        if layer.select is not None:
            wanted = selected(layer.select, on)
        wanted = (wanted | selected(layer.extend_select, on)) - matching(layer.ignore)
        on = on | wanted
    return tuple(rule.code for rule in RULES if rule.code in wanted and (names or not rule.needs_names))


def _last(layers: Sequence[ConfigLayer], key: str) -> Any:
    said = (getattr(layer, key) for layer in reversed(layers))
    return next((value for value in said if value is not None), None)


def _merged(layers: Sequence[ConfigLayer], key: str) -> dict[str, Any]:
    return {name: value for layer in layers for name, value in getattr(layer, key).items()}
