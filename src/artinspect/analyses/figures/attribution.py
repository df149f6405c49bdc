"""Who says so: the reporting frame of a sentence, carried on while indirect speech goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages.schema.figures import FigureWords
from artinspect.results import Span

_LONGEST_NAME = 8
_LONGEST_SUBJECT = 18
_CUES = (4, 3, 2, 1)


def attributions(words: SentenceTokens, data: FigureWords) -> list[Span]:
    """The reporting frames of a sentence: `Laut ukrainischen Angaben`, `sagte ein Sprecher`."""
    return [Span.of(words.text, start, end) for start, end in _frames(words, data)]


def nearest(frames: Sequence[Span], place: int) -> Span | None:
    """The frame that is nearest to a place."""
    return min(frames, key=lambda f: min(abs(place - f.start), abs(place - f.end)), default=None)


def is_indirect(words: SentenceTokens, data: FigureWords) -> bool:
    """Whether a sentence's verbs show that someone is still being quoted."""
    return any(words.lower(i) in data.indirect for i in range(len(words.tokens)))


def _frames(words: SentenceTokens, data: FigureWords) -> Iterator[tuple[int, int]]:
    i = 0
    while i < len(words.tokens):
        length = next((n for n in _CUES if words.phrase(i, i + n) in data.before_source), 0)
        if length:
            end = _name_after(words, i + length, data)
            if end > i + length or length > 1:
                yield words.token(i).start, words.token(end - 1).end
            i = max(end, i + length)
            continue
        if words.lower(i) in data.after_source:
            yield words.token(_name_before(words, i, data)).start, words.token(i).end
        elif words.lower(i) in data.reporting or (words.lower(i) in data.so and words.lower(i - 1) == ","):
            end = _name_after(words, i + 1, data)
            end = end if _may_invert(words, i, end, data) else i + 1
            is_aside = words.lower(i - 1) == "," and end == i + 1
            begin = _name_before(words, i - is_aside, data)
            begin = i if begin == i - 1 and is_aside else begin
            if begin < i or end > i + 1:
                yield words.token(begin).start, words.token(i if begin < i else end - 1).end
        i += 1


def _may_invert(words: SentenceTokens, verb: int, end: int, data: FigureWords) -> bool:
    """Whether who says so may come behind the verb: in English only between marks (`came, said Hare.`)."""
    return data.inverts or not any(words.token(i).text[:1].isalnum() for i in (verb - 1, end))


def _name_after(words: SentenceTokens, i: int, data: FigureWords) -> int:
    """The index after a noun phrase that begins at `i`, or `i`: it ends with its last capitalised word."""
    last = at = i
    while at < i + _LONGEST_NAME:
        word, lower = words.token(at), words.lower(at)
        if word.text == "." and len(words.token(at - 1).text) == 1 and at > i:
            at += 1  # the B.C. Coroners Service
            continue
        if not word.text[:1].isalpha():
            break
        if word.text[0].isupper():
            last = at + 1
        elif last > i and lower.endswith(data.verb_endings):
            break
        elif not data.nouns_capitalised and (
            lower not in data.stop | data.reporting or (at > i and words.lower(at - 1) in data.determiners)
        ):
            last = last if lower in data.of or lower in data.determiners else at + 1
        elif lower in data.stop - data.of - data.determiners or (last > i and lower not in data.of):
            break
        at += 1
    return last


def _name_before(words: SentenceTokens, i: int, data: FigureWords) -> int:
    """The index of the first word of a name that ends before `i`, or `i`.

    It goes back over prepositions where they lead to the beginning of the sentence: `Der Verband der Hersteller
    von Reis schätzt`. What a preposition leads to, what has another case and what was counted is no subject:
    `den 18 Helfern erklärt`.
    """
    first = _noun_phrase_before(words, i, data, frozenset())
    if 0 < first < i and _noun_phrase_before(words, i, data, data.phrase_links) == 0:
        first = 0
    before = words.lower(first - 1)
    is_object = words.lower(first) in data.oblique or before[:1].isdigit() or before in data.phrase_links
    return i if is_object else first


def _noun_phrase_before(words: SentenceTokens, i: int, data: FigureWords, links: frozenset[str]) -> int:
    first = i
    for at in range(i - 1, max(i - 1 - (_LONGEST_SUBJECT if links else _LONGEST_NAME), -1), -1):
        word, lower = words.token(at).text, words.lower(at)
        is_small = lower in data.of or lower in data.determiners or lower in links
        is_name = (
            is_small
            if first < i and is_small
            else word[:1].isupper() and lower not in data.stop | data.determiners
        )
        if not word[:1].isalpha() or not is_name:
            break
        first = at
    while first < i and words.lower(first) in (data.of | links) - data.determiners:
        first += 1
    return first
