"""NAM: are names written alike?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from artinspect.checks.material import Abstention, Answers, Material, Side, Violation
from artinspect.checks.rule import Rule
from artinspect.results import Mention

_MIN_NAME = 6
# A shorter word of a headline is hardly a surname.
_MIN_HEADLINE_NAME = 4
_NO_TITLE = "the article has no headline"
_TRANSLITERATED = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
_WORD = re.compile(r"[^\W\d_][\w'’-]{0,60}")


def house_spellings(material: Material) -> Answers:
    """Spellings that the house list does not want."""
    if not material.spellings:
        yield Abstention("no house list of spellings")
    article = material.article
    for wanted, others in material.spellings.items():
        # A genitive or plural is the same word; a longer one that only begins alike is not.
        written = "|".join(re.escape(o) for o in sorted(others, key=len, reverse=True) if o)
        if not written:
            continue
        for match in re.finditer(rf"(?<!\w)(?:{written})(?=(?:s|es|en|n|er|['’]s)?(?!\w))", article.text):
            is_wanted = article.text.startswith(wanted, match.start())
            if any(b.start <= match.start() < b.end for b in article.blocks) and not is_wanted:
                yield Violation(
                    f"the house list wants {wanted!r}", match.start(), match.end(), values={"wanted": wanted}
                )


class _Surname(NamedTuple):
    """The last word of a person's name, the given name that stands before it, and where."""

    surname: str
    given: str
    mention: Mention


def two_spellings(material: Material) -> Answers:
    """Surnames of persons that differ by one letter only, unless given names tell two people apart."""
    surnames: dict[str, list[_Surname]] = {}
    for name in _surnames(material):
        surnames.setdefault(name.surname, []).append(name)
    for one, other in combinations(surnames, 2):
        if not _is_slip(_folded(one), _folded(other)):
            continue
        given, others = ({n.given for n in surnames[s] if n.given} for s in (one, other))
        if (given and others and not given & others) or not (given or others):
            continue
        rarer, commoner = sorted((one, other), key=lambda s: (len(surnames[s]), -surnames[s][0].mention.start))
        here, there = surnames[rarer][0].mention, surnames[commoner][0].mention
        yield Violation(
            f"written {rarer!r} ({len(surnames[rarer])}) and {commoner!r} ({len(surnames[commoner])})",
            here.start,
            here.end,
            (Side("the other spelling", there.start, there.end),),
            {rarer: float(len(surnames[rarer])), commoner: float(len(surnames[commoner]))},
        )


def _surnames(material: Material) -> Iterator[_Surname]:
    for entity in material.entities or ():
        for mention in entity.mentions:
            written = _WORD.findall(mention.text)
            if mention.label == "PER" and written and not material.is_quoted(mention.start):
                given = written[0] if len(written) > 1 else ""
                if len(written[-1]) >= _MIN_NAME:
                    yield _Surname(written[-1], given, mention)


def _folded(name: str) -> str:
    """The name without case, accents, hyphens and the genitive's ending."""
    name = name.casefold()
    for letter, written in _TRANSLITERATED:
        name = name.replace(letter, written)
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if c.isalnum())
    return plain.removesuffix("s")


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter is changed, missing or in its neighbour's place; what is folded away is no slip.

    Another first letter makes another name.
    """
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _MIN_NAME - 1:
        return False
    if one[0] != other[0]:
        return False
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < len(longer):
        return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
    apart = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) == 2 and apart[1] == apart[0] + 1:
        return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
    return len(apart) == 1


def headline_names(material: Material) -> Answers:
    """Persons of the headline whom the text never names."""
    article = material.article
    title = article.title
    if title is None:
        yield Abstention(_NO_TITLE)
        return
    paragraphs = [b for b in article.blocks if b.kind == "paragraph"]
    if not paragraphs:
        return
    body = _folded_text(" ".join(article.text[b.start : b.end] for b in paragraphs))
    for entity in material.entities or ():
        for mention in entity.mentions:
            if mention.label != "PER" or not title.start <= mention.start < title.end:
                continue
            surname = _WORD.findall(mention.text)[-1:]
            if surname and len(surname[0]) >= _MIN_HEADLINE_NAME and _folded(surname[0]) not in body:
                yield Violation("the text never names this person", mention.start, mention.end)


def surname_first(material: Material) -> Answers:
    """Persons whose surname stands in the text before their full name does. The headline does not count."""
    article = material.article
    paragraphs = [(b.start, b.end) for b in article.blocks if b.kind == "paragraph"]
    for entity in material.entities or ():
        if entity.label != "PER":
            continue
        body = [
            (m, _WORD.findall(m.text))
            for m in entity.mentions
            if m.label == "PER" and any(start <= m.start < end for start, end in paragraphs)
        ]
        if not body or len(body[0][1]) != 1 or material.is_quoted(body[0][0].start):
            continue
        first, (surname,) = body[0]
        full = next((m for m, w in body if len(w) > 1 and _folded(w[-1]) == _folded(surname)), None)
        if full and len(surname) >= _MIN_HEADLINE_NAME:
            yield Violation(
                "the full name comes only later",
                first.start,
                first.end,
                (Side("the full name", full.start, full.end),),
            )


def _folded_text(text: str) -> str:
    return " ".join(_folded(word) for word in _WORD.findall(text))


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
        "Finds surnames of six letters or more that differ in one letter, unless given names tell two people.",
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
        "info",
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
        "NAM007",
        "house-spelling",
        "warning",
        False,
        "Finds spellings that the house list (`spellings`) replaces by another.",
        "One paper writes one name in one way.",
        (("Er reist nach Kiew.", "Er reist nach Kyjiw."), ("He travels to Kiev.", "He travels to Kyiv.")),
        house_spellings,
    ),
)
