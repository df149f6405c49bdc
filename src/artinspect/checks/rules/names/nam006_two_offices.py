"""NAM006: does a person hold one office throughout?"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from artinspect.analyses.entities.roles import functions
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.person_mentions import PersonMention, surname_key
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.persons import word_before, words_of
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.names import Names

# How far before a name its office may begin, in characters.
_REACH = 60
# As much of the beginning is the same where two words for one post have one addition (`VW-Chef`).
_PREFIX = 2
_WORDS_BEFORE = re.compile(r"(?:[\w.'’&-]{1,40}[ \u00a0\n]{1,2}){1,4}$")


class _Office(NamedTuple):
    """An office as it is compared, and the person that it stands beside."""

    name: str
    person: PersonMention


def two_offices(context: RuleContext) -> Outcomes:
    """Persons who hold two offices of one kind in sentences that mention no change."""
    article = context.article
    names = load(article.language.reading, Names)
    told = functions(article, [m for e in context.entities or () for m in e.mentions], names, {})
    by_person: dict[tuple[int, str], list[_Office]] = defaultdict(list)
    for person in context.person_mentions:
        if person.is_quoted or _is_other_time(context, person):
            continue
        function = told.get(person.mention.start)
        roles = function.roles if function and len(function.roles) == 1 else ()
        if role := _before(context, person) or next(iter(roles), None) or _post(context, person):
            by_person[person.entity, surname_key(person.surname)].append(_Office(role.casefold(), person))
    for offices in by_person.values():
        first = offices[0]
        other = next((o for o in offices if _excludes(context, first.name, o.name)), None)
        if other:
            here, there = other.person.mention, first.person.mention
            yield Violation(
                f"here {other.name!r}, elsewhere {first.name!r}",
                here.start,
                here.end,
                (Related("the other office", there.start, there.end),),
                {"here": other.name, "elsewhere": first.name},
            )


def _before(context: RuleContext, person: PersonMention) -> str | None:
    """The abbreviated office before a name (`Gov.`), or an office with the word before it (`economy minister`)."""
    words = words_of(context)
    text, start = context.article.text, person.mention.start
    before = _WORDS_BEFORE.search(text[max(0, start - _REACH) : start])
    written = before[0].split() if before else []
    last = [w.casefold() for w in written]
    inside = person.mention.text.split()[0].casefold()
    for word in (*last[-1:], inside):
        if office := words.short_offices.get(word.rstrip(".")):
            return office
    if words.nouns_before or len(last) < 2 or last[-1] not in words.posts:
        return None
    # `Economy Minister`, `the library director`, but not `but Judge`.
    is_qualified = written[-2][0].isupper() or (len(last) > 2 and last[-3] in words.determiners)
    genitive = load(context.article.language.reading, Names).genitive_marks
    is_other_sentence = last[-2].endswith((".", *genitive))
    return (
        " ".join(last[-2:])
        if is_qualified and not is_other_sentence and last[-2] not in words.determiners
        else None
    )


def _post(context: RuleContext, person: PersonMention) -> str | None:
    """The word before a name where it is a post."""
    words = words_of(context)
    before = word_before(context, person.mention.start)
    is_compound = words.nouns_before and before[:1].isupper()
    plain = _plain(before.casefold(), words.feminine_ending)
    is_post = plain in words.posts or (is_compound and plain.endswith(tuple(words.posts)))
    return before.casefold() if is_post else None


def _is_other_time(context: RuleContext, person: PersonMention) -> bool:
    """Whether the sentence is about another time, a change, or two offices at once."""
    text, words = context.article.text, words_of(context)
    sentence = context.article.sentence_at(person.mention.start)
    if sentence is None:
        return True
    before = text[max(sentence.start, person.mention.start - _REACH) : person.mention.start].split()
    return any(w.casefold() in words.joins for w in before[-3:]) or bool(
        compile_pattern(words.other_times).search(text[sentence.start : sentence.end])
    )


def _excludes(context: RuleContext, one: str, other: str) -> bool:
    """Whether hardly anybody holds both: two posts of which neither is the other in other words."""
    words = words_of(context)
    links = load(context.article.language.reading, Names).appositions[1]
    (first, of), (second, of_other) = (_parted(office, links, words.feminine_ending) for office in (one, other))
    shorter, longer = sorted((first, second), key=len)
    if not all(office.endswith(tuple(words.posts)) for office in (first, second)):
        return False
    if longer.endswith(shorter) or longer.startswith(shorter):
        # `Leiter des Bauamts`, `Leiter des Jugendamts`
        is_elsewhere = first == second and of and of_other and not (of in of_other or of_other in of)
        return bool(is_elsewhere) or (first != second and longer.startswith(words.deputies))
    for same in words.same_posts:
        are_of_one_kind = all(office.endswith(tuple(same)) for office in (first, second))
        if are_of_one_kind and ({first, second} & same or first[:_PREFIX] == second[:_PREFIX]):
            return False
    return True


def _parted(office: str, links: frozenset[str], feminine: str) -> tuple[str, str]:
    """The office, as a man's, and what it is one of: `leiter`, `bauamts`."""
    words = office.split()
    link = next((i for i, word in enumerate(words) if i and word in links), len(words))
    return _plain(" ".join(words[:link]), feminine), " ".join(words[link + 1 :])


def _plain(office: str, feminine: str) -> str:
    """The office of a man, without hyphens."""
    return (office.removesuffix(feminine) if feminine else office).replace("-", "")


RULE = Rule(
    code="NAM006",
    name="two-offices",
    family="names",
    severity="info",
    needs_names=True,
    what=("Finds people with two different offices of the same kind, unless the text mentions a change."),
    why="The person concerned notices a wrong office at once.",
    examples=(
        Example(
            bad="Finanzminister Thomas Brückner stellte den Etat vor. Wirtschaftsminister Brückner warb dafür.",
            good="Finanzminister Thomas Brückner stellte den Etat vor. Finanzminister Brückner warb dafür.",
        ),
        Example(
            bad="Finance Minister Laura Stenson spoke. Critics said Economy Minister Stenson had failed.",
            good="Finance Minister Laura Stenson spoke. Critics said Finance Minister Stenson had failed.",
        ),
    ),
    check=two_offices,
)
