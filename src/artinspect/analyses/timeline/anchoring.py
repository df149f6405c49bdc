"""What an expression is counted from: chosen for each expression, not once for the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from artinspect.analyses.timeline import periods
from artinspect.analyses.timeline.sentence_context import Surroundings, Tense
from artinspect.article import Article, Sentence
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.timematch import TimeMatch
from artinspect.results import Mod, TimexType

# A text that names so many years, most of them long gone, tells a story: it counts from its own last date.
_STORY_YEARS = 5
_STORY_SENTENCES = 15
_STORY_AGE = 2
# It names weekdays no more often than once in so many sentences.
_STORY_PACE = 20
# A bare year so far from where the story is points aside (`the treaty of 1856`).
_STORY_LEAP = 15
# Texts of more sentences that seldom name a day are features, which say `today` for nowadays.
_FEATURE_SENTENCES = 12
_FEATURE_PACE = 10
_NEIGHBOURHOOD = 12
# So many sentences on, a clock time still belongs to the day that was named.
_DAY_LASTS = 2
# A line of such a length without a full stop heads a part of a story.
_LONGEST_HEADING = 100
# A year that stands so near the beginning of its sentence opens it.
_OPENING = 12
# A year so far behind a month or day does not belong to it.
_BESIDE = 30
# A month that lies so far before the last one is of the next year.
_YEAR_TURNS = 7
_WORD = re.compile(r"[^\W\d_]{2,40}")
# An article with so many different words of sport tells of a match.
_MATCH_WORDS = 3
# How fine a date is, by TIMEX3 letters: days, weeks, months and what is between them and years, years, longer.
_GRAINS = {"D": 0, "W": 1, "M": 2, "Q": 2, "H": 2, "Y": 3}
MONTHS, _YEAR, _COARSEST = 2, 3, 4
# A date on the side that the tense speaks against must be this much nearer.
_TENSE_WEIGHT = 6


class Interpretation(NamedTuple):
    """What one expression means; `first` and `last` are the days a reader understands, None is open."""

    type: TimexType
    value: str
    mod: Mod | None = None
    first: date | None = None
    last: date | None = None
    anchors: bool = True
    """Whether later expressions may count from it."""


class NamedDate(NamedTuple):
    """A date that the text named: its first day, where it stands, its sentence's number, how it was written.

    `opens` tells whether its sentence begins with it, or it is finer than a year.
    """

    day: date
    at: int
    sentence: int
    names_year: bool
    opens: bool


class Anchors:
    """The publication date, the dates mentioned so far, and the tense of the sentence that is read."""

    def __init__(self, article: Article, calendar: Calendar, matched: Sequence[Sequence[TimeMatch]]) -> None:
        self.article, self.calendar = article, calendar
        self.today = article.today
        self.around = Surroundings(article.text, calendar)
        self._mentions: list[NamedDate | None] = [None] * (_COARSEST + 1)
        self._clock: date | None = None
        self._clock_grain = 0
        self._is_heading = self._heading_is_dated = False
        self._sentence_number = 0
        self._years: list[tuple[int, int, int | None]] = []
        days = sum(_names_day(m) for matches in matched for m in matches)
        looks_around = any(m.sense == "deictic" and m.get("deictic") for matches in matched for m in matches)
        names_hours = any(m.sense == "deictic" and m.has("mod") for matches in matched for m in matches)
        self._is_feature = not (looks_around or names_hours) and (
            days * _FEATURE_PACE <= len(article.sentences) - _FEATURE_SENTENCES
        )
        weekdays = sum(m.has("weekday") for matches in matched for m in matches)
        is_old = self._names_old_years() and weekdays * _STORY_PACE <= len(article.sentences)
        self.is_story = self.today is None or (is_old and not looks_around)

    def _names_old_years(self) -> bool:
        this = self.today.year if self.today else 0
        years = [int(y) for y in re.findall(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]?\d)", self.article.text)]
        old = [y for y in years if abs(y - this) > _STORY_AGE]
        enough = _STORY_YEARS + len(self.article.sentences) / _STORY_SENTENCES
        return len(old) >= enough and len(old) > 0.8 * len(years)

    def enter(self, sentence: Sentence, matches: Sequence[TimeMatch]) -> None:
        """Begin to read a sentence."""
        self.around.enter(sentence, matches)
        self._sentence_number += 1
        written = self.article.text[sentence.start : sentence.end]
        self._is_heading = len(written) <= _LONGEST_HEADING and written[-1:].isalnum()
        self._heading_is_dated = False
        self._names_a_day = any(_names_day(m) or m.sense == "part" for m in matches)
        self._years = [
            (m.start, int(m.get("year")), m.first("month", "month_short"))
            for m in matches
            if m.has("year") and m.sense not in ("years", "year_after") and not self._is_aside(m)
        ]

    def _is_aside(self, match: TimeMatch) -> bool:
        """Whether a bare year tells when something else was: `(1908)`, `the treaty of 1856`, `since 1917`."""
        if match.sense not in ("year", "years", "year_short", "decade", "century"):
            return False
        lexicon = self.calendar.lexicon
        before = self.around.preposition_before(match.start)
        return (
            before in lexicon["since"]
            or before in lexicon["until"]
            or before in lexicon["aside"]
            or (self.article.text[max(0, match.start - 1) : match.start] == "(")
        )

    def remember(self, match: TimeMatch, reading: Interpretation) -> None:
        """Let later expressions count from this one."""
        if not reading.anchors or reading.type not in ("DATE", "TIME") or reading.first is None:
            return
        if reading.type == "TIME" and match.sense in ("clock", "clocks", "part") and not match.has("weekday"):
            return  # it took its day from another
        grain = _grain(reading.value)
        names_year = match.has("year") and not self._is_aside(match)
        opens = grain < _YEAR or match.start - self.around.sentence.start <= _OPENING
        self._mentions[grain] = NamedDate(reading.first, match.start, self._sentence_number, names_year, opens)
        if self._moves_story(match, grain, reading.first):
            self._clock, self._clock_grain = reading.first, grain

    def _moves_story(self, match: TimeMatch, grain: int, day: date) -> bool:
        """Whether the story goes on from here: at a heading's first date, a day, a year that opens a sentence."""
        if self._is_heading:
            is_first, self._heading_is_dated = not self._heading_is_dated, True
            return is_first
        if self._clock is None:
            return grain <= _YEAR
        if grain < _YEAR:
            return not (match.is_backward or self._ends(match))
        opens = match.start - self.around.sentence.start <= _OPENING
        return (
            grain == _YEAR
            and opens
            and not self._is_aside(match)
            and abs(day.year - self._clock.year) <= _STORY_LEAP
        )

    def _ends(self, match: TimeMatch) -> bool:
        """Whether it only tells until when something lasted."""
        return self.around.preposition_before(match.start) in self.calendar.lexicon["until"]

    @property
    def base(self) -> date | None:
        """What relative expressions count from: the publication date, in a story where the story is."""
        return (self._clock or self.today) if self.is_story else self.today

    def last_date(self, unit: str) -> date | None:
        """What anaphora count from: the last date that is as fine as a unit (TIMEX3 letter), or finer."""
        fine = self._latest(_GRAINS.get(unit, _COARSEST))
        return fine.day if fine else self.base

    @property
    def named_day(self) -> date | None:
        """The last day that the text named; None where it named none."""
        last = self._mentions[0]
        return last.day if last else None

    def running(self, unit: str) -> date | None:
        """What `the end of the year` counts from: in a story the last date."""
        return self.last_date(unit) if self.is_story else self.base

    def recent(self, grain: int) -> date | None:
        """The last date of just this grain, if it was named shortly before."""
        last = self._mentions[grain]
        return last.day if last and self._sentence_number - last.sentence <= _DAY_LASTS else None

    def _latest(self, coarsest: int) -> NamedDate | None:
        return max((m for m in self._mentions[: coarsest + 1] if m), key=lambda m: m.at, default=None)

    def context_day(self) -> date | None:
        """The day of a clock time: the last one named shortly before, else the publication date."""
        last = self._mentions[0]
        if last is not None and self._sentence_number - last.sentence <= _DAY_LASTS:
            return last.day
        return self.base

    def year_of(self, month: int, day: int, match: TimeMatch) -> int | None:
        """The year of a date that names none: one named in the same sentence, else the nearest that fits."""
        if (named := self.year_beside(match, month)) is not None:
            return named
        base = self.base
        if base is None:
            return None
        if self.is_story and self._clock:
            turned = self._clock_grain < _YEAR and month <= self._clock.month - _YEAR_TURNS
            return self._clock.year + turned
        if (recent := self._named_just_now(base)) is not None:
            return recent
        candidates = [d for y in (-1, 0, 1) if (d := periods.day_of(base.year + y, month, day))]
        return self.nearest(candidates, base, match).year if candidates else base.year

    def nearest(self, days: Sequence[date], base: date, match: TimeMatch) -> date:
        """The day nearest to a base; one on the side that the tense speaks against must be much nearer."""
        tense = self.around.tense(match)
        return min(days, key=lambda d: abs((d - base).days) * (1 if _fits(d, base, tense) else _TENSE_WEIGHT))

    def may_be(self, day: date, match: TimeMatch) -> bool:
        """Whether the tense around an expression allows a day: what was does not lie ahead."""
        return self.today is None or day <= self.today or self.around.tense(match) != "past"

    def year_beside(self, match: TimeMatch, month: int | None = None) -> int | None:
        """The year that the sentence names next to an expression; `from November to March 2012` turns it."""
        if not self._years:
            return None
        at, year, other = min(self._years, key=lambda y: abs(y[0] - match.start))
        if self._is_background(at, year, match):
            return None
        if month is None or other is None:
            return year
        if at > match.start:
            return year - (month >= other + _YEAR_TURNS)
        return year + (month <= other - _YEAR_TURNS)

    def _is_background(self, at: int, year: int, match: TimeMatch) -> bool:
        """Whether news name a year of long ago aside: far behind an expression, or before what is to come."""
        if self.is_story or self.today is None or abs(year - self.today.year) <= _STORY_AGE:
            return False
        if at > match.end + _BESIDE:
            return True
        return year < self.today.year and self.around.tense(match) == "future"

    def _named_just_now(self, base: date) -> int | None:
        """The year that the text has just been in, if it is another one."""
        last = self._latest(_YEAR)
        if last is None or not last.names_year or self._sentence_number - last.sentence > _DAY_LASTS:
            return None
        if not last.opens:
            return None  # the year was named aside: news count from the day they appeared
        return last.day.year if abs(last.day.year - base.year) > _STORY_AGE else None

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
        if self.around.preposition_before(match.start) in self.calendar.lexicon["until"]:
            last = self.context_day() or base
            return last + timedelta((number - last.isoweekday()) % 7)
        if self.around.tense(match) == "future":
            return base + timedelta(ahead)
        return base - timedelta(back)

    @cached_property
    def is_match_report(self) -> bool:
        """Whether the article tells of a match, whose halves and quarters are none of a year."""
        words = set(_WORD.findall(self.article.text.lower()))
        return len(words & self.calendar.match_words) >= _MATCH_WORDS

    def is_nowadays(self, match: TimeMatch) -> bool:
        """Whether `today` means nowadays here."""
        text = self.article.text
        sentence = self.around.sentence
        before = text[max(sentence.start, match.start - _NEIGHBOURHOOD) : match.start].lower().split()[-1:]
        after = text[match.end : match.end + _NEIGHBOURHOOD].lower().split()[:1]
        # `Heute wurde er 75.`
        tells_news = match.start == sentence.start and any(re.fullmatch(self.calendar.past, w) for w in after)
        happened = tells_news or (self.calendar.past_today and self.around.tense(match) == "past")
        is_general = self._is_feature and not happened
        has_cue = is_general or bool(self.calendar.nowadays_cues.intersection(before + after))
        return has_cue and not self._names_a_day


def _names_day(match: TimeMatch) -> bool:
    """Whether it is a day near the publication: a clock time, a weekday, yesterday."""
    return match.sense in ("clock", "clocks", "weekday", "weekend") or bool(match.get("deictic"))


def _grain(value: str) -> int:
    """How fine a TIMEX3 value is."""
    if re.match(r"\d{4}-\d{2}-\d{2}", value):
        return 0
    if "-W" in value and not value.endswith("-WI"):
        return 1
    if re.match(r"\d{4}-", value):
        return 2
    return _YEAR if len(value) == 4 else _COARSEST


def _fits(day: date, base: date, tense: Tense) -> bool:
    return tense is None or (day <= base if tense == "past" else day >= base)
