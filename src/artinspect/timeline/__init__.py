"""When: the time expressions of an article, with TIMEX3 type and value, and the days that a reader understands."""

from __future__ import annotations

from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.times import find_times
from artinspect.results import Span, TimeExpression
from artinspect.timeline.anchoring import Anchors
from artinspect.timeline.reading import read_match

_NEVER = "9999-99-99"


def read_timeline(article: Article) -> tuple[TimeExpression, ...]:
    """The time expressions of an article by `from`, then `to`; what is not on the calendar comes last.

    Without a publication date what depends on it keeps an `X` in its value and no days.
    """
    code = article.language.reading
    calendar = load(code, Calendar)
    anchors = Anchors(article, calendar)
    found: list[TimeExpression] = []
    for sentence in article.sentences:
        matches = find_times(article.text, [(sentence.start, sentence.end)], code)
        anchors.enter(sentence, matches)
        for match in matches:
            reading = read_match(match, anchors)
            if reading is None:
                continue
            anchors.remember(reading)
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
                )
            )
    return tuple(sorted(found, key=_on_calendar))


def _on_calendar(time: TimeExpression) -> tuple[bool, str, str, int]:
    begin = time.from_ or time.to or _NEVER
    return begin == _NEVER, begin, time.to or _NEVER, time.start
