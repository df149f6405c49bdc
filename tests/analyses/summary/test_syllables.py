"""Syllables: the traps of either language, counted by hand."""

import pytest

from artinspect.analyses.summary.syllables import syllables

GERMAN = """
    Familie 4, Serie 3, Linie 3, Studie 3, Prämie 3, Komödie 4, Italien 4, Asien 3, Ferien 3, Patient 3, Museum 3,
    Museen 3, beeilen 3, geeignet 3, Jubiläum 4, Kokain 3, Ideen 3, Armee 2, Quelle 2, Qualität 3, Bayern 2,
    Yacht 1, Ukraine 4, Ministerium 5, Nation 3, Autounfall 4, Bauarbeiter 4, Europa 3, Strategie 3, Strategien 4,
    Wien 1, Ingenieur 3, Niveau 2, beauftragt 3, Beute 2, beenden 3, Beere 2, Atheist 3, heroisch 3, Zoologe 4,
    Kooperation 6, finanziell 4, Hygiene 4, Klient 2, verdient 2, Medienhaus 4, Aktienkurs 4, Parteien 3, Israel 3,
    Software 2, Interview 3, geimpft 2, beinhalten 4, Protein 3, naiv 2, Mosaik 3, studieren 3, Spanier 3,
    EU 2, SPD 3, NATO 2, EU-Kommission 6, U-Boot 2, Verkehrsministerium 7, knien 1, erschien 2, GmbH 4
"""
ENGLISH = """
    media 3, special 2, Russian 2, nation 2, million 2, radio 3, government 3, statement 2, table 2, wanted 2,
    looked 1, boxes 2, makes 1, houses 2, created 3, creature 2, area 3, people 2, actual 3, language 2, ruin 2,
    fruit 1, science 2, society 4, experience 4, earlier 3, soldier 2, studying 3, business 2, Wednesday 2,
    capitalism 5, rhythm 2, didn't 2, don't 1, marriage 2, negotiation 5, initiative 4, previous 3, precious 2,
    league 1, argue 2, hundred 2, centre 2, beautiful 3, Europe 2, every 2, sometimes 2, element 3, beyond 2,
    employee 3, the 1, issued 2, cooperate 4, UN 2, NATO 2, eyes 1, judges 2, policemen 3
"""


def _cases(table: str) -> list[tuple[str, int]]:
    return [(word, int(count)) for word, count in (case.split() for case in table.split(","))]


@pytest.mark.parametrize(("word", "count"), _cases(GERMAN))
def test_german_words(word: str, count: int) -> None:
    assert syllables(word, "de") == count


@pytest.mark.parametrize(("word", "count"), _cases(ENGLISH))
def test_english_words(word: str, count: int) -> None:
    assert syllables(word, "en") == count


def test_a_very_long_word_is_counted_at_once() -> None:
    assert syllables("ie" * 50_000, "de") == 50_000
