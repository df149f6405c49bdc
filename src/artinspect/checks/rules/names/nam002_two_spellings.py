"""NAM002: is a name written in one way?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from artinspect.analyses.entities.common_nouns import follows
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.person_mentions import WORD, PersonMention, surname_key
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.alike import ends_otherwise, is_one_typo, is_other_spelling, is_typo
from artinspect.checks.support.persons import word_before, words_of
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Entity

# Of a text with more names the later ones are not compared.
_MAX_NAMES = 400
# A name that no full name stands beside is compared only if it is long.
_MIN_BARE, _MIN_UNSEEN, _MIN_PLACE = 7, 5, 8
# Longer words are hardly surnames, and two forms of one differ little in length.
_MAX_UNSEEN, _MOST_LETTERS_APART = 40, 3
_ELISION = re.compile(r"[^\Ws]['’](?!\w)")


class _Place(NamedTuple):
    """Where a name stands, and the name."""

    name: str
    start: int
    end: int


def two_spellings(context: RuleContext) -> Outcomes:
    """Names that are written in two ways, unless given names tell two people apart."""
    seen: set[tuple[int, int]] = set()
    for violation in (
        *_surname_variants(context),
        *_given_name_variants(context),
        *_unseen_variants(context),
        *_place_variants(context),
    ):
        place = violation.start, violation.end
        text = context.article.text
        # `RFC9463` is no slip for `RFC9462`, and `Jekyllin'` leaves a letter out; `Jones'` and `Meier's` do not.
        is_time = text[violation.end - 1].isdigit() or bool(_ELISION.match(text, violation.end - 1))
        if place not in seen and not is_time:
            seen.add(place)
            yield violation


def _two_forms(some: list[_Place], others: list[_Place]) -> Violation:
    """The rarer spelling, and of two as rare the later one, against the other."""
    rarer, commoner = sorted((some, others), key=lambda places: (len(places), -places[0].start))
    here, there = rarer[0], commoner[0]
    return Violation(
        f"written {here.name!r} ({len(rarer)}) and {there.name!r} ({len(commoner)})",
        here.start,
        here.end,
        (Related("the other spelling", there.start, there.end),),
        {here.name: float(len(rarer)), there.name: float(len(commoner))},
    )


def _surname_variants(context: RuleContext) -> Iterator[Violation]:
    """Surnames that differ by a typo."""
    spelled: dict[str, list[PersonMention]] = defaultdict(list)
    for person in context.person_mentions:
        if not person.is_quoted:
            spelled[surname_key(person.surname)].append(person)
    for one, other in combinations(list(spelled)[:_MAX_NAMES], 2):
        if is_typo(one, other) and _is_one_person(spelled[one], spelled[other], min(len(one), len(other))):
            yield _two_forms(
                *([_Place(n.surname, n.mention.start, n.mention.end) for n in spelled[s]] for s in (one, other))
            )


def _is_one_person(some: list[PersonMention], others: list[PersonMention], length: int) -> bool:
    given, other_given = ({_given(n) for n in person_mentions if n.given} for person_mentions in (some, others))
    if given and other_given:
        return any(_is_same_given(a, b) for a in given for b in other_given)
    is_alone = not (given or other_given)
    return {n.entity for n in some} & {n.entity for n in others} != set() or not is_alone or length >= _MIN_BARE


def _given(person: PersonMention) -> str:
    return surname_key("".join(person.given))


def _is_same_given(one: str, other: str) -> bool:
    return one == other or is_other_spelling(one, other) or one.startswith(other) or other.startswith(one)


def _given_name_variants(context: RuleContext) -> Iterator[Violation]:
    """Full names with one surname whose given names are one in two spellings."""
    full: dict[str, dict[str, list[PersonMention]]] = defaultdict(lambda: defaultdict(list))
    for person in context.person_mentions:
        if person.given and not person.is_quoted:
            full[surname_key(person.surname)][_given(person)].append(person)
    for by_given in full.values():
        for one, other in combinations(list(by_given)[:_MAX_NAMES], 2):
            if is_other_spelling(one, other) and not _are_together(context, by_given[one], by_given[other]):
                yield _two_forms(
                    *(
                        [_Place(n.mention.text, n.mention.start, n.mention.end) for n in by_given[g]]
                        for g in (one, other)
                    )
                )


def _are_together(context: RuleContext, some: list[PersonMention], others: list[PersonMention]) -> bool:
    """Whether two people are named in one sentence."""
    sentences, other_sentences = (
        {context.article.sentence_at(n.mention.start) for n in person_mentions}
        for person_mentions in (some, others)
    )
    return bool(sentences & other_sentences)


def _unseen_variants(context: RuleContext) -> Iterator[Violation]:
    """Words that no name was seen in, no words of the language, and a typo away from a surname of the article."""
    known: dict[str, list[PersonMention]] = defaultdict(list)
    for person in context.person_mentions:
        if len(person.surname) >= _MIN_UNSEEN:
            known[surname_key(person.surname)].append(person)
    known = {s: found for s, found in known.items() if any(n.given for n in found)}
    if not known or len(known) > _MAX_NAMES:
        return
    for word, start in _unseen_words(context):
        initial = surname_key(word[0] + "x")[0]
        near = [s for s in known if s[0] == initial and abs(len(s) - len(word)) <= _MOST_LETTERS_APART]
        key = surname_key(word) if near else ""
        for surname in near:
            if _is_variant(surname, key, len(word)) and _may_be_name(context, word, start):
                yield _two_forms(
                    [_Place(word, start, start + len(word))],
                    [_Place(n.surname, n.mention.start, n.mention.end) for n in known[surname]],
                )


def _is_variant(surname: str, key: str, length: int) -> bool:
    """Whether a word of some length, by its key, is a typo of a surname and no inflected form of it."""
    is_near = is_typo(surname, key) and (length >= _MIN_PLACE or is_one_typo(surname, key))
    return is_near and not ends_otherwise(surname, key)


def _unseen_words(context: RuleContext) -> Iterator[tuple[str, int]]:
    """The capitalised words of the paragraphs that the article never writes small, and where they begin."""
    article = context.article
    small = {w for w in re.findall(r"[^\W\d_]{4,30}", article.text) if w.islower()}
    for block in article.blocks:
        if not block.is_prose:
            continue
        for match in WORD.finditer(article.text, block.start, block.end):
            word = match[0]
            if word[0].isupper() and _MIN_UNSEEN <= len(word) < _MAX_UNSEEN and word.lower() not in small:
                yield word, match.start()


def _may_be_name(context: RuleContext, word: str, start: int) -> bool:
    """Whether a word is no common noun, no name that was found as such, and not quoted."""
    from artinspect.analyses.summary.terms import document_frequencies, stem  # 15 ms, and few articles get here

    article = context.article
    language = article.language.reading
    names = load(language, Names)
    before_noun = names.indefinites | names.articles | words_of(context).before_nouns
    return (
        document_frequencies(language).is_noun(stem(word, language)) is None
        and not _is_found_name(context, start)
        and not article.is_quoted(start)
        and not follows(article.text, start, before_noun, names)
        and not word_before(context, start)[:1].isdigit()
    )


def _is_found_name(context: RuleContext, start: int) -> bool:
    """Whether a name covers a place. A word by itself that was taken for a place may be a surname all the same."""
    return any(
        m.start <= start < m.end
        for e in context.entities or ()
        for m in e.mentions
        if m.label == "PER" or e.count > 1 or e.iso or " " in m.text or len(m.text) < _MIN_BARE
    )


def _place_variants(context: RuleContext) -> Iterator[Violation]:
    """Places and organisations that differ by a typo within one word, except names of one country each."""
    for label in ("LOC", "ORG"):
        named: dict[tuple[str, ...], tuple[Entity, list[_Place]]] = {}
        for entity in context.entities or ():
            for mention in entity.mentions:
                if mention.label == label and not context.article.is_quoted(mention.start):
                    spelled = tuple(surname_key(w) for w in mention.text.split())
                    named.setdefault(spelled, (entity, []))[1].append(
                        _Place(mention.text, mention.start, mention.end)
                    )
        for one, other in combinations(list(named)[:_MAX_NAMES], 2):
            (entity, places), (other_entity, others) = named[one], named[other]
            if (
                _differ_in_one(one, other)
                and 1 in (len(places), len(others))
                and not (entity.iso and other_entity.iso)
            ):
                yield _two_forms(places, others)


def _differ_in_one(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names differ by a typo within one long word."""
    apart = [(a, b) for a, b in zip(name, other, strict=False) if a != b]
    if len(name) != len(other) or len(apart) != 1:
        return False
    ((a, b),) = apart
    is_long = max(len(a), len(b)) >= _MIN_PLACE
    return is_long and a[:1] == b[:1] and is_one_typo(a, b) and not ends_otherwise(a, b)


RULE = Rule(
    code="NAM002",
    name="two-spellings",
    family="names",
    severity="warning",
    needs_names=True,
    what="Finds names that differ in a letter or two or sound alike, unless first names tell two people apart.",
    why="A misspelled name is what newspapers correct most often.",
    examples=(
        Example(
            bad="Anna Petersen leitet die Schule. Am Montag sagte Peterson, sie gehe bald.",
            good="Anna Petersen leitet die Schule. Am Montag sagte Petersen, sie gehe bald.",
        ),
        Example(
            bad="Anna Petersen runs the school. On Monday Peterson said she would leave.",
            good="Anna Petersen runs the school. On Monday Petersen said she would leave.",
        ),
    ),
    check=two_spellings,
)
