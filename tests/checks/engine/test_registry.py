"""Every rule is where its code says, is in the table, and has its texts and its documentation."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from artinspect.checks import RULES, rules
from artinspect.checks.engine.codes import RetiredRuleError, UnknownRuleError, known, matching, select_rules
from artinspect.checks.engine.retired import RETIRED
from artinspect.checks.model.rule import Rule

DOCS = Path(__file__).parents[3] / "docs" / "rules.md"
# Beginning of the codes -> the family's package.
FAMILIES = {
    "STR": "structure",
    "NAM": "names",
    "FIG": "figures",
    "TIM": "time",
    "SRC": "sources",
    "LNG": "language",
}
MODULES = [
    module.name
    for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.")
    if not module.ispkg and not module.name.rpartition(".")[2].startswith("_")
]


def module_of(rule: Rule) -> str:
    return f"{rules.__name__}.{rule.family}.{rule.code.lower()}_{rule.name.replace('-', '_')}"


def test_every_module_of_rules_is_in_the_registry_and_every_rule_in_its_module() -> None:
    assert sorted(MODULES) == sorted(map(module_of, RULES))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_that_of_its_module_and_family(rule: Rule) -> None:
    assert importlib.import_module(module_of(rule)).RULE is rule
    assert rule.check.__module__ == module_of(rule)
    assert FAMILIES[rule.code[:3]] == rule.family
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_texts_and_documentation(rule: Rule) -> None:
    assert len(rule.examples) == 2
    assert all(example.bad and example.good and example.bad != example.good for example in rule.examples)
    assert rule.what.endswith(".")
    assert rule.why.endswith(".")
    section = DOCS.read_text(encoding="utf-8").partition(f"\n## {rule.code} {rule.name}\n")[2]
    assert rule.what in section.partition("\n## ")[0]


def test_rules_are_in_the_order_of_their_families_and_codes() -> None:
    order = list(FAMILIES)
    assert list(RULES) == sorted(RULES, key=lambda rule: (order.index(rule.code[:3]), rule.code))


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_every_gap_in_the_codes_is_a_retired_code_and_none_is_reused() -> None:
    codes = {rule.code for rule in RULES}
    assert not codes & RETIRED.keys()
    for family in FAMILIES:
        numbers = [int(code[3:]) for code in (*codes, *RETIRED) if code.startswith(family)]
        assert sorted(numbers) == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("code", RETIRED)
def test_a_retired_code_says_that_it_is_retired(code: str) -> None:
    expected = f"rule {code} is retired: {RETIRED[code]}"
    for use in (known, lambda code: matching([code]), lambda code: select_rules([code])):
        with pytest.raises(RetiredRuleError) as error:
            use(code.lower())
        assert str(error.value) == expected
    assert all(named in {rule.code for rule in RULES} for named in re.findall(r"[A-Z]{3}\d{3}", RETIRED[code]))


def test_another_code_is_unknown() -> None:
    with pytest.raises(UnknownRuleError, match="no rule's code is 'LNG009'") as error:
        known("LNG009")
    assert not isinstance(error.value, RetiredRuleError)
