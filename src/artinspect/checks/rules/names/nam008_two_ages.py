"""NAM008: is a person of one age throughout?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from artinspect.article import PROSE
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.persons import word_after, words_of
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.checks_names import NameWords

# How far before a name an age may stand, in characters.
_REACH = 80
# Years that are no age; below, a number is rather a rank; two ages farther apart are rather of two people.
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


def two_ages(context: RuleContext) -> Outcomes:
    """Ages that differ from one given before, where it must be the same person's."""
    ages = sorted(_ages(context).values(), key=lambda a: a.start)
    first_of: dict[int, _Age] = {}
    for age in ages:
        if age.person is not None and age.person >= 0:
            known = first_of.setdefault(age.person, age)
            if _may_be_slip(age.years, known.years):
                yield _violation(age, known)
    introduced = [a for a in ages if a.person is not None]
    for age in ages:
        before = [a for a in introduced if a.start < age.start]
        if age.person is None and _is_only_one(context, before, age) and _may_be_slip(age.years, before[-1].years):
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
        (Related("the other age", there.start, there.end),),
        {"here": float(here.years), "elsewhere": float(there.years)},
    )


def _is_only_one(context: RuleContext, before: list[_Age], age: _Age) -> bool:
    """Whether one person of an age was spoken of, who may be the one meant."""
    people = {a.person if a.person != -1 else -a.start - 2 for a in before}
    feminine = words_of(context).feminine
    genders = {a.gender.lower() in feminine for a in (*before, age) if a.gender}
    return len(people) == 1 and (len(genders) < 2 or not feminine)


def _ages(context: RuleContext) -> dict[int, _Age]:
    """The ages of the paragraphs by their place, outside quotations and sentences about another time."""
    found: dict[int, _Age] = {}
    for match, person in (*_ages_of_names(context), *_ages_without_names(context)):
        start, end = match.span("age")
        years = int(match["age"])
        gender = match.groupdict().get("gender") or ""
        if start not in found and years <= _OLDEST and not _is_other_time(context, start):
            found[start] = _Age(years, person, gender, start, end)
    return found


def _ages_of_names(context: RuleContext) -> Iterator[tuple[re.Match[str], int]]:
    """Ages right after or before the name of a person, with the index of that person's entity."""
    article = context.article
    language = article.language.reading
    for named in context.person_mentions:
        mention = named.mention
        sentence = article.sentence_at(mention.start)
        if named.zone not in PROSE or sentence is None:
            continue
        block = article.blocks[sentence.paragraph]
        after = (p.match(article.text, mention.end, block.end) for p in _patterns(language, "ages"))
        if match := next(filter(None, after), None):
            yield match, named.entity
        begin = max(block.start, mention.start - _REACH)
        for pattern in _patterns(language, "ages_before"):
            if match := pattern.search(article.text, begin, mention.start):
                yield match, named.entity


def _ages_without_names(context: RuleContext) -> Iterator[tuple[re.Match[str], int | None]]:
    """Ages by which a person is introduced (-1) or referred to again (None)."""
    article, words = context.article, words_of(context)
    language = article.language.reading
    is_alone = len({n.entity for n in context.person_mentions if n.zone in PROSE}) <= 1
    for block in filter(attrgetter("is_prose"), article.blocks):
        for pattern in _patterns(language, "first_ages"):
            for match in pattern.finditer(article.text, block.start, block.end):
                yield match, -1
        for pattern in _patterns(language, "nominal_ages"):
            for match in pattern.finditer(article.text, block.start, block.end):
                is_own = bool(match.groupdict().get("own"))
                if is_alone or is_own or _is_nominal(article.text, match.end(), words):
                    yield match, None


def _is_nominal(text: str, end: int, words: NameWords) -> bool:
    """Whether no noun follows the age, which might be another person's (`the 19-year-old driver`)."""
    after = word_after(text, end).casefold()
    return not after or after in words.verbs or after.endswith(words.verb_endings)


def _is_other_time(context: RuleContext, start: int) -> bool:
    """Whether the age is quoted, or the clause speaks of another time."""
    if context.article.is_quoted(start):
        return True
    sentence = context.article.sentence_at(start)
    text = context.article.text
    pattern = compile_pattern(words_of(context).other_ages)
    return sentence is None or pattern.search(text[sentence.start : sentence.end]) is not None


RULE = Rule(
    code="NAM008",
    name="two-ages",
    family="names",
    severity="warning",
    needs_names=True,
    what="Compares the ages given for a person, where the text gives only one person's age.",
    why="Often one of them is from last year.",
    examples=(
        Example(
            bad="Anton Weber (45) übernimmt die Werkstatt. Der 46-Jährige hat in Ulm gelernt.",
            good="Anton Weber (45) übernimmt die Werkstatt. Der 45-Jährige hat in Ulm gelernt.",
        ),
        Example(
            bad="Anton Weber, 45, took over the shop. The 46-year-old learned his trade in Leeds.",
            good="Anton Weber, 45, took over the shop. The 45-year-old learned his trade in Leeds.",
        ),
    ),
    check=two_ages,
)
