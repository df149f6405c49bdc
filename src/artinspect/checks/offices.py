"""NAM006: does a person hold one office throughout?"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from artinspect.analyses.entities.roles import functions
from artinspect.checks.material import Answers, Material, Side, Violation
from artinspect.checks.persons import Naming, folded, word_before, words_of
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.names import Names

_REACH = 60
# As much of the beginning is the same where two words for one post have one addition (`VW-Chef`).
_PREFIX = 2
_WORDS_BEFORE = re.compile(r"(?:[\w.'’&-]{1,40}[ \u00a0\n]{1,2}){1,4}$")


class _Office(NamedTuple):
    """An office as it is compared, and the naming that it stands beside."""

    name: str
    naming: Naming


def two_offices(material: Material) -> Answers:
    """Persons who hold two offices of one kind in sentences that tell of no change."""
    article = material.article
    names = load(article.language.reading, Names)
    told = functions(article, [m for e in material.entities or () for m in e.mentions], names, {})
    by_person: dict[tuple[int, str], list[_Office]] = defaultdict(list)
    for naming in material.namings:
        if naming.is_quoted or _is_other_time(material, naming):
            continue
        function = told.get(naming.mention.start)
        roles = function.roles if function and len(function.roles) == 1 else ()
        if role := _before(material, naming) or next(iter(roles), None) or _post(material, naming):
            by_person[naming.person, folded(naming.surname)].append(_Office(role.casefold(), naming))
    for offices in by_person.values():
        first = offices[0]
        other = next((o for o in offices if _excludes(material, first.name, o.name)), None)
        if other:
            here, there = other.naming.mention, first.naming.mention
            yield Violation(
                f"here {other.name!r}, elsewhere {first.name!r}",
                here.start,
                here.end,
                (Side("the other office", there.start, there.end),),
                {"here": other.name, "elsewhere": first.name},
            )


def _before(material: Material, naming: Naming) -> str | None:
    """The office in short before a name (`Gov.`), or one with what goes before it (`economy minister`)."""
    words = words_of(material.article)
    text, start = material.article.text, naming.mention.start
    before = _WORDS_BEFORE.search(text[max(0, start - _REACH) : start])
    written = before[0].split() if before else []
    last = [w.casefold() for w in written]
    inside = naming.mention.text.split()[0].casefold()
    for word in (*last[-1:], inside):
        if office := words.short_offices.get(word.rstrip(".")):
            return office
    if words.nouns_before or len(last) < 2 or last[-1] not in words.posts:
        return None
    # `Economy Minister`, `the library director`, but not `but Judge`.
    is_qualified = written[-2][0].isupper() or (len(last) > 2 and last[-3] in words.determiners)
    is_other_sentence = last[-2].endswith((".", "’s", "'s"))
    return (
        " ".join(last[-2:])
        if is_qualified and not is_other_sentence and last[-2] not in words.determiners
        else None
    )


def _post(material: Material, naming: Naming) -> str | None:
    """The word before a name where it is a post."""
    words = words_of(material.article)
    before = word_before(material.article, naming.mention.start)
    is_compound = words.nouns_before and before[:1].isupper()
    plain = _plain(before.casefold(), words.feminine_ending)
    is_post = plain in words.posts or (is_compound and plain.endswith(tuple(words.posts)))
    return before.casefold() if is_post else None


def _is_other_time(material: Material, naming: Naming) -> bool:
    """Whether the sentence tells of another time, a change, or two offices at once."""
    text, words = material.article.text, words_of(material.article)
    sentence = material.article.sentence_at(naming.mention.start)
    if sentence is None:
        return True
    before = text[max(sentence.start, naming.mention.start - _REACH) : naming.mention.start].split()
    return any(w.casefold() in words.joins for w in before[-3:]) or bool(
        compile_pattern(words.other_times).search(text[sentence.start : sentence.end])
    )


def _excludes(material: Material, one: str, other: str) -> bool:
    """Whether hardly anybody holds both: two posts of which neither is the other in other words."""
    words = words_of(material.article)
    links = load(material.article.language.reading, Names).appositions[1]
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
