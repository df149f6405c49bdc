"""What is counted: by capitals, word lists and the shape of noun phrases, without a model."""

from __future__ import annotations

from typing import NamedTuple

from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages.schema.figures import FigureWords

_MOST_WORDS = 7
_MOST_BETWEEN = 12
_QUOTES = frozenset("\"„“”»«'‚‘’")


class Noun(NamedTuple):
    """A counted noun as it stands, where it ends, and whether it names the whole that the number is taken from."""

    text: str
    end: int
    is_whole: bool


def counted_after(words: SentenceTokens, end: int, data: FigureWords, *, is_one: bool = False) -> Noun | None:
    """The noun that a number ending at `end` counts, which is singular if `is_one`."""
    first = words.after(end)
    if any(mark.isdigit() for mark in words.text[end : words.token(first).start]):  # 6,12,23
        return None
    if words.phrase(first, first + 2) in data.as_many:
        first += 2
    is_quoted = words.lower(first) in _QUOTES
    is_name = is_quoted and words.token(first).start == end and words.text[end - 1].isdigit()  # „ATR 72“ von
    first += is_quoted
    is_amount = words.lower(first) in data.amount_of
    if is_amount and words.lower(first) in data.amount_bare and words.lower(first + 1) in data.determiners:
        return None  # starben zehn an einer Vergiftung
    of = next((n for n in (2, 1) if words.phrase(first, first + n) in data.of), int(is_amount))
    is_whole = of > 0
    if is_whole and is_name:
        return None
    at = first + of
    if is_whole:
        at += words.lower(at) in data.determiners
        while words.lower(at) in data.chain or words.lower(at) in data.qualifiers:
            at += 1
        is_participle = words.lower(at).endswith(data.verb_endings)
        if is_participle and not _plural_follows(words, at + 1, data):  # half of those polled
            return Noun(words.token(at).text, words.token(at).end, is_whole)
    if data.nouns_capitalised:
        return _capitalised(words, at, data, is_whole)
    return _plural(words, at, data, is_whole, is_joined=is_whole or not is_one)


def counted_before(words: SentenceTokens, start: int, data: FigureWords) -> Noun | None:
    """What the same clause counts before: `Zahl der Toten auf 40`, `a crowd of 75,000`, `The seats rose to 10`."""
    last = words.before(start)
    for i in range(last, max(last - _MOST_BETWEEN, -1), -1):
        word = words.lower(i)
        if word in data.counting_nouns:
            noun = counted_after(words, words.token(i).end, data)
            return noun if noun and noun.end < start else None
        if word in data.collective:
            return Noun(words.token(i).text, words.token(i).end, False)
        if word in ",;:":
            return None
        if word.startswith(data.rising + data.falling) and (noun := _subject(words, i, data)):
            return noun
    return None


def _subject(words: SentenceTokens, verb: int, data: FigureWords) -> Noun | None:
    """The things that rose or fell: the plural right before the verb, or before the preposition after it."""
    i = verb - 1
    while i >= 0 and words.lower(i) in data.auxiliaries:
        i -= 1
    for at in range(i - 1, max(i - _MOST_WORDS, 0), -1):
        if words.lower(at) in data.stop - data.determiners - data.list_words:
            i = at - 1
    word = words.token(i).text if i >= 0 else ""
    if data.nouns_capitalised:
        is_noun = word[:1].isupper() and words.lower(i - 1) in data.plural_determiners
        is_noun = is_noun and word.lower() not in data.counting_nouns
    else:
        is_noun = word.isalpha() and _is_plural(word.lower(), data) and word.lower() not in data.stop
    return Noun(word, words.token(i).end, False) if is_noun else None


def outcome_after(words: SentenceTokens, end: int, data: FigureWords) -> Noun | None:
    """`107 killed`, `zehn wurden schwer verletzt`: what became of those that are counted."""
    first = words.after(end)
    for i in range(first, first + _MOST_WORDS):
        word = words.token(i)
        if words.lower(i) in data.outcomes:
            return Noun(word.text, word.end if i == first else end, False)
        # `killed one and injured two`: an outcome of others.
        is_other = words.lower(i) not in data.stop or words.lower(i) in data.list_words
        if not word.text[:1].isalpha() or (i == first and is_other):
            return None
    return None


def _capitalised(words: SentenceTokens, at: int, data: FigureWords, is_whole: bool) -> Noun | None:
    """Nouns known by their capital, behind adjectives, participles and the number of the whole."""
    i = at
    while i < at + _MOST_WORDS:
        word = words.token(i).text
        is_word = word[:1].isalpha()
        if is_word and word[0].isupper():
            return _completed(words, i, data, is_whole, is_first=i == at)
        if word[:1].isdigit() and _has_hyphen(words, i) and words.token(i + 2).text[:1].isupper():
            # `drei 18-Jährige`: its digits are a figure of their own, before which this one ends.
            first, last = words.token(i), words.token(i + 2)
            return Noun(words.text[first.start : last.end], words.token(i - 1).end, is_whole)
        if is_word and _has_hyphen(words, i) and words.lower(i + 2) in data.list_words:
            i += 3  # urlaubs- und erlebnishungrige
        elif (
            (
                is_word
                and words.lower(i) not in data.stop
                and words.lower(i) not in data.determiners
                and (_is_adjective(words, i, data) or (is_whole and i == at))
            )
            or (i > at and word in {",", *_QUOTES})
            or (i > at and words.lower(i) in data.list_words and _joins_adjectives(words, i, data))
            or (is_whole and word[:1].isdigit())
        ):
            i += 1
        else:
            return None
    return None


def _is_adjective(words: SentenceTokens, i: int, data: FigureWords) -> bool:
    """Whether a small word may stand before a noun: an adjective, or what describes one."""
    following = words.token(i + 1).text
    return words.lower(i).endswith(data.adjective_endings) or (
        following[:1].islower() and following.endswith(data.adjective_endings)
    )


def _joins_adjectives(words: SentenceTokens, i: int, data: FigureWords) -> bool:
    """`deutsche und französische Standorte`."""
    left, right = words.token(i - 1).text, words.token(i + 1).text
    return all(word.islower() and word.endswith(data.adjective_endings) for word in (left, right))


def _completed(words: SentenceTokens, i: int, data: FigureWords, is_whole: bool, *, is_first: bool) -> Noun:
    """A noun with what belongs to it: `Gold-` its shared half, `Start- und Landebahnen`, `Berliner Schulen`."""
    noun = words.token(i)
    if _has_hyphen(words, i):
        joined = words.token(i + 3)
        if words.token(i + 2).text.isalpha() and joined.text[:1].isupper():
            return Noun(words.text[noun.start : joined.end], joined.end, is_whole)
        shared = next((t for t in words.tokens[i + 2 : i + _MOST_BETWEEN] if "-" in t.text[1:]), None)
        half = shared.text.rpartition("-")[2] if shared else ""
        return Noun(f"{noun.text}-{half}" if half else noun.text, noun.end + 1, is_whole)
    following, joined = words.token(i + 1), words.token(i + 3)
    if following.text in _QUOTES and words.lower(i + 2) == "-" and joined.start == following.end + 1:
        return Noun(words.text[noun.start : joined.end], joined.end, is_whole)  # „Al-Qaida“-Mitglieder
    is_origin = is_first and noun.text.endswith(data.origin_endings)
    if is_origin and following.text[:1].isupper() and following.start == noun.end + 1:
        return Noun(words.text[noun.start : following.end], following.end, is_whole)
    return Noun(noun.text, noun.end, is_whole)


def _has_hyphen(words: SentenceTokens, i: int) -> bool:
    hyphen = words.token(i + 1)
    return hyphen.text == "-" and hyphen.start == words.token(i).end


def _plural(words: SentenceTokens, at: int, data: FigureWords, is_whole: bool, *, is_joined: bool) -> Noun | None:
    """A noun phrase up to a plural, or to a stop word, a verb or a mark; one of two adjectives if `is_joined`."""
    i = at
    while words.lower(i) in data.skipped or (is_whole and _is_of_whole(words, i)):
        i += 1
    first = last = i
    while i < at + _MOST_WORDS:
        word, lower = words.token(i), words.lower(i)
        if (
            word.text == "."
            and i > first
            and words.token(i - 1).text.isupper()
            and len(words.token(i - 1).text) == 1
        ):
            i += 1  # U.S. troops
            continue
        if is_joined and i > first and lower in data.list_words and _plural_follows(words, i + 1, data, reach=3):
            i += 1  # American and Canadian troops
            continue
        if not word.text[:1].isalpha() or lower in data.of or (lower in data.stop and lower not in data.plurals):
            break
        is_verb = lower.endswith(data.verb_endings) and not word.text[0].isupper() and i > first
        if is_verb and not _plural_follows(words, i + 1, data):
            break
        i = last = i + 1
        is_participle = lower.endswith(data.verb_endings) and _plural_follows(words, i, data)  # 21 injured miners
        is_last = _is_plural(lower, data) and not is_participle and not _goes_on(words, i, data)
        if lower in data.collective or is_last:
            break
    while last > first and words.lower(last - 1).endswith(data.verb_endings):
        last -= 1
    if last == first:
        return None
    end = words.token(last - 1).end
    return Noun(words.text[words.token(first).start : end], end, is_whole)


def _is_plural(word: str, data: FigureWords) -> bool:
    return word in data.plurals or (
        len(word) > 2 and word.endswith(data.plural_endings) and not word.endswith(("ss", "us", "is", "'s", "’s"))
    )


def _plural_follows(words: SentenceTokens, i: int, data: FigureWords, reach: int = 2) -> bool:
    """Whether a participle before token `i` describes a noun that is still to come (`newly registered voters`)."""
    for at in range(i, i + reach):
        if words.lower(at) in data.stop or not words.token(at).text.isalpha():
            return False
        if _is_plural(words.lower(at), data):
            return True
    return False


def _goes_on(words: SentenceTokens, i: int, data: FigureWords) -> bool:
    """Whether a plural describes the noun after it (`gas stations`): no verb there ends like one."""
    word = words.lower(i)
    return (
        word.isalpha()
        and word not in data.stop
        and words.lower(i - 1).endswith("s")
        and word.endswith("s")
        and _is_plural(word, data)
    )


def _is_of_whole(words: SentenceTokens, i: int) -> bool:
    """Whether a word stands between `of the` and the whole's noun: its number, or whose it is."""
    word = words.token(i).text
    return word[:1].isdigit() or (word.endswith(("'s", "’s")) and words.token(i + 1).text[:1].isdigit())
