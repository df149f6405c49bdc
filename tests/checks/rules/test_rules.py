"""Every rule fires on its violations and on nothing of their corrected twins."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from artinspect.article import Article
from artinspect.checks import RULES, check_article
from artinspect.results import Checked, Entity, Mention

# Code -> language -> violations and their corrected twins, on cases other than the rules' own examples.
PAIRS = json.loads((Path(__file__).parent / "pairs.json").read_text(encoding="utf-8"))
LANGUAGES = ("de", "en")
SPELLINGS = {"Kyjiw": ["Kiew"], "Kyiv": ["Kiev"]}


def check(
    text: str,
    language: str,
    *,
    entities: tuple[Entity, ...] | None = None,
    spellings: dict[str, list[str]] | None = None,
    published: date | None = None,
    code: str | None = None,
) -> Checked:
    """What the rules that are on by default say, and that of `code`."""
    article = Article.parse(text, language=language, published=published)
    rules = [rule for rule in RULES if rule.default or rule.code == code]
    return check_article(article, rules=rules, entities=entities, spellings=spellings)


def persons(text: str, *names: Iterable[str]) -> tuple[Entity, ...]:
    """Entities of the persons whose names, each in all its forms, stand in the text."""
    found = []
    for forms in names:
        mentions: dict[int, Mention] = {}
        for form in sorted(forms, key=len, reverse=True):
            at = text.find(form)
            while at >= 0:
                if not any(m.start <= at < m.end for m in mentions.values()):
                    mentions[at] = Mention(form, at, at + len(form), "PER")
                at = text.find(form, at + 1)
        ordered = tuple(mentions[at] for at in sorted(mentions))
        found.append(Entity(ordered[0].text, "PER", len(ordered), (), ordered))
    return tuple(found)


def fired(checked: Checked) -> list[str]:
    return [finding.rule for finding in checked.findings]


TEXT_RULES = [rule for rule in RULES if not rule.needs_names]
CASES = [
    pytest.param(code, language, bad, good, id=f"{code}-{language}-{i}")
    for code, languages in PAIRS.items()
    for language, pairs in languages.items()
    for i, (bad, good) in enumerate(pairs)
]


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize(("index", "language"), list(enumerate(LANGUAGES)))
def test_the_examples_of_a_rule_hold(rule, index: int, language: str) -> None:
    bad, good = rule.examples[index]
    assert fired(check(bad, language, spellings=SPELLINGS, code=rule.code)) == [rule.code]
    assert fired(check(good, language, spellings=SPELLINGS, code=rule.code)) == []


@pytest.mark.parametrize(("code", "language", "bad", "good"), CASES)
def test_a_violation_fires_and_its_twin_is_silent(code: str, language: str, bad: str, good: str) -> None:
    assert fired(check(bad, language, code=code)) == [code]
    assert fired(check(good, language, code=code)) == []


@pytest.mark.parametrize(("code", "language", "bad", "good"), CASES)
def test_line_ends_change_no_finding(code: str, language: str, bad: str, good: str) -> None:
    assert fired(check(bad.replace("\n", "\r\n"), language, code=code)) == [code]


def test_a_finding_points_at_its_text() -> None:
    text = "Der Rat tagt.\n\nDer Umsatz sank von 40 auf 52 Millionen Euro."
    (finding,) = check(text, "de").findings
    assert (finding.text, finding.line, finding.column) == ("sank", 3, 12)
    assert text[finding.start : finding.end] == finding.text
    assert [side.text for side in finding.related] == ["40", "52 Millionen Euro"]
    assert all(text[side.start : side.end] == side.text for side in finding.related)
    assert (finding.values["before"], finding.values["after"]) == (40e6, 52e6)


def test_a_fingerprint_survives_edits_elsewhere() -> None:
    text = "Der Umsatz sank von 40 auf 52 Millionen Euro."
    (before,) = check(text, "de").findings
    (after,) = check(f"Der Rat tagt.\n\n{text}", "de").findings
    assert before.start != after.start
    assert before.fingerprint == after.fingerprint


def test_equal_evidence_has_fingerprints_of_its_own() -> None:
    findings = check("Es kostet XXXX Euro.\n\nSie kostet XXXX Euro.", "de").findings
    assert len({finding.fingerprint for finding in findings}) == 2


def test_severities_can_be_set() -> None:
    article = Article.parse("Es kostet XXXX Euro.", language="de")
    assert check_article(article, severities={"STR001": "info"}).findings[0].severity == "info"


def test_rules_that_need_names_are_skipped_without() -> None:
    skipped = {s.rule for s in check("Der Rat tagt.", "de").skipped}
    assert {rule.code for rule in RULES if rule.needs_names} <= skipped
    skipped = {s.rule for s in check("Der Rat tagt.", "de", entities=()).skipped}
    assert "NAM002" not in skipped


def test_a_rule_without_its_material_abstains() -> None:
    reasons = defaultdict(list)
    for skipped in check("Er tagt am Donnerstag, 23. Oktober.", "de").skipped:
        reasons[skipped.rule].append(skipped.reason)
    assert reasons["TIM001"] == ["no publication date to infer the year of a date from"]
    assert reasons["NAM007"] == ["no house list of spellings"]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2026, 10, 20), ["TIM001"]),
        (date(2025, 10, 20), []),  # a Thursday in that year
        (date(2026, 3, 20), []),  # half a year away, two years are possible
    ],
)
def test_a_date_without_a_year_is_read_from_the_publication_date(published: date, expected: list[str]) -> None:
    text = "Der Rat tagt am Donnerstag, 23. Oktober."
    assert fired(check(text, "de", published=published)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "„Der Umsatz sank von 40 auf 52 Millionen Euro.“",
        "„Sie läuft bis zum 31. April“, sagte er.",
        "Die Verluste sanken von 40 auf 52 Millionen Euro.",
        "Der Umsatz stieg um 15 Prozent, die Ausgaben sanken von 114 auf 99 Euro.",
        "Der Preis stieg inflationsbereinigt von 40 auf 52 Euro, ein Plus von 20 Prozent.",
        "In der Nacht von Freitag auf Samstag, 23. Oktober 2026, blieb es ruhig.",
        "Insgesamt kommen 100 Helfer: 22 aus Bonn und 28 aus Köln, der Rest aus Berlin.",
        "Etwa 40 Prozent, fast jeder Vierte war dabei.",
        "Beim Super Bowl XXX und im XX. Kapitel ging es um die XXX. Olympischen Spiele.",
        "Sie fragte: „Was soll das??? Ist das Ernst?“",
        "Er sagte: „Wir gehen.\n\n„Dann kommen wir wieder.“",
        "Wahl: a) Kaffee, b) Tee (heiß oder kalt) :-)",
        'Das Brett ist 27" lang und „ganz neu“.',
        "Bei der Befragung im Ausschuss sagte er wenig. Im Dorf ist das Wasser seit Jahren knapp. 40 Prozent fehlen.",
        "Vor drei Jahren ergab eine Umfrage 40 Prozent.",
    ],
)
def test_guards(text: str) -> None:
    assert fired(check(text, "de")) == []


NAMED = {
    "NAM001": [
        (
            "Am Montag rügte {0} den Etat. Die Stadt spart. {1} leitet die Schule.",
            ("Hoffmann", "Ursula Hoffmann"),
            ("Ursula Hoffmann", "Hoffmann"),
        ),
        (
            "{0} resigned on Monday. Friends of {1} were sad.",
            ("Thompson", "Mary Thompson"),
            ("Mary Thompson", "Thompson"),
        ),
    ],
    "NAM002": [
        (
            "{0} leitet die Schule. Am Montag ging {1}.",
            ("Anna Petersen", "Peterson"),
            ("Anna Petersen", "Petersen"),
        ),
        ("{0} spoke. On Monday {1} left.", ("Paul Thompson", "Thomson"), ("Paul Thompson", "Thompson")),
        ("{0} kam. Am Montag ging {1}.", ("Anna Petersen", "Petesren"), ("Anna Petersen", "Petersens")),
        ("{0} kam. Am Montag ging {1}.", ("Anna Petersen", "Anna Peterson"), ("Anna Petersen", "Karl Peterson")),
        ("{0} kam. Am Montag ging {1}.", ("Jürgen Müllner", "Mullner"), ("Jürgen Müllner", "Muellner")),
    ],
    "NAM004": [
        (
            "{0} tritt zurück\n\nIn Köln gab {1} das Amt am Montag ab.",
            ("Ursula Hoffmann", "Petra Schulz"),
            ("Hoffmann", "Ursula Hoffmann"),
        ),
        (
            "{0} warns again\n\nOn Monday {1} warned of rising prices.",
            ("Powell", "Mary Thompson"),
            ("Powell", "Jerome Powell"),
        ),
    ],
}


@pytest.mark.parametrize(
    ("code", "pattern", "bad", "good"), [(code, *case) for code, cases in NAMED.items() for case in cases]
)
def test_names(code: str, pattern: str, bad: tuple[str, str], good: tuple[str, str]) -> None:
    def found(names: tuple[str, str]) -> list[str]:
        text = pattern.format(*names)
        same = names[0].endswith(names[1]) or names[1].endswith(names[0])
        entities = persons(text, names) if same else persons(text, [names[0]], [names[1]])
        return fired(check(text, "de", entities=entities))

    assert found(bad) == [code]
    assert found(good) == []


@pytest.mark.parametrize(
    "text", ["1" * 20_000, "." * 50_000, "a" * 200_000, "(" * 20_000, "XXX " * 20_000, "[" * 50_000, "„" * 50_000]
)
def test_odd_texts_are_checked_in_time(text: str) -> None:
    check(text, "de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er reist nach Kiew.", ["Kiew"]),
        ("Die Straßen Kiews sind leer.", ["Kiew"]),
        ("Die Kiewer feiern, Kiew auch.", ["Kiew", "Kiew"]),
        ("Er reist nach Kyjiw.", []),
        ("Der Kiewitt ruft.", []),
    ],
)
def test_house_spellings(text: str, expected: list[str]) -> None:
    assert [finding.text for finding in check(text, "de", spellings=SPELLINGS).findings] == expected


@pytest.mark.parametrize(
    ("language", "spellings", "bad", "good"),
    [
        ("de", {"Kyjiw": ["Kiew", "Kiev"]}, "Die Kiewer U-Bahn fährt.", "Die Kyjiwer U-Bahn fährt."),
        ("de", {"Kyjiw": ["Kiew"]}, "Die Kiew-Reise fällt aus.", "Die Kyjiw-Reise fällt aus."),
        ("de", {"belarussisch": ["weißrussisch"]}, "Der weißrussische Zug.", "Der belarussische Zug."),
        ("de", {"Schwarze Elster": ["Elster"]}, "Der Pegel der Elster.", "Der Pegel der Schwarzen Elster."),
        ("de", {"sogenannt": ["so genannt"]}, "So genannte Experten.", "Sogenannte Experten."),
        ("de", {"Münchner": ["Münchener"], "Münchener Rück": []}, "Münchener Rat", "Münchener Rück"),
        ("en", {"Kyiv": ["Kiev"]}, "Kiev's mayor spoke.", "Kyiv's mayor spoke."),
        ("en", {"Türkiye": ["Turkey"]}, "Turkey’s president spoke.", "Türkiye’s president spoke."),
        ("en", {"adviser": ["advisor"]}, "Advisors met.", "Advisers met."),
        ("en", {"health care": ["healthcare", "health-care"]}, "Healthcare costs.", "Health care costs."),
        ("en", {"Kyiv": ["Kiev"], "Chicken Kiev": []}, "A Kiev street.", "He cooked Chicken Kiev."),
    ],
)
def test_house_spellings_with_endings_and_phrases(
    language: str, spellings: dict[str, list[str]], bad: str, good: str
) -> None:
    assert fired(check(bad, language, spellings=spellings)) == ["NAM007"]
    assert fired(check(good, language, spellings=spellings)) == []


@pytest.mark.parametrize("code", list(PAIRS))
def test_both_languages_have_pairs(code: str) -> None:
    assert set(PAIRS[code]) == set(LANGUAGES)
    assert all(len(pairs) >= 2 for pairs in PAIRS[code].values())


def test_one_word_over_and_over_is_no_repeated_text() -> None:
    text = "a" * 200_000 + "\n\n" + "ha " * 400
    assert not [f for f in check(text, "de").findings if f.rule == "STR002"]


@pytest.mark.parametrize(
    ("language", "code", "bad", "good"),
    [
        ("en", "STR004", "“‘over there,” she said.", "“‘tis over,” she said."),
        ("en", "STR004", "“We go, she said.\n\n“We stay.”", "“We go, somehow so.\n\n“We stay.”"),
        ("de", "LNG003", "Das Bundesamt, lang BQX, prüft.", "Das Bundesamt, kurz BQX, prüft."),
        ("en", "LNG003", "The Bureau, in long BQX, checks.", "The Bureau, in short BQX, checks."),
        ("de", "LNG003", "Das Bundesamt ÖQX prüft.", "Das Bundesamt öqx prüft."),
        (
            "en",
            "FIG005",
            "The rate rose from 3 per cent to 5 per cent, a 2 per cent increase.",
            "The rate rose from 3 per cent to 5 per cent, a 2 percentage point increase.",
        ),
        (
            "en",
            "SRC005",
            "A poll found 55% in favour. It asked 500 percent more.",
            "A poll found 55% in favour. It asked 500 adults.",
        ),
    ],
)
def test_words_of_the_language(language: str, code: str, bad: str, good: str) -> None:
    assert fired(check(bad, language)) == [code]
    assert fired(check(good, language)) == []
