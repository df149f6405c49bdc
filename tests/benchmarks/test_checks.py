"""Seeded errors, false alarms and cases of `check`: counted right, and not worse than pinned."""

from __future__ import annotations

import json
import re
from datetime import date

import checks
import pytest
import seeding
from checks import Checker, Count

from artinspect.checks import RULES

TEXT = """Rat kauft 140 Busse

Der Rat hat am Mittwoch, 21. Oktober 2026, lange getagt und dann gekauft: „Wir brauchen das“, sagte die Chefin.

Die 140 Busse kommen vom 2. bis 9. November in die Stadt. Der Preis stieg von 20 auf 25 Millionen Euro.

Der Hof der Stadt ist dafür gebaut worden und hat Platz für alle Busse, auch für die alten."""
ARTICLE = seeding.Article(TEXT, "de", date(2026, 10, 21), [("Winterling", [3, 9, 30])])


def kind(name):
    (found,) = (k for k in seeding.KINDS if k.name == name)
    return found


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("date beside a weekday a day off", r"Mittwoch, 22\. Oktober 2026"),
        ("day that the month does not have", r"bis 31\. November"),
        ("ends of a range swapped", r"vom 9\. bis 2\. November"),
        ("digit of the headline's number", r"^Rat kauft (?!140)\d{3} Busse\n"),
        ("values of a rise or fall swapped", "von 25 auf 20 Millionen"),
        ("paragraph twice", r"(?s)\n\n(Der Rat hat[^\n]+)\n.*\n\1|\n\n(Die 140[^\n]+)\n.*\n\2"),
        ("broken encoding", "Ã|â€"),
        ("placeholder", r"XXX|\[prüfen\]\.|\(folgt\)\."),
        ("quotation unclosed", "„Wir brauchen das,"),
        ("headline repeated", r"^(Rat kauft 140 Busse)\n\n\1\."),
    ],
)
def test_an_error_is_put_in_and_nothing_else_is_changed(name, pattern):
    wrong = seeding.seeded(kind(name), ARTICLE, "1")
    assert re.search(pattern, wrong)
    assert wrong == seeding.seeded(kind(name), ARTICLE, "1")
    assert abs(len(wrong) - len(TEXT)) < 120


def test_an_article_without_a_place_for_an_error_gets_none():
    plain = seeding.Article("Rat tagt\n\nEr tagt.", "de", None)
    none = [k.name for k in seeding.KINDS if seeding.seeded(k, plain, "1") is None]
    assert {"date beside a weekday a day off", "digit of a converted unit", "paragraph twice"} <= set(none)


def test_errors_are_of_rules_that_there_are():
    assert {rule for k in seeding.KINDS for rule in k.rules} <= {rule.code for rule in RULES}


def test_a_surname_is_misspelt_once_and_not_the_first_time():
    text = "Winterling kam.\n\nDa sprach Winterling. Dann ging Winterling."
    places = [m.start() for m in re.finditer("Winterling", text)]
    article = seeding.Article(text, "de", None, [("Winterling", places)])
    wrong = seeding.seeded(kind("letters of a surname swapped"), article, "1")
    assert wrong.startswith("Winterling kam.")
    assert (wrong.count("Winterling"), sorted(wrong)) == (2, sorted(text))


CASES = [
    {"violation": "Er tagt am Mittwoch, 23. Oktober 2026.", "twin": "Er tagt am Freitag, 23. Oktober 2026."},
    {"violation": "Er tagt heute.", "twin": "Er tagt am Mittwoch, 23. Oktober 2026."},
]


def test_cases_and_alarms_are_counted(tmp_path):
    path = tmp_path / "cases.jsonl"
    rows = [{"id": str(i), "lang": "de", "rule": "TIM001", "date": None, **case} for i, case in enumerate(CASES)]
    rows.append({"id": "c", "lang": "de", "rule": None, "date": "2026-10-21", "clean": "Es kostet XXXX Euro."})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    told = []
    table = checks.cases([path], Checker(names=False), told.append)
    of_rule = {"de: violations fire": (1, 2), "de: twins silent": (1, 2), "de: twins clean": (1, 2)}
    assert table == {"TIM001": of_rule, "all": of_rule | {"de: clean texts clean": (0, 1)}}
    assert len(told) == 4
    path.write_text(json.dumps({"id": 1, "lang": "de", "title": "A", "text": CASES[0]["violation"]}) + "\n")
    assert checks.alarms([path], Checker(names=False)) == {
        "TIM001": {"de": (1, 1)},
        "errors and warnings": {"de": (1, 1)},
    }


@pytest.mark.model
@pytest.mark.parametrize("measure", ["seeded", "alarms", "cases"])
def test_nothing_is_worse_than_pinned(measure):
    table = json.loads(checks.PINNED.read_text(encoding="utf-8"))[measure]
    now = checks.MEASURES[measure](Checker(names=True))
    worse = []
    for name, row in table.items():
        for column, pinned in row.items():
            before, after = Count(*pinned), now.get(name, {}).get(column, checks.NONE)
            if measure == "alarms":
                is_worse = after.hits > before.hits
            else:
                is_worse = after.hits * before.total < before.hits * after.total or after.total < before.total
            if is_worse:
                worse.append(f"{name}, {column}: {before} -> {after}")
    if measure == "alarms":
        worse += list(now.keys() - table.keys())
    assert worse == []
