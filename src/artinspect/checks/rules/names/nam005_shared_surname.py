"""NAM005: is it clear which of two people with the same surname is meant?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from artinspect.analyses.entities.titles import base_title
from artinspect.article import PROSE
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.person_mentions import WORD, PersonMention, surname_key
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.alike import is_other_spelling
from artinspect.checks.support.persons import word_after, word_before, words_of
from artinspect.languages import load
from artinspect.languages.schema.names import Names


def shared_surnames(context: RuleContext) -> Outcomes:
    """A surname alone after two bearers of it were named, without a word that tells which of them is meant."""
    everybody = [n for n in context.person_mentions if n.zone in PROSE]
    by_surname: dict[str, list[PersonMention]] = defaultdict(list)
    for person in (*everybody, *_joined(context, everybody)):
        by_surname[surname_key(person.surname)].append(person)
    for named in by_surname.values():
        named.sort(key=lambda n: n.mention.start)
        bearers: dict[tuple[str, ...], PersonMention] = {}
        again: PersonMention | None = None
        for person in named:
            if person.given:
                given = tuple(surname_key(name) for name in person.given)
                known = next((g for g in bearers if _is_same(given, g)), given)
                again = person if known in bearers else None
                bearers[known] = person
            elif len(bearers) == 1:
                break  # from here on the surname is that person's
            elif len(bearers) > 1 and not person.is_quoted and not _is_told(context, person, bearers, again):
                first, second, *_ = sorted(bearers.values(), key=lambda n: -n.mention.start)
                yield Violation(
                    "two people of this name were named before",
                    person.mention.start,
                    person.mention.end,
                    tuple(Related("one of them", n.mention.start, n.mention.end) for n in (second, first)),
                )
                break


def _is_same(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether given names are one person's: `Anna` and `Anna Maria`, `A.`, or one in two spellings."""
    return any(
        one == other or is_other_spelling(one, other) or (min(len(one), len(other)) == 1 and one[:1] == other[:1])
        for one in some
        for other in others
    )


def _joined(context: RuleContext, everybody: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """The first of two people who share the surname of the second: `Hans und Petra Lindner`."""
    text, joins = context.article.text, words_of(context).joins
    for one, other in pairwise(everybody):
        between = text[one.mention.end : other.mention.start].split()
        if not one.given and other.given and len(between) == 1 and between[0].lower() in joins:
            yield one._replace(given=(one.surname,), surname=other.surname, entity=-1)


def _is_told(
    context: RuleContext,
    person: PersonMention,
    bearers: dict[tuple[str, ...], PersonMention],
    again: PersonMention | None,
) -> bool:
    """Whether a word beside a surname tells whose it is, or the text does: one bearer is named in the sentence or
    paragraph, or `again` right before."""
    text, words = context.article.text, words_of(context)
    names = load(context.article.language.reading, Names)
    start, end = person.mention.start, person.mention.end
    before = word_before(context, start)
    bare = before.casefold().rstrip(".")
    is_plural = text[start:end].endswith("s") and bare in words.plural_articles
    if (
        is_plural
        or bare in words.kin
        or bare in words.short_offices
        or base_title(before.rstrip("."), names) is not None
        or word_after(text, end).casefold().rstrip(".") in words.which
        or WORD.findall(text[start:end])[0].casefold() != person.surname.casefold()
    ):
        return True
    sentence = context.article.sentence_at(start)
    if sentence is None:
        return False
    before_it = context.article.sentence_at(sentence.start - 1) if sentence.start else None
    if again and before_it and again.mention.start >= before_it.start:
        return sum(n.mention.start >= before_it.start for n in bearers.values()) == 1
    in_sentence = [n for n in bearers.values() if n.mention.start >= sentence.start]
    paragraph = context.article.blocks[sentence.paragraph].start
    in_paragraph = [n for n in bearers.values() if n.mention.start >= paragraph]
    return len(in_sentence) == 1 or len(in_paragraph) == 1


RULE = Rule(
    code="NAM005",
    name="shared-surname",
    family="names",
    severity="warning",
    needs_names=True,
    what="Finds a surname used alone after two people of that name were mentioned.",
    why="Readers can't tell the father from the son.",
    examples=(
        Example(
            bad="Stefan Kirchner und Anne Kirchner kauften die Halle. Im Herbst will Kirchner öffnen.",
            good="Stefan Kirchner und Anne Kirchner kauften die Halle. Im Herbst will Anne Kirchner öffnen.",
        ),
        Example(
            bad="David Mercer runs the firm with his son Paul Mercer. Mercer said orders were up.",
            good="David Mercer runs the firm with his son Paul Mercer. Paul Mercer said orders were up.",
        ),
    ),
    check=shared_surnames,
)
