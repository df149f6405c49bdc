"""One number and the words around it: unit, counted noun, qualifier, rate, change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from artinspect.figures.nouns import Noun, counted_after, counted_before, outcome_after
from artinspect.figures.units import Unit, UnitTable, unit_table
from artinspect.figures.words import Words
from artinspect.languages import load
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.languages.schema.writing import Writing
from artinspect.recognition.joining import Number
from artinspect.results import Change, Kind, Qualifier

_LONGEST_CUE = 4
_MOST_CUES = 4
_CLAUSE = 14


@dataclass(frozen=True, slots=True)
class Phrase:
    """A figure before it is related to others."""

    number: Number
    start: int
    end: int
    kind: Kind
    unit: str | None = None
    noun: str | None = None
    qualifier: Qualifier | None = None
    per: str | None = None
    change: Change | None = None
    of_them: bool = False
    """Whether it counts a part of what was named before (`von ihnen`)."""
    of_next: bool = False
    """Whether what it counts is the whole that it is taken from."""


class PhraseReader:
    """Reads what a number says where it stands."""

    def __init__(self, language: str) -> None:
        self._data = load(language, FigureWords)
        self._numbers = load(language, Numbers)
        self._starters = load(language, Writing).starters
        self._units: UnitTable = unit_table(language)

    def read(self, words: Words, number: Number) -> Phrase | None:
        """The phrase around one of the sentence's numbers, or None if it is no figure after all."""
        if number.form == "score":
            return self._score(words, number)
        if number.form == "ordinal" or self._has_rank_noun(words, number):
            return self._rank(words, number)
        unit = self._unit(words, number)
        if unit is None:
            return None
        qualifier, cue, start = self._qualifier(words, unit.start)
        noun = self._noun(words, number, unit)
        of_them = self._is_of_them(words, unit.end)
        if not self._counts(words, number, unit, noun, cue, of_them=of_them):
            return None
        end = max(unit.end, noun.end if noun and (not noun.is_whole or number.form == "vague") else 0)
        qualifier_after, end = self._qualifier_after(words, unit.end, end)
        per, end = self._per(words, start, end)
        kind = "ratio" if unit.kind == "count" and number.form in ("share", "ratio") else unit.kind
        return self._measured(
            words,
            Phrase(
                number=number,
                start=start,
                end=end,
                kind=kind,
                unit=unit.id,
                noun=noun.text if noun else None,
                qualifier=qualifier or qualifier_after,
                per=per,
                change=self._change(words, start, end),
                of_them=of_them,
                of_next=bool(noun and noun.is_whole),
            ),
        )

    # What is no plain amount

    def _score(self, words: Words, number: Number) -> Phrase:
        if words.lower(words.before(number.start)) in self._data.ratio_nouns:
            value = number.value / number.value_b if number.value_b else number.value
            ratio = number._replace(value=value, value_b=None, form="ratio")
            return Phrase(ratio, number.start, number.end, "ratio")
        return Phrase(number, number.start, number.end, "score")

    def _has_rank_noun(self, words: Words, number: Number) -> bool:
        return number.scale == 1 and words.lower(words.before(number.start)) in self._data.rank_nouns_before

    def _rank(self, words: Words, number: Number) -> Phrase | None:
        """`Platz 4`, `vierter Platz`; other places in a row are no figures."""
        after = words.token(words.after(number.end))
        if number.form == "ordinal":
            is_rank = after.text.lower() in self._data.rank_nouns_after
            return Phrase(number, number.start, after.end, "rank", noun=after.text) if is_rank else None
        before = words.token(words.before(number.start))
        return Phrase(number, before.start, number.end, "rank", noun=before.text)

    def _counts(
        self, words: Words, number: Number, unit: Unit, noun: Noun | None, cue: str, *, of_them: bool
    ) -> bool:
        """Whether an article, a share or a bare number is an amount here."""
        i = words.before(number.start)
        if number.form == "article":
            return cue in self._data.stressed or unit.kind == "percent"
        if number.form == "pronoun":
            is_free = words.lower(i) not in self._data.determiners and not (noun and noun.is_whole)
            return is_free and (noun is not None or unit.id is not None)
        if number.form == "share":
            if words.lower(i) in self._numbers.ordinals or words.lower(words.after(number.end)) == "-":
                return False
            is_bare_half = words.text[number.start : number.end].lower() in self._numbers.halves
            following = words.lower(words.after(number.end))
            is_part = of_them or following in self._data.of or following in self._data.determiners
            return (
                not is_bare_half
                or unit.id is not None
                or bool(cue)
                or (is_part and not self._data.nouns_capitalised)
            )
        is_bare = (
            number.form == "digits" and number.value_max is None and unit.kind == "count" and not (cue or of_them)
        )
        is_name = noun is None or (not self._data.nouns_capitalised and noun.text[0].isupper())
        return not (is_bare and is_name and self._follows_name(words, number))

    def _follows_name(self, words: Words, number: Number) -> bool:
        """`Windows 10`, `Radio 7`: right after a word that has a capital and not because a sentence begins."""
        name = words.token(words.before(number.start))
        if not number.is_whole and " " in words.text[number.start : number.end]:
            return False
        if number.value != int(number.value):
            return False
        if not name.text[:1].isupper() or number.start - name.end > 1:
            return False
        return name.text.lower() not in self._starters | self._data.stop | self._data.scale_nouns

    # Its parts

    def _unit(self, words: Words, number: Number) -> Unit | None:
        """The unit; None where the number is a piece of a longer word that is none."""
        if number.form == "sum":
            return Unit(None, "money", number.start, number.end)
        unit = self._units.read(words, number)
        following = words.text[number.end : number.end + 2]
        if unit.end > number.end:
            return unit
        is_joined = following[:1].isalpha() or (
            following[:1] == "-" and following[1:].isalpha() and not self._numbers.compound
        )
        if following[:1] == "-" and following[1:].isupper():
            is_joined = True
        if is_joined:
            return None
        if number.form == "vague" and words.lower(i := words.after(number.end)) in self._data.amount_of:
            further = self._units.read(words, number._replace(end=words.token(i).end))
            return further if further.id else unit
        return unit

    def _noun(self, words: Words, number: Number, unit: Unit) -> Noun | None:
        if unit.kind == "money" and unit.id is None and unit.end > number.end:  # 30 Cent
            name = words.token(words.before(unit.end))
            return Noun(name.text, name.end, False)
        if unit.kind in ("money", "measure"):
            return None
        noun = counted_after(words, unit.end, self._data)
        if noun or unit.kind != "count":
            return noun
        return outcome_after(words, unit.end, self._data) or counted_before(words, number.start, self._data)

    def _is_of_them(self, words: Words, end: int) -> bool:
        i = words.after(end)
        return any(words.phrase(i, i + n) in self._data.of_them for n in (1, 2))

    def _qualifier(self, words: Words, start: int) -> tuple[Qualifier | None, str, int]:
        """The qualifier, the nearest cue, and where the phrase begins; a bound wins over `about`."""
        data = self._data
        found: Qualifier | None = None
        nearest = ""
        at = words.before(start) + 1
        last_named = at
        for _ in range(_MOST_CUES):
            length = next(
                (n for n in range(min(_LONGEST_CUE, at), 0, -1) if words.phrase(at - n, at) in data.qualifiers), 0
            )
            if length and found in (None, "about"):
                cue = words.phrase(at - length, at)
                name = data.qualifiers[cue]
                found = cast(Qualifier, name)
                at = last_named = at - length
            elif words.lower(at - 1) in data.chain or words.lower(at - 1) in data.stressed:
                cue = words.lower(at - 1)
                at -= 1
            else:
                break
            nearest = nearest or cue
        return found, nearest, min(start, words.token(last_named).start if found else start)

    def _qualifier_after(self, words: Words, unit_end: int, end: int) -> tuple[Qualifier | None, int]:
        for place in (end, unit_end):
            i = words.after(place)
            name = self._data.qualifiers_after.get(words.phrase(i, i + 2))
            if name:
                return cast(Qualifier, name), max(end, words.token(i + 1).end)
        return None, end

    def _per(self, words: Words, start: int, end: int) -> tuple[str | None, int]:
        per, after = self._units.per(words, end, self._data.per)
        if per is None:
            per, after = self._units.adverb_after(words, end)
        return (per, after) if per else (self._units.adverb_before(words, start), end)

    def _change(self, words: Words, start: int, end: int) -> Change | None:
        """Whether the number says by how much, from what or to what something rose or fell."""
        data = self._data
        first, after = words.before(start), words.after(end)
        if words.text[start : start + 1] in "+":
            return "up"
        way = data.change.get(words.lower(first))
        if way is None:
            return None
        places = (*range(first, first - _CLAUSE, -1), *range(after, after + _CLAUSE))
        for i in sorted(places, key=lambda i: min(abs(i - first), abs(i - after))):
            if words.lower(i).startswith(data.rising + data.falling):
                rises = words.lower(i).startswith(data.rising)
                return cast(Change, way) if way != "by" else "up" if rises else "down"
        return None

    def _measured(self, words: Words, phrase: Phrase) -> Phrase:
        """Ages in brackets after a name, and numbers on a scale that a noun before them names."""
        if phrase.kind != "count" or phrase.noun:
            return phrase
        i = words.before(phrase.number.start)
        before, number = words.token(i), phrase.number
        if before.text.lower() in self._data.scale_nouns:
            return replace(phrase, start=before.start, kind="measure", noun=before.text)
        in_brackets = words.text[number.start - 1 : number.start] + words.text[number.end : number.end + 1] == "()"
        name = words.token(i - 2 if words.lower(i - 1) == "." else i - 1)
        is_name = i > 1 and name.text[:1].isupper()
        if in_brackets and is_name and number.is_whole and number.end - number.start == 2:
            return replace(phrase, kind="measure", unit="year")
        return phrase
