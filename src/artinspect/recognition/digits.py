"""Numbers in digits: which marks group, which mark the decimals, and the words and signs between them."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

DASHES = frozenset("-–—−‐‑")
_BLANKS = " \u00a0\u202f\u2009"
_APOSTROPHES = "'’‘"
_VULGAR = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
}
_D = "[0-9]"
_MOST_DIGITS = 15  # a double holds no more; longer runs are keys and codes
_POWER = re.compile(r"(?P<base>[eE]|[ ]?[×x][ ]?10\^?|\^)([-+−]?)([0-9]{1,2})$")
_LARGEST = 1e30


class Token(NamedTuple):
    """A number in digits, a word, or a sign."""

    text: str
    lower: str
    start: int
    end: int
    value: float | None
    """Of digits."""
    is_whole: bool
    """Whether it is digits without marks."""


class Digits:
    """How digits are written with this pair of signs."""

    def __init__(self, group: str, decimal: str) -> None:
        g, d = re.escape(group), re.escape(decimal)
        self._group, self._decimal = group, decimal
        thousands = rf"{_D}{{1,3}}(?:(?:{g}{_D}{{3}}){{1,4}}|(?:[{_BLANKS}]{_D}{{3}}){{1,4}}"
        # No decimals, nor foreign ones, where one sign joins three numbers and more, as in `22,24,26,31`, or
        # two scores, as in `6:2,7:5`.
        decimals = rf"(?:(?!{d}{_D}{{1,{_MOST_DIGITS}}}{d}{_D}|{d}{_D}{{1,2}}:{_D}){d}{_D}{{1,{_MOST_DIGITS}}})?"
        vulgar = "".join(_VULGAR)
        # Exact groups of the other sign, and its use as a decimal sign where it cannot group.
        swapped = rf"{_D}{{1,3}}(?:{d}{_D}{{3}}){{2,4}}(?:{g}{_D}{{1,9}})?(?![{g}{d}]?{_D})"
        foreign = rf"(?:0{g}{_D}{{1,9}}|{_D}{{1,{_MOST_DIGITS}}}{g}(?:{_D}{{1,2}}|{_D}{{4,9}}))(?![{g}:]?{_D})"
        swiss = rf"{_D}{{1,3}}(?:[{_APOSTROPHES}]{_D}{{3}}){{1,4}}(?:[.,]{_D}{{1,9}})?(?!{_D})"
        lakh = rf"{_D}{{1,2}}(?:{g}{_D}{{2}}){{1,3}}{g}{_D}{{3}}(?!{_D}){decimals}"
        power = (
            rf"(?:[eE][-+]?{_D}{{1,2}}(?!\w)|[ ]?[×x][ ]?10\^?[-+−]?{_D}{{1,2}}(?!\w)|\^[-+−]?{_D}{{1,2}}(?!\w))?"
        )
        plain = rf"(?:{thousands})(?!{_D})|{_D}{{1,{_MOST_DIGITS}}}){decimals}"
        listed = rf"(?<={_D}{d}){_D}{{1,{_MOST_DIGITS}}}"
        native = rf"{listed}|{plain}{power}(?:[ ]?[{vulgar}])?|[{vulgar}]"
        self._token = re.compile(
            rf"(?P<long>{_D}{{{_MOST_DIGITS + 1},}}|{_D}{{1,3}}(?:[.,]{_D}{{3}}){{5,}})|(?P<swapped>{swapped})"
            rf"|(?P<foreign>(?<!{_D}{g}){foreign})|(?P<swiss>{swiss})|(?P<lakh>{lakh})|(?P<native>{native})"
            r"|[^\W\d_]{1,80}|[^\s\w]|[\d_]"
        )
        self._grouped = re.compile(rf"(?<![\w.,]){_D}{{1,3}}(?:{g}{_D}{{3}}){{1,4}}(?![.,]?\w)")
        self._swapped = re.compile(rf"(?<![\w.,]){_D}{{1,3}}(?:{d}{_D}{{3}}){{1,4}}(?![.,]?\w)")
        self._fractional = re.compile(rf"{d}(?:{_D}{{1,2}}|{_D}{{4,9}})(?![.,]?\w)")

    def are_swapped(self, text: str) -> bool:
        """Whether a text groups with this decimal sign: at least twice, and never the usual way."""
        if len(self._swapped.findall(text)) < 2:
            return False
        return not self._grouped.search(text) and not self._fractional.search(text)

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """The tokens of `text[start:end]`."""
        return [self._read(m) for m in self._token.finditer(text, start, end)]

    def _read(self, match: re.Match[str]) -> Token:
        written = match[0]
        if match.lastgroup is None or match.lastgroup == "long":
            return Token(written, written.lower(), match.start(), match.end(), None, False)
        is_foreign = match.lastgroup in ("swapped", "foreign")
        decimal = self._group if is_foreign else self._decimal
        if match.lastgroup == "swiss":
            decimal = "," if "," in written else "."
        return Token(written, written, match.start(), match.end(), _value(written, decimal), written.isdecimal())


def _value(written: str, decimal: str) -> float:
    """The value of digits without knowing their groups: all but the decimal sign is left out."""
    share = _VULGAR.get(written[-1], 0.0)
    power = _POWER.search(written)
    exponent = 0
    if power:
        written = written[: power.start()]
        exponent = -int(power[3]) if power[2] and power[2] in "-−" else int(power[3])
    digits = "".join("." if c == decimal else c for c in written if c.isascii() and (c.isdigit() or c == decimal))
    value = float(digits) if digits else 0.0
    if power and power["base"] == "^":
        is_sane = value > 0 and exponent * math.log10(value) < math.log10(_LARGEST)
        return value**exponent if is_sane else value
    return value * 10.0**exponent + share
