"""Errors put into clean articles, one at a time, as they are made in a newsroom: what `check` should then find.

A kind of error looks for places of an article where it could be made, and gives the article with the error in one
of them. What it knows of a language are the names of days and months (CLDR, by way of Babel) and a few words; it
shares nothing with the rules, so that both can't overlook the same.
"""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple

from babel.dates import get_day_names, get_month_names


class Words(NamedTuple):
    """What is known of a language: names of weekdays and months, and words as patterns."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    """A day with its month: groups `day`, `month` and perhaps `year`."""
    on: str
    from_to: tuple[str, str]
    movement: str
    in_all: str
    born: str
    years_old: str
    placeholders: tuple[str, ...]
    stranger: str
    """A surname that nobody has."""


_YEAR = r"(?P<year>\d{4})"
_WORDS: dict[str, Callable[[str], dict[str, Any]]] = {
    "de": lambda month: {
        "date": rf"(?P<day>\d{{1,2}})\. {month}(?: {_YEAR})?",
        "on": "(?:am|vom|zum|dem) ",
        "from_to": ("von", "auf"),
        "movement": "stieg|stiegen|sank|sanken|fiel|fielen|erhöh|gestiegen|gesunken|gefallen|wuchs|schrumpft",
        "in_all": "insgesamt|zusammen|gesamt",
        "born": "geboren",
        "years_old": "[- ]?(?:Jahre alt|jährig)",
        "placeholders": ("XXX", "[prüfen]", "(folgt)"),
        "stranger": "Hollersbach",
    },
    "en": lambda month: {
        "date": rf"{month} (?P<day>\d{{1,2}})(?:, {_YEAR})?",
        "on": "[Oo]n ",
        "from_to": ("from", "to"),
        "movement": "rose|risen|fell|fallen|increased?|decreased?|dropped|grew|grown|declined|climbed",
        "in_all": "in all|total|altogether|overall|combined",
        "born": "born",
        "years_old": "[- ]years?[- ]old",
        "placeholders": ("XXX", "TKTK", "[check name]"),
        "stranger": "Hathersage",
    },
}


@cache
def words_of(language: str) -> Words:
    """The words of German or English."""
    day_names, month_names = get_day_names("wide", locale=language), get_month_names("wide", locale=language)
    days, months = tuple(day_names[i] for i in range(7)), tuple(month_names[i] for i in range(1, 13))
    return Words(days, months, **_WORDS[language](f"(?P<month>{'|'.join(months)})"))


class Article(NamedTuple):
    """A clean article as it is checked. `persons` are the surnames in it, with where they stand."""

    text: str
    language: str
    published: date | None
    persons: Sequence[tuple[str, Sequence[int]]] = ()


Change = tuple[int, int, str]
"""What stands from start to end is replaced by a text."""


class Kind(NamedTuple):
    """A kind of error: the rules that see it, and the places where it can be made."""

    name: str
    rules: tuple[str, ...]
    places: Callable[[Article, random.Random], Iterator[Change]]


def seeded(kind: Kind, article: Article, seed: str) -> str | None:
    """The article with one error of this kind, None where it has no place for one. Equal seeds, equal errors."""
    chance = random.Random(f"{seed}/{kind.name}")
    places = list(kind.places(article, chance))
    if not places:
        return None
    start, end, new = chance.choice(places)
    return article.text[:start] + new + article.text[end:]


def _dates(article: Article, before: str = "", after: str = "") -> Iterator[tuple[re.Match[str], date | None]]:
    """Dates of the text with the day that they mean; None where that is no day, or its year is not said."""
    words = words_of(article.language)
    for match in re.finditer(rf"\b{before}{words.date}(?!\d){after}", article.text):
        year = match["year"] or (article.published.year if article.published else None)
        try:
            day = date(int(year), words.months.index(match["month"]) + 1, int(match["day"])) if year else None
        except ValueError:
            day = None
        yield match, day


def wrong_weekday(article: Article, _: random.Random) -> Iterator[Change]:
    """The date beside a weekday is a day off."""
    for match, shift in _beside_weekdays(article):
        if not _is_line(match, article.text):
            yield shift


def wrong_date_line(article: Article, _: random.Random) -> Iterator[Change]:
    """The same in the article's date line."""
    for match, shift in _beside_weekdays(article):
        if _is_line(match, article.text):
            yield shift


def _beside_weekdays(article: Article) -> Iterator[tuple[re.Match[str], Change]]:
    days = words_of(article.language).days
    for match, day in _dates(article, rf"(?P<weekday>{'|'.join(days)}),? (?:den |dem |der )?"):
        if day and days[day.weekday()] == match["weekday"]:
            yield match, (*match.span("day"), str(day.day + 1 if day.day < 28 else day.day - 1))


def _is_line(match: re.Match[str], text: str) -> bool:
    return text[match.start() - 1 : match.start()] == "\n" and text[match.end() : match.end() + 1] == "\n"


def added_weekday(article: Article, _: random.Random) -> Iterator[Change]:
    """A weekday is written beside a date with its year, and it is that of the next day."""
    words = words_of(article.language)
    for match, day in _dates(article, words.on):
        if day and match["year"]:
            start = match.start() + len(re.match(words.on, match[0])[0])  # type: ignore[index]
            yield start, start, f"{words.days[(day.weekday() + 1) % 7]}, "


def no_such_day(article: Article, _: random.Random) -> Iterator[Change]:
    """The last day of a month is taken for a day that it does not have."""
    for match, day in _dates(article):
        if day and (last := calendar.monthrange(day.year, day.month)[1]) < 31:
            yield *match.span("day"), str(last + 1 if last == 30 else 30)


def backward_range(article: Article, _: random.Random) -> Iterator[Change]:
    """The ends of a range of days or years change places."""
    to = r"(?: bis |–| to |-)(?:zum )?"
    for pattern in (
        rf"\b(?P<a>[12]?\d)\.{to}(?P<b>[123]?\d)\. (?:{'|'.join(words_of(article.language).months)})",
        rf"(?<![\d-])(?P<a>(?:19|20)\d\d){to}(?P<b>(?:19|20)\d\d)(?![\d-])",
    ):
        for match in re.finditer(pattern, article.text):
            if int(match["a"]) < int(match["b"]):
                between = article.text[match.end("a") : match.start("b")]
                yield match.start("a"), match.end("b"), match["b"] + between + match["a"]


def wrong_age(article: Article, _: random.Random) -> Iterator[Change]:
    """The age beside a year of birth is five years off."""
    words = words_of(article.language)
    for sentence in re.finditer(r"[^\n]+", article.text):
        if re.search(rf"{words.born}[^.\n]{{0,60}}(?:19|20)\d\d|(?:19|20)\d\d {words.born}", sentence[0]):
            for age in re.finditer(rf"\b(?P<age>[2-8]\d)(?={words.years_old})", sentence[0]):
                start = sentence.start() + age.start()
                yield start, start + 2, str(int(age["age"]) + 5)


_NUMBER = r"(?<![\w.,:/-])\d{1,3}(?:[.,]\d{3})+(?![\w:/]|[.,-]\d)|(?<![\w.,:/-])\d{2,6}(?![\w:/-]|[.,]\d)"


def headline_number(article: Article, chance: random.Random) -> Iterator[Change]:
    """A digit of the headline's number is another than in the text."""
    head, _, body = article.text.partition("\n")
    in_body = {m[0] for m in re.finditer(_NUMBER, body)}
    for match in re.finditer(_NUMBER, head):
        is_date = re.fullmatch(r"(?:19|20)\d\d", match[0]) or head[match.end() : match.end() + 1] == "."
        if match[0] in in_body and not is_date:
            yield *match.span(), _other_digit(match[0], chance)


def _other_digit(number: str, chance: random.Random) -> str:
    at = chance.choice([i for i, c in enumerate(number) if c.isdigit()])
    others = [c for c in "123456789" if c != number[at]]
    return number[:at] + chance.choice(others) + number[at + 1 :]


def part_of_total(article: Article, chance: random.Random) -> Iterator[Change]:
    """A digit of one of the numbers that a sentence adds up to another is changed."""
    for sentence in re.finditer(r"[^\n.]*(?:\.(?=[\d\w])[^\n.]*)*", article.text):
        if not re.search(words_of(article.language).in_all, sentence[0], re.IGNORECASE):
            continue
        numbers = list(re.finditer(_NUMBER, sentence[0]))[:8]
        values = [int(re.sub(r"\D", "", n[0])) for n in numbers]
        for size in (2, 3, 4):
            for parts in combinations(range(len(numbers)), size):
                if sum(values[i] for i in parts) in [v for i, v in enumerate(values) if i not in parts]:
                    part = numbers[chance.choice(parts)]
                    start = sentence.start() + part.start()
                    yield start, start + len(part[0]), _other_digit(part[0], chance)


def swapped_values(article: Article, _: random.Random) -> Iterator[Change]:
    """The values before and after a rise or fall change places."""
    words = words_of(article.language)
    before, after = words.from_to
    value = r"(?:[$€£] ?)?\d[\d.,]{0,12}"
    unit = r"(?: (?:Prozent|percent|Millionen|Milliarden|million|billion|Euro|Dollar|US-Dollar|euros)){0,2}"
    pattern = rf"\b{before} (?P<a>{value}){unit} {after} (?P<b>{value})(?<![.,])"
    for match in re.finditer(pattern, article.text):
        around = article.text[max(0, match.start() - 100) : match.end() + 100]
        years = all(re.fullmatch(r"(?:19|20)\d\d", match[side]) for side in "ab")
        if re.search(words.movement, around) and match["a"] != match["b"] and not years:
            between = article.text[match.end("a") : match.start("b")]
            yield match.start("a"), match.end("b"), match["b"] + between + match["a"]


def converted_unit(article: Article, chance: random.Random) -> Iterator[Change]:
    """The first digit of a measure in brackets behind another is changed."""
    unit = r"(?:km|kilometers|kilometres|miles|mi|feet|ft|m|metres|meters|kg|pounds|lbs?|acres|mph|km/h|°F|°C)"
    pattern = rf"\d[\d.,]*[ -]?(?:[a-zA-Z/°]{{1,12}}) \((?P<number>[1-9][\d.,]*)[ -]?{unit}\)"
    for match in re.finditer(pattern, article.text):
        others = [c for c in "123456789" if abs(int(c) - int(match["number"][0])) > 1]
        yield match.start("number"), match.start("number") + 1, chance.choice(others)


def repeated_paragraph(article: Article, _: random.Random) -> Iterator[Change]:
    """A paragraph that was moved stands where it was, too."""
    paragraphs = [p for p in re.finditer(r"[^\n]+", article.text) if len(p[0].split()) >= 12 and p.start() > 0]
    for first, other in combinations(paragraphs, 2):
        if first[0][0] not in '„“"«»':
            yield other.end(), other.end(), f"\n\n{first[0]}"


def broken_encoding(article: Article, _: random.Random) -> Iterator[Change]:
    """UTF-8 is read as Windows-1252 in one word."""
    for match in re.finditer("[äöüÄÖÜßéè“”„’–]", article.text):
        broken = match[0].encode().decode("cp1252", "replace")
        yield *match.span(), broken


def placeholder(article: Article, chance: random.Random) -> Iterator[Change]:
    """A number is not filled in, or a note stands before a full stop."""
    number, *notes = words_of(article.language).placeholders
    start = article.text.find("\n")
    for match in re.finditer(_NUMBER, article.text):
        if match.start() > start:
            yield *match.span(), number
    for match in re.finditer(r"(?<=[a-zäöü]{3})\.(?=\n|$)", article.text):
        yield match.start(), match.start(), f" {chance.choice(notes)}"


def unclosed_quotation(article: Article, _: random.Random) -> Iterator[Change]:
    """The closing mark of a quotation is lost; those that end a paragraph are left alone."""
    for match in re.finditer(r"„[^„“”\n]{15,300}(?P<mark>[“”])|“[^“”\n]{15,300}(?P<other>”)", article.text):
        group = "mark" if match["mark"] else "other"
        if article.text[match.end() : match.end() + 1] not in ("", "\n"):
            yield *match.span(group), ""


def repeated_headline(article: Article, _: random.Random) -> Iterator[Change]:
    """The first sentence is the headline once more."""
    head, blank, _body = article.text.partition("\n\n")
    if len(head.split()) >= 4 and blank:
        yield len(head), len(head), f"\n\n{head.rstrip('.')}."


def misspelt_surname(article: Article, chance: random.Random) -> Iterator[Change]:
    """Two letters of a surname that stands three times or more change places, once and not the first time."""
    for name, places in article.persons:
        if len(name) >= 6 and len(places) >= 3:
            at = chance.randrange(1, len(name) - 2)
            if name[at] != name[at + 1]:
                wrong = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
                place = chance.choice(list(places[1:]))
                yield place, place + len(name), wrong


def other_headline_name(article: Article, _: random.Random) -> Iterator[Change]:
    """The headline names somebody whom the text does not name."""
    end = article.text.find("\n")
    for name, places in article.persons:
        if len(places) >= 2 and places[0] < end:
            yield places[0], places[0] + len(name), words_of(article.language).stranger


KINDS = (
    Kind("date beside a weekday a day off", ("TIM001",), wrong_weekday),
    Kind("date line a day off", ("TIM001",), wrong_date_line),
    Kind("wrong weekday beside a date", ("TIM001",), added_weekday),
    Kind("day that the month does not have", ("TIM002",), no_such_day),
    Kind("ends of a range swapped", ("TIM005",), backward_range),
    Kind("age five years off", ("TIM006",), wrong_age),
    Kind("digit of the headline's number", ("FIG013", "FIG001"), headline_number),
    Kind("digit of a part of a total", ("FIG002",), part_of_total),
    Kind("values of a rise or fall swapped", ("FIG006", "FIG004"), swapped_values),
    Kind("digit of a converted unit", ("FIG009",), converted_unit),
    Kind("paragraph twice", ("STR002",), repeated_paragraph),
    Kind("broken encoding", ("STR003",), broken_encoding),
    Kind("placeholder", ("STR001",), placeholder),
    Kind("quotation unclosed", ("STR004",), unclosed_quotation),
    Kind("headline repeated", ("STR005",), repeated_headline),
    Kind("letters of a surname swapped", ("NAM002",), misspelt_surname),
    Kind("other name in the headline", ("NAM004",), other_headline_name),
)
