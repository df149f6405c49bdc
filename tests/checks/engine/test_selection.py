"""Which rules several layers of settings leave, and with what severity."""

import pytest

from artinspect.article import Article
from artinspect.checks import RULES, select_rules
from artinspect.checks.engine.codes import UnknownRuleError
from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.profiles import PROFILES
from artinspect.checks.engine.selection import selection
from artinspect.results import Entity, Mention

ON = [rule.code for rule in RULES if rule.default]
NAME_RULES = {rule.code for rule in RULES if rule.needs_names}
OFF = [rule.code for rule in RULES if not rule.default]


def codes(*layers, names=True):
    return list(selection(layers, names=names).codes)


def of(*beginnings):
    return [r.code for r in RULES if r.code.startswith(beginnings) and (r.default or r.code in beginnings)]


def test_without_a_word_the_rules_are_applied_that_are_on_by_default():
    assert codes() == ON
    assert codes(ConfigLayer(), ConfigLayer()) == ON


@pytest.mark.parametrize(
    ("layers", "left"),
    [
        ([ConfigLayer(select=("TIM", "fig004"))], of("TIM", "FIG004")),
        ([ConfigLayer(select=("TIM",), ignore=("TIM001",))], [c for c in of("TIM") if c != "TIM001"]),
        ([ConfigLayer(select=("TIM",)), ConfigLayer(select=("STR",))], of("STR")),
        ([ConfigLayer(select=("TIM",)), ConfigLayer(extend_select=("STR001",))], of("TIM", "STR001")),
        ([ConfigLayer(ignore=("TIM",)), ConfigLayer(select=("TIM001",))], ["TIM001"]),
        ([ConfigLayer(select=("TIM001",)), ConfigLayer(ignore=("TIM",))], []),
        (
            [ConfigLayer(select=("STR001",), ignore=("TIM",)), ConfigLayer(extend_select=("TIM001",))],
            of("STR001", "TIM001"),
        ),
        ([ConfigLayer(select=())], []),
        ([ConfigLayer(select=("all",))], of("")),
        ([ConfigLayer(select=("NAM001",))], ["NAM001"]),
    ],
)
def test_a_layer_goes_before_those_beneath_it(layers, left):
    assert codes(*layers) == left


def test_without_names_no_rule_compares_them():
    assert codes(names=False) == [code for code in ON if code not in NAME_RULES]
    assert codes(ConfigLayer(select=("STR001", "NAM001")), names=False) == ["STR001"]


@pytest.mark.parametrize("code", OFF)
def test_a_rule_that_is_off_is_switched_on_by_its_code(code):
    assert code not in codes()
    assert codes(ConfigLayer(select=(code,))) == [code]
    assert code in codes(ConfigLayer(extend_select=(code,)))
    assert code not in codes(ConfigLayer(select=("ALL", code[:3])))
    assert code in codes(ConfigLayer(extend_select=(code,)), ConfigLayer(select=(code[:3],)))
    assert select_rules([code])[0].code == code


def test_the_highest_word_counts():
    lower = ConfigLayer(
        fail_on="never", max_per_rule=1, severity={"TIM001": "info", "STR001": "info"}, mononyms=("Lula",)
    )
    higher = ConfigLayer(fail_on="info", severity={"TIM001": "warning"}, mononyms=("Pelé",))
    chosen = selection([lower, higher, ConfigLayer()])
    assert (chosen.fail_on, chosen.max_per_rule) == ("info", 1)
    assert chosen.severities == {"TIM001": "warning", "STR001": "info"}
    assert chosen.mononyms == ("Lula", "Pelé")
    assert (selection().fail_on, selection().max_per_rule, selection().warn_unused_ignores) == (
        "error",
        None,
        False,
    )


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_makes_a_difference_and_is_the_lowest_layer(name):
    profile = PROFILES[name]
    chosen = selection([ConfigLayer(profile=name)])
    assert chosen != selection()
    assert set(profile.extend_select) <= set(chosen.codes)
    assert not set(profile.ignore) & set(chosen.codes)
    assert profile.severity.keys() <= {rule.code for rule in RULES}
    assert chosen.severities == profile.severity
    assert chosen.max_sentence_words == profile.max_sentence_words
    said = ConfigLayer(profile=name, select=("STR001",), severity={"STR002": "info"}, max_sentence_words=12)
    for layers in ([said], [ConfigLayer(profile="magazine"), said], [said, ConfigLayer()]):
        above = selection(layers)
        assert above.codes == ("STR001",)
        assert above.severities["STR002"] == "info"
        assert above.max_sentence_words == 12


def test_the_longest_sentence_can_be_set():
    article = Article.parse("Der Rat tagt" + " und berät" * 10 + ".", language="de")
    for limit, found in ((None, 0), (22, 1), (23, 0)):
        checked = selection([ConfigLayer(select=("LNG001",), max_sentence_words=limit)]).check(article)
        assert len(checked.findings) == found


def test_people_who_are_known_by_one_name_may_be_named_by_it():
    text = "Am Montag rügte Lulas Partei den Etat. Die Stadt spart. Ursula Lula leitet die Schule."
    mentions = (Mention("Lulas", 16, 21, "PER"), Mention("Ursula Lula", 56, 67, "PER"))
    assert all(text[m.start : m.end] == m.text for m in mentions)
    named = (Entity("Ursula Lula", "PER", 2, (), mentions),)
    article = Article.parse(text, language="de")
    for mononyms, found in (((), 1), (("Lula",), 0), (("Pelé",), 1)):
        checked = selection([ConfigLayer(select=("NAM001",), mononyms=mononyms)]).check(article, named)
        assert len(checked.findings) == found


def test_rules_are_selected_for_the_library():
    assert [r.code for r in select_rules()] == [rule.code for rule in RULES if rule.default]
    assert [r.code for r in select_rules(["tim001", "STR"], ["STR002"])] == [
        c for c in of("TIM001", "STR") if c != "STR002"
    ]
    assert select_rules(["ALL"]) == select_rules()
    with pytest.raises(UnknownRuleError, match="did you mean 'TIM001'"):
        select_rules(["TIMM001"])
