"""One number and the words around it: unit, counted noun, qualifier, rate, change."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import cast

from artinspect.analyses.figures.change import change_of
from artinspect.analyses.figures.nouns import Noun, counted_after, counted_before, outcome_after
from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.analyses.figures.units import Unit, UnitTable, unit_table
from artinspect.languages import load, load_or_empty
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.languages.schema.writing import Writing
from artinspect.recognition.joining import Number
from artinspect.results import Change, Kind, Qualifier

_LONGEST_CUE = 4
_MOST_CUES = 4
_TIMES = frozenset("year month week day night hour minute second decade".split())
_ROUND = 5
_FEW = 10
_NEAR = 8
_OLDEST = 130
_LOWEST_RANK = 1000
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_JOINED = re.compile(r"(?:[-‐‑]|(?=\+))([^\W\d_]{2,30}|\+)(?!\w)")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
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
        self._data = load_or_empty(language, FigureWords)
        self._numbers = load(language, Numbers)
        self._starters = load(language, Writing).starters
        self._units: UnitTable = unit_table(language)

    def read(self, words: SentenceTokens, number: Number, *, is_one: bool = False) -> Phrase | None:
        """The phrase around one of the sentence's numbers, or None if it is no figure after all.

        Args:
            is_one: an article is the number one here.
        """
        if number.form == "score":
            return self._score(words, number)
        if number.form == "ordinal" or self._has_rank_noun(words, number):
            return self._rank(words, number)
        joined = _JOINED.match(words.text, number.end, words.end)
        suffix = self._data.suffixes.get(joined[1]) if joined else None
        number, begin = self._with_half(words, number)
        unit = self._unit(words, number._replace(end=joined.end()) if joined and suffix is not None else number)
        compound = self._compound(number, joined) if unit is None and joined else None
        if compound:
            unit = Unit(None, "count", number.start, compound.end)
        if unit is None or (unit.kind == "ratio" and number.value == 1):  # `einfach` is an adverb
            return None
        if begin is not None:
            unit = unit._replace(kind="measure", id=begin, start=number.start)
        qualifier, cue, start = self._qualifier(words, unit, number)
        qualifier = qualifier or cast("Qualifier | None", suffix or None)
        noun = compound or self._noun(words, number, unit)
        if noun and unit.kind == "count" and (time := self._time_unit(noun)):
            unit, noun = unit._replace(id=time, kind="measure", end=noun.end), None
        of_them = self._is_of_them(words, unit.end)
        if not (is_one or self._counts(words, number, unit, noun, cue, of_them=of_them)):
            return None
        end = max(unit.end, noun.end if noun and (not noun.is_whole or number.form == "vague") else 0)
        qualifier_after, end = self._qualifier_after(words, unit.end, end)
        per, end = self._per(words, start, end, is_money=unit.kind == "money")
        kind = "ratio" if unit.kind == "count" and number.form in ("share", "ratio") else unit.kind
        change = change_of(words, start, end, self._data, self._numbers, is_time=unit.id in _TIMES)
        if kind == "count" and noun is None and change is None and self._is_early_year(words, number):
            return None
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
                change=change,
                of_them=of_them,
                of_next=bool(noun and noun.is_whole),
            ),
        )

    # What is no plain amount

    def _score(self, words: SentenceTokens, number: Number) -> Phrase:
        if words.lower(words.before(number.start)) in self._data.ratio_nouns:
            value = number.value / number.value_b if number.value_b else number.value
            ratio = number._replace(value=value, value_b=None, form="ratio")
            return Phrase(ratio, number.start, number.end, "ratio")
        return Phrase(number, number.start, number.end, "score")

    def _has_rank_noun(self, words: SentenceTokens, number: Number) -> bool:
        return number.scale == 1 and self._rank_noun(words, number) >= 0

    def _rank_noun(self, words: SentenceTokens, number: Number) -> int:
        """The index of the noun before a rank, also of two (`auf den Plätzen drei und vier`), else -1."""
        i = words.before(number.start)
        if words.lower(i) in self._data.rank_nouns_before:
            return i
        is_number = words.token(i - 1).text.isdigit() or words.lower(i - 1) in self._numbers.cardinals
        goes_on = words.lower(i) in self._data.list_words and is_number
        if not goes_on or words.lower(i - 2) not in self._data.rank_nouns_before:
            return -1
        unit = self._units.read(words, number)
        return -1 if unit.kind != "count" or counted_after(words, unit.end, self._data) else i - 2

    def _rank(self, words: SentenceTokens, number: Number) -> Phrase | None:
        """`Platz 4`, `vierter Platz`; other places in a row are no figures."""
        after = words.token(words.after(number.end))
        if number.form == "ordinal":
            is_rank = after.text.lower() in self._data.rank_nouns_after
            return Phrase(number, number.start, after.end, "rank", noun=after.text) if is_rank else None
        at = self._rank_noun(words, number)
        before = words.token(at)
        named = words.token(at - 1)  # `Advisory Number 14`
        is_name = at > 0 and before.text[0].isupper() and named.text[:1].isupper() and named.text.isalpha()
        if number.value > _LOWEST_RANK or (is_name and not self._data.nouns_capitalised):
            return None
        start = before.start if at == words.before(number.start) else number.start
        return Phrase(number, start, number.end, "rank", noun=before.text if before.text.isalpha() else None)

    def _counts(
        self, words: SentenceTokens, number: Number, unit: Unit, noun: Noun | None, cue: str, *, of_them: bool
    ) -> bool:
        """Whether an article, a share or a bare number is an amount here."""
        i = words.before(number.start)
        if number.form == "article":
            return cue in self._data.stressed or unit.kind == "percent" or self._is_amount(words, number, unit)
        if number.form in ("words", "pronoun") and unit.kind == "count" and self._is_title(words, number, noun):
            return False
        if number.form == "pronoun":
            is_free = words.lower(i) not in self._data.determiners and not (noun and noun.is_whole)
            is_object = words.lower(i) in self._data.outcomes  # killed one and injured two
            return is_free and (is_object or noun is not None or unit.id is not None)
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
        if is_bare and is_name and self._follows_name(words, number):
            return self._shares_unit(words, number)
        return True

    def _is_amount(self, words: SentenceTokens, number: Number, unit: Unit) -> bool:
        """`einen Teelöffel Salz`: an article and a unit right before what is measured."""
        if not self._data.nouns_capitalised or unit.kind not in ("money", "measure"):
            return False
        name, thing = (words.token(words.after(end)) for end in (number.end, unit.end))
        return name.text[:1].isupper() and thing.text[:1].isupper() and thing.start == unit.end + 1

    def _is_title(self, words: SentenceTokens, number: Number, noun: Noun | None) -> bool:
        """`the Group of Seven`, `his Marine One helicopter`: capitals that no beginning of a sentence explains."""
        before = words.token(words.before(number.start)).text
        is_title = before.isalpha() and words.text[number.start].isupper() and not self._data.nouns_capitalised
        return is_title and (noun is None or (before[0].isupper() and noun.text.islower()))

    def _follows_name(self, words: SentenceTokens, number: Number) -> bool:
        """`Windows 10`, `Ubuntu 17.10`: after a word that has a capital and not because a sentence begins."""
        name = words.token(words.before(number.start))
        if not number.is_whole and " " in words.text[number.start : number.end]:
            return False
        written = words.text[number.start : number.end]
        is_broken = number.value != int(number.value)
        is_version = is_broken and self._numbers.group in written and self._numbers.decimal not in written
        is_amount = is_broken or (len(written) > len("1.00") and not written.isdigit())
        if is_amount and not is_version:
            return False
        if (
            name.text.islower()
            or not name.text[:1].isalpha()
            or number.start - name.end > 1
            or name.text.endswith(("'s", "’s"))
        ):
            return False
        if words.lower(words.before(name.start)) in self._data.places and _counts_before(words, number.start):
            return False  # 410 in Saarlouis, in Homburg 320
        return name.text.lower() not in self._starters | self._data.stop | self._data.scale_nouns

    def _is_early_year(self, words: SentenceTokens, number: Number) -> bool:
        """`um 630`: three digits that count nothing."""
        is_year = number.is_whole and len(words.text[number.start : number.end]) == len("630")
        return is_year and words.lower(words.before(number.start)) in self._data.before_years

    def _shares_unit(self, words: SentenceTokens, number: Number) -> bool:
        """`400 oder 500 Kilometer`."""
        i = words.after(number.end)
        following = words.token(i + 1)
        if words.lower(i) not in self._data.list_words or not following.text[:1].isdigit():
            return False
        return self._units.read(words, Number(following.start, following.end, 0)).kind != "count"

    # Its parts

    def _with_half(self, words: SentenceTokens, number: Number) -> tuple[Number, str | None]:
        """`an hour and a half`: one and a half of the unit before it, and that unit."""
        if number.form != "share" or number.value != 1 / 2:
            return number, None
        i = words.before(number.start)
        unit = self._units.measure(words.lower(i - 1))
        if unit is None or words.lower(i) not in self._numbers.fraction_joiners:
            return number, None
        if words.lower(i - 2) not in self._numbers.articles:
            return number, None
        return number._replace(start=words.token(i - 2).start, value=1.5, form="words"), unit

    def _compound(self, number: Number, joined: re.Match[str]) -> Noun | None:
        """`12-member panel`, `3-Milliarden-Projekt`: what a hyphen joins to the number is counted."""
        word = joined[1]
        is_counted = self._data.compounds and word.islower() and number.form in ("digits", "words")
        if word in self._data.no_compounds or not (is_counted or number.scale > 1):
            return None
        return Noun(word, joined.end(), False)

    def _unit(self, words: SentenceTokens, number: Number) -> Unit | None:
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

    def _noun(self, words: SentenceTokens, number: Number, unit: Unit) -> Noun | None:
        if unit.kind == "money" and unit.id is None and unit.end > number.end:  # 30 Cent
            return Noun(words.text[number.end : unit.end].lstrip(" \u00a0-–"), unit.end, False)
        if unit.kind in ("money", "measure"):
            return None
        noun = counted_after(words, unit.end, self._data, is_one=number.value == 1)
        if noun or unit.kind != "count":
            return noun
        outcome = outcome_after(words, unit.end, self._data)
        if outcome or number.value != int(number.value):
            return outcome
        return counted_before(words, number.start, self._data)

    def _time_unit(self, noun: Noun) -> str | None:
        """`three consecutive days`: the unit of time that a noun with its adjectives is."""
        unit = None if noun.is_whole else self._units.plural_measure(noun.text.rpartition(" ")[2].lower())
        return unit if unit in _TIMES else None

    def _is_of_them(self, words: SentenceTokens, end: int) -> bool:
        i = words.after(end)
        return any(words.phrase(i, i + n) in self._data.of_them for n in (1, 2))

    def _qualifier(self, words: SentenceTokens, unit: Unit, number: Number) -> tuple[Qualifier | None, str, int]:
        """The qualifier, the nearest cue, and where the phrase begins; a bound wins over `about`."""
        data, start = self._data, unit.start
        found: Qualifier | None = None
        nearest = ""
        at = words.before(start) + 1
        if number.form == "share" and words.lower(at - 1) in data.determiners:  # mehr als die Hälfte
            at -= 1
        last_named = at
        for _ in range(_MOST_CUES):
            length = next(
                (n for n in range(min(_LONGEST_CUE, at), 0, -1) if words.phrase(at - n, at) in data.qualifiers), 0
            )
            if length and found in (None, "about"):
                cue = words.phrase(at - length, at)
                is_doubtful = cue in data.doubtful
                if not cue[0].isalnum() and _is_joined(words, at - length):
                    break  # the end of a tag: <b>7 dogs
                # `took over about a third`
                is_other = found or _follows_digits(words, at - length, 2) or not _may_qualify(number, unit)
                if is_doubtful and is_other:
                    break
                if cue in self._numbers.ranges and _follows_digits(words, at - length, _NEAR):
                    break
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

    def _qualifier_after(self, words: SentenceTokens, unit_end: int, end: int) -> tuple[Qualifier | None, int]:
        for place in (end, unit_end):
            i = words.after(place)
            name = self._data.qualifiers_after.get(words.phrase(i, i + 2))
            if name:
                return cast(Qualifier, name), max(end, words.token(i + 1).end)
        return None, end

    def _per(self, words: SentenceTokens, start: int, end: int, *, is_money: bool) -> tuple[str | None, int]:
        per, after = self._units.per(words, end, self._data.per, self._data.relative)
        if (
            per is None and is_money and words.lower(words.after(end)) not in self._data.stop
        ):  # 900 Euro Miete im Monat
            following = words.token(words.after(end))
            if following.text.isalpha():
                per, _ = self._units.per(words, following.end, self._data.per, self._data.relative)
                after = end
        if per is None:
            per, after = self._units.adverb_after(words, end)
        return (per, after) if per else (self._units.adverb_before(words, start), end)

    def _measured(self, words: SentenceTokens, phrase: Phrase) -> Phrase:
        """Ages, and numbers on a scale that a noun before them names."""
        if phrase.kind != "count":
            return phrase
        i, number = words.before(phrase.number.start), phrase.number
        link = words.lower(i)
        is_linked = link in self._data.amount_of or link in self._numbers.between
        named_at = i - (is_linked or (number.value_max is not None and link in self._data.list_words))
        before = words.token(named_at)
        if before.text.lower().rpartition("-")[2] in self._data.scale_nouns:
            return replace(phrase, start=before.start, end=number.end, kind="measure", noun=before.text)
        if before.text.lower() in self._data.age_nouns and number.value <= _OLDEST:
            start = phrase.start if named_at < i else before.start
            return replace(phrase, start=start, end=number.end, kind="measure", unit="year", noun=None)
        if not phrase.noun and (self._is_age(words, number, i) or self._is_told_age(words, phrase)):
            return replace(phrase, kind="measure", unit="year")
        return phrase

    def _is_told_age(self, words: SentenceTokens, phrase: Phrase) -> bool:
        """`when she was about 57`, `Er wurde 75.`: right behind a pronoun and a verb of being, before a mark."""
        verb = words.before(phrase.start)
        is_last = not words.token(words.after(phrase.end)).text[:1].isalnum()
        is_told = words.lower(verb) in self._data.age_verbs and words.lower(verb - 1) in self._data.age_subjects
        return is_told and is_last and phrase.number.is_whole and phrase.number.value <= _OLDEST

    def _is_age(self, words: SentenceTokens, number: Number, i: int) -> bool:
        """`Mustafa S. (27)`, `John Smith, 34, of Leeds`; token `i` is the mark before the number."""
        around = words.text[number.start - 1 : number.start] + words.text[number.end : number.end + 1]
        is_aside = words.lower(i) == "," == words.lower(words.after(number.end))
        if not (around == "()" or is_aside) or not number.is_whole or number.end - number.start != 2:
            return False
        name = words.token(i - 2 if words.lower(i - 1) == "." else i - 1)
        if is_aside and not self._data.nouns_capitalised:  # a woman, 19, was held
            return i > 0 and name.text.isalpha() and name.text.lower() not in self._data.stop
        return i >= (1 if is_aside else 2) and name.text[:1].isupper() and name.text.isalpha()


def _counts_before(words: SentenceTokens, place: int) -> bool:
    """Whether the sentence has given a number of more than one digit before."""
    return any(word.isdigit() and len(word) > 1 for word in words.slice(0, words.before(place) - 1))


def _is_joined(words: SentenceTokens, i: int) -> bool:
    """Whether something stands right before a token."""
    start = words.token(i).start
    return start > words.start and not words.text[start - 1].isspace() and words.text[start - 1] not in "(["


def _follows_digits(words: SentenceTokens, i: int, reach: int) -> bool:
    """Whether the cue at `i` may stand between two numbers: the ends of a range, the sides of a vote."""
    return any(word[:1].isdigit() and not _YEAR.fullmatch(word) for word in words.slice(i - reach, i))


def _may_qualify(number: Number, unit: Unit) -> bool:
    """Whether a doubtful cue qualifies this number: `über 60 Menschen`, but not `unter 27 Bewerbern`."""
    if number.form == "vague" or (unit.id in _TIMES and number.value <= _FEW):
        return False
    is_round = number.scale > 1 or (number.value >= _FEW and number.value % _ROUND == 0)
    return is_round or unit.kind not in ("count", "other") or number.form in ("share", "ratio")
