"""The words of one sentence, to be looked up before and after a place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from artinspect.article.segmentation import Token, tokens


class SentenceTokens:
    """A sentence's tokens by offset; places outside the sentence hold empty tokens."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.tokens = tokens(text, start, end)
        self._starts = [t.start for t in self.tokens]
        self._lower = [t.text.lower() for t in self.tokens]

    def after(self, offset: int) -> int:
        """The index of the first token at or after an offset."""
        return bisect_left(self._starts, offset)

    def before(self, offset: int) -> int:
        """The index of the last token that begins before an offset, -1 if there is none."""
        return bisect_right(self._starts, offset - 1) - 1

    def token(self, i: int) -> Token:
        """The token with an index."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else Token("", self.end, self.end)

    def lower(self, i: int) -> str:
        """The same in lower case."""
        return self._lower[i] if 0 <= i < len(self._lower) else ""

    def phrase(self, first: int, after: int) -> str:
        """Lower-case words apart by one blank."""
        return " ".join(self._lower[max(first, 0) : max(after, 0)])

    def slice(self, first: int, after: int) -> list[str]:
        """Lower-case words."""
        return self._lower[max(first, 0) : max(after, 0)]
