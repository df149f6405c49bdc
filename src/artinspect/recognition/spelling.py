"""Numbers spelled as one word, as `zweitausendfünfhundertzwölf`."""

from __future__ import annotations

from collections.abc import Sequence

from artinspect.languages.schema.numbers import Numbers

_LONGEST = 80


class Speller:
    """Reads the words of a language for numbers below a million."""

    def __init__(self, data: Numbers) -> None:
        self._words = dict(data.cardinals)
        self._multipliers = sorted(data.multipliers.items(), key=lambda m: -m[1])
        self._joiner, self._half = data.compound, data.half_ending
        if data.compound:
            units = [(word, n) for word, n in data.cardinals.items() if 1 <= n <= 9]
            tens = [(word, n) for word, n in data.cardinals.items() if 20 <= n <= 90 and n % 10 == 0]
            self._words |= {f"{unit}{data.compound}{ten}": n + m for unit, n in units for ten, m in tens}

    def read(self, word: str) -> float | None:
        """The value of a lower-case word, or None if it spells no number."""
        value = self._words.get(word)
        if value is not None or not self._joiner or len(word) > _LONGEST:
            return value
        if self._half and word.endswith(self._half):
            whole = self.read(word.removesuffix(self._half))
            return None if whole is None else whole + 0.5
        return self._compound(word, self._multipliers)

    def _compound(self, word: str, multipliers: Sequence[tuple[str, float]]) -> float | None:
        """What stands before the largest multiplier times it, and what stands after it."""
        if not multipliers:
            return self._words.get(word)
        (name, factor), *smaller = multipliers
        before, found, after = word.partition(name)
        if not found:
            return self._compound(word, smaller)
        times = self._compound(before, smaller) if before else 1
        rest = self._compound(after.removeprefix(self._joiner), smaller) if after else 0
        if times is None or rest is None or times < 1 or rest >= factor:
            return None
        return times * factor + rest
