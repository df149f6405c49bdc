"""When: the time expressions of an article, with TIMEX3 type and value, and the days that a reader understands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from artinspect.analyses.timeline.anchoring import Anchors
from artinspect.analyses.timeline.clauses import clause_around
from artinspect.analyses.timeline.interpretation import read_match
from artinspect.analyses.timeline.options import on_calendar
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.timematch import TimeMatch
from artinspect.recognition.times import find_times
from artinspect.results import Span, TimeExpression

# A day that stands so near after a clock time is its day (` on `).
_NEXT_TO = 4


def read_timeline(article: Article) -> tuple[TimeExpression, ...]:
    """The time expressions of an article by `from`, then `to`; what is not on the calendar comes last.

    Without a publication date what depends on it keeps an `X` in its value and no days.
    """
    code = article.language.reading
    calendar = load(code, Calendar)
    matched = [find_times(article.text, [(s.start, s.end)], code) for s in article.sentences]
    anchors = Anchors(article, calendar, matched)
    found: list[TimeExpression] = []
    for sentence, matches in zip(article.sentences, matched, strict=True):
        anchors.enter(sentence, matches)
        span = sentence.start, sentence.end
        for match in _days_first(matches, article.text, calendar):
            reading = read_match(match, anchors)
            if reading is None:
                continue
            anchors.remember(match, reading)
            found.append(
                TimeExpression(
                    text=article.text[match.start : match.end],
                    start=match.start,
                    end=match.end,
                    type=reading.type,
                    value=reading.value,
                    mod=reading.mod,
                    from_=reading.first.isoformat() if reading.first else None,
                    to=reading.last.isoformat() if reading.last else None,
                    sentence=Span.of(article.text, sentence.start, sentence.end),
                    clause=Span.of(article.text, *clause_around(article.text, span, match.start, match.end, code)),
                )
            )
    return tuple(sorted(found, key=on_calendar))


def _days_first(matches: Sequence[TimeMatch], text: str, calendar: Calendar) -> list[TimeMatch]:
    """The matches, a clock time after the day that follows it at once (`9 a.m. on Monday`)."""
    ordered = list(matches)
    for i, (time, day) in enumerate(pairwise(matches)):
        is_near = 0 < day.start - time.end <= _NEXT_TO
        if is_near and text[time.end : day.start].strip() in calendar.lexicon["to"]:
            continue
        if is_near and time.sense in ("clock", "part") and day.sense in ("weekday", "date", "deictic"):
            ordered[i], ordered[i + 1] = day, time
    return ordered


def lacks_date(times: Sequence[TimeExpression]) -> bool:
    """Whether a date or clock time among them is open, as where an article does not say when it appeared."""
    return any(t.type in ("DATE", "TIME") and t.value.startswith(("XXXX", "T")) for t in times)
