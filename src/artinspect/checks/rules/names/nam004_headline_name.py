"""NAM004: does the text name the persons of the headline?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from artinspect.analyses.entities.titles import base_title
from artinspect.article import PROSE
from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.person_mentions import WORD, PersonMention, surname_key
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.alike import is_typo
from artinspect.checks.support.persons import MIN_SURNAME, word_after, word_before, words_of
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Span

# As much of a place's name has the word for its people (`Berlin`, `Berliner`).
_STEM = 5
_NO_TITLE = "the article has no headline"


def unnamed_in_text(context: RuleContext) -> Outcomes:
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
        parts = [surname_key(part) for part in article.text[start:end].split("-") if len(part) >= MIN_SURNAME]
        is_named = name in body or any(part in body for part in parts) or any(is_typo(name, o) for o in surnames)
        if name in seen or is_named:
            continue
        seen.add(name)
        yield Violation("the person in the headline is never named in the text", start, end)


def _of_headline(
    context: RuleContext, title: Span, everybody: Sequence[PersonMention]
) -> Iterator[tuple[str, int, int]]:
    """Who stands in the headline, by the folded surname: persons, what follows a title, a place that acts."""
    text, words = context.article.text, words_of(context)
    names = load(context.article.language.reading, Names)
    taken = [(m.start, m.end) for e in context.entities or () for m in e.mentions]
    for person in everybody:
        is_long = len(person.surname) >= MIN_SURNAME
        if title.start <= person.mention.start < title.end and is_long and not _is_common(context, person):
            yield surname_key(person.surname), person.mention.start, person.mention.end
    in_title = list(WORD.finditer(text, title.start, title.end))
    is_title_case = sum(w[0][0].islower() for w in in_title if len(w[0]) >= MIN_SURNAME) <= len(in_title) // 4
    for word, following in pairwise(in_title):
        start, end = following.span()
        if (
            base_title(word[0], names) is not None
            and base_title(following[0], names) is None
            and text[word.end() : start].isspace()
            and following[0][0].isupper()
            and len(following[0]) >= MIN_SURNAME
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
    """Whether a word of the headline is an adjective, or a noun after one: `Verdächtiger Salafist`."""
    names = load(context.article.language.reading, Names)
    words, mention = words_of(context), person.mention
    if person.given or not words.nouns_before:
        return False
    before = word_before(context, mention.start)
    is_adjective = before[:1].isupper() and before.endswith(names.adjective_endings)
    return mention.text.endswith(words.adjectives) or (is_adjective and base_title(before, names) is None)


RULE = Rule(
    code="NAM004",
    name="headline-name",
    family="names",
    severity="warning",
    needs_names=True,
    what="Looks in the text for the surnames of people in the headline.",
    why="A headline is often written before the text is cut.",
    examples=(
        Example(
            bad="Ursula Hoffmann tritt zurück\n\nDie Leiterin der Schule in Köln gab am Montag ihr Amt ab.",
            good="Ursula Hoffmann tritt zurück\n\nUrsula Hoffmann gab am Montag in Köln ihr Amt ab.",
        ),
        Example(
            bad="Jerome Powell warns of inflation\n\nThe head of the bank warned of rising prices on Monday.",
            good="Jerome Powell warns of inflation\n\nJerome Powell warned of rising prices on Monday.",
        ),
    ),
    check=unnamed_in_text,
)
