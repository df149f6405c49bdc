"""Dates and times that are counted from another day: what they mean."""

from __future__ import annotations

import re
from datetime import date, timedelta

from artinspect.analyses.timeline import periods
from artinspect.analyses.timeline.anchoring import Anchors, Interpretation
from artinspect.analyses.timeline.dates import dated, part_of
from artinspect.analyses.timeline.durations import read_bounded
from artinspect.analyses.timeline.periods import Period
from artinspect.analyses.timeline.quantities import count, ints
from artinspect.recognition.timematch import TimeMatch

_LATE_PARTS = {"AF", "EV", "NI"}
_SMALL_HOURS = 6
_WEEK = 7
_SCORE = re.compile(r"\d[:.]\d\d")
# From this weekday on `the weekend` is the coming one where no verb tells.
_LATE_WEEK = 4
_UNKNOWN = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX"}


def read_deictic(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`heute`, `yesterday evening`, `am morgigen Sonntag`."""
    offset = match.first("deictic", "now", "yesterdays") or 0
    part = match.first("part", "parts", "tonight")
    if match.has("now") and match.get("unit", "D") != "D":
        return None
    if offset == 0 and not part and not (match.has("weekday") or match.has("now")) and anchors.is_nowadays(match):
        return Interpretation("DATE", "PRESENT_REF", anchors=False)
    if anchors.today is None:
        if part:
            return part_of(None, part)
        return Interpretation("DATE", "XXXX-XX-XX" if offset else "PRESENT_REF", anchors=False)
    at = anchors.today + timedelta(offset)
    return part_of(at, part) if part else dated(periods.day(at), match, anchors)


def read_overnight(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`overnight`."""
    return part_of(anchors.context_day(), match.get("overnight"))


def read_weekday(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Montag`, `next Friday evening`, `Donnerstag voriger Woche`, `Mittwoch vormittags`."""
    number, part = match.first("weekday", "weekday_short"), match.first("part", "parts", "noon")
    if match.has("weekday_part"):
        number, part = match.get("weekday_part")
    if match.has("parts") and not match.has("rel"):
        return Interpretation("SET", f"XXXX-WXX-{number}T{part}", anchors=False)
    if match.get("unit") == "W" and anchors.base:
        monday = periods.week(anchors.base).first
        at = monday + timedelta(7 * match.get("rel", 0) + number - 1) if monday else None
    elif match.has("same"):
        at = _counted_weekday(number, match, anchors)
    else:
        at = anchors.weekday(number, match, match.get("rel"))
        begun = anchors.around.range_start(match)
        if at and begun and begun.sense == "weekday" and (first := anchors.last_date("D")):
            ending = first + timedelta((number - first.isoweekday()) % 7)
            at = ending if anchors.may_be(ending, match) else at
    if part:
        return part_of(at, part)
    if at is None:
        return Interpretation("DATE", f"XXXX-WXX-{number}", anchors=False)
    return dated(periods.day(at), match, anchors)


def _counted_weekday(number: int, match: TimeMatch, anchors: Anchors) -> date | None:
    """`am selben Sonntag`, `am folgenden Sonntag`: counted from the last day that the text named, if it named one.

    The same Sunday is the one nearest to that day.
    """
    steps, last = match.get("same"), anchors.named_day
    if last is None:
        return anchors.weekday(number, match, steps or None)
    ahead = (number - last.isoweekday()) % _WEEK
    if steps == 0:
        return last + timedelta(ahead if ahead <= _WEEK // 2 else ahead - _WEEK)
    return last + timedelta((ahead or _WEEK) if steps > 0 else ahead - _WEEK)


def read_weekend(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`am Wochenende`, `next weekend`."""
    base = anchors.base
    if base is None:
        return Interpretation("DATE", "XXXX-WXX-WE", anchors=False)
    rel = match.get("rel", 0)
    if not match.has("rel") and not match.has("ordinal") and base.isoweekday() < 6:
        tense = anchors.around.tense(match)
        rel = -1 if tense == "past" or (tense is None and base.isoweekday() < _LATE_WEEK) else 0
    return dated(periods.weekend(base + timedelta(7 * rel)), match, anchors)


def read_relative(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Vorjahr`, `next month`, `Ende der Woche`, `Jahresende`."""
    for name, unit in (("year_rel", "Y"), ("month_rel", "M"), ("week_rel", "W")):
        if match.has(name):
            return _shifted(anchors.base, unit, match.get(name), match, anchors)
    for name, unit in (("mod_year", "Y"), ("mod_month", "M"), ("mod_week", "W")):
        if match.has(name):
            return _shifted(anchors.running(unit), unit, 0, match, anchors)
    unit = match.get("unit")
    if unit.startswith("T"):
        return None
    if unit == "DE" and match.get("rel"):
        return read_bounded(match, anchors)
    base = anchors.base if match.has("rel") else anchors.running(unit)
    if unit == "D" and match.get("rel") == 0:
        base = anchors.context_day()  # `an diesem Tag`: the one that is spoken of
    return _shifted(base, unit, match.get("rel", 0), match, anchors)


def _shifted(
    base: date | None, unit: str, steps: float, match: TimeMatch, anchors: Anchors
) -> Interpretation | None:
    """The calendar unit that lies so many steps from a day."""
    if base is None:
        return Interpretation("DATE", _UNKNOWN.get(unit, "XXXX-XX-XX"), anchors=False)
    at = periods.shifted(base, unit, steps)
    return dated(periods.unit_of(at, unit), match, anchors) if at else None


def read_anaphor(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`im selben Jahr`, `am Tag zuvor`, `two days later`: counted from the last date that the text named."""
    for name, unit in (("day_before", "D"), ("year_shift", "Y")):
        if match.has(name):
            return _shifted(anchors.last_date(unit), unit, match.get(name), match, anchors)
    unit = match.first("unit", "plural")
    last = anchors.last_date(unit)
    if match.has("same"):
        return _shifted(last, unit, match.get("same"), match, anchors)
    steps, shift = count(match), match.first("shift", "shift_bare")
    is_ahead = shift > 0
    if match.has("few") or match.has("plural"):
        if is_ahead or anchors.calendar.resolves_distance:
            return Interpretation("DATE", "FUTURE_REF" if is_ahead else "PAST_REF", anchors=False)
        return Interpretation("DURATION", periods.duration(None, unit))
    if unit.startswith("T") or (steps is not None and not is_ahead and not anchors.calendar.resolves_distance):
        at = periods.shifted(last, unit, shift * (steps or 1)) if last else None
        period = periods.unit_of(at, unit) if at else Period("", None, None)
        return Interpretation(
            "DURATION", periods.duration(steps, unit), match.get("approx"), period.first, period.last
        )
    if steps is not None and steps != int(steps):  # half a year later: as fine as the months it counts
        unit, steps = ("M", steps * 12) if unit == "Y" else ("D", steps * {"M": 30, "W": 7}.get(unit, 1))
    return _shifted(last, unit, shift * (1 if steps is None else steps), match, anchors)


def read_from_now(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`two weeks from now`, `a week from Friday`."""
    unit, steps = match.get("unit"), count(match)
    base = anchors.today
    if match.has("deictic") and base:
        base += timedelta(match.get("deictic"))
    elif match.has("weekday"):
        base = anchors.weekday(match.get("weekday"), match, 1)
    if unit.startswith("T") or steps is None:
        return Interpretation("DURATION", periods.duration(steps, unit), match.get("approx"))
    if match.has("from") and base and (at := periods.shifted(base, unit, steps)):
        return dated(periods.day(at), match, anchors)
    return _shifted(base, unit, steps, match, anchors)


def read_holiday(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Ostern 2025`, `next Christmas`, `Silvesternacht`."""
    is_part = match.has("holiday_part")
    (first, second), part = match.get("holiday_part") if is_part else (match.get("holiday"), None)
    base = anchors.base
    if match.has("year"):
        year = int(match.get("year"))
    elif base is None:
        return Interpretation("DATE", "XXXX-XX-XX", anchors=False)
    else:
        near = [_feast(y, first, second) for y in (base.year - 1, base.year, base.year + 1) if 1 <= y <= 9999]
        rel = match.get("rel", 0)
        meant = [d for d in near if not rel or (d < base if rel < 0 else d > base)]
        year = anchors.nearest(meant or near, base, match).year
    feast = _feast(year, first, second)
    return part_of(feast, part) if part else dated(periods.day(feast), match, anchors)


def _feast(year: int, first: int | str, second: int | tuple[int, int]) -> date:
    """A fixed day, one counted from Easter, or the n-th weekday of a month (`weekday`, n; the last is -1)."""
    if isinstance(second, tuple):
        weekday, n = second
        month = periods.month(year, int(first))
        assert month.first is not None and month.last is not None
        if n < 0:
            return month.last - timedelta((month.last.isoweekday() - weekday) % 7)
        return month.first + timedelta((weekday - month.first.isoweekday()) % 7 + 7 * (n - 1))
    return periods.easter(year) + timedelta(second) if first == "easter" else date(year, int(first), second)


def read_clock(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`14.30 Uhr`, `halb neun`, `10:30 p.m. EST`; its day is the one named last, else that of publication."""
    written = [
        v for name, v in match.values if name in ("clock", "clock_dot", "clock_four", "num", "number", "one")
    ]
    is_bare = len(match.values) == 1 and match.sense == "clock" and _SCORE.fullmatch(str(written[0]))
    if is_bare and (
        str(written[0])[0] == "0" or anchors.around.word_before(match.start) not in anchors.calendar.lexicon["at"]
    ):
        return None  # `3:15` alone is a result
    if match.has("clock_four"):
        written = [f"{written[0][:2]}:{written[0][2:]}"]
    hour, minute, *_ = [*(x for v in written for x in (ints(v) if isinstance(v, str) else [int(v)])), 0, 0]
    if match.has("clock_half"):
        hour, minute = hour - 1, 30
    late = match.first("parts", "part", "meridiem")
    if late in _LATE_PARTS and hour < 12 and not (late == "NI" and hour < _SMALL_HOURS):
        hour += 12
    if match.get("meridiem") == "MO" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    weekday = match.get("weekday")
    at = anchors.weekday(weekday, match, None) if weekday else anchors.context_day()
    day = at.isoformat() if at else ("" if anchors.today is None else "XXXX-XX-XX")
    return Interpretation(
        "TIME", f"{day}T{hour:02d}:{minute:02d}", match.get("approx"), at, at, anchors=at is not None
    )


def read_part(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`am Abend`, `nachts`, `in der Nacht zum Dienstag`, `am selben Morgen`, `this morning`."""
    part = match.first("part", "parts")
    if match.has("parts") and part == "NI":
        return Interpretation("SET", f"PT{part}", anchors=False)
    if match.has("weekday") and (at := anchors.weekday(match.get("weekday"), match, None)):
        return part_of(at - timedelta(1), part)  # the night to Tuesday is Monday's
    if match.has("same"):
        last = anchors.last_date("D")
        return part_of(last + timedelta(match.get("same")) if last else None, part)
    if match.has("rel") and match.get("rel") > 0 and (last := anchors.last_date("D")):
        return part_of(last + timedelta(match.get("rel")), part)  # the next morning
    if match.has("rel") and match.get("rel") < 0 and anchors.today:
        return part_of(anchors.today + timedelta(match.get("rel")), part)
    return part_of(anchors.context_day(), part)
