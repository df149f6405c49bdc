"""The number grammar: digits with their marks, spelled numbers, scales, fractions, ranges, scores.

A language says how its numbers are written and spelled (`languages.schema.numbers`); the algorithm is the same
for all. It finds every number, those of dates and names among them: `recognition.claims` settles who owns which.
Digits are 0 to 9; other scripts' digits are left alone.
"""

from __future__ import annotations

from typing import NamedTuple

from artinspect.recognition.digits import DASHES, Token
from artinspect.recognition.grammar import NumberGrammar, number_grammar
from artinspect.recognition.joining import Form, Found, Number, join

_HUNDRED = 100
# From this scale on a part of it is a number of its own: a quarter of a million.
_SMALLEST_SCALE = 1000
_LARGEST_ORDER = 1e15
# Words between a number and the bracket that ends behind it.
_LONGEST_ASIDE = 9
_CURRENCY_SIGNS = frozenset("$€£¥")
# Of so many metres and more `m` is a length before a plural too: 100m hurdles.
_SHORTEST_RACE = 50
# So many digits of a product are those written.
_DIGITS = 12
_JOINING = frozenset("-‐‑'’")


def find_numbers(text: str, start: int, end: int, language: str, *, swapped: bool = False) -> list[Number]:
    """The numbers of `text[start:end]`, in order and without overlap; a range, a ratio or a score is one number.

    Args:
        swapped: the text groups with the language's decimal sign (see `swaps_signs`).

    Raises UnsupportedLanguageError.
    """
    grammar = number_grammar(language)
    digits = grammar.swapped_digits if swapped else grammar.digits
    return _Reader(text, digits.tokens(text, start, end), grammar).numbers()


def swaps_signs(text: str, language: str) -> bool:
    """Whether an article groups its digits with the language's decimal sign, as translations do."""
    return number_grammar(language).digits.are_swapped(text)


class _Value(NamedTuple):
    """A value read so far: `end` is the index of the token after it, `scale` what its scale words multiply by."""

    value: float
    end: int
    scale: float = 1


class _Reader:
    """Reads the numbers of one sentence; positions are indices of its tokens."""

    def __init__(self, text: str, tokens: list[Token], grammar: NumberGrammar) -> None:
        self._text = text
        self._tokens = tokens
        self._grammar = grammar
        self._data = grammar.data

    def numbers(self) -> list[Number]:
        """All of them, those that belong together joined."""
        found: list[Found] = []
        i = 0
        while i < len(self._tokens):
            read = self._number(i)
            if read is None:
                i += 1
                continue
            found.append(read)
            i = read.after
        return join(self._text, self._tokens, found, self._data, self._grammar.changing)

    def _number(self, i: int) -> Found | None:
        """The number that begins with token `i`."""
        token, data = self._tokens[i], self._data
        if token.value is not None:
            return self._digits(i)
        word = token.lower
        if word in data.some or word in data.vague:
            return self._vague(i)
        if word in data.halves:
            return self._half(i)
        if word in data.shares:
            return self._share(i, _Value(data.shares[word], i + 1))
        if word in data.articles:
            return self._article(i)
        if word in data.fractions and word not in data.ordinals:  # quarter million
            share = self._share(i, _Value(data.fractions[word], i + 1))
            return share if share.number.scale > 1 else None
        return (
            self._spelled(i) or self._ordinal(i) or self._vague_compound(i) or self._prefix(i) or self._multiple(i)
        )

    def _found(self, i: int, read: _Value, form: Form) -> Found:
        start, last = self._tokens[i].start, self._tokens[read.end - 1]
        value = read.value if read.scale == 1 else float(f"{read.value:.{_DIGITS}g}")  # 4.1e9
        return Found(Number(start, last.end, value, form=form, scale=read.scale), i, read.end)

    def _word(self, i: int) -> str:
        return self._tokens[i].lower if i < len(self._tokens) else ""

    def _is_glued(self, i: int) -> bool:
        return 0 < i < len(self._tokens) and self._tokens[i - 1].end == self._tokens[i].start

    # Digits

    def _digits(self, i: int) -> Found:
        value = self._tokens[i].value or 0.0
        begin = self._sign(i)
        sign = -1 if begin < i and self._word(begin) != "+" else 1
        over = self._over(i)
        if over is not None:
            return self._share(begin, over._replace(value=sign * over.value))
        mixed = self._over(i + 1) if self._tokens[i].is_whole else None
        if mixed is not None and not self._is_glued(i + 1):  # 10 1/2
            return self._found(begin, mixed._replace(value=sign * (value + mixed.value)), "digits")
        read = self._scaled(_Value(value, i + 1))
        if read.scale == 1 and (share := self._fraction(value, i + 1)):
            return self._share(begin, share._replace(value=sign * share.value))
        if self._word(read.end) in self._data.joiners:
            read = self._rest(read)
        return self._found(begin, read._replace(value=sign * read.value), "digits")

    def _sign(self, i: int) -> int:
        """The index of the sign before the digits, or of the digits."""
        if i == 0:
            return i
        before = self._tokens[i - 1]
        if before.lower in self._data.minus:
            return i - 1
        if before.lower not in {*DASHES, "+"} or before.end != self._tokens[i].start:
            return i
        left = self._text[max(0, before.start - 2) : before.start]
        is_free = not left or left[-1] in "([„“\"'/" or (left[-1].isspace() and not left[0].isdigit())
        return i - 1 if is_free else i

    def _over(self, i: int) -> _Value | None:
        """`2/3`: a fraction in digits, which a date or `24/7` is not."""
        parts = self._tokens[i : i + 4]
        if len(parts) < 3 or parts[1].lower != "/" or not (self._is_glued(i + 1) and self._is_glued(i + 2)):
            return None
        if not (parts[0].is_whole and parts[2].is_whole) or (len(parts) == 4 and parts[3].lower == "/"):
            return None
        above, below = parts[0].value or 0.0, parts[2].value or 0.0
        return _Value(above / below, i + 3) if 0 < above < below <= 100 else None

    # Scales

    def _scaled(self, read: _Value) -> _Value:
        """The value times the scale words after it: `3 Mio.`, `three thousand millions`, `$5m`."""
        value, i, scale = read
        glued = self._glued_scale(i) if self._tokens[i - 1].value is not None else None
        if glued:
            return _Value(value * glued, i + 1, glued)
        if self._word(i) == "-" and self._is_glued(i) and self._is_glued(i + 1):  # 3-Milliarden-Projekt
            hyphened = self._data.scales.get(self._word(i + 1))
            return _Value(value * hyphened, i + 2, hyphened) if hyphened else read
        if self._tokens[i - 1].value is not None and i < len(self._tokens) and not self._is_glued(i):
            spaced = self._data.spaced_scales.get(self._tokens[i].text)
            if spaced and not (self._is_glued(i + 1) and self._word(i + 1) in _JOINING):
                return _Value(value * spaced, i + 1, spaced)
        if self._closes_aside(i):
            i += 1
        while (word := self._word(i)) in self._data.scales and not self._is_glued(i):
            scale *= self._data.scales[word]
            i += 1
            if word in self._data.abbreviated and self._word(i) == "." and self._is_glued(i):
                i += 1
        return _Value(value * scale, i, scale) if scale > 1 else read

    def _closes_aside(self, i: int) -> bool:
        """Whether a bracket with another number ends here and both have one scale: `3,4 (2,9) Milliarden`."""
        if self._word(i) != ")" or self._word(i + 1) not in self._data.scales:
            return False
        opened = next((at for at in range(i - 2, max(i - _LONGEST_ASIDE, 0), -1) if self._word(at) == "("), 0)
        return opened > 0 and self._tokens[opened - 1].value is not None

    def _glued_scale(self, i: int) -> float | None:
        if not self._is_glued(i):
            return None
        written = self._tokens[i].text
        first = i - 2 if i > 1 else 0
        scale = self._data.glued_scales.get(written)
        if scale is None and (self._tokens[first].text in _CURRENCY_SIGNS or self._is_counted(i + 1)):
            return self._data.money_scales.get(written)
        return scale

    def _is_counted(self, i: int) -> bool:
        """Whether a plural follows that an amount and no length counts: `2.5m shares`, but `100m hurdles`."""
        digits = self._tokens[i - 2]
        is_length = digits.is_whole and (digits.value or 0) >= _SHORTEST_RACE
        word = self._tokens[i].text if i < len(self._tokens) else ""
        return word.islower() and word.endswith(self._grammar.plural_endings) and not is_length

    # Spelled numbers

    def _spelled(self, i: int) -> Found | None:
        group = self._group(i)
        if group is None:
            return None
        return self._tens_ordinal(i, group) or self._finished(i, group)

    def _finished(self, i: int, group: _Value) -> Found:
        """A spelled number from token `i` with what may follow its first group."""
        begin = i - 1 if i and self._word(i - 1) in self._data.minus else i
        sign = -1 if begin < i else 1
        share = self._fraction(group.value, group.end)
        if share:
            return self._share(begin, share._replace(value=sign * share.value))
        read = self._scaled(self._mixed(self._decimals(group)))
        mixed = self._mixed(read) if read.scale > 1 else read
        read = self._rest(read) if mixed is read else mixed
        part = self._data.fractions_plural.get(self._word(read.end)) if read.scale > 1 else None
        if part:  # two hundred thousandths
            return self._found(begin, _Value(sign * read.value * part, read.end + 1), "share")
        is_pronoun = begin == i and self._word(i) in self._data.pronouns and read.end == i + 1
        form: Form = "pronoun" if is_pronoun else "words"
        return self._found(begin, read._replace(value=sign * read.value), form)

    def _prefix(self, i: int) -> Found | None:
        """`dreißigjährig`: the number that a word for a measure begins with."""
        word = self._tokens[i]
        measure = self._grammar.measure.search(word.lower)
        value = self._grammar.speller.read(word.lower[: measure.start()]) if measure else None
        if measure is None or value is None:
            return None
        return Found(Number(word.start, word.start + measure.start(), value, form="words"), i, i + 1)

    def _group(self, i: int) -> _Value | None:
        """What stands before a scale word: one word, or `two hundred and five`, `twenty-one`."""
        value = self._grammar.speller.read(self._word(i))
        if value is None:
            return None
        if self._data.compound:
            return _Value(value, i + 1)
        read = self._tens(_Value(value, i + 1))
        return self._hundreds(read) if 0 < read.value < 100 else read

    def _tens(self, read: _Value) -> _Value:
        """`twenty-one`, `twenty one`."""
        value, i, _ = read
        if not (20 <= value <= 90 and value % 10 == 0):
            return read
        unit_at = i + 1 if self._word(i) == "-" else i
        unit = self._grammar.speller.read(self._word(unit_at))
        return _Value(value + unit, unit_at + 1) if unit is not None and 1 <= unit <= 9 else read

    def _hundreds(self, read: _Value) -> _Value:
        """`two hundred and five`; what follows `and` must be no hundreds of its own."""
        value, i, _ = read
        multiplier = self._data.multipliers.get(self._word(i))
        if multiplier is None:
            return read
        value, i = value * multiplier, i + 1
        rest_at = i + 1 if self._word(i) in self._data.joiners else i
        rest = self._grammar.speller.read(self._word(rest_at))
        if rest is not None and 0 < rest < multiplier:
            more = self._tens(_Value(rest, rest_at + 1))
            smaller = self._data.scales.get(self._word(more.end), 1) if rest_at > i else 1
            if 1 < smaller < multiplier:  # three hundred and two dozens
                return _Value(value + more.value * smaller, more.end + 1)
            if self._word(more.end) not in self._data.multipliers:
                return _Value(value + more.value, more.end)
        return _Value(value, i)

    def _rest(self, read: _Value) -> _Value:
        """`zwei Millionen dreihunderttausend`: the smaller group after a scale."""
        joined = self._word(read.end) in self._data.joiners
        if read.scale < (_HUNDRED if joined else 1000) or not float(read.value).is_integer():
            return read
        if joined and read.scale == _HUNDRED and self._is_small(read.end + 1):  # 3 hundred and 21
            return _Value(read.value + (self._tokens[read.end + 1].value or 0), read.end + 2, _HUNDRED)
        group = self._group(read.end + joined)
        if group is None or group.value < 1:
            return read
        smaller = self._rest(self._scaled(group))
        is_part = smaller.value < read.scale and (joined or smaller.value >= 100 or read.scale == 1000)
        return _Value(read.value + smaller.value, smaller.end, read.scale) if is_part else read

    def _is_small(self, i: int) -> bool:
        return i < len(self._tokens) and self._tokens[i].is_whole and (self._tokens[i].value or 0) < _HUNDRED

    def _decimals(self, read: _Value) -> _Value:
        """`zwei Komma drei`."""
        if self._word(read.end) not in self._data.decimal_words or read.value != int(read.value):
            return read
        decimals = self._group(read.end + 1)
        if decimals is None or not 0 <= decimals.value < 100:
            return read
        digits = len(str(int(decimals.value)))
        return _Value(read.value + decimals.value / 10**digits, decimals.end)

    # Fractions

    def _fraction(self, value: float, i: int) -> _Value | None:
        """`zwei Drittel`, `two-thirds`: so many of the part that token `i` names."""
        i += self._word(i) == "-"
        words = self._data.fractions if value == 1 else self._data.fractions_plural
        share = words.get(self._word(i))
        if share is None and not self._data.compound:
            return self._tens_fraction(value, i)
        return _Value(value * share, i + 1) if share and 1 <= value < 10_000 and value == int(value) else None

    def _tens_ordinal(self, i: int, group: _Value) -> Found | None:
        """`twenty-sixth`, which `seconds` are not."""
        if self._data.compound or not 20 <= group.value <= 90 or group.value % 10 or self._word(group.end) != "-":
            return None
        unit = self._data.ordinals.get(self._word(group.end + 1), 0)
        is_ordinal = self._is_glued(group.end) and 0 < unit <= 9 and unit != 2
        return self._found(i, _Value(group.value + unit, group.end + 2), "ordinal") if is_ordinal else None

    def _tens_fraction(self, value: float, i: int) -> _Value | None:
        """`one twenty-fifth`."""
        tens = self._grammar.speller.read(self._word(i)) or 0
        last = i + 1 + (self._word(i + 1) == "-")
        unit = self._data.ordinals.get(self._word(last).removesuffix("" if value == 1 else "s"))
        if not 20 <= tens <= 90 or unit is None or unit > 9 or (value == 1 and last == i + 1):
            return None
        return _Value(value / (tens + unit), last + 1)

    def _mixed(self, read: _Value) -> _Value:
        """`one and a half`, `three and two thirds`: also of the scale before it."""
        is_hyphened = self._word(read.end) == "-"  # nine-and-a-half
        i = read.end + is_hyphened
        if self._word(i) not in self._data.fraction_joiners:
            return read
        i += 1 + is_hyphened
        is_article = self._word(i) in self._data.articles
        count = _Value(1, i + 1 + is_hyphened) if is_article else self._group(i)
        if count is None:
            return read
        if count.value == 1 and self._word(count.end) in self._data.halves:
            return _Value(read.value + read.scale / 2, count.end + 1, read.scale)
        share = self._fraction(count.value, count.end)
        return _Value(read.value + share.value * read.scale, share.end, read.scale) if share else read

    def _half(self, i: int) -> Found:
        """`half a million`, `halbe Milliarde`, or just a half."""
        at = i + 1 + (self._word(i + 1) in self._data.articles)
        read = self._scaled(_Value(0.5, at))
        return self._found(i, read, "words") if read.scale > 1 else self._found(i, _Value(0.5, i + 1), "share")

    def _article(self, i: int) -> Found:
        """`eine Million`, `a third`, `ein halbes`: a number; else a bare article, which the context may stress."""
        following = self._word(i + 1)
        if following in self._data.halves:
            half = self._half(i + 1)
            return Found(half.number._replace(start=self._tokens[i].start), i, half.after)
        if not self._data.compound and following in self._data.multipliers:
            return self._finished(i, self._hundreds(_Value(1, i + 1)))
        read = self._scaled(_Value(1, i + 1))
        if read.scale > 1:
            return self._found(i, self._mixed(self._rest(read)), "words")
        if share := self._fraction(1, i + 1):
            part = self._share(i, share)
            if part.number.scale > 1 or self._is_share(share.end):
                return part
        if following in self._data.some and (vague := self._vague(i + 1)):
            return Found(vague.number._replace(start=self._tokens[i].start), i, vague.after)
        return self._found(i, _Value(1, i + 1), "article")

    def _share(self, i: int, read: _Value) -> Found:
        """A part of a whole, or of a scale (`a quarter of a million`), which makes it a number like others."""
        at = read.end + (self._word(read.end) in self._data.vague_of)
        at += self._word(at) in self._data.articles
        scale = self._data.scales.get(self._word(at), 1)
        if scale < _SMALLEST_SCALE or self._is_glued(at):
            return self._found(i, read, "share")
        return self._found(i, _Value(read.value * scale, at + 1, scale), "words")

    def _is_share(self, i: int) -> bool:
        """Whether `a third` before token `i` is a part and not the third of a row."""
        after = self._data.after_fraction
        return not after or not self._word(i).isalpha() or self._word(i) in after

    # Orders of magnitude, ordinals

    def _vague(self, i: int) -> Found | None:
        """`mehrere Millionen`, `Hunderte`, `hundreds of thousands`."""
        word = self._word(i)
        times = self._data.some.get(word)
        read = self._orders(_Value(times or self._data.vague[word], i + 1))
        return None if times and read.end == i + 1 else self._found(i, read, "vague")

    def _orders(self, read: _Value) -> _Value:
        """The value times the orders of magnitude after it."""
        value, i, scale = read
        while True:
            at = i + (self._word(i) in self._data.vague_of)
            order = self._data.scales.get(self._word(at)) or self._data.vague.get(self._word(at))
            if not order or scale * order > _LARGEST_ORDER:
                return _Value(value, i, scale)
            value, i, scale = value * order, at + 1, scale * order

    def _vague_compound(self, i: int) -> Found | None:
        """`Millionenhöhe`, `Milliarden-Deal`."""
        word = self._word(i)
        for prefix, value in self._data.vague_prefixes.items():
            if word.startswith(prefix) and word.removeprefix(prefix).startswith(self._data.vague_heads):
                return self._found(i, _Value(value, i + 1), "sum")
        return None

    def _multiple(self, i: int) -> Found | None:
        """`verdoppelt`, `twice as many`."""
        word, multiples = self._word(i), self._data.multiples
        times = multiples.get(word) or multiples.get(f"{word} {self._word(i + 1)}")
        return self._found(i, _Value(times, i + 1), "ratio") if times else None

    def _ordinal(self, i: int) -> Found | None:
        """A place in a row, or `jeder Fünfte`."""
        n = self._data.ordinals.get(self._word(i))
        if n is None:
            return None
        if i and n > 1 and self._word(i - 1) in self._data.every:
            return self._found(i - 1, _Value(1 / n, i + 1), "ratio")
        return self._found(i, _Value(n, i + 1), "ordinal")
