"""Rules on names, on the names that the embedded pipelines find."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from artinspect.analyses.entities import EntityFinder
from artinspect.article import Article
from artinspect.checks import RULES, check_article
from artinspect.results import Checked

# Code -> language -> violations and their corrected twins.
PAIRS = json.loads((Path(__file__).parent / "name_pairs.json").read_text(encoding="utf-8"))
CASES = [
    pytest.param(code, language, bad, good, id=f"{code}-{language}-{i}")
    for code, languages in PAIRS.items()
    for language, pairs in languages.items()
    for i, (bad, good) in enumerate(pairs)
]


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder()


def check(finder: EntityFinder, text: str, language: str) -> Checked:
    article = Article.parse(text, language=language, published=date(2026, 11, 20))
    return check_article(article, entities=finder.find(article))


@pytest.mark.model
@pytest.mark.parametrize(("code", "language", "bad", "good"), CASES)
def test_a_violation_fires_and_its_twin_is_silent(
    finder: EntityFinder, code: str, language: str, bad: str, good: str
) -> None:
    assert [f.rule for f in check(finder, bad, language).findings] == [code]
    assert [f.rule for f in check(finder, good, language).findings] == []


@pytest.mark.model
@pytest.mark.parametrize("rule", [r for r in RULES if r.needs_names], ids=lambda rule: rule.code)
@pytest.mark.parametrize(("index", "language"), [(0, "de"), (1, "en")])
def test_the_examples_of_a_rule_hold(finder: EntityFinder, rule, index: int, language: str) -> None:
    bad, good = rule.examples[index]
    assert [f.rule for f in check(finder, bad, language).findings] == [rule.code]
    assert [f.rule for f in check(finder, good, language).findings] == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Bäckerei Lindner schließt. Inhaber Rolf Lindner geht in Rente."),
        ("de", "„Wagner hat recht“, sagte sie. Karl Wagner schwieg."),
        ("de", "Hans und Petra Lindner führen den Hof. Frau Lindner melkt die Kühe."),
        ("de", "Hans und Petra Lindner führen den Hof. Petra Lindner melkt. Am Abend backt Lindner Brot."),
        ("de", "Finanzminister Jan Roth spricht. Der frühere Wirtschaftsminister Jan Roth war beliebt."),
        ("de", "Finanzminister und Vizekanzler Jan Roth spricht. Vizekanzler Jan Roth ist beliebt."),
        ("de", "Anna Weber (45) und Jan Roth (52) heiraten. Der 53-Jährige kocht."),
        ("de", "Anna Weber (45) kocht. Als sie 20 Jahre alt war, zog die 20-Jährige nach Bonn."),
        ("de", "Karl Petersen kam. Danach sprach Olaf Peterson. Petersen schwieg."),
        ("de", "Christian Brandt und Christiane Brandt kamen. Julian Roth und Juliane Roth gingen."),
        ("en", "Neil Farrow denies fraud. Farrow’s wife, Gemma Farrow, is not accused."),
        ("en", "Anna and Peter Berg run the bakery. Mrs Berg said business was slow."),
        ("en", "Vice President Laura Stenson spoke. The former Senator Laura Stenson left in 2020."),
        ("en", "Anna Weber, 45, and Jan Roth, 52, married. The 53-year-old driver was late."),
        ("en", "Paul Thompson came. Then Mary Thomson spoke. Thompson left."),
    ],
)
def test_guards(finder: EntityFinder, language: str, text: str) -> None:
    assert [f.rule for f in check(finder, text, language).findings] == []


@pytest.mark.model
def test_one_cause_has_one_finding(finder: EntityFinder) -> None:
    text = "Köstner tritt zurück\n\nDie Landesregierung verliert ein Mitglied. Petra Köster gab ihr Amt ab."
    assert [f.rule for f in check(finder, text, "de").findings] == ["NAM002"]
