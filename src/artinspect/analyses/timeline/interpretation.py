"""The meaning of a match: one function a sense gives TIMEX3 type, value, mod and days."""

from __future__ import annotations

from collections.abc import Callable

from artinspect.analyses.timeline import dates, durations, relative
from artinspect.analyses.timeline.anchoring import Anchors, Interpretation
from artinspect.recognition.timematch import TimeMatch


def read_match(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """What a match means where it stands, or None if it is no time after all."""
    try:
        return _SENSES[match.sense](match, anchors)
    except (OverflowError, ValueError):  # a day that no calendar has, or one outside of the years 1 to 9999
        return None


_SENSES: dict[str, Callable[[TimeMatch, Anchors], Interpretation | None]] = {
    "ago": durations.read_ago,
    "ahead": durations.read_ahead,
    "from_now": relative.read_from_now,
    "anaphor": relative.read_anaphor,
    "bounded": durations.read_bounded,
    "century": dates.read_century,
    "clock": relative.read_clock,
    "clocks": relative.read_clock,
    "date": dates.read_date,
    "days": dates.read_date,
    "days_after": dates.read_date,
    "decade": dates.read_decade,
    "deictic": relative.read_deictic,
    "duration": durations.read_duration,
    "holiday": relative.read_holiday,
    "month": dates.read_month,
    "monthdays": dates.read_month,
    "night": dates.read_night,
    "night_to": dates.read_night_to,
    "overnight": relative.read_overnight,
    "part": relative.read_part,
    "place": durations.read_place,
    "quarter": dates.read_quarter,
    "rate": durations.read_rate,
    "relative": relative.read_relative,
    "season": dates.read_season,
    "set": durations.read_set,
    "span": dates.read_span,
    "since_for": durations.read_since_for,
    "vague": durations.read_vague,
    "vague_duration": durations.read_vague_duration,
    "weekday": relative.read_weekday,
    "weekend": relative.read_weekend,
    "year": dates.read_year,
    "year_after": dates.read_year_after,
    "years": dates.read_years,
}
