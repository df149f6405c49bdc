"""The figures of an article: what is counted, in what unit, how sure, how often, of what, and who says so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.analyses.figures import find_figures
from artinspect.article import Article
from artinspect.results import Figure


def figures(text: str, language: str) -> tuple[Figure, ...]:
    article = Article.parse(text, language=language)
    return tuple(figure.located(article.source) for figure in find_figures(article))


FIRING: list[tuple[str, str, str, dict[str, Any]]] = [
    # What is counted
    ("de", "Es kamen 170 Sportler.", "170 Sportler", {"value": 170, "kind": "count", "noun": "Sportler"}),
    ("de", "Vier andere Typen standen da.", "Vier andere Typen", {"noun": "Typen"}),
    ("de", "Es waren 2503 repräsentativ ausgesuchte Bundesbürger.", "2503 repräsentativ ausgesuchte Bundesbürger",
     {"noun": "Bundesbürger"}),
    ("de", "Sie warten auf tausende urlaubs- und erlebnishungrige Menschen.",
     "tausende urlaubs- und erlebnishungrige Menschen", {"noun": "Menschen", "vague": True}),
    ("de", "Der Flughafen hat zwei Start- und Landebahnen.", "zwei Start- und Landebahnen",
     {"noun": "Start- und Landebahnen"}),
    ("de", "In fünf Berliner Schulen war das so.", "fünf Berliner Schulen", {"noun": "Berliner Schulen"}),
    ("de", "Die Zahl der Toten stieg auf 40.", "40", {"noun": "Toten", "change": "to"}),
    ("de", "Dutzende wurden schwer verletzt.", "Dutzende", {"noun": "verletzt", "vague": True}),
    ("de", "Etwa 78.000 der verbliebenen Juden wurden gefasst.", "Etwa 78.000", {"noun": "Juden", "qualifier": "about"}),
    ("en", "It fell on 1,426 pilgrims.", "1,426 pilgrims", {"noun": "pilgrims"}),
    ("en", "They have over 28,000 Andy Warhol photographs.", "over 28,000 Andy Warhol photographs",
     {"noun": "Andy Warhol photographs", "qualifier": "more_than"}),
    ("en", "At least 107 killed in crane collapse.", "At least 107 killed", {"noun": "killed", "qualifier": "at_least"}),
    ("en", "The number of deaths rose to 40.", "40", {"noun": "deaths"}),
    ("en", "There were hundreds of people.", "hundreds of people", {"noun": "people", "vague": True}),
    ("en", "One person was hurt.", "One person", {"value": 1, "noun": "person"}),
    ("de", "Am Abend starben zehn an einer Vergiftung.", "zehn", {"noun": None}),
    ("en", "It left 21 injured individuals there.", "21 injured individuals", {"noun": "injured individuals"}),
    ("en", "They found millions of mummified ibis birds.", "millions of mummified ibis birds", {"vague": True}),
    ("en", "Donors came by the hundreds today.", "hundreds", {"noun": None, "vague": True}),
    ("de", "Es gliedert sich in elf Politische Gemeinden.", "elf Politische Gemeinden", {"noun": "Politische Gemeinden"}),
    ("en", "They wanted $1300 to fix that.", "$1300", {"value": 1300, "unit": "USD"}),
    ("en", "The bill was less than half of what they charge.", "less than half", {"noun": None}),
    ("en", "Some 40 CEOs met there.", "Some 40 CEOs", {"noun": "CEOs"}),
    ("de", "Wie viele es waren: „300“, sagte er.", "300", {"value": 300}),
    # Wholes, coordinated adjectives, verbs that end like plurals
    ("en", "He pleaded guilty to 29 out of the hate crime charges.", "29", {"noun": "hate crime charges"}),
    ("en", "It cost hundreds of American and allied troops their lives.", "hundreds of American and allied troops",
     {"noun": "American and allied troops"}),
    ("en", "One soldier and his friends died.", "One soldier", {"noun": "soldier"}),
    ("en", "Only 0.5% of Polish turnover comes from it.", "0.5%", {"noun": "Polish turnover"}),
    ("en", "They killed one and injured others.", "one", {"value": 1, "noun": None}),
    ("en", "The injured people are in age from eleven to 75.", "eleven to 75", {"unit": "year", "value_max": 75}),
    ("en", "The album peaked at #19 on the charts.", "#19", {"kind": "rank", "value": 19, "noun": None}),
    ("de", "Ab 2017 liefern sie über 39 MW.", "über 39 MW", {"qualifier": "more_than"}),
    ("de", "Das waren am Donnerstag 246 der Passagiere.", "246", {"noun": "Passagiere"}),
    ("en", "<div>7 dogs</div> drowned there.", "7 dogs", {"qualifier": None}),
    ("en", "There were >30 birds.", ">30 birds", {"qualifier": "more_than"}),
    # Units
    ("de", "Es folgten 120 intensive Minuten.", "120 intensive Minuten", {"kind": "measure", "unit": "minute"}),
    ("en", "It rained for five consecutive days.", "five consecutive days", {"kind": "measure", "unit": "day"}),
    ("en", "The event raised CDN$11,000.", "CDN$11,000", {"unit": "CAD"}),
    ("de", "Das kostet 1.798 Euro.", "1.798 Euro", {"kind": "money", "unit": "EUR"}),
    ("de", "Der Verlust war CHF 7 Mio. hoch.", "CHF 7 Mio.", {"value": 7e6, "unit": "CHF"}),
    ("de", "Es waren 16,4 Millionen kanadische Dollar.", "16,4 Millionen kanadische Dollar", {"unit": "CAD"}),
    ("de", "Er zahlte zwei Euro und fünfzig Cent.", "zwei Euro und fünfzig Cent", {"value": 2.5, "unit": "EUR"}),
    ("de", "Das macht 30 Cent.", "30 Cent", {"value": 30, "kind": "money", "unit": None, "noun": "Cent"}),
    ("de", "Es sind 13 Prozent der Bevölkerung.", "13 Prozent", {"unit": "percent", "noun": "Bevölkerung"}),
    ("de", "Sie verlor drei Prozentpunkte.", "drei Prozentpunkte", {"unit": "percentage-point"}),
    ("de", "Das ist eine 20-prozentige Kürzung.", "20-prozentige Kürzung", {"unit": "percent", "noun": "Kürzung"}),
    ("de", "Eine 37-jährige Frau kam.", "37-jährige", {"kind": "measure", "unit": "year"}),
    ("de", "Ein dreißigjähriger Frieden folgte.", "dreißigjähriger", {"value": 30, "unit": "year"}),
    ("de", "Da kam Mustafa Sadlo (27) vorbei.", "27", {"kind": "measure", "unit": "year"}),
    ("de", "Das Beben hatte die Stärke 7,8.", "Stärke 7,8", {"kind": "measure", "noun": "Stärke"}),
    ("de", "Es sind -10 °C.", "-10 °C", {"value": -10, "unit": "celsius"}),
    ("de", "Er fuhr 48 km/h.", "48 km/h", {"unit": "kilometer-per-hour", "per": None}),
    ("de", "Die Fresken sind 19 Quadratmeter groß.", "19 Quadratmeter", {"unit": "square-meter"}),
    ("de", "Ein halbes Jahr verging.", "Ein halbes Jahr", {"value": 0.5, "unit": "year"}),
    ("de", "Das meldeten Millionen von Dollar.", "Millionen von Dollar", {"unit": "USD", "vague": True}),
    ("en", "It costs US$ 5m.", "US$ 5m", {"value": 5e6, "unit": "USD"}),
    ("en", "It saved €10M.", "€10M", {"value": 1e7, "unit": "EUR"}),
    ("en", "That is 46 percent of the damage.", "46 percent", {"unit": "percent"}),
    ("en", "It was a 17-year-old boy.", "17-year-old", {"value": 17, "unit": "year"}),
    ("en", "They have a two-year plan.", "two-year", {"value": 2, "unit": "year"}),
    ("en", "Traffic increased 18-fold.", "18-fold", {"value": 18, "kind": "ratio"}),
    ("en", "It is two and a half miles away.", "two and a half miles", {"value": 2.5, "unit": "mile"}),
    ("en", "They got between 44 mg and 50 mg.", "44 mg and 50 mg", {"value": 44, "value_max": 50, "unit": "milligram"}),
    ("de", "Der Staat hat 75.517 km^2 Fläche.", "75.517 km^2", {"unit": "square-kilometer"}),
    ("de", "Es sind 4,1 Milliarden Tonnen.", "4,1 Milliarden Tonnen", {"value": 4.1e9}),
    ("en", "It began when she was about 57.", "about 57", {"kind": "measure", "unit": "year"}),
    ("en", "The total was 57.", "57", {"kind": "count", "unit": None}),
    ("de", "Gestern wurde gefeiert, denn er ist 75, heißt es.", "75", {"kind": "measure", "unit": "year"}),
    # Rates
    ("de", "Rund 2,8 Millionen Granaten pro Jahr kamen.", "Rund 2,8 Millionen Granaten pro Jahr",
     {"per": "year", "qualifier": "about", "noun": "Granaten"}),
    ("de", "Er wandert 50 km am Tag.", "50 km am Tag", {"per": "day"}),
    ("de", "Es sind jährlich rund drei Milliarden Dollar.", "rund drei Milliarden Dollar", {"per": "year"}),
    ("de", "Er bietet 30 Dollar je Aktie.", "30 Dollar je Aktie", {"per": "share"}),
    ("en", "Oil is at $40 a barrel.", "$40 a barrel", {"per": "barrel"}),
    ("en", "He asks for $15.4/hour.", "$15.4/hour", {"per": "hour"}),
    # Qualifiers
    ("en", "They took over about a third of it.", "about a third", {"qualifier": "about"}),
    ("de", "Er hat bis zu rund 50 Ideen.", "bis zu rund 50 Ideen", {"qualifier": "at_most"}),
    ("de", "Es kamen nur etwa 50 Leute.", "etwa 50 Leute", {"qualifier": "about"}),
    ("de", "Es sind nicht weniger als 50 Leute.", "nicht weniger als 50 Leute", {"qualifier": "at_least"}),
    ("de", "Mindestens ein Toter wurde gefunden.", "Mindestens ein Toter", {"value": 1, "qualifier": "at_least"}),
    ("de", "Fast zwei Drittel der Ingenieure gehen.", "Fast zwei Drittel", {"qualifier": "almost", "kind": "ratio"}),
    ("en", "It killed 107 or more.", "107 or more", {"qualifier": "at_least"}),
    ("en", "It has no more than 20 rooms.", "no more than 20 rooms", {"qualifier": "at_most"}),
    ("en", "It took just under 5 hours.", "just under 5 hours", {"qualifier": "almost"}),
    # Change
    ("de", "Der Gewinn sank um 3,2 Prozent.", "3,2 Prozent", {"change": "down"}),
    ("en", "Sales rose by 3% this year.", "3%", {"change": "up"}),
    # Scores, ranks, ratios, sums
    ("de", "Er siegte im Satz mit 7:6 (4).", "7:6", {"kind": "score", "value": 7, "value_b": 6}),
    ("de", "Das Spiel endete 3:0.", "3:0", {"kind": "score", "value": 3, "value_b": 0}),
    ("de", "Das Verhältnis 3:1 ist gut.", "3:1", {"kind": "ratio", "value": 3, "value_b": None}),
    ("de", "Er landete auf Platz 4.", "Platz 4", {"kind": "rank", "value": 4}),
    ("de", "Sie kam auf den vierten Platz.", "vierten Platz", {"kind": "rank", "value": 4}),
    ("de", "Jeder vierte Parteianhänger meint das.", "Jeder vierte Parteianhänger", {"kind": "ratio", "value": 0.25}),
    ("de", "Einbußen in Millionenhöhe drohen.", "Millionenhöhe", {"kind": "money", "vague": True}),
    ("en", "She took second place.", "second place", {"kind": "rank", "value": 2}),
    ("en", "Group G — Tunisia 1 – 2 England.", "1 – 2", {"kind": "score", "value": 1, "value_b": 2}),
    # Spans of several words and signs
    ("en", "Tens of thousands of people marched.", "Tens of thousands of people", {"value": 1e4, "vague": True, "noun": "people"}),
    ("en", "A quarter of a million people came.", "A quarter of a million people", {"value": 250_000, "kind": "count"}),
    ("en", "He bought 2.5m shares.", "2.5m shares", {"value": 2.5e6, "noun": "shares"}),
    ("en", "He won the 100m hurdles.", "100m", {"value": 100, "unit": "meter"}),
    ("en", "It lasted an hour and a half.", "an hour and a half", {"value": 1.5, "unit": "hour"}),
    ("en", "It took nine-and-a-half years.", "nine-and-a-half years", {"value": 9.5, "unit": "year"}),
    ("en", "About 10^6 cells died.", "About 10^6 cells", {"value": 1e6, "noun": "cells"}),
    ("en", "It won two hundred thousandths.", "two hundred thousandths", {"value": 0.2}),
    ("en", "Some 3 hundred and 21 came.", "Some 3 hundred and 21", {"value": 321}),
    ("en", "They sold a quarter million homes.", "a quarter million homes", {"value": 250_000}),
    ("en", "The file has 2.5 k, or more.", "2.5 k", {"value": 2500}),
    ("en", "He paid 5 euros 50.", "5 euros 50", {"value": 5.5, "unit": "EUR"}),
    ("en", "It is 25C outside.", "25C", {"value": 25, "unit": "celsius"}),
    ("en", "Shares cost 245p.", "245p", {"kind": "money", "unit": None, "noun": "p"}),
    ("en", "She weighs 120 pounds.", "120 pounds", {"kind": "measure", "unit": "pound"}),
    ("en", "It costs 120 pounds.", "120 pounds", {"kind": "money", "unit": "GBP"}),
    ("en", "The 5,000-square-foot home was sold.", "5,000-square-foot", {"unit": "square-foot"}),
    ("de", "Hunderte Millionen Euro fehlen.", "Hunderte Millionen Euro", {"value": 1e8, "vague": True, "unit": "EUR"}),
    ("de", "Ein 200-Millionen-Euro-Programm hilft.", "200-Millionen-Euro", {"value": 2e8, "unit": "EUR"}),
    ("de", "Das 3-Milliarden-Projekt ist teuer.", "3-Milliarden-Projekt", {"value": 3e9, "noun": "Projekt"}),
    ("de", "Es wird minus 5 bis minus 2 Grad kalt.", "minus 5 bis minus 2 Grad", {"value": -5, "value_max": -2}),
    ("de", "Er verdient 15 Euro die Stunde.", "15 Euro die Stunde", {"unit": "EUR", "per": "hour"}),
    ("de", "Das waren 300 norwegische Kronen.", "300 norwegische Kronen", {"unit": "NOK"}),
    # What is counted, found further away
    ("en", "The seats in the council increased to 10.", "10", {"noun": "seats", "change": "to"}),
    ("en", "It has a population of 83.2 million.", "83.2 million", {"noun": "population"}),
    ("en", "A 12-member panel met.", "12-member", {"value": 12, "noun": "member"}),
    ("en", "They met 20 newly registered voters.", "20 newly registered voters", {"noun": "newly registered voters"}),
    ("en", "They closed 20 gas stations.", "20 gas stations", {"noun": "gas stations"}),
    ("en", "They sent 2,500 U.S. troops.", "2,500 U.S. troops", {"noun": "U.S. troops"}),
    ("en", "Half of those polled agree.", "Half", {"value": 0.5, "noun": "polled"}),
    ("en", "Nine out of 10 people agree.", "Nine out of 10 people", {"value": 0.9, "kind": "ratio"}),
    ("de", "Einer von zehn Patienten stirbt.", "Einer von zehn Patienten", {"value": 0.1, "kind": "ratio"}),
    # Ages, scales, ranks
    ("en", "John Smith, 34, of Leeds was there.", "34", {"kind": "measure", "unit": "year"}),
    ("en", "She died at the age of 92.", "92", {"kind": "measure", "unit": "year"}),
    ("en", "The magnitude 6.3 quake was felt.", "magnitude 6.3", {"kind": "measure", "noun": "magnitude"}),
    ("de", "Sie ist die Nummer 3 der Welt.", "Nummer 3", {"kind": "rank", "value": 3}),
    # Qualifiers that are none elsewhere
    ("de", "Knapp die Hälfte der Befragten ging.", "Knapp die Hälfte", {"value": 0.5, "qualifier": "almost"}),
    ("de", "Über 60 Menschen kamen.", "Über 60 Menschen", {"qualifier": "more_than"}),
    ("de", "Unter 27 Bewerbern war er der beste.", "27 Bewerbern", {"qualifier": None}),
    ("de", "Schäden bis 5.000 Euro zahlt er.", "bis 5.000 Euro", {"qualifier": "at_most"}),
    ("en", "Over three days, he slept.", "three days", {"qualifier": None}),
    ("en", "The 200+ people came.", "200+ people", {"qualifier": "more_than"}),
    ("en", "There were 20-odd people.", "20-odd people", {"value": 20, "qualifier": "about", "noun": "people"}),
    ("en", "A 10,000-strong crowd came.", "10,000-strong crowd", {"value": 10_000, "qualifier": None}),
    # Rates, changes
    ("en", "It was $2.9 billion a year earlier.", "$2.9 billion", {"per": None}),
    ("de", "Ein Minus von 4,3 Prozent ist viel.", "4,3 Prozent", {"change": "down"}),
    ("de", "Der Wert stieg innerhalb von 24 Stunden auf den alten.", "24 Stunden", {"change": None}),
    # Multiples
    ("de", "Es waren etwa doppelt so viele Verletzte.", "etwa doppelt so viele Verletzte",
     {"value": 2, "kind": "ratio", "noun": "Verletzte", "qualifier": "about"}),
    ("de", "Die Zahl der Toten hat sich fast verdreifacht.", "fast verdreifacht", {"value": 3, "noun": "Toten"}),
    ("de", "Er ist dreimal so hoch.", "dreimal", {"value": 3, "kind": "ratio", "noun": None}),
    ("en", "There were twice as many deaths.", "twice as many deaths", {"value": 2, "noun": "deaths"}),
    ("en", "The price halved.", "halved", {"value": 0.5, "kind": "ratio"}),
    # What an article measures
    ("de", "Wir brauchen einen Teelöffel Salz.", "einen Teelöffel", {"value": 1, "unit": "teaspoon"}),
    ("de", "Ihm droht ein Jahr Haft.", "ein Jahr", {"value": 1, "unit": "year"}),
    # Nouns behind quotation marks and joined adjectives, ranks
    ("de", "Insgesamt sechs deutsche und französische Standorte schließen.",
     "sechs deutsche und französische Standorte", {"noun": "Standorte"}),
    ("de", "Es sind zwei mutmaßliche „Qaida“-Mitglieder.", "zwei mutmaßliche „Qaida“-Mitglieder",
     {"noun": "Qaida“-Mitglieder"}),
    ("de", "Man hörte \"vier\" weitere Angebote.", "vier\" weitere Angebote", {"noun": "Angebote"}),
    ("de", "Es waren „nur 30 Prozent“ der Wähler.", "30 Prozent", {"noun": "Wähler"}),
    ("de", "Alle drei gehören der „Union“ an.", "drei", {"noun": None}),
    ("de", "Er steht auf Tabellenplatz drei.", "Tabellenplatz drei", {"value": 3, "kind": "rank"}),
    ("en", "It cost 20 francs.", "20 francs", {"unit": "CHF"}),
    ("en", "It cost 20 French francs.", "20 French francs", {"unit": "FRF"}),
    ("de", "Es kostete 20 französische Francs.", "20 französische Francs", {"unit": "FRF"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expression", "fields"), FIRING)
def test_an_expression_is_one_figure(language: str, text: str, expression: str, fields: dict[str, Any]) -> None:
    (figure,) = figures(text, language)
    assert figure.text == expression
    assert {name: getattr(figure, name) for name in fields} == fields


SILENT = [
    ("en", "It happened in 664 bce, 70 C.E. and 300 b.c.e."),
    ("de", "Das neue Ubuntu 17.10 ist da."),
    ("de", "Nachdem 1874 Haarmann das Verfahren fand, gab es Vanillin."),
    ("de", "Die Boeing 737 der Lufthansa kam."),
    ("de", "Windows 10 konnte kein Wachstum auslösen."),
    ("de", "Er ist einer der Stars, ein Mann und eine Frau."),
    ("de", "Das Viertel wäre tot, das Viertelfinale auch."),
    ("de", "In der zweiten Hälfte fiel nichts."),
    ("de", "In der 85. Minute und zum dritten Mal."),
    ("de", "Am 3. Oktober 2024 um 18 Uhr."),
    ("de", "Es gibt ein paar, viele und zahlreiche Gründe."),
    ("de", "Ein Vier-Personen-Haushalt."),
    ("de", "Ein Jahr verging, eine Tonne rollte, und der Fahrer erlitt einen Schock."),
    ("de", "Die „ATR 72“ von der Gesellschaft kam, ein Sturm der Kategorie fünf."),
    ("de", "Schalke 04 spielte auf der A 8 in 1:58:23 Stunden."),
    ("de", "Das ist einfach so, ganz einfach."),
    ("de", "Um 630 gab man das auf, es läuft auf ORF eins."),
    ("de", "Es brannte im Nachtclub „911“, er ließ es außer Acht."),
    ("de", "Es lief in den 90-ern mit Version 5.2 von Office."),
    ("en", "He came on his Marine One helicopter to the twenty-sixth dynasty."),
    ("en", "The Hurricane Advisory Number 14 told of 664 b.c.e. and of three-dimensional maps."),
    ("en", "He said so there.[^1] And so did she.[2]"),
    ("en", "Call (713) 532-3836 or 510-642-3689."),
    ("en", "He said that 1) the plan failed and 2) the costs rose."),
    ("en", "She phoned 911 about issue #19, they fixed #12."),
    ("en", "He lives at 15 Main Street, and no one was there."),
    ("en", "It was a one-off."),
    ("en", "The Group of Seven met after category five."),
    ("en", "Microsoft waits for death of Internet Explorer 6."),
    ("en", "This one is one of the best, one another."),
    ("en", "The first half ended; the second half began."),
    ("en", "In March 2015 the G20 met, a third time."),
    ("en", "Several reasons and a few others."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_counts_nothing_is_no_figure(language: str, text: str) -> None:
    assert figures(text, language) == ()


def test_parts_point_at_their_whole() -> None:
    found = figures("Es kamen 11.000 Truppen, darunter 500 Offiziere und drei Generäle. Und 20 Autos.", "de")
    assert [f.of for f in found] == [None, 0, 0, None]


def test_a_part_inherits_the_unit() -> None:
    whole, part = figures("Es waren 42 Millionen Euro, davon 15,5 Millionen für die Schule.", "de")
    assert (whole.unit, part.unit, part.of) == ("EUR", "EUR", 0)


def test_of_the_next() -> None:
    part, whole = figures("In sechs der neun österreichischen Bundesländer war das so.", "de")
    assert (part.noun, part.of, whole.noun, whole.of) == ("Bundesländer", 1, "Bundesländer", None)


def test_a_pronoun_gets_the_noun_that_it_stands_for() -> None:
    found = figures("Es gibt 11.000 Soldaten. Die Soldaten lernen noch, und 2.600 von ihnen gehen.", "de")
    assert [(f.noun, f.of) for f in found] == [("Soldaten", None), ("Soldaten", 0)]


@pytest.mark.parametrize(
    ("language", "text", "shared"),
    [
        ("de", "Es sind 15 und 20 Prozent.", [("percent", None), ("percent", None)]),
        ("de", "Der Umsatz stieg von 6,8 auf 8,8 Milliarden Euro.", [("EUR", None), ("EUR", None)]),
        ("de", "Fünf Gold-, vier Silber- und drei Bronze-Medaillen.",
         [(None, "Gold-Medaillen"), (None, "Silber-Medaillen"), (None, "Bronze-Medaillen")]),
        ("de", "63 Parlamentarier votierten dagegen, zwei enthielten sich.",
         [(None, "Parlamentarier"), (None, "Parlamentarier")]),
        ("de", "Es gehen 200 feste und 300 freie Mitarbeiter.", [(None, "Mitarbeiter"), (None, "Mitarbeiter")]),
        ("de", "Es kamen drei 18-Jährige.", [(None, "18-Jährige"), ("year", None)]),
        ("de", "Es waren 20 gestern und 30 Gäste heute.", [(None, None), (None, "Gäste")]),
        ("de", "Es sind 17 von insgesamt 275 neuen Sitzen.", [(None, "Sitzen"), (None, "Sitzen")]),
        ("de", "Sie kamen auf die Plätze drei und vier.", [(None, "Plätze"), (None, "Plätze")]),
        ("de", "Er hat Platz drei und zehn Punkte.", [(None, "Platz"), (None, "Punkte")]),
        ("en", "They were given 45 and 50 mg.", [("milligram", None), ("milligram", None)]),
    ],
)  # fmt: skip
def test_a_list_shares_unit_and_noun(
    language: str, text: str, shared: list[tuple[str | None, str | None]]
) -> None:
    assert [(f.unit, f.noun) for f in figures(text, language)] == shared


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ein Toter und drei Verletzte.", [(1, "Toter"), (3, "Verletzte")]),
        ("Es kamen acht Männer sowie eine Frau.", [(8, "Männer"), (1, "Frau")]),
        ("Nach 25 Versuchen und einer langen Jagd.", [(25, "Versuchen")]),
        ("Mit 20 Autos und einem Anteil von vielen.", [(20, "Autos")]),
        ("Es kamen acht Männer, und später rief eine Frau.", [(8, "Männer")]),
    ],
)
def test_beside_a_count_an_article_is_one(text: str, read: list[tuple[float, str | None]]) -> None:
    assert [(f.value, f.noun) for f in figures(text, "de")] == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("de", "Der Umsatz wuchs auf 3,4 (Vorjahr: 2,9) Milliarden Euro.", [(3.4e9, "EUR"), (2.9e9, "EUR")]),
        ("de", "Die Partei gewann 30,1 (2019: 28,9) Prozent.", [(30.1, "percent"), (28.9, "percent")]),
        ("de", "Die SPD kommt auf 15, die Grünen auf 14 Prozent.", [(15, "percent"), (14, "percent")]),
        ("de", "Es waren 23 Millionen, nach 19 Millionen Euro im Jahr zuvor.", [(23e6, "EUR"), (19e6, "EUR")]),
        ("de", "Er saß 27 Jahre in Haft, 18 davon in Bonn.", [(27, "year"), (18, "year")]),
        ("en", "Labour is on 35 per cent, with the others on 28.", [(35, "percent"), (28, "percent")]),
        ("en", "Federer won 7-6 (7-3).", [(7, None), (7, None)]),
        ("en", "Infections rose by 1,234 to 45,678.", [(1234, None), (45678, None)]),
    ],
)
def test_neighbours_complete_each_other(language: str, text: str, read: list[tuple[float, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures(text, language)] == read


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Von den 300 Gästen kamen nur 20."), ("en", "Of the 300 invited guests, only 20 came.")],
)
def test_a_part_of_the_whole_that_begins_the_sentence(language: str, text: str) -> None:
    assert [(f.value, f.of) for f in figures(text, language)] == [(300, None), (20, 0)]


def test_a_number_behind_a_noun_that_shares_a_unit() -> None:
    read = figures("Man braucht die Größenordnung 400 oder 500 Kilometer.", "de")
    assert [(f.value, f.unit) for f in read] == [(400, "kilometer"), (500, "kilometer")]


def test_a_change_shares_the_scale() -> None:
    low, high = figures("Der Umsatz stieg von 6,8 auf 8,8 Milliarden Euro.", "de")
    assert (low.value, low.change, high.value, high.change) == (6.8e9, "from", 8.8e9, "to")


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Laut ukrainischen Angaben, die stimmen, kamen 20 Leute.", "Laut ukrainischen Angaben"),
        ("de", "Nach Angaben der Polizei kamen 20 Leute.", "Nach Angaben der Polizei"),
        ("de", "Der Behörde zufolge kamen 20 Leute.", "Der Behörde zufolge"),
        ("de", "Es kamen 20 Leute, sagte ein Sprecher der Polizei.", "sagte ein Sprecher der Polizei"),
        ("de", "„Es kamen 20 Leute“, so Ketterer.", "so Ketterer"),
        ("de", "Das sagte Müller. Es seien 20 Leute gekommen.", "sagte Müller"),
        ("de", "Das sagte Müller. Es kamen 20 Leute.", None),
        ("en", "Some 20 people came, according to the police chief.", "according to the police chief"),
        ("en", "Police said 20 people came.", "Police said"),
        ("de", "Gestern hat Lutz Baum den 18 Helfern erklärt, was ist.", None),
        ("de", "Er hatte zur Überraschung von Investoren erklärt, es kämen 20 Leute.", None),
        ("de", "In Wien sagte der Minister, es kämen 20 Leute.", "sagte der Minister"),
        ("de", "Dem Blatt sagte die Frau, es kamen 20 Leute.", "sagte die Frau"),
        (
            "de",
            "Der Verband der Bauern aus Ulm und Neu-Ulm schätzt 20 Fälle.",
            "Der Verband der Bauern aus Ulm und Neu-Ulm schätzt",
        ),
        ("en", "He said the cost was 20 cents.", None),
        ("en", "“There are 20 people,” said Jane Hare.", "said Jane Hare"),
        ("en", "The head, Jane Hare, said the dead included 20 men.", "Jane Hare, said"),
        ("en", "They were 20 people, according to the reports.", "according to the reports"),
        ("en", "An estimated 20 people came.", None),
        (
            "en",
            "There were 20 deaths, according to the B.C. Coroners Service.",
            "according to the B.C. Coroners Service",
        ),
        ("en", "Rescuers, according to the ministry recovered 20 people.", "according to the ministry"),
        ("en", "20 people came.", None),
    ],
)
def test_who_says_so(language: str, text: str, source: str | None) -> None:
    (figure,) = figures(text, language)
    assert (figure.attribution.text if figure.attribution else None) == source


WORDS = """
zwei drei 5 11.000 1,5 Millionen Milliarden Euro Prozent % € $ 5m rund mindestens bis zu von ihnen darunter der die
Truppen Gold- und , . : – - ( ) „ “ laut Angaben sagte Jahr pro auf um stieg half a one of the people killed between
3:1 12-jährige jeder Fünfte Platz according to said 2024 Uhr \u202e \u0301 ½
""".split()


@settings(deadline=None)
@given(
    st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)),
    st.sampled_from(["de", "en"]),
)
def test_spans_hold_in_any_text(text: str, language: str) -> None:
    found = figures(text, language)
    for i, f in enumerate(found):
        assert f.text == text[f.start : f.end]
        assert f.number.text == text[f.number.start : f.number.end]
        assert f.start <= f.number.start < f.number.end <= f.end
        assert f.sentence.start <= f.start and f.end <= f.sentence.end
        assert f.of is None or (f.of != i and 0 <= f.of < len(found))
        assert f.attribution is None or f.attribution.text == text[f.attribution.start : f.attribution.end]
    assert [f.start for f in found] == sorted(f.start for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 20_000,
        "." * 50_000,
        "a" * 200_000,
        "1.000" + ".000" * 5_000,
        "„" * 5_000 + " 5 Menschen",
        "1-" * 10_000,
        "5 Menschen, darunter " * 1_000,
        "hundert" * 5_000,
    ],
)
def test_odd_texts_end(text: str) -> None:
    for language in ("de", "en"):
        assert all(f.value < 1e40 for f in figures(text, language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Complaints rose from 640 in March to 215 in April.", [(640, None), (215, None)]),
        ("en", "Complaints rose from 640 to 215 in April.", [(640, None), (215, None)]),
        (
            "en",
            "Town grows\n\nOver the year the town in the far north grew by 0.5 percentage\npoints.",
            [(0.5, "percentage-point")],
        ),
        ("en", "A 5-pound (2.3-kilogram) bag fell.", [(5, "pound"), (2.3, "kilogram")]),
        ("de", "In Saarlouis fallen 410 Stellen weg, in Homburg 320.", [(410, None), (320, None)]),
    ],
)
def test_neighbours_are_read(language: str, text: str, expected: list[tuple[float, str | None]]) -> None:
    assert [(figure.value, figure.unit) for figure in figures(text, language)] == expected
