"""TIM006: do ages and years of birth fit each other?"""

from __future__ import annotations

import re
from typing import NamedTuple

from artinspect.article import Sentence
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import OTHER_YEAR, found, time_words

# How many sentences apart an age and a birth may stand.
_APART = 2
# How far around an age a relative may be named whose age it is.
_KIN_REACH = 30
_WORD = re.compile(r"(?<![\w-])[^\W\d_a-z][\w’'-]{2,30}")
_DECEMBER, _JANUARY = 12, 1


class _Age(NamedTuple):
    match: re.Match[str]
    sentence: Sentence
    is_birthday: bool


def age_and_birth(context: RuleContext) -> Outcomes:
    """Ages that don't fit the year of birth near them. Both ages of the year are right."""
    article = context.article
    today = article.today
    if today is None:
        yield Skip("no publication date to calculate ages from")
        return
    order = {sentence.start: i for i, sentence in enumerate(article.sentences)}
    stated = _stated_ages(context, order)
    deaths = {
        (sentence.start, int(death["year"]))
        for death in found(context, "deaths")
        if (sentence := context.article.sentence_at(death.start()))
    }
    for birth in found(context, "births"):
        sentence = context.article.sentence_at(birth.start())
        age = _age_near(context, sentence, stated, order) if sentence else None
        if sentence is None or age is None:
            continue
        year = _year_of_age(context, (age.sentence, sentence), int(birth["year"]), deaths)
        if year is None:
            continue
        reckoned = year - int(birth["year"])
        right = _right_ages(reckoned, today.month, age.is_birthday and year == today.year)
        if reckoned > 0 and int(age.match["age"]) not in right:
            yield Violation(
                f"someone born in {birth['year']} would be {' or '.join(map(str, sorted(right)))}",
                age.match.start(),
                age.match.end(),
                (Related("the year of birth", birth.start(), birth.end()),),
                {"age": float(age.match["age"]), "born": float(birth["year"])},
            )


def _stated_ages(context: RuleContext, order: dict[int, int]) -> dict[int, list[_Age]]:
    """Ages outside quotations that are no relative's, by the number of their sentence."""
    kin = re.compile(time_words(context).kin, re.I)
    text = context.article.text
    stated: dict[int, list[_Age]] = {}
    seen: set[int] = set()
    for field in ("birthdays", "ages"):
        for match in found(context, field):
            sentence = context.article.sentence_at(match.start())
            if sentence is None or match.start("age") in seen:
                continue
            begin, end = match.start() - _KIN_REACH, match.end() + _KIN_REACH // 2
            if not kin.search(text[max(sentence.start, begin) : min(sentence.end, end)]):
                seen.add(match.start("age"))
                stated.setdefault(order[sentence.start], []).append(_Age(match, sentence, field == "birthdays"))
    return stated


def _age_near(
    context: RuleContext, sentence: Sentence, stated: dict[int, list[_Age]], order: dict[int, int]
) -> _Age | None:
    """The age of the person whose birth a sentence tells: in it, or near it in words about the same one."""
    at = order[sentence.start]
    if at in stated:
        return stated[at][0] if len(stated[at]) == 1 else None
    near = [age for i in range(at - _APART, at + _APART + 1) for age in stated.get(i, ())]
    return near[0] if len(near) == 1 and _are_one(context, near[0].sentence, sentence) else None


def _are_one(context: RuleContext, one: Sentence, other: Sentence) -> bool:
    """Whether the later of two sentences goes on about a person of the first."""
    text = context.article.text
    first, second = sorted((one, other), key=lambda s: s.start)
    later = text[second.start : second.end]
    names = _capitalised(text[first.start : first.end])
    goes_on = re.match(time_words(context).pronouns, later, re.I) is not None
    return first.kind == second.kind and (goes_on or bool(names & _capitalised(later)))


def _capitalised(sentence: str) -> set[str]:
    """The words that do not begin with a small letter: most names are among them."""
    return {word for word in _WORD.findall(sentence) if not word[0].islower()}


def _year_of_age(
    context: RuleContext, told: tuple[Sentence, Sentence], born: int, deaths: set[tuple[int, int]]
) -> int | None:
    """The year in which the person had that age: this year, or that of a death; None if the text names another."""
    today = context.article.today
    text = context.article.text
    if today is None:
        return None
    years = {int(y) for s in told for y in OTHER_YEAR.findall(text[s.start : s.end])}
    others = {y for y in years if y < today.year} - {born}
    if not others:
        return today.year
    dead = {year for sentence, year in deaths if sentence in (told[0].start, told[1].start)}
    return others.pop() if len(others) == 1 and others <= dead else None


def _right_ages(reckoned: int, month: int, is_birthday: bool) -> set[int]:
    """The possible ages of somebody born `reckoned` years before; on a birthday there is mostly one."""
    if not is_birthday:
        return {reckoned - 1, reckoned}
    return {reckoned, *([reckoned + 1] if month == _DECEMBER else [reckoned - 1] if month == _JANUARY else [])}


RULE = Rule(
    code="TIM006",
    name="age-and-birth",
    family="time",
    severity="warning",
    what="Compares an age with a year of birth near it, as of the publication date or the date of death.",
    why="Ages are copied from older articles.",
    examples=(
        Example(
            bad="Preis für Autorin\n\n2026-10-20\n\nDie 1978 geborene Autorin, 45 Jahre alt, lebt in Bonn.",
            good="Preis für Autorin\n\n2026-10-20\n\nDie 1978 geborene Autorin, 48 Jahre alt, lebt in Bonn.",
        ),
        Example(
            bad="Prize for author\n\n2026-10-20\n\nBorn in 1978, the 45-year-old author lives in Leeds.",
            good="Prize for author\n\n2026-10-20\n\nBorn in 1978, the 48-year-old author lives in Leeds.",
        ),
    ),
    check=age_and_birth,
)
