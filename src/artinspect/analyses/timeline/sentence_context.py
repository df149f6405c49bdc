"""What stands around an expression in its sentence: tense, prepositions, the other end of a range, an age."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from artinspect.article import Sentence
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.timematch import TimeMatch

Tense = Literal["past", "future"] | None

_WORDS_BEFORE = re.compile(r"(?:(?<!\w)([^\W\d_][\w'’]{0,19})\s{1,3})?(?<!\w)([^\W\d_][\w'’]{0,19})\s{1,3}$")
_WORD_AFTER = re.compile(r"[\s-]{1,3}([^\W\d_]{1,20})")
_WORD = re.compile(r"\b[^\W\d_]{2,40}")
# At most so many characters part the ends of a range (` bis zum `).
_RANGE_GAP = 12
_AGE_GAP = 40


class _Verb(NamedTuple):
    start: int
    end: int
    tense: Literal["past", "future", "perfect"]


class Surroundings:
    """The sentence that is read and its time expressions."""

    def __init__(self, text: str, calendar: Calendar) -> None:
        self._text, self._calendar = text, calendar
        self._past, self._future, self._perfect = map(_forms, (calendar.past, calendar.future, calendar.perfect))
        self.sentence = Sentence(0, 0, "paragraph", 0)
        self._matches: Sequence[TimeMatch] = ()
        self._verbs: list[_Verb] | None = None

    def enter(self, sentence: Sentence, matches: Sequence[TimeMatch]) -> None:
        """Begin to read a sentence."""
        self.sentence, self._matches, self._verbs = sentence, matches, None

    def tense(self, match: TimeMatch) -> Tense:
        """The tense around an expression, as far as words tell: that of the nearest verb that shows one.

        What `since` stands before is past; what `until` or `from` does is to come where no verb speaks against it.
        """
        before, lexicon = self.preposition_before(match.start), self._calendar.lexicon
        if before in lexicon["since"]:
            return "past"
        if self._verbs is None:
            self._verbs = list(self._tensed_words())
        verbs = [v for v in self._verbs if v.tense != "perfect"]
        if verbs:
            nearest = min(verbs, key=lambda v: max(v.start - match.end, match.start - v.end))
            if nearest.tense == "future":
                return "future"
            return None if before in lexicon["until"] else "past"  # what was put off until June may lie ahead
        if self._verbs:
            return "past"
        return "future" if before in lexicon["until"] or lexicon["onwards"].get(before) else None

    def _tensed_words(self) -> Iterator[_Verb]:
        """The words of the sentence that show a tense, as far as their forms tell."""
        previous = ""
        for word in _WORD.finditer(self._text, self.sentence.start, self.sentence.end):
            form = word[0]
            if not form[0].islower():
                continue  # a verb has no capital
            if self._future.match(self._text, word.start()):
                yield _Verb(word.start(), word.end(), "future")
            elif self._past.match(self._text, word.start()) and previous not in self._calendar.not_past_after:
                yield _Verb(word.start(), word.end(), "past")
            elif self._perfect.match(self._text, word.start()):
                yield _Verb(word.start(), word.end(), "perfect")
            previous = form

    def opened(self, match: TimeMatch, first: date | None, last: date | None) -> tuple[date | None, date | None]:
        """The days of a period, without end after `since` and `from`, without beginning after `until`."""
        before, lexicon = self.preposition_before(match.start), self._calendar.lexicon
        if before in lexicon["since"] or self._is_onwards(match, before):
            return first, None
        if before in lexicon["until"] and not self._closes_range(match):
            return None, last
        return first, last

    def _is_onwards(self, match: TimeMatch, before: str) -> bool:
        """Whether it begins there: `ab Mai`; `from` also compares, and opens a time only where a clause begins."""
        words = self._calendar.lexicon["onwards"]
        if before not in words or self._opens_range(match):
            return False
        left = self._text[self.sentence.start : match.start].lower().rpartition(before)[0].rstrip()
        return bool(words[before]) or not left or left[-1] in ",;:("

    def _opens_range(self, match: TimeMatch) -> bool:
        """Whether `to` and the end of a range follow (`from 2011 to 2015`)."""
        return self.word_after(match.end) in self._calendar.lexicon["to"]

    def _closes_range(self, match: TimeMatch) -> bool:
        """Whether it is the end of `from ... to ...`."""
        return self.range_start(match) is not None

    def range_start(self, match: TimeMatch) -> TimeMatch | None:
        """The beginning of the range that an expression ends: `to` and at most an article stand between them."""
        lexicon = self._calendar.lexicon
        for other in self._matches:
            if 0 < match.start - other.end <= _RANGE_GAP:
                words = self._text[other.end : match.start].lower().split()
                if (
                    words
                    and words[0] in lexicon["to"]
                    and all(w in lexicon["the"] | lexicon["inthe"] for w in words[1:])
                ):
                    return other
        return None

    def is_age(self, match: TimeMatch) -> bool:
        """Whether a length of time is an age: `15 Jahre alt`, `Kinder bis 15 Jahre`, `Max, 5 Jahre,`."""
        if self.word_after(match.reach) in self._calendar.not_before:
            return True
        text = self._text
        if (
            match.get("unit") == "Y"
            and text[max(0, match.start - 2) : match.start] == ", "
            and text.startswith(",", match.end)
        ):
            return True
        outer, _ = self.words_before(match.start)
        if match.get("unit") == "Y" and outer.startswith(self._calendar.aged_nouns):
            return True
        before = text[max(self.sentence.start, match.start - _AGE_GAP) : match.start].lower().split()[::-1]
        if any(i <= self._calendar.age_cues.get(word, -1) for i, word in enumerate(before)):
            return True
        lexicon = self._calendar.lexicon
        is_term = self.word_after(match.reach) in lexicon.get("lasting", ())
        cue = next((w for w in before if not (w[0].isdigit() or w in lexicon["number"] or w in lexicon["to"])), "")
        return match.get("unit") == "Y" and not is_term and cue in self._calendar.age_ranges

    def word_before(self, at: int) -> str:
        """The lower-case word right before a place in the text."""
        return self.words_before(at)[-1]

    def preposition_before(self, at: int) -> str:
        """The same, beyond an article, also one that is fused with a preposition (`ab dem`, `bis zum`)."""
        outer, inner = self.words_before(at)
        is_fused = inner in self._calendar.lexicon["inthe"] or inner in self._calendar.lexicon["the"]
        return outer if outer and is_fused else inner

    def words_before(self, at: int) -> tuple[str, str]:
        """The two lower-case words right before a place in the text; empty where there are none."""
        words = _WORDS_BEFORE.search(self._text[max(0, at - 50) : at])
        if words is None:
            return "", ""
        outer, inner = (words[1] or "").lower(), words[2].lower()
        return outer.replace("’", "'"), inner.replace("’", "'")

    def word_after(self, at: int) -> str:
        """The lower-case word right after a place in the text."""
        word = _WORD_AFTER.match(self._text, at, at + 30)
        return word[1].lower() if word else ""


def _forms(written: str) -> re.Pattern[str]:
    """Whole words of these forms; a form may ask for what follows it."""
    return re.compile(rf"(?:{written})(?![^\W\d_])")
