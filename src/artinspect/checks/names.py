"""NAM: is everybody introduced, told apart, and named in the text as in the headline?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from artinspect.article import PROSE
from artinspect.checks.alike import is_other_spelling, is_typo
from artinspect.checks.context import Outcomes, Related, RuleContext, Skip, Violation
from artinspect.checks.offices import two_offices
from artinspect.checks.person_ages import two_ages
from artinspect.checks.persons import WORD, PersonMention, surname_key, word_after, word_before, words_of
from artinspect.checks.rule import Rule
from artinspect.checks.spellings import house_spellings, two_spellings
from artinspect.entities.titles import base_title
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Span

# A shorter word of a headline is hardly a surname.
_MIN_NAME = 4
# As much of a place's name has the word for its people (`Berlin`, `Berliner`).
_STEM = 5
_NO_TITLE = "the article has no headline"


def headline_names(context: RuleContext) -> Outcomes:
    """Persons of the headline whom the text never names. A slip in the name is another rule's."""
    article = context.article
    title = article.title
    if title is None:
        yield Skip(_NO_TITLE)
        return
    if not any(b.is_prose for b in article.blocks):
        return
    rest = [b for b in article.blocks if b.kind != "title"]
    body = " ".join(surname_key(w) for b in rest for w in WORD.findall(article.text, b.start, b.end))
    everybody = context.person_mentions
    surnames = {surname_key(n.surname) for n in everybody if n.zone in PROSE}
    seen: set[str] = set()
    for name, start, end in sorted(_of_headline(context, title, everybody), key=lambda found: found[1]):
        parts = [surname_key(part) for part in article.text[start:end].split("-") if len(part) >= _MIN_NAME]
        is_named = name in body or any(part in body for part in parts) or any(is_typo(name, o) for o in surnames)
        if name in seen or is_named:
            continue
        seen.add(name)
        yield Violation("the text never names who stands in the headline", start, end)


def _of_headline(
    context: RuleContext, title: Span, everybody: Sequence[PersonMention]
) -> Iterator[tuple[str, int, int]]:
    """Who stands in the headline, by the folded surname: persons, what follows a title, a place that acts."""
    text, words = context.article.text, words_of(context)
    names = load(context.article.language.reading, Names)
    taken = [(m.start, m.end) for e in context.entities or () for m in e.mentions]
    for person in everybody:
        is_long = len(person.surname) >= _MIN_NAME
        if title.start <= person.mention.start < title.end and is_long and not _is_common(context, person):
            yield surname_key(person.surname), person.mention.start, person.mention.end
    in_title = list(WORD.finditer(text, title.start, title.end))
    is_title_case = sum(w[0][0].islower() for w in in_title if len(w[0]) >= _MIN_NAME) <= len(in_title) // 4
    for word, following in pairwise(in_title):
        start, end = following.span()
        if (
            base_title(word[0], names) is not None
            and base_title(following[0], names) is None
            and text[word.end() : start].isspace()
            and following[0][0].isupper()
            and len(following[0]) >= _MIN_NAME
            and (words.nouns_before or not is_title_case)
            and not any(first <= start < last for first, last in taken)
        ):
            yield surname_key(following[0]), start, end
    for entity in context.entities or ():
        for mention in entity.mentions:
            name = surname_key(mention.text)
            is_subject = mention.start == title.start and word_after(text, mention.end) in words.personal_verbs
            is_plain = entity.label == "LOC" and " " not in mention.text and not entity.iso
            if is_subject and is_plain and len(name) >= _STEM and mention.text.casefold() not in words.metonyms:
                yield name[:_STEM], mention.start, mention.end


def _is_common(context: RuleContext, person: PersonMention) -> bool:
    """Whether a word of the headline is an adjective, or a noun behind one: `Verdächtiger Salafist`."""
    names = load(context.article.language.reading, Names)
    words, mention = words_of(context), person.mention
    if person.given or not words.nouns_before:
        return False
    before = word_before(context, mention.start)
    is_adjective = before[:1].isupper() and before.endswith(names.adjective_endings)
    return mention.text.endswith(words.adjectives) or (is_adjective and base_title(before, names) is None)


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
        if surname == surname_key(full.surname) and len(surname) >= _MIN_NAME and surname not in mononyms:
            yield Violation(
                "the full name comes only later",
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


RULES = (
    Rule(
        "NAM001",
        "surname-first",
        "warning",
        True,
        "Finds persons of the text whose surname stands alone before their full name is given.",
        "Readers meet a person by the full name; a paragraph that was moved up breaks this.",
        (
            (
                "Am Montag rügte Hoffmann den Etat. Die Stadt spart. Ursula Hoffmann leitet die Schule.",
                "Am Montag rügte Ursula Hoffmann den Etat. Die Stadt spart. Hoffmann leitet die Schule.",
            ),
            (
                "On Monday Thompson attacked the budget. The city saves. Mary Thompson heads the school.",
                "On Monday Mary Thompson attacked the budget. The city saves. Thompson heads the school.",
            ),
        ),
        surname_first,
    ),
    Rule(
        "NAM002",
        "two-spellings",
        "warning",
        True,
        "Finds names that differ in a letter or two or sound alike, unless given names tell two people.",
        "A misspelled name is what newspapers correct most often.",
        (
            (
                "Anna Petersen leitet die Schule. Am Montag sagte Peterson, sie gehe bald.",
                "Anna Petersen leitet die Schule. Am Montag sagte Petersen, sie gehe bald.",
            ),
            (
                "Anna Petersen runs the school. On Monday Peterson said she would leave.",
                "Anna Petersen runs the school. On Monday Petersen said she would leave.",
            ),
        ),
        two_spellings,
    ),
    Rule(
        "NAM004",
        "headline-name",
        "warning",
        True,
        "Looks in the text for the persons whom the headline names, by their surnames.",
        "A headline is often written before the text is cut.",
        (
            (
                "Ursula Hoffmann tritt zurück\n\nDie Leiterin der Schule in Köln gab am Montag ihr Amt ab.",
                "Ursula Hoffmann tritt zurück\n\nUrsula Hoffmann gab am Montag in Köln ihr Amt ab.",
            ),
            (
                "Jerome Powell warns of inflation\n\nThe head of the bank warned of rising prices on Monday.",
                "Jerome Powell warns of inflation\n\nJerome Powell warned of rising prices on Monday.",
            ),
        ),
        headline_names,
    ),
    Rule(
        "NAM005",
        "shared-surname",
        "warning",
        True,
        "Finds a surname that stands alone after two people of that name were named.",
        "Readers can't tell the father from the son.",
        (
            (
                "Stefan Kirchner und Anne Kirchner kauften die Halle. Im Herbst will Kirchner öffnen.",
                "Stefan Kirchner und Anne Kirchner kauften die Halle. Im Herbst will Anne Kirchner öffnen.",
            ),
            (
                "David Mercer runs the firm with his son Paul Mercer. Mercer said orders were up.",
                "David Mercer runs the firm with his son Paul Mercer. Paul Mercer said orders were up.",
            ),
        ),
        shared_surnames,
    ),
    Rule(
        "NAM006",
        "two-offices",
        "info",
        True,
        "Finds persons who hold one office here and another of its kind there, unless the text tells of a change.",
        "The office of a colleague is a slip that its holder reads at once.",
        (
            (
                "Finanzminister Thomas Brückner stellte den Etat vor. Wirtschaftsminister Brückner warb dafür.",
                "Finanzminister Thomas Brückner stellte den Etat vor. Finanzminister Brückner warb dafür.",
            ),
            (
                "Finance Minister Laura Stenson spoke. Critics said Economy Minister Stenson had failed.",
                "Finance Minister Laura Stenson spoke. Critics said Finance Minister Stenson had failed.",
            ),
        ),
        two_offices,
    ),
    Rule(
        "NAM007",
        "house-spelling",
        "warning",
        False,
        "Finds spellings that the house list (`spellings`) replaces by another.",
        "One paper writes one name in one way.",
        (("Er reist nach Kiew.", "Er reist nach Kyjiw."), ("He travels to Kiev.", "He travels to Kyiv.")),
        house_spellings,
    ),
    Rule(
        "NAM008",
        "two-ages",
        "warning",
        True,
        "Compares the ages that a person is given, where only one person of an age is spoken of.",
        "One of them is often last year's.",
        (
            (
                "Anton Weber (45) übernimmt die Werkstatt. Der 46-Jährige hat in Ulm gelernt.",
                "Anton Weber (45) übernimmt die Werkstatt. Der 45-Jährige hat in Ulm gelernt.",
            ),
            (
                "Anton Weber, 45, took over the shop. The 46-year-old learned his trade in Leeds.",
                "Anton Weber, 45, took over the shop. The 45-year-old learned his trade in Leeds.",
            ),
        ),
        two_ages,
    ),
)
