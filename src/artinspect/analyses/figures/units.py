"""Units and rates: what stands right after a number, or right before it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages import load_or_empty
from artinspect.languages.schema.units import Units
from artinspect.recognition.joining import Number
from artinspect.results import Kind

_GAP = re.compile(r"[-–]|[\])]?[ \t\r\n\u00a0\u202f]{0,3}(?:\([ ]?)?")
_NAME = re.compile(r"[°%]?(?:[^\W\d_][\w’']{0,40})?\.?(?:(?:[ \u00a0-]|\r?\n)[^\W\d_]\w{0,40}){0,2}")
_MOST_BEFORE = 6
_LONGEST_PLURAL = 2
# How many words apart a mass may stand from what shows it to be one.
_NEAR = 6


class Unit(NamedTuple):
    """A unit and where it ends; `start` is where a currency sign before the number begins."""

    id: str | None
    kind: Kind
    start: int
    end: int


class UnitTable:
    """A language's units, ready to be looked up."""

    def __init__(self, units: Units) -> None:
        self._data = units
        self._names: dict[str, tuple[str | None, Kind]] = {
            name: (code, "money") for name, code in units.currencies.items()
        }
        self._names |= dict.fromkeys(units.subunits, (None, "money"))
        self._names |= {name: (unit, "measure") for name, unit in units.measures.items()}
        self._names |= dict.fromkeys(units.percent, ("percent", "percent"))
        self._names |= dict.fromkeys(units.percentage_points, ("percentage-point", "percent"))
        self._signs = re.compile(f"(?:{_longest_first(units.signs)})(?!\\w)")
        powers = {s.replace("²", "^2").replace("³", "^3"): unit for s, unit in units.symbols.items()}
        self._symbol_units = powers | units.symbols
        self._symbols = re.compile(f"(?:{_longest_first(self._symbol_units)})(?![\\w^])")
        self._glued = re.compile(f"(?:{_longest_first(units.glued)})(?!\\w)")
        self._sign_before = re.compile(f"(?<![\\w])({_longest_first(units.signs)})[ \u00a0]?$")
        self._endings = re.compile(
            f"({_longest_first(units.endings)})(?:{'|'.join(units.inflections)})?(?!\\w)", re.IGNORECASE
        )
        self._rates = units.measures | units.per

    def read(self, words: SentenceTokens, number: Number) -> Unit:
        """The unit of a number; of kind `count` and without id if it has none."""
        text, start, end = words.text, number.start, number.end
        gap = _GAP.match(text, end, words.end)
        at = gap.end() if gap else end
        near = text[max(words.start, start - _MOST_BEFORE) : start].rstrip("-−–+")
        before = self._sign_before.search(near)
        if before:
            begin = max(words.start, start - _MOST_BEFORE) + before.start(1)
            return Unit(self._data.signs[before[1]], "money", begin, end)
        if glued := self._glued.match(text, end, words.end):
            unit = self._data.glued[glued[0]]
            return (
                Unit(None, "money", start, glued.end())
                if unit == "subunit"
                else Unit(unit, "measure", start, glued.end())
            )
        if ending := self._endings.match(text, at, words.end):
            unit = self._data.endings[ending[1].lower()]
            if unit == "fold":
                return Unit(None, "ratio", start, ending.end())
            return Unit(unit, "percent" if unit == "percent" else "measure", start, ending.end())
        if symbol := self._symbols.match(text, at, words.end):
            return Unit(self._symbol_units[symbol[0]], "measure", start, symbol.end())
        if sign := self._signs.match(text, at, words.end):
            return Unit(self._data.signs[sign[0]], "money", start, sign.end())
        named = self._named(text, at, words.end)
        if named and self._is_mass(words, start, named[2]):
            return Unit(self._data.masses[text[at : named[2]].lower()], "measure", start, named[2])
        return Unit(named[0], named[1], start, named[2]) if named else Unit(None, "count", start, end)

    def _named(self, text: str, at: int, finish: int) -> tuple[str | None, Kind, int] | None:
        """The longest name of a unit from one place on."""
        match = _NAME.match(text, at, finish)
        name = match[0] if match else ""
        while name:
            key = re.sub(r"\s{1,2}", " ", name.lower()).rstrip("’'")
            known = self._names.get(key) or self._names.get(key.replace("-", " "))
            if known:
                return known[0], known[1], at + len(name.rstrip("’'"))
            shorter = max(name.rfind(mark) for mark in " \u00a0-.\n")
            name = name[:shorter] if shorter > 0 else name[:1] if name[0] == "%" and len(name) > 1 else ""
        return None

    def _is_mass(self, words: SentenceTokens, start: int, end: int) -> bool:
        """`7 pounds, 4 ounces`, `20 pounds of cocaine`."""
        last = words.before(end)
        if words.lower(last).rpartition("-")[2] not in self._data.masses:
            return False
        near = words.slice(words.before(start) - _NEAR, last) + words.slice(last + 1, last + 1 + _NEAR)
        return not self._data.mass_cues.isdisjoint(near)

    def per(
        self, words: SentenceTokens, end: int, prepositions: frozenset[str], distance: frozenset[str]
    ) -> tuple[str | None, int]:
        """The unit of a rate behind a phrase, and where it ends: `pro Jahr`, `/hour`, but not `a year earlier`."""
        i = words.after(end)
        if words.lower(i) not in prepositions and words.lower(i) != "/":
            return None, end
        name = words.token(i + 1)
        unit = self._rates.get(name.text.lower()) or self._rates.get(name.text.lower().rpartition("-")[2])
        unit = unit or self._data.symbols.get(name.text)
        following = words.token(i + 2).text
        if not unit or following.lower() in distance or following[:1].isdigit():
            return None, end
        return unit, name.end

    def measure(self, name: str) -> str | None:
        """The unit of measurement that a lower-case word names."""
        return self._data.measures.get(name)

    def plural_measure(self, name: str) -> str | None:
        """The same of a word in the plural: less an ending it names the unit, too (`Wochen`, `Woche`)."""
        unit = self.measure(name)
        is_plural = any(self.measure(name[:-cut]) == unit for cut in (1, _LONGEST_PLURAL))
        return unit if is_plural else None

    def adverb_before(self, words: SentenceTokens, start: int) -> str | None:
        """`jährlich rund drei Milliarden`."""
        i = words.before(start)
        for at in range(i, max(i - 3, -1), -1):
            if words.lower(at) in self._data.adverbs:
                return self._data.adverbs[words.lower(at)]
        return None

    def adverb_after(self, words: SentenceTokens, end: int) -> tuple[str | None, int]:
        """`850 Millionen Euro jährlich`."""
        token = words.token(words.after(end))
        unit = self._data.adverbs.get(token.text.lower())
        return (unit, token.end) if unit else (None, end)


@cache
def unit_table(language: str) -> UnitTable:
    """The units of a language."""
    return UnitTable(load_or_empty(language, Units))


def _longest_first(words: dict[str, str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
