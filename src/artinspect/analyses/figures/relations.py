"""Figures among each other: parts of a whole, antecedents, units and nouns that a list shares, ranges of units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from artinspect.analyses.figures.phrase import Phrase
from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers

_LIST_GAP = 2
_LONGEST_LIST = 6
_LARGE = 1000
_CLAUSE = 10
_NEAR = 3
_LONGEST_NOUN_PHRASE = 4


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LinkedPhrase:
    """A phrase, and the index of its whole among all of the article."""

    phrase: Phrase
    of: int | None = None


def join_amounts(
    phrases: Sequence[Phrase], words: SentenceTokens, data: Numbers, changing: tuple[str, ...]
) -> list[Phrase]:
    """Two amounts made one: `between 44 mg and 50 mg`, `zwei Euro und fünfzig Cent`."""
    joined: list[Phrase] = []
    for phrase in phrases:
        last = joined[-1] if joined else None
        if last and _has_cents(last, phrase, words, data):
            number = last.number
            value = number.value + phrase.number.value / 100
            joined[-1] = replace(last, number=number._replace(end=phrase.number.end, value=value), end=phrase.end)
        elif last and _is_range(last, phrase, words, data, changing):
            number = last.number._replace(end=phrase.number.end, value_max=phrase.number.value)
            joined[-1] = replace(last, number=number, end=phrase.end, noun=phrase.noun, per=phrase.per)
        else:
            joined.append(phrase)
    return joined


def _has_cents(whole: Phrase, cents: Phrase, words: SentenceTokens, data: Numbers) -> bool:
    """`zwei Euro und fünfzig Cent`, `thirteen dollars forty-five`."""
    if (
        whole.kind != "money"
        or whole.unit is None
        or cents.kind not in ("money", "count")
        or cents.unit is not None
    ):
        return False
    gap = words.slice(words.after(whole.end), words.after(cents.start))
    is_joined = not gap or (len(gap) == 1 and gap[0] in data.fraction_joiners)
    if cents.kind == "count" and (gap or cents.noun or cents.number.form != whole.number.form):
        return False
    return is_joined and cents.number.value < 100 and whole.number.value == int(whole.number.value)


def _is_range(low: Phrase, high: Phrase, words: SentenceTokens, data: Numbers, changing: tuple[str, ...]) -> bool:
    if low.unit is None or low.unit != high.unit or high.qualifier or not low.number.value < high.number.value:
        return False
    if low.number.value_max is not None or high.number.value_max is not None:
        return False
    gap = words.slice(words.after(low.end), words.after(high.start))
    if len(gap) != 1:
        return False
    at = words.before(low.start)
    before = words.lower(at)
    if before in data.no_range_after and not any(w.startswith(changing) for w in words.slice(at - _CLAUSE, at)):
        before = ""
    is_between = data.between.get(before) == gap[0]
    return is_between or gap[0] in "-–" or (gap[0] in data.ranges and before not in data.no_range_after)


class Relations:
    """The figures of an article, related to each other sentence by sentence, in the order of the text."""

    def __init__(self, data: FigureWords) -> None:
        self._data = data
        self._placed: list[LinkedPhrase] = []
        self._counting: dict[str | None, int] = {}
        """A noun -> the index of the last figure that counts it."""

    def add(self, phrases: Sequence[Phrase], words: SentenceTokens) -> list[LinkedPhrase]:
        """The phrases of a sentence, each with its whole, and the noun or unit that it gets from others."""
        begin = len(self._placed)
        for i, phrase in enumerate(phrases):
            following = phrases[i + 1] if i + 1 < len(phrases) else None
            neighbour = self._placed[-1] if len(self._placed) > begin else None
            placed = self._related(phrase, following, neighbour, words)
            if placed.phrase.kind == "count" and placed.phrase.noun is None:
                later = phrases[i + 1 : i + 1 + _LONGEST_LIST]
                last = neighbour.phrase if neighbour else None
                completed = _completed(placed.phrase, last, later, words, self._data)
                placed = replace(placed, phrase=completed)
            self._counting[placed.phrase.noun] = len(self._placed)
            self._placed.append(placed)
        return self._placed[begin:]

    def _related(
        self, phrase: Phrase, following: Phrase | None, neighbour: LinkedPhrase | None, words: SentenceTokens
    ) -> LinkedPhrase:
        """The phrase with its whole. `neighbour` is the figure before it in the sentence."""
        data, before = self._data, len(self._placed) - 1
        of = _part_of(phrase, words, neighbour, before, data) if neighbour else None
        if of is None and neighbour and _is_taken_from(phrase, words, neighbour.phrase, data):
            of = before
        phrase = _scaled(phrase, following)
        if phrase.of_them:
            return self._of_them(phrase, words, of, neighbour)
        if following and phrase.of_next and _is_whole(following, phrase, words, data):
            if phrase.kind == "count" and following.unit is not None:  # 20 seiner 100 Kilo
                phrase = _like(phrase, following, 1)
            else:
                phrase = replace(phrase, noun=following.noun or phrase.noun)
            of = len(self._placed) + 1
        return LinkedPhrase(phrase, of)

    def _of_them(
        self, phrase: Phrase, words: SentenceTokens, of: int | None, neighbour: LinkedPhrase | None
    ) -> LinkedPhrase:
        """`2.600 von ihnen`: the noun that the pronoun stands for, and the figure that counts it if one does."""
        before = len(self._placed) - 1
        if of is None and phrase.kind == "count":
            near = neighbour.phrase if neighbour else None
            if near and near.noun and phrase.number.value < near.number.value:
                return LinkedPhrase(replace(phrase, noun=near.noun), before)
            last = self._placed[-1].phrase if self._placed else None
            noun = _antecedent(words, phrase.start, self._data) or (last.noun if last else None)
            if noun is None and near and near.unit:
                return LinkedPhrase(_like(phrase, near, 1), before)
            return LinkedPhrase(replace(phrase, noun=noun), self._counting.get(noun) if noun else None)
        if of is None and neighbour:
            of = before
        whole = self._placed[of].phrase if of is not None else None
        if whole and whole.unit and phrase.kind == "count" and phrase.noun is None:
            return LinkedPhrase(_like(phrase, whole, 1), of)
        return LinkedPhrase(replace(phrase, noun=phrase.noun or (whole.noun if whole else None)), of)


def _is_whole(whole: Phrase, part: Phrase, words: SentenceTokens, data: FigureWords) -> bool:
    """`2000 der 2300 Beschäftigten`."""
    gap = words.slice(words.after(part.number.end), words.before(whole.start) + 1)
    return all(w in data.of | data.determiners | data.chain | data.skipped or w in data.qualifiers for w in gap)


def _part_of(
    phrase: Phrase, words: SentenceTokens, last: LinkedPhrase, its_index: int, data: FigureWords
) -> int | None:
    """The whole that a part is named for (`darunter`), or that the list goes on with."""
    first, after = words.after(last.phrase.end), words.before(phrase.start) + 1
    for i in range(max(first, after - _LONGEST_NOUN_PHRASE), after):
        if any(words.phrase(i, min(i + n, after)) in data.part_cues for n in (1, 2)):
            return its_index if last.of is None else last.of
    gap = words.slice(first, after)
    goes_on = bool(gap) and len(gap) <= _LIST_GAP and all(w in data.list_words for w in gap)
    return last.of if goes_on and last.of is not None and last.of <= its_index else None


def _antecedent(words: SentenceTokens, start: int, data: FigureWords) -> str | None:
    """The nearest noun of several things before a place: `Die Soldaten werden ..., und 2.600 von ihnen`."""
    for i in range(words.before(start), -1, -1):
        if words.lower(i) not in data.plural_determiners:
            continue
        for at in range(i + 1, i + 1 + _LONGEST_NOUN_PHRASE):
            word = words.token(at)
            is_noun = word.text[:1].isupper() if data.nouns_capitalised else word.text.lower().endswith("s")
            if is_noun and (i == 0 or words.lower(i - 1) in data.list_words):
                return word.text
            if words.lower(at) in data.stop:
                break
    return None


def _scaled(phrase: Phrase, following: Phrase | None) -> Phrase:
    """`von 6,8 auf 8,8 Milliarden`: the scale at the end of a change is that of its beginning too."""
    if following is None or (phrase.change, following.change) != ("from", "to") or phrase.unit is not None:
        return phrase
    scale, value = following.number.scale, phrase.number.value
    if phrase.number.scale > 1 or scale == 1 or value >= _LARGE:
        return phrase
    return replace(phrase, number=phrase.number._replace(value=value * scale, scale=scale))


def _is_taken_from(phrase: Phrase, words: SentenceTokens, whole: Phrase, data: FigureWords) -> bool:
    """`Von den 300 Gästen kamen 20`: the whole comes first, behind the word for from or of."""
    if (
        phrase.noun
        or phrase.kind != "count"
        or whole.kind != "count"
        or not phrase.number.value < whole.number.value
    ):
        return False
    first = words.before(whole.start)
    while words.lower(first) in data.determiners:
        first -= 1
    return first == 0 and words.lower(first) in data.of | data.amount_of


def _completed(
    phrase: Phrase, last: Phrase | None, later: Sequence[Phrase], words: SentenceTokens, data: FigureWords
) -> Phrase:
    """Noun and unit shared with a later figure of a list (`15 und 20 Prozent`), else with the last one."""
    place = phrase.end
    for following in later:
        gap = words.slice(words.after(place), words.before(following.start) + 1)
        if gap and _is_adjective(gap[0], data):  # 200 feste und 300 freie Mitarbeiter
            del gap[0]
        in_aside = gap[:1] == ["("] and ")" in words.text[following.start : following.end]
        shares = bool(gap) and len(gap) <= _LIST_GAP and all(w in data.list_words for w in gap)
        if following.of_next or following.kind == "score" or not (shares or in_aside):
            break
        if following.noun or following.unit:
            if following.kind == "percent" and phrase.number.scale > 1:  # 4,7 Millionen oder 11,2 Prozent
                break
            shares_scale = in_aside and phrase.number.scale == 1
            return _like(phrase, following, following.number.scale if shares_scale else 1)
        place = following.end
    if later and _is_parallel(phrase, later[0], words):
        return _like(phrase, later[0], 1)
    if last is None or not (last.noun or last.unit) or (last.noun or "").lower() in data.outcomes:
        return phrase
    scale = phrase.number.scale
    if last.kind == "money" and (
        scale > 1 or len(words.slice(words.after(last.end), words.after(phrase.start))) <= _NEAR
    ):
        return _like(phrase, last, 1)
    if last.kind == "count":
        return phrase if scale > _LARGE > last.number.scale else _like(phrase, last, 1)
    return _like(phrase, last, 1) if _is_parallel(phrase, last, words) else phrase


def _is_adjective(word: str, data: FigureWords) -> bool:
    return word.endswith(data.adjective_endings) and word not in data.stop | data.determiners | data.list_words


def _is_parallel(phrase: Phrase, other: Phrase, words: SentenceTokens) -> bool:
    """Whether two figures of a sentence stand behind the same preposition, or share a large scale of money.

    `Die SPD kommt auf 15, die Grünen auf 14 Prozent`, `23 Millionen, nach 19 Millionen Euro`.
    """
    if other.unit is None:
        return False
    if other.kind == "money" and phrase.number.scale == other.number.scale > _LARGE:
        return True
    before = words.lower(words.before(phrase.start))
    is_end = not words.lower(words.after(phrase.end))[:1].isalpha()
    return is_end and other.kind == "percent" and before == words.lower(words.before(other.start)) != ""


def _like(phrase: Phrase, other: Phrase, scale: float) -> Phrase:
    """The phrase with what another says of unit and noun, times a scale that they share."""
    number = phrase.number._replace(value=phrase.number.value * scale)
    kind = other.kind if other.kind in ("count", "money", "percent", "measure") else phrase.kind
    return replace(phrase, number=number, noun=other.noun, unit=other.unit, kind=kind)
