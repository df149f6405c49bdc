"""NAM001: is a person introduced by the full name?"""

from __future__ import annotations

from collections import defaultdict

from artinspect.analyses.entities.titles import base_title
from artinspect.article import PROSE
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.person_mentions import PersonMention, surname_key
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.persons import MIN_SURNAME, word_before, words_of
from artinspect.languages import load
from artinspect.languages.schema.names import Names


def surname_first(context: RuleContext) -> Outcomes:
    """Persons whose surname stands in the text before their full name does. The headline does not count.

    People of the house list are known by that name.
    """
    mononyms = {surname_key(name) for name in context.mononyms}
    by_person: dict[int, list[PersonMention]] = defaultdict(list)
    full_names: dict[str, int] = {}
    for person in context.person_mentions:
        if person.zone in PROSE:
            by_person[person.entity].append(person)
            if person.given:
                full_names.setdefault(surname_key(person.surname), person.mention.start)
    for named in by_person.values():
        full = next((n for n in named if n.given), None)
        first = next((n for n in named if not n.given and not n.is_quoted and not _is_of_a_firm(context, n)), None)
        if full is None or first is None or first.mention.start > full_names[surname_key(full.surname)]:
            continue
        surname = surname_key(first.surname)
        if surname == surname_key(full.surname) and len(surname) >= MIN_SURNAME and surname not in mononyms:
            yield Violation(
                "the full name follows only later",
                first.mention.start,
                first.mention.end,
                (Related("the full name", full.mention.start, full.mention.end),),
            )


def _is_of_a_firm(context: RuleContext, person: PersonMention) -> bool:
    """Whether a noun before the surname makes it a thing's name: `Bäckerei Lindner`, not `Demokratin Lindner`."""
    words, start = words_of(context), person.mention.start
    before = word_before(context, start)
    sentence = context.article.sentence_at(start)
    names = load(context.article.language.reading, Names)
    if before.casefold() in words.kin - names.address:
        return True
    begins = sentence is not None and context.article.text.startswith(before, sentence.start)
    is_noun = words.nouns_before and before[:1].isupper() and not begins
    is_person = before.endswith(words.person_endings) and not before.casefold().endswith(words.thing_endings)
    is_title = base_title(before, names) is not None or before.casefold().rstrip(".") in names.address
    return is_noun and not is_person and not is_title


RULE = Rule(
    code="NAM001",
    name="surname-first",
    family="names",
    severity="warning",
    needs_names=True,
    what="Finds people whose surname is used alone before their full name is given.",
    why="The full name should come first; moving a paragraph up can break this.",
    examples=(
        Example(
            bad="Am Montag rügte Hoffmann den Etat. Die Stadt spart. Ursula Hoffmann leitet die Schule.",
            good="Am Montag rügte Ursula Hoffmann den Etat. Die Stadt spart. Hoffmann leitet die Schule.",
        ),
        Example(
            bad="On Monday Thompson attacked the budget. The city saves. Mary Thompson heads the school.",
            good="On Monday Mary Thompson attacked the budget. The city saves. Thompson heads the school.",
        ),
    ),
    check=surname_first,
)
