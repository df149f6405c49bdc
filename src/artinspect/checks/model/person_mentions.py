"""The persons of an article as its sentences name them: given names, surname, and whose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from artinspect.analyses.entities.titles import base_title
from artinspect.article import Article, BlockKind
from artinspect.languages import load
from artinspect.languages.schema.checks_names import NameWords
from artinspect.languages.schema.names import Names
from artinspect.results import Entity, Mention

WORD = re.compile(r"[^\W\d_][\w'’-]{0,60}")
_TRANSLITERATED = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("ß", "ss"),
    ("ø", "oe"),
    ("æ", "ae"),
    ("ł", "l"),
    ("đ", "d"),
)


class PersonMention(NamedTuple):
    """One place where a person is named; `entity` is the index of the person among the article's entities."""

    given: tuple[str, ...]
    surname: str
    mention: Mention
    entity: int
    zone: BlockKind
    is_quoted: bool


def find_person_mentions(article: Article, entities: Sequence[Entity]) -> tuple[PersonMention, ...]:
    """All mentions of persons, in the order of the text."""
    words: NameWords = load(article.language.reading, NameWords)
    names = load(article.language.reading, Names)
    found = []
    for number, entity in enumerate(entities):
        for mention in entity.mentions:
            sentence = article.sentence_at(mention.start)
            parts = list(_parts(mention.text, words, names))
            in_dateline = article.dateline is not None and mention.start in range(
                article.dateline.start, article.dateline.end
            )
            if mention.label == "PER" and parts and sentence and not in_dateline:
                found.append(
                    PersonMention(
                        tuple(parts[:-1]),
                        parts[-1],
                        mention,
                        number,
                        sentence.kind,
                        article.is_quoted(mention.start),
                    )
                )
    return tuple(sorted(found, key=lambda n: n.mention.start))


def _parts(name: str, words: NameWords, names: Names) -> Iterator[str]:
    """The given names and the surname: without titles, particles, suffixes and genitive marks."""
    written = WORD.findall(name)
    for i, word in enumerate(written):
        bare = word.casefold().rstrip(".")
        is_title = i + 1 < len(written) and (
            base_title(word, names) is not None or bare in words.short_offices or bare in names.address
        )
        if is_title or bare in words.particles or bare in words.suffixes or not word[0].isupper():
            continue
        for mark in names.genitive_marks:
            word = word.removesuffix(mark)
        yield word


def surname_key(name: str) -> str:
    """The name without case, accents, hyphens and the ending of a genitive or plural."""
    name = name.casefold()
    for letter, written in _TRANSLITERATED:
        name = name.replace(letter, written)
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if c.isalnum())
    return plain.removesuffix("s")
