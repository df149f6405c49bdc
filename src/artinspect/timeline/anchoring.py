"""What an expression is counted from: chosen for each expression, not once for the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from artinspect.article import Article, Sentence
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.times import TimeMatch
from artinspect.results import Mod, TimexType

Tense = Literal["past", "future"] | None

_WORDS_BEFORE = re.compile(r"(?:\b([^\W\d_]{1,20})\s{1,3})?\b([^\W\d_]{1,20})\s{1,3}$")
_WORD = re.compile(r"\b[^\W\d_]{2,40}")

# A text that names so many years, most of them long gone, tells a story: it counts from its own last date.
_STORY_YEARS = 4
_STORY_SENTENCES = 50
_STORY_AGE = 2
# Longer texts are features, which say `today` for nowadays.
_FEATURE_SENTENCES = 40
_NEIGHBOURHOOD = 12
# So many sentences on, a clock time still belongs to the day that was named.
_DAY_LASTS = 2
# A date on the side that the tense speaks against must be this much nearer.
_TENSE_WEIGHT = 4


class Reading(NamedTuple):
    """What one expression means; `first` and `last` are the days a reader understands, None is open."""

    type: TimexType
    value: str
    mod: Mod | None = None
    first: date | None = None
    last: date | None = None
    anchors: bool = True
    """Whether later expressions may count from it."""


class Anchors:
    """The publication date, the dates mentioned so far, and the tense of the sentence that is read."""

    def __init__(self, article: Article, calendar: Calendar) -> None:
        self.article, self.calendar = article, calendar
        self.today = article.today
        self.mentioned: date | None = None
        self._past, self._future = re.compile(calendar.past), re.compile(calendar.future)
        self._perfect = re.compile(calendar.perfect)
        self._day: date | None = None
        self._day_sentence = -_DAY_LASTS - 1
        self._sentence_number = self._mentioned_sentence = 0
        self._years: list[tuple[int, int]] = []
        self._sentence = Sentence(0, 0, "paragraph", 0)
        self.is_feature = len(article.sentences) > _FEATURE_SENTENCES
        self.is_story = self._is_story()

    def _is_story(self) -> bool:
        if self.today is None:
            return True
        years = [int(y) for y in re.findall(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]?\d)", self.article.text)]
        old = [y for y in years if abs(y - self.today.year) > _STORY_AGE]
        return len(old) >= _STORY_YEARS + len(self.article.sentences) / _STORY_SENTENCES and len(old) > 0.8 * len(
            years
        )

    def enter(self, sentence: Sentence, matches: Sequence[TimeMatch]) -> None:
        """Begin to read a sentence."""
        self._sentence = sentence
        self._sentence_number += 1
        self._names_a_day = any(
            m.sense in ("clock", "clocks", "weekday", "part") or m.get("deictic") for m in matches
        )
        self._years = [(m.start, int(m.get("year"))) for m in matches if m.has("year")]

    def remember(self, reading: Reading) -> None:
        """Let later expressions count from this one."""
        if not reading.anchors or reading.type not in ("DATE", "TIME") or reading.first is None:
            return
        if re.match(r"\d{4}-\d{2}-\d{2}", reading.value):
            self._day, self._day_sentence = reading.first, self._sentence_number
        self.mentioned = reading.first
        self._mentioned_sentence = self._sentence_number

    @property
    def base(self) -> date | None:
        """What relative expressions count from: the publication date, in a story the last date mentioned."""
        return (self.mentioned or self.today) if self.is_story else self.today

    @property
    def last_date(self) -> date | None:
        """What anaphora count from."""
        return self.mentioned or self.today

    def context_day(self) -> date | None:
        """The day of a clock time: the last one named shortly before, else the publication date."""
        if self._day is not None and self._sentence_number - self._day_sentence <= _DAY_LASTS:
            return self._day
        return self.base if self.is_story else self.today

    def tense(self, match: TimeMatch) -> Tense:
        """The tense around an expression, as far as words tell: that of the nearest verb that shows one."""
        text = self.article.text
        cues: list[tuple[int, Tense]] = []
        has_participle = False
        previous = ""
        for word in _WORD.finditer(text, self._sentence.start, self._sentence.end):
            if not word[0][0].islower():
                continue  # a verb has no capital
            distance = word.start() - match.end if word.start() >= match.end else match.start - word.end()
            previous, before = word[0], previous
            if self._past.fullmatch(word[0]) and before not in self.calendar.not_past_after:
                cues.append((distance, "past"))
            elif self._future.fullmatch(word[0]):
                cues.append((distance, "future"))
            else:
                has_participle = has_participle or bool(self._perfect.fullmatch(word[0]))
        if cues:
            return min(cues)[1]
        return "past" if has_participle else None

    def year_of(self, month: int, day: int, match: TimeMatch) -> int | None:
        """The year of a date that names none: one named in the same sentence, else the nearest that fits."""
        if self._years:
            return min(self._years, key=lambda y: abs(y[0] - match.start))[1]
        base = self.base
        if base is None:
            return None
        if self.mentioned and (self.is_story or self._named_just_now(base)):
            return self.mentioned.year
        candidates = [d for y in (-1, 0, 1) if (d := _date(base.year + y, month, day))]
        tense = self.tense(match)
        if not candidates:
            return base.year
        return min(
            candidates, key=lambda d: abs((d - base).days) * (1 if _fits(d, base, tense) else _TENSE_WEIGHT)
        ).year

    def _named_just_now(self, base: date) -> bool:
        """Whether the text has just been in another year."""
        recent = self._sentence_number - self._mentioned_sentence <= _DAY_LASTS
        return recent and self.mentioned is not None and abs(self.mentioned.year - base.year) > _STORY_AGE

    def weekday(self, number: int, match: TimeMatch, rel: int | None) -> date | None:
        """The day that a weekday means, `number` 1 for Monday."""
        base = self.base
        if base is None:
            return None
        back = (base.isoweekday() - number) % 7
        ahead = (number - base.isoweekday()) % 7
        if rel is not None and rel < 0:
            return base - timedelta(back or 7)
        if rel is not None and rel > 0:
            return base + timedelta(ahead or 7)
        if self.tense(match) == "future":
            return base + timedelta(ahead)
        return base - timedelta(back)

    def is_nowadays(self, match: TimeMatch) -> bool:
        """Whether `today` means nowadays here."""
        text = self.article.text
        near = text[max(self._sentence.start, match.start - _NEIGHBOURHOOD) : match.start].lower().split()[-1:]
        near += text[match.end : match.end + _NEIGHBOURHOOD].lower().split()[:1]
        has_cue = self.is_feature or bool(self.calendar.nowadays_cues.intersection(near))
        return has_cue and not self._names_a_day

    def word_before(self, at: int) -> str:
        """The lower-case word right before a place in the text."""
        return self.words_before(at)[-1]

    def preposition_before(self, at: int) -> str:
        """The same, beyond one that is fused with an article (`bis zum`)."""
        outer, inner = self.words_before(at)
        return outer if outer and inner in self.calendar.lexicon["inthe"] else inner

    def words_before(self, at: int) -> tuple[str, str]:
        """The two lower-case words right before a place in the text; empty where there are none."""
        words = _WORDS_BEFORE.search(self.article.text[max(0, at - 50) : at])
        return ((words[1] or "").lower(), words[2].lower()) if words else ("", "")

    def word_after(self, at: int) -> str:
        """The lower-case word right after a place in the text."""
        word = re.match(r"[\s-]{1,3}([^\W\d_]{1,20})", self.article.text[at : at + 30])
        return word[1].lower() if word else ""


def _fits(day: date, base: date, tense: Tense) -> bool:
    return tense is None or (day <= base if tense == "past" else day >= base)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
