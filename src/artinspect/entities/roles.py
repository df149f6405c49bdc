"""What people are, as the words beside their names say: titles, appositions, the party in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from artinspect.article import Article
from artinspect.entities.titles import base_title
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_MAX_WORDS = 4
_MAX_COMPLEMENT = 6
_LONGEST = 50
_REACH = 120
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]{0,39})(\.?)[ \u00a0\n]{1,2}$")
_BLANK = " \u00a0\n"
# `, der Bundeskanzler,` and `(SPD), der Bundeskanzler.`: what follows a name up to the mark that ends it.
_BRACKET = re.compile(rf"[{_BLANK}]?\(([^()\n]{{1,40}})\)")
_AFTER = re.compile(rf"[{_BLANK}]?[,–—][{_BLANK}]([^,.;:!?()–—\n]{{3,100}})(?=[,.;:)–—]|$)", re.M)
# `der Bundeskanzler, Olaf Scholz,`: the words before the comma, as far as the last mark.
_BEFORE = re.compile(rf"([^,.;:!?()–—\n„“”\"«»]{{3,100}}),[{_BLANK}]$")
# The same without a comma.
_LINE_BEFORE = re.compile(rf"([^,.;:!?()–—\n„“”\"«»]{{3,100}})[{_BLANK}]$")
_ENDS = re.compile(r"[,.;:)–—\n(]|$")
_PARTY = re.compile(r"[^\W\d_][\w./-]{1,9}")


class Function(NamedTuple):
    """The titles of a person beside one mention, and the organisation in brackets behind it."""

    roles: tuple[str, ...]
    organisation: str | None


def functions(article: Article, mentions: Sequence[Mention], names: Names) -> dict[int, Function]:
    """What is said beside the mentions of people, by their `start`; a mention without it is left out."""
    text = article.text
    people = {m.start for m in mentions if m.label == "PER"}
    organisations = {(m.start, m.end): m.text for m in mentions if m.label in ("ORG", "MISC")}
    found: dict[int, Function] = {}
    for mention in mentions:
        if mention.label != "PER":
            continue
        bracket = _BRACKET.match(text, mention.end)
        before = (
            _before(text, mention.start, names)
            or _before_with_complement(text, mention.start, names)
            or _apposition_before(text, mention.start, bracket.end() if bracket else mention.end, names)
        )
        roles = [_inside(mention, names), before]
        roles.append(_apposition_after(text, bracket.end() if bracket else mention.end, people, names))
        organisation = _organisation(bracket, organisations, names) if bracket else None
        told = tuple(dict.fromkeys(role for role in roles if role))
        if told or organisation:
            found[mention.start] = Function(told, organisation)
    return found


def _inside(mention: Mention, names: Names) -> str | None:
    """A title that the pipeline took for a part of the name."""
    first, _, rest = mention.text.partition(" ")
    return base_title(first, names) if rest else None


def _before(text: str, start: int, names: Names) -> str | None:
    """`Bundeskanzler Olaf Scholz`."""
    role: list[str] = []
    for _ in range(_MAX_WORDS):
        word = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
        if not word:
            break
        form = word[1].lower()
        if role and form in names.title_modifiers:
            role.insert(0, word[1])
        elif not role and not word[2] and (title := base_title(word[1], names)):
            role.insert(0, title)
        elif role or form not in names.address:
            break
        start = word.start()
    return " ".join(role) or None


def _before_with_complement(text: str, start: int, names: Names) -> str | None:
    """`Secretary of State Marco Rubio`, `Präsident der Ukraine Selenskyj`: a word that links, then names."""
    line = _LINE_BEFORE.search(text, max(0, start - _REACH), start)
    words = line[1].split() if line else []
    link = len(words) - 1
    while link > 0 and len(words) - link <= _MAX_WORDS and words[link][0].isupper():
        link -= 1
    complement = words[link:]
    if link < 1 or len(complement) < len(("of", "State")) or words[link].lower() not in names.appositions[1]:
        return None
    begin = title = link - 1
    while begin and words[begin - 1].lower() in names.title_modifiers:
        begin -= 1
    return _shown(words[begin:title], words[title], complement, names) if base_title(words[title], names) else None


def _apposition_before(text: str, start: int, end: int, names: Names) -> str | None:
    """`the prime minister, Keir Starmer`: a title with its article, and a mark at the end of the name."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if not before or not _ENDS.match(text, end):
        return None
    words = before[1].split()[-(_MAX_COMPLEMENT + _MAX_WORDS) :]
    for i in range(len(words) - 1, 0, -1):
        if base_title(words[i], names) and _is_complement(words[i + 1 :], names):
            for begin in range(i - 1, max(-1, i - _MAX_WORDS), -1):
                if _determines(words[begin], names):
                    return _shown(words[begin + 1 : i], words[i], words[i + 1 :], names)
    return None


def _apposition_after(text: str, end: int, people: set[int], names: Names) -> str | None:
    """`Olaf Scholz, der Bundeskanzler,`: a title with what belongs to it, up to the next mark.

    What goes before another name is that person's: `Merkel, Präsident Macron und`.
    """
    after = _AFTER.match(text, end)
    if not after or any(start in people for start in range(after.start(1), after.end(1))):
        return None
    words = after[1].split()
    begin = 0
    while begin < len(words) and words[begin].lower() in names.articles | names.appositions[0]:
        begin += 1
    for i in range(begin, min(len(words), begin + _MAX_WORDS)):
        if base_title(words[i], names) and _is_complement(words[i + 1 :], names):
            return _shown(words[begin:i], words[i], words[i + 1 :], names)
        if not (begin or _belongs(words[i], names)) or words[i].lower() in names.articles | names.appositions[1]:
            return None
    return None


def _determines(word: str, names: Names) -> bool:
    """`the`, `der`, `Ukraine's`."""
    return word.lower() in names.articles | names.appositions[0] or word.endswith(names.genitive_marks)


def _belongs(word: str, names: Names) -> bool:
    """Whether a word before a title is shown with it: `State Department spokesman`, not `the tall spokesman`."""
    return word[0].isupper() or word.lower() in names.title_modifiers


def _is_complement(words: Sequence[str], names: Names) -> bool:
    """Nothing, or what belongs to a title: `der Ukraine`, `of the bank`, a name in the genitive."""
    if not words:
        return True
    if len(words) > _MAX_COMPLEMENT or not any(word[0].isupper() for word in words):
        return False
    is_genitive = bool(names.genitive_ending) and words[0].endswith(names.genitive_ending)
    return words[0].lower() in names.appositions[1] or (len(words) == 1 and is_genitive)


def _shown(modifiers: Sequence[str], title: str, complement: Sequence[str], names: Names) -> str:
    kept = [word for word in modifiers if _belongs(word, names)]
    return " ".join([*kept, base_title(title, names) or title, *complement])


def _organisation(bracket: re.Match[str], organisations: dict[tuple[int, int], str], names: Names) -> str | None:
    """The party in brackets: a name of the article, or an abbreviation."""
    content = bracket[1].strip()
    first, _, rest = content.partition(" ")
    start = bracket.start(1)
    if rest and first.lower() in names.together:
        start += len(first) + 1
        content = rest
    if name := organisations.get((start, start + len(content))):
        return name
    return content if _PARTY.fullmatch(content) and sum(c.isupper() for c in content) > 1 else None
