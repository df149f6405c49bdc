"""The forms that one name takes in a text, and what they have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence

from artinspect.analyses.entities.titles import base_title
from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

_MIN_FOLDED = 4
_MIN_NAME = 3
_MIN_ADJECTIVE = 3
_LONG_GENITIVE = re.compile(r"(?<=[^aeiouyäöü])es$")
_WORD_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,24})[ \u00a0\n]$")
_LONGEST_WORD = 26
# A noun directly behind a person is the person's: `Putins Rede`.
_POSSESSED = re.compile(r"[ \u00a0\n][^\W\d_a-zäöüß][^\W\d_A-ZÄÖÜ]{2,40}")


def base_forms(article: Article, mentions: Sequence[Mention], names: Names) -> list[str]:
    """The base form of each mention of an article, as the whole article tells it."""
    forms = {m.text for m in mentions}
    vocabulary = forms | {w.text for b in article.blocks for w in words(article.text, b.start, b.end)}
    vocabulary |= _possessors(article, mentions, names)
    whole = {m.text for m in mentions if _stands_alone(article, m, names)}
    return [
        " ".join(m.text.split())
        if m.text in whole
        else base_form(m, forms, vocabulary, names, _determiner(article, m, names))
        for m in mentions
    ]


def _stands_alone(article: Article, mention: Mention, names: Names) -> bool:
    """Whether a place's last letters are its own: in the dateline, or behind `in` and before no noun."""
    if mention.label != "LOC" or not names.genitive_ending or not mention.text.endswith(names.genitive_ending):
        return False
    if article.dateline and mention.end <= article.dateline.end:
        return True
    is_placed = _determiner(article, mention, names) in names.locatives
    return is_placed and not _POSSESSED.match(article.text, mention.end)


def _possessors(article: Article, mentions: Sequence[Mention], names: Names) -> set[str]:
    """The last names of people that stand before a noun of theirs, and only there: of `Putins Rede`, `Putin`."""
    if not names.genitive_ending:
        return set()
    possessed: dict[str, bool] = {}
    for mention in mentions:
        if mention.label == "PER":
            last = mention.text.split()[-1]
            possessed[last] = possessed.get(last, True) and bool(_POSSESSED.match(article.text, mention.end))
    bases = {last.removesuffix(names.genitive_ending) for last, is_possessor in possessed.items() if is_possessor}
    return {base for base in bases if base not in possessed and not base.endswith(names.vowels_of_people)}


def _determiner(article: Article, mention: Mention, names: Names) -> str:
    """The word before, small, whatever it is; the one before that if it leads to an adjective (`des neuen`)."""
    before = _word_before(article, mention.start)
    if before is None or not (before[1].islower() and before[1].endswith(names.adjective_endings)):
        return before[1].lower() if before else ""
    earlier = _word_before(article, before.start())
    is_determiner = earlier is not None and earlier[1].lower() in names.genitive_determiners
    return earlier[1].lower() if earlier and is_determiner else before[1].lower()


def _word_before(article: Article, place: int) -> re.Match[str] | None:
    return _WORD_BEFORE.search(article.text, max(0, place - _LONGEST_WORD), place)


def base_form(
    mention: Mention, forms: Container[str], vocabulary: Container[str], names: Names, determiner: str = ""
) -> str:
    """The name without article, title and genitive ending: `Russlands` -> `Russland`.

    A capitalised article belongs to the name (`Den Haag`, `Der Spiegel`) unless the name stands without it, too.
    An ending that might belong to the name is folded where the text has the name without it, too, from a person's
    before a noun (`Putins Rede`), or in place names unless they are known to end so or mostly do after that
    letter; so `Paris` and `Siemens` stay.
    After `des` it is an ending: `des Bundesamtes`. Adjectives get the ending that they have without a determiner:
    `der Vereinten Nationen` -> `Vereinte Nationen`.

    Args:
        mention: where the name stands.
        forms: all names of the text as they stand.
        vocabulary: these, and all words of the text.
        names: the language's data.
        determiner: the word before the mention, small.
    """
    text = " ".join(mention.text.split())
    first, _, rest = text.partition(" ")
    is_title = mention.label == "PER" and base_title(first, names) is not None
    if rest and (is_title or (first.lower() in names.articles and (first.islower() or rest in forms))):
        text = rest
        determiner = first.lower() if not is_title else determiner
    if mention.label == "PER":
        return _without_genitive(mention.label, text, vocabulary, names, "")
    return _declined(_without_genitive(mention.label, text, vocabulary, names, determiner), determiner, names)


def _without_genitive(label: Label, text: str, vocabulary: Container[str], names: Names, determiner: str) -> str:
    for mark in names.genitive_marks:
        if text.endswith(mark) and len(text) > len(mark) + 1:
            return text[: -len(mark)]
    ending = names.genitive_ending
    base = text.removesuffix(ending)
    if not ending or base == text or len(base) < _MIN_NAME or base.endswith(names.sibilants) or text.isupper():
        return text
    last_word = base.rpartition(" ")[2]
    if base in vocabulary or last_word in vocabulary:
        return base
    if len(base) < _MIN_FOLDED:
        return text
    is_genitive = label != "PER" and determiner in names.genitive_determiners
    if is_genitive and len(last_word) > _MIN_FOLDED and (long := _LONG_GENITIVE.sub("", text)) != text:
        return long
    is_own = last_word.endswith(names.vowels_before_s) and not last_word.endswith(names.vowels_of_places)
    is_inflected = not is_own and last_word + ending not in names.uninflected
    return base if (label == "LOC" or is_genitive) and is_inflected else text


def _declined(text: str, determiner: str, names: Names) -> str:
    """A name with the adjectives that begin it in the base form, by the word before and their noun."""
    *adjectives, noun = text.split(" ")
    endings = [(old, new) for determiners, old, new in names.declensions if determiner in determiners]
    if not adjectives or not endings:
        return text
    old, new = next((pair for pair in endings if adjectives[0].endswith(pair[0])), endings[0])
    before_plural, plural = names.plural_declension
    if determiner in before_plural and noun.endswith(names.plural_datives):
        new = plural
    elif new.endswith(names.neuter) and noun.lower().endswith(names.neuters):
        new = new.removesuffix(names.neuter[0]) + names.neuter[1]
    declined: list[str] = []
    for word in adjectives:
        if not declined and word.endswith(names.origin_endings):
            declined.append(word)  # der `Frankfurter` Allgemeinen Zeitung
            continue
        if not word.endswith(old) or len(word) - len(old) < _MIN_ADJECTIVE or word.isupper():
            break
        declined.append(word.removesuffix(old) + new)
    return " ".join([*declined, *adjectives[len(declined) :], noun])


def key(base: str, label: Label, names: Names) -> str:
    """What the forms of one name have in common: `Deutsche Bank`, `der Deutschen Bank`, `DEUTSCHE BANK`."""
    if label == "PER":
        return base.casefold()
    *adjectives, last = base.casefold().split(" ")
    return " ".join([*(stem(word, names.adjective_endings) for word in adjectives), last])


def joined(key: str) -> str:
    """Names that differ by hyphens or accents are one: `Al-Kaida`, `Al Kaida`; `València`, `Valencia`."""
    if not key.isascii():
        key = "".join(c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c))
    return key.replace("-", " ")


def stem(word: str, endings: tuple[str, ...]) -> str:
    ending = next((e for e in endings if word.endswith(e)), "")
    return word.removesuffix(ending) if len(word) - len(ending) >= _MIN_FOLDED else word
