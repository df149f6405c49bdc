"""The meaning of a match: one function a sense, as TIMEX3 type, value, mod and days."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, cast

from artinspect.recognition.times import TimeMatch
from artinspect.results import Mod
from artinspect.timeline import values
from artinspect.timeline.anchoring import Anchors, Reading
from artinspect.timeline.values import Period

_DIGITS = re.compile(r"\d{1,9}")
_PART_HOURS = {"AF", "EV", "NI"}


def read_match(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """What a match means where it stands, or None if it is no time after all."""
    try:
        return _SENSES[match.sense](match, anchors)
    except (OverflowError, ValueError):  # a day that no calendar has, or one outside of the years 1 to 9999
        return None


def _ints(text: str) -> list[int]:
    return [int(x) for x in _DIGITS.findall(text)]


def _number(value: Any) -> float:
    """A number word's value, or digits with whatever marks they have: three digits after a mark are a group."""
    if isinstance(value, int | float):
        return float(value)
    digits = re.sub(r"[.,](?=\d{3}(?!\d))", "", str(value)).replace(",", ".")
    found = re.match(r"\d{1,15}(?:\.\d{1,9})?", digits)
    return float(found[0]) if found else 0.0


def _count(match: TimeMatch) -> float | None:
    """How many units: the product of number and half; None for `some`."""
    number = next((match.get(name) for name in ("num", "number", "one", "year") if match.has(name)), None)
    if match.has("half"):
        half = float(match.get("half"))
        return half if number is None or match.has("one") else _number(number) + half
    return None if number is None else _number(number)


def _full_year(year: int) -> int:
    return year if year > 99 else year + (1900 if year > 40 else 2000)


def _dated(period: Period, match: TimeMatch, anchors: Anchors) -> Reading:
    """A DATE of a period, cut to its mod and opened by `since`, `until` or `from` before it."""
    mod = next((match.get(n) for n in ("mod", "mod_year", "mod_month", "mod_week") if match.has(n)), None)
    first, last = values.third(period, mod) if mod else (period.first, period.last)
    lexicon = anchors.calendar.lexicon
    before = anchors.preposition_before(match.start)
    if before in lexicon["since"] or (before in lexicon["onwards"] and not _opens_range(match, anchors)):
        last = None
    elif before in lexicon["until"] and not _closes_range(match, anchors):
        first = None
    return Reading("DATE", period.value, cast("Mod | None", mod), first, last)


def _opens_range(match: TimeMatch, anchors: Anchors) -> bool:
    """Whether `to` and the end of a range follow (`from 2011 to 2015`)."""
    return anchors.word_after(match.end) in anchors.calendar.lexicon["to"]


def _closes_range(match: TimeMatch, anchors: Anchors) -> bool:
    """Whether the expression is the end of `from ... to ...`: a number stands before the word before it."""
    return bool(
        re.search(
            r"\d\.?\s{1,3}[^\W\d_]{1,20}\s{1,3}$", anchors.article.text[max(0, match.start - 30) : match.start]
        )
    )


def _day_number(match: TimeMatch) -> int:
    value = match.get("day", match.get("ordinal", match.get("num")))
    return _ints(value)[0] if isinstance(value, str) else int(value)


def _month_number(match: TimeMatch) -> int:
    return int(match.get("month") or match.get("month_short"))


def _date(match: TimeMatch, anchors: Anchors) -> Reading | None:
    written = match.get("iso") or match.get("dmy") or match.get("mdy")
    if match.has("iso"):
        year, month, day = _ints(written)
    elif match.has("dmy"):
        day, month, year = _ints(written)
    elif match.has("mdy"):
        month, day, year = _ints(written)
    elif match.has("dm"):
        (day, month), year = _ints(match.get("dm")), 0
    else:
        day, month, year = _day_number(match), _month_number(match), 0
    if match.has("year") or match.has("year_short"):
        year = int(_ints(match.get("year") or match.get("year_short"))[0])
        year = _full_year(year)
    elif match.has("rel") and match.get("unit") == "Y" and anchors.base:
        year = anchors.base.year + match.get("rel")
    elif match.has("same") and anchors.last_date:
        year = anchors.last_date.year
    found = (year and _full_year(year)) or anchors.year_of(month, min(day, 28), match)
    if found is None:
        return Reading("DATE", f"XXXX-{month:02d}-{day:02d}", anchors=False)
    at = date(found, month, day)
    return _part_of(at, match.get("part")) if match.has("part") else _dated(values.day(at), match, anchors)


def _month(match: TimeMatch, anchors: Anchors) -> Reading | None:
    month = _month_number(match)
    base = anchors.base
    if match.has("year"):
        year = int(match.get("year"))
    elif match.has("rel") and match.get("unit") == "Y" and base:
        year = base.year + match.get("rel")
    elif match.has("rel") and base:
        rel = match.get("rel")
        year = base.year + (-1 if rel < 0 and month >= base.month else 1 if rel > 0 and month <= base.month else 0)
    else:
        found = anchors.year_of(month, 15, match)
        if found is None:
            return Reading("DATE", f"XXXX-{month:02d}", match.get("mod"), anchors=False)
        year = found
    return _dated(values.month(year, month), match, anchors)


def _rate(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`200 Patienten am Tag`."""
    return Reading("SET", values.duration(1, match.get("unit")))


def _year(match: TimeMatch, anchors: Anchors) -> Reading | None:
    if match.has("year_short"):
        return _dated(values.year(_full_year(_ints(match.get("year_short"))[0])), match, anchors)
    if match.has("unit") and match.get("unit") != "Y":
        return None
    return _dated(values.year(int(match.get("year"))), match, anchors)


def _bc(match: TimeMatch, anchors: Anchors) -> Reading | None:
    return Reading("DATE", f"BC{int(_number(match.get('num') or match.get('year'))):04d}", anchors=False)


def _years(match: TimeMatch, anchors: Anchors) -> Reading | None:
    first, last = _ints(match.get("years"))
    last = last if last > 99 else first // 100 * 100 + last
    if last < first:
        return None
    if match.has("season"):
        return _dated(values.season(first, match.get("season")), match, anchors)
    return Reading("DATE", f"{first:04d}", None, values.year(first).first, values.year(last).last)


def _season(match: TimeMatch, anchors: Anchors) -> Reading | None:
    code, base = match.get("season"), anchors.base
    if match.has("years"):
        return _years(match, anchors)
    if match.has("year"):
        return _dated(values.season(int(match.get("year")), code), match, anchors)
    if base is None:
        return Reading("DATE", f"XXXX-{code}", match.get("mod"), anchors=False)
    year = base.year
    if match.has("rel") and match.get("unit") == "Y":
        year += match.get("rel")
    elif match.has("rel"):
        begun = values.season(year, code).first
        rel = match.get("rel")
        year += (
            -1
            if rel < 0 and begun and begun > base - timedelta(60)
            else 1
            if rel > 0 and begun and begun <= base
            else 0
        )
    else:
        found = anchors.year_of(values._SEASONS[code], 1, match)
        year = found if found is not None else year
    return _dated(values.season(year, code), match, anchors)


def _quarter(match: TimeMatch, anchors: Anchors) -> Reading | None:
    unit = match.get("unit")
    if unit not in ("Q", "H"):
        return _century(match, anchors)
    number = match.get("ordinal", None)
    number = number if isinstance(number, int) else _ints(match.get("day"))[0] if match.has("day") else None
    base = anchors.base
    year = int(match.get("year")) if match.has("year") else base.year + match.get("rel", 0) if base else None
    if number is None or year is None or number > (4 if unit == "Q" else 2):
        return None
    return _dated(values.quarter(year, number) if unit == "Q" else values.half(year, number), match, anchors)


def _decade(match: TimeMatch, anchors: Anchors) -> Reading | None:
    number = match.get("decade_word") if match.has("decade_word") else _ints(match.get("decade"))[0]
    if number < 100:
        base = (anchors.base or date(2000, 1, 1)).year
        number += base // 100 * 100
        number -= 100 if number > base else 0
    return _dated(values.decade(number), match, anchors)


def _century(match: TimeMatch, anchors: Anchors) -> Reading | None:
    if match.get("unit") != "CE":
        return None
    number = _day_number(match)
    if 1 <= number <= 30:
        return _dated(values.century(number), match, anchors)
    return None


def _deictic(match: TimeMatch, anchors: Anchors) -> Reading | None:
    offset = next((match.get(n) for n in ("deictic", "now", "yesterdays") if match.has(n)), 0)
    part = match.get("part") or match.get("parts") or match.get("tonight")
    if match.has("now") and match.get("unit") != "D":
        return None
    if offset == 0 and not part and anchors.is_nowadays(match):
        return Reading("DATE", "PRESENT_REF", anchors=False)
    if anchors.today is None:
        return Reading("DATE", "XXXX-XX-XX" if offset else "PRESENT_REF", anchors=False)
    at = anchors.today + timedelta(offset)
    if part:
        return _part_of(at, part)
    return _dated(values.day(at), match, anchors)


def _part_of(at: date | None, part: str) -> Reading:
    return Reading(
        "TIME", f"{at.isoformat() if at else 'XXXX-XX-XX'}T{part}", None, at, at, anchors=at is not None
    )


def _overnight(match: TimeMatch, anchors: Anchors) -> Reading | None:
    return _part_of(anchors.context_day(), match.get("overnight"))


def _weekday(match: TimeMatch, anchors: Anchors) -> Reading | None:
    number, part = match.get("weekday") or match.get("weekday_short"), match.get("part") or match.get("parts")
    if match.has("weekday_part"):
        number, part = match.get("weekday_part")
    if match.has("parts") and not match.has("rel"):
        return Reading("SET", f"XXXX-WXX-{number}T{part}", anchors=False)
    if match.has("unit") and match.get("unit") == "W" and anchors.base:
        monday = values.week(anchors.base).first
        at = monday + timedelta(7 * match.get("rel", 0) + number - 1) if monday else None
    elif match.has("same") and anchors.last_date:
        at = anchors.last_date
    else:
        at = anchors.weekday(number, match, match.get("rel"))
    if part:
        return _part_of(at, part)
    if at is None:
        return Reading("DATE", f"XXXX-WXX-{number}", anchors=False)
    return _dated(values.day(at), match, anchors)


def _weekend(match: TimeMatch, anchors: Anchors) -> Reading | None:
    base = anchors.base
    if base is None:
        return Reading("DATE", "XXXX-WXX-WE", anchors=False)
    rel = match.get("rel", 0)
    if not rel and anchors.tense(match) == "past" and base.isoweekday() < 6:
        rel = -1
    return _dated(values.weekend(base + timedelta(7 * rel)), match, anchors)


def _relative(match: TimeMatch, anchors: Anchors) -> Reading | None:
    base = anchors.base
    for name, unit in (("year_rel", "Y"), ("month_rel", "M"), ("week_rel", "W")):
        if match.has(name):
            return _shifted(base, unit, match.get(name), match, anchors)
    for name, unit in (("mod_year", "Y"), ("mod_month", "M"), ("mod_week", "W")):
        if match.has(name):
            return _shifted(base, unit, 0, match, anchors)
    unit = match.get("unit")
    if unit.startswith("T"):
        return None
    return _shifted(base, unit, match.get("rel", 0), match, anchors)


def _shifted(base: date | None, unit: str, count: float, match: TimeMatch, anchors: Anchors) -> Reading | None:
    """The calendar unit that lies `count` units from a day."""
    if base is None:
        return Reading(
            "DATE", {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX"}.get(unit, "XXXX-XX-XX"), anchors=False
        )
    at = values.shifted(base, unit, count)
    return _dated(values.unit_of(at, unit), match, anchors) if at else None


def _anaphor(match: TimeMatch, anchors: Anchors) -> Reading | None:
    if match.has("day_before"):
        return _shifted(anchors.last_date, "D", match.get("day_before"), match, anchors)
    if match.has("year_shift"):
        return _shifted(anchors.last_date, "Y", match.get("year_shift"), match, anchors)
    unit = match.get("unit")
    if match.has("same"):
        return _shifted(anchors.last_date, unit, match.get("same"), match, anchors)
    count = _count(match)
    if match.has("few"):
        return Reading("DURATION", values.duration(None, unit))
    if (count is not None and not anchors.calendar.resolves_distance) or unit.startswith("T"):
        at = (
            values.shifted(anchors.last_date, unit, match.get("shift") * (count or 1))
            if anchors.last_date
            else None
        )
        period = values.unit_of(at, unit) if at else Period("", None, None)
        return Reading("DURATION", values.duration(count, unit), match.get("approx"), period.first, period.last)
    return _shifted(anchors.last_date, unit, match.get("shift") * (1 if count is None else count), match, anchors)


def _holiday(match: TimeMatch, anchors: Anchors) -> Reading | None:
    first, second = match.get("holiday")
    base = anchors.base
    if match.has("year"):
        year = int(match.get("year"))
    elif base is None:
        return Reading("DATE", "XXXX-XX-XX", anchors=False)
    else:
        near = [y for y in (base.year - 1, base.year, base.year + 1) if 1 <= y <= 9999]
        tense = anchors.tense(match)
        rel = match.get("rel", 0)
        fitting = [y for y in near if (tense != "future" and rel <= 0) or _feast(y, first, second) >= base]
        if tense == "past" or rel < 0:
            fitting = [y for y in near if _feast(y, first, second) <= base]
        year = min(fitting or near, key=lambda y: abs((_feast(y, first, second) - base).days))
    return _dated(values.day(_feast(year, first, second)), match, anchors)


def _feast(year: int, first: int | str, second: int) -> date:
    return values.easter(year) + timedelta(second) if first == "easter" else date(year, int(first), second)


def _clock(match: TimeMatch, anchors: Anchors) -> Reading | None:
    written = next(value for name, value in match.values if name in ("clock", "clock_dot", "num", "number", "one"))
    is_bare = len(match.values) == 1 and match.sense == "clock" and len(written) < 5
    if is_bare and anchors.word_before(match.start) not in anchors.calendar.lexicon["at"]:
        return None  # `3:15` alone is a result
    hour, minute, *_ = [*(_ints(written) if isinstance(written, str) else [int(written)]), 0, 0]
    if match.has("clock_half"):
        hour, minute = hour - 1, 30
    late = match.get("parts") or match.get("part") or match.get("meridiem")
    if late in _PART_HOURS and hour < 12 and not (late == "NI" and hour < 6):
        hour += 12
    if match.get("meridiem") == "MO" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    at = anchors.context_day()
    day = at.isoformat() if at else ("" if anchors.today is None else "XXXX-XX-XX")
    return Reading("TIME", f"{day}T{hour:02d}:{minute:02d}", None, at, at, anchors=at is not None)


def _part(match: TimeMatch, anchors: Anchors) -> Reading | None:
    part = match.get("part") or match.get("parts")
    if match.has("parts") and part == "NI":
        return Reading("SET", f"PT{part}", anchors=False)
    if match.has("weekday") and (at := anchors.weekday(match.get("weekday"), match, None)):
        return _part_of(at - timedelta(1), part)  # the night to Tuesday is Monday's
    return _part_of(anchors.last_date if match.has("same") else anchors.context_day(), part)


def _bounded(match: TimeMatch, anchors: Anchors) -> Reading | None:
    unit, rel = match.get("unit") or match.get("plural"), match.get("rel")
    count = _count(match)
    if count is None and not (match.has("few") or match.has("plural")):
        return None
    value = values.duration(count, unit)
    base = anchors.base
    if rel == 0 and count is None:
        return Reading("DATE", "PRESENT_REF", anchors=False)
    if base is None or count is None or rel == 0:
        return Reading("DURATION", value)
    other = values.shifted(base, unit, count * rel)
    first, last = (other, base) if rel < 0 else (base, other)
    return Reading("DURATION", value, None, first, last)


def _ago(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`vor drei Jahren`: the duration in German, the year three back in English; the reader's days in both."""
    unit, count = match.get("unit"), _count(match)
    unit = unit or match.get("plural")
    direction = -1 if match.has("ago") else 1
    at = values.shifted(anchors.base, unit, direction * count) if anchors.base and count is not None else None
    period = values.unit_of(at, unit) if at else Period("", None, None)
    if anchors.calendar.resolves_distance and not unit.startswith("T"):
        if count is None:
            return Reading("DATE", "PAST_REF" if direction < 0 else "FUTURE_REF", anchors=False)
        value = period.value or "XXXX-XX-XX"
        return Reading("DATE", value, match.get("approx"), period.first, period.last)
    return Reading("DURATION", values.duration(count, unit), match.get("approx"), period.first, period.last)


def _since_for(match: TimeMatch, anchors: Anchors) -> Reading | None:
    unit, count = match.get("unit"), _count(match)
    first = values.shifted(anchors.base, unit, -count) if anchors.base and count is not None else None
    return Reading("DURATION", values.duration(count, unit), match.get("approx"), first, None)


def _duration(match: TimeMatch, anchors: Anchors) -> Reading | None:
    if anchors.word_after(match.end) in anchors.calendar.not_before:
        return None
    if anchors.calendar.age_cues.intersection(anchors.words_before(match.start)):
        return None
    for name in ("season", "weekend", "part"):
        if match.has(name):
            code = {"weekend": "WE"}.get(name, match.get(name))
            return Reading("DURATION", f"P{'T' if name == 'part' else ''}1{code}")
    unit = match.get("unit")
    count = 1.0 if match.has("whole") else _count(match)
    if count is None and not match.has("few") and not match.has("long"):
        return None
    return Reading("DURATION", values.duration(count, unit), match.get("approx"))


def _set(match: TimeMatch, anchors: Anchors) -> Reading | None:
    if match.has("set"):
        return Reading("SET", match.get("set"))
    if match.has("weekdays") or match.has("weekday"):
        return Reading("SET", f"XXXX-WXX-{match.get('weekdays', match.get('weekday'))}")
    if match.has("season"):
        return Reading("SET", f"XXXX-{match.get('season')}")
    if match.has("weekend"):
        return Reading("SET", "XXXX-WXX-WE")
    count = match.get("each_other") or (match.get("ordinal") if match.has("ordinal") else _count(match)) or 1
    return Reading("SET", values.duration(count, match.get("unit")))


def _vague(match: TimeMatch, anchors: Anchors) -> Reading | None:
    return Reading("DATE", match.get("vague") or match.get("vague_noun"), anchors=False)


def _vague_duration(match: TimeMatch, anchors: Anchors) -> Reading | None:
    return Reading("DURATION", match.get("vague_duration"))


_SENSES: dict[str, Callable[[TimeMatch, Anchors], Reading | None]] = {
    "ago": _ago,
    "anaphor": _anaphor,
    "bc": _bc,
    "bounded": _bounded,
    "century": _century,
    "clock": _clock,
    "clocks": _clock,
    "date": _date,
    "days": _date,
    "decade": _decade,
    "deictic": _deictic,
    "duration": _duration,
    "half": _quarter,
    "holiday": _holiday,
    "month": _month,
    "monthdays": _month,
    "overnight": _overnight,
    "part": _part,
    "quarter": _quarter,
    "rate": _rate,
    "relative": _relative,
    "season": _season,
    "set": _set,
    "since_for": _since_for,
    "vague": _vague,
    "vague_duration": _vague_duration,
    "weekday": _weekday,
    "weekend": _weekend,
    "year": _year,
    "year_short": _year,
    "years": _years,
}
