"""NAM008: is a person of one age throughout?"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from artinspect.article import PROSE
from artinspect.checks.material import Answers, Material, Side, Violation
from artinspect.checks.persons import word_after, words_of
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.checks_names import NameWords

_REACH = 80
_OLDEST, _YOUNGEST, _YEARS_APART = 120, 5, 10


class _Age(NamedTuple):
    """An age, whose (an entity, -1 one without a name, None the one spoken of), a woman's or not, and where."""

    years: int
    person: int | None
    gender: str
    start: int
    end: int


@cache
def _patterns(language: str, field: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compile_pattern(p) for p in getattr(load(language, NameWords), field))


def two_ages(material: Material) -> Answers:
    """Ages that differ from one given before, where it must be the same person's."""
    ages = sorted(_ages(material).values(), key=lambda a: a.start)
    first_of: dict[int, _Age] = {}
    for age in ages:
        if age.person is not None and age.person >= 0:
            known = first_of.setdefault(age.person, age)
            if _may_be_slip(age.years, known.years):
                yield _violation(age, known)
    introduced = [a for a in ages if a.person is not None]
    for age in ages:
        before = [a for a in introduced if a.start < age.start]
        if (
            age.person is None
            and _is_only_one(material, before, age)
            and _may_be_slip(age.years, before[-1].years)
        ):
            yield _violation(age, before[-1])


def _may_be_slip(years: int, other: int) -> bool:
    """Whether two numbers may be one age, written wrongly or of another year: not a rank and an age."""
    is_turned = str(years) == str(other)[::-1]
    return years != other and min(years, other) >= _YOUNGEST and (is_turned or abs(years - other) <= _YEARS_APART)


def _violation(here: _Age, there: _Age) -> Violation:
    return Violation(
        f"aged {there.years} elsewhere",
        here.start,
        here.end,
        (Side("the other age", there.start, there.end),),
        {"here": float(here.years), "elsewhere": float(there.years)},
    )


def _is_only_one(material: Material, before: list[_Age], age: _Age) -> bool:
    """Whether one person of an age was spoken of, who may be the one meant."""
    people = {a.person if a.person != -1 else -a.start - 2 for a in before}
    feminine = words_of(material.article).feminine
    genders = {a.gender.lower() in feminine for a in (*before, age) if a.gender}
    return len(people) == 1 and (len(genders) < 2 or not feminine)


def _ages(material: Material) -> dict[int, _Age]:
    """The ages of the paragraphs by their place, outside quotations and sentences that tell of another time."""
    article = material.article
    language = article.language.reading
    found: dict[int, _Age] = {}

    def add(match: re.Match[str], person: int | None) -> None:
        start, end = match.span("age")
        years = int(match["age"])
        gender = match.groupdict().get("gender") or ""
        if start not in found and years <= _OLDEST and not _is_other_time(material, start):
            found[start] = _Age(years, person, gender, start, end)

    for naming in material.namings:
        mention = naming.mention
        sentence = material.article.sentence_at(mention.start)
        if naming.zone not in PROSE or sentence is None:
            continue
        block = article.blocks[sentence.paragraph]
        for pattern in _patterns(language, "ages"):
            if match := pattern.match(article.text, mention.end, block.end):
                add(match, naming.person)
                break
        for pattern in _patterns(language, "ages_before"):
            begin = max(block.start, mention.start - _REACH)
            if match := pattern.search(article.text, begin, mention.start):
                add(match, naming.person)
    alone = len({n.person for n in material.namings if n.zone in PROSE}) <= 1
    for block in article.blocks:
        if not block.is_prose:
            continue
        for field, person in (("first_ages", -1), ("nominal_ages", None)):
            for pattern in _patterns(language, field):
                for match in pattern.finditer(article.text, block.start, block.end):
                    is_own = bool(match.groupdict().get("own"))
                    if (
                        person == -1
                        or alone
                        or is_own
                        or _is_nominal(article.text, match.end(), words_of(material.article))
                    ):
                        add(match, person)
    return found


def _is_nominal(text: str, end: int, words: NameWords) -> bool:
    """Whether no noun follows the age, which might be another person's (`the 19-year-old driver`)."""
    after = word_after(text, end).casefold()
    return not after or after in words.verbs or after.endswith(words.verb_endings)


def _is_other_time(material: Material, start: int) -> bool:
    """Whether the age is quoted, or the clause speaks of another time."""
    if material.article.is_quoted(start):
        return True
    sentence = material.article.sentence_at(start)
    text = material.article.text
    pattern = compile_pattern(words_of(material.article).other_ages)
    return sentence is None or pattern.search(text[sentence.start : sentence.end]) is not None
