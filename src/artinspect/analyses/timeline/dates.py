"""Dates that name their day, month, season or year: what they mean."""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

from artinspect.analyses.timeline import periods
from artinspect.analyses.timeline.anchoring import MONTHS, Anchors, Interpretation
from artinspect.analyses.timeline.periods import Period
from artinspect.analyses.timeline.quantities import full_year, ints, number, written_year
from artinspect.recognition.timematch import TimeMatch
from artinspect.results import Mod

# A season that began less than so many days ago is not the last one yet.
_SEASON_DAYS = 60
_MOST_CENTURIES = 30
_SATURDAY = 6
_OPEN_SPANS = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE"}
# `1989/90`: two years that are written as one span lie no further apart.
_LONGEST_YEARS = 50


def dated(period: Period, match: TimeMatch, anchors: Anchors) -> Interpretation:
    """A DATE of a period, cut to its mod and opened by `since`, `until` or `from` before it."""
    mod = cast("Mod | None", match.first("mod", "mod_year", "mod_month", "mod_week", "early"))
    first, last = periods.third(period, mod) if mod else (period.first, period.last)
    first, last = anchors.around.opened(match, first, last)
    return Interpretation("DATE", period.value, mod, first, last)


def part_of(at: date | None, part: str) -> Interpretation:
    """A part of a day, for example `EV`."""
    day = at.isoformat() if at else "XXXX-XX-XX"
    return Interpretation("TIME", f"{day}T{part}", None, at, at, anchors=at is not None)


def read_date(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`23.10.2024`, `the 3rd of May`, `Morgen des 22. Juni`."""
    year = written_year(match, anchors.today)
    if match.has("iso"):
        year, month, day = ints(match.get("iso"))
    elif match.has("dmy"):
        day, month, year = ints(match.get("dmy"))
    elif match.has("mdy"):
        month, day, year = ints(match.get("mdy"))
    elif match.has("dm"):
        day, month = ints(match.get("dm"))[:2]
    else:
        day, month = _ordinal(match), _month_number(match)
    if year is not None:
        year = full_year(year, anchors.today)
    else:
        year = (
            _year_beside(match, anchors)
            or _year_towards(month, day, match, anchors)
            or _year_with_weekday(month, day, match, anchors)
            or anchors.year_of(month, min(day, 28), match)
        )
    part = match.first("part", "parts")
    if year is None:
        value = f"XXXX-{month:02d}-{day:02d}"
        return (
            Interpretation("TIME", f"{value}T{part}", anchors=False)
            if part
            else Interpretation("DATE", value, anchors=False)
        )
    at = date(year, month, day)
    return part_of(at, part) if part else dated(periods.day(at), match, anchors)


def read_night(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Nacht vom 8. auf den 9. Mai`: the night that begins on the first of the two days."""
    part = match.get("part")
    if match.has("weekday") and not match.has("month"):
        return part_of(anchors.weekday(match.get("weekday"), match, None), part)
    at = _night_day(match, anchors)
    if at is None:
        return Interpretation(
            "TIME", f"XXXX-{_month_number(match):02d}-{_ordinal(match):02d}T{part}", anchors=False
        )
    return part_of(at, part)


def read_night_to(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Nacht zum 9. Mai`: the night that ends on that day, which is that of the day before."""
    part = match.get("part")
    if part != "NI":
        return part_of(anchors.context_day(), part)
    at = _night_day(match, anchors)
    return part_of(at - timedelta(1), part) if at else Interpretation("TIME", f"XXXX-XX-XXT{part}", anchors=False)


def _night_day(match: TimeMatch, anchors: Anchors) -> date | None:
    """The first day that is named beside a night; that of the month before for `vom 31. auf den 1. Mai`."""
    day, month = _ordinal(match), _month_number(match)
    year = written_year(match, anchors.today) or anchors.year_of(month, min(day, 28), match)
    last = None if year is None else periods.month(year, month).last
    if year is None or last is None:
        return None
    if day > last.day or (match.is_range and day == last.day):
        last = date(year, month, 1) - timedelta(1)
    return last.replace(day=day)


def read_span(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`the first week of April`, `the week of October 21`, `the last day of May 2020`."""
    month, span = _month_number(match), match.get("span")
    counted = match.first("nth", "day", "num")
    nth = int(counted) if match.has("nth") else ints(counted)[0]
    year = written_year(match, anchors.today) or anchors.year_of(month, min(max(nth, 1), 28), match)
    if year is None:
        return Interpretation("DATE", _OPEN_SPANS[span], anchors=False)
    if not match.has("nth"):
        at = date(year, month, nth)
    elif nth < 0:
        at = cast("date", periods.month(year, month).last)
        at -= timedelta((at.isoweekday() - _SATURDAY) % 7 if span == "WE" else 0)
    else:
        at = date(year, month, nth if span == "D" else 7 * nth - 6)
        at += timedelta((_SATURDAY - at.isoweekday()) % 7 if span == "WE" else 0)
    return dated(periods.weekend(at) if span == "WE" else periods.unit_of(at, span), match, anchors)


def _year_beside(match: TimeMatch, anchors: Anchors) -> int | None:
    """The year of `Mai vergangenen Jahres`, `Juni desselben Jahres`, `April des Jahres`."""
    if match.get("unit") != "Y":
        return None
    if match.has("rel"):
        return anchors.base.year + int(match.get("rel")) if anchors.base else None
    last = anchors.last_date("Y")
    return last.year + int(match.get("same", 0)) if last else None


def _year_towards(month: int, day: int, match: TimeMatch, anchors: Anchors) -> int | None:
    """The year of `le 6 mai dernier`: the last such day, or the next."""
    if not match.has("rel") or match.has("unit") or anchors.base is None:
        return None
    base, this = anchors.base, (month, day)
    if match.get("rel") < 0:
        return base.year - (this > (base.month, base.day))
    return base.year + (this < (base.month, base.day))


def _year_with_weekday(month: int, day: int, match: TimeMatch, anchors: Anchors) -> int | None:
    """The year near by in which `Mittwoch, 23. Oktober` is a Wednesday."""
    weekday = match.first("weekday", "weekday_short")
    bases = [base for base in (anchors.today, anchors.base) if base]
    if weekday is None:
        return None
    days = [periods.day_of(base.year + step, month, day) for base in bases for step in (0, -1, 1)]
    return next((d.year for d in days if d and d.isoweekday() == weekday), None)


def _ordinal(match: TimeMatch) -> int:
    value = match.first("day", "ordinal", "num")
    return ints(value)[0] if isinstance(value, str) else int(value)


def _month_number(match: TimeMatch) -> int:
    return int(match.first("month", "month_short"))


def read_month(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Mai 2020`, `Ende Mai`, `letzten Mai`."""
    month, base = _month_number(match), anchors.base
    year = written_year(match, anchors.today) or _year_beside(match, anchors)
    if year is None and match.has("same") and (last_date := anchors.last_date("Y")):
        year = last_date.year
    if year is not None and match.sense == "monthdays":  # von November bis März 2012
        last = next(value for name, value in match.context if name in ("month", "month_short"))
        year -= month > last
    if year is None and match.has("rel") and base:
        rel = int(match.get("rel"))
        year = base.year + (-1 if rel < 0 and month >= base.month else 1 if rel > 0 and month <= base.month else 0)
    if year is None:
        year = anchors.year_of(month, 15, match)
    if year is None:
        return Interpretation("DATE", f"XXXX-{month:02d}", match.get("mod"), anchors=False)
    return dated(periods.month(year, month), match, anchors)


def read_year(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`1945`, `'89`, `Jahr 578`, `446 v. Chr.`, `Jahresende 1989`."""
    if match.has("unit") and match.get("unit") != "Y":
        return None
    year = written_year(match, anchors.today)
    if year is None:
        year = int(number(match.get("num")))
    if match.has("bc"):
        return Interpretation("DATE", f"BC{year:04d}", match.get("mod"), anchors=False)
    return dated(periods.year(year), match, anchors) if year else None


def read_year_after(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """The second year of `1912/13`."""
    first = int(match.get("year"))
    second = _second_year(first, ints(match.get("num"))[0])
    return dated(periods.year(second), match, anchors) if 0 < second - first <= _LONGEST_YEARS else None


def read_years(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Saison 2014/15`, `winter 2014-15`."""
    first, *rest = (ints(v)[0] for name, v in match.values if name in ("year", "num"))
    last = _second_year(first, rest[0])
    if not 0 < last - first <= _LONGEST_YEARS:
        return None
    if match.has("season"):
        return dated(periods.season(first, match.get("season")), match, anchors)
    return Interpretation("DATE", f"{first:04d}", None, periods.year(first).first, periods.year(last).last)


def _second_year(first: int, written: int) -> int:
    """The second year of `1912/13`, `1999/00`, `2014/2015`."""
    return written if written > 99 else first // 100 * 100 + written + (100 if written < first % 100 else 0)


def read_season(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`Herbst 1998`, `last summer`, `Winter 2014/15`."""
    code, base = match.get("season"), anchors.base
    if match.has("num") and not match.has("bc"):
        return read_years(match, anchors)
    if match.has("bc"):
        before_christ = int(number(match.first("year", "num")))
        return Interpretation("DATE", f"BC{before_christ:04d}-{code}", match.get("mod"), anchors=False)
    written = written_year(match, anchors.today) or _year_beside(match, anchors)
    if written is not None:
        return dated(periods.season(written, code), match, anchors)
    if base is None:
        return Interpretation("DATE", f"XXXX-{code}", match.get("mod"), anchors=False)
    year = anchors.year_of(periods.SEASONS[code], 1, match)
    if match.has("rel"):
        rel = int(match.get("rel"))
        begun = periods.season(base.year, code).first
        year = base.year
        if rel < 0 and begun and begun > base - timedelta(_SEASON_DAYS):
            year -= 1
        elif rel > 0 and begun and begun <= base:
            year += 1
    return dated(periods.season(base.year if year is None else year, code), match, anchors)


def read_quarter(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`drittes Quartal 2014`, `the first half`, `last quarter`."""
    unit, base = match.get("quarter"), anchors.base
    per_year = 4 if unit == "Q" else 2
    written = written_year(match, anchors.today)
    if match.has("rel") and written is not None:  # im letzten Quartal 2004
        return dated(_part_of_year(written, unit, per_year), match, anchors)
    if not (match.has("ordinal") or match.has("day")):
        steps = match.first("rel", "same", "latest")
        if steps is None:  # `in the quarter`: the one that is spoken of
            base = anchors.recent(MONTHS) or base
        at = periods.shifted(base, unit, steps or 0) if base else None
        return dated(periods.unit_of(at, unit), match, anchors) if at else None
    counted, rel = _ordinal(match), match.get("rel", 0)
    if written is None and not match.has("rel"):
        written = anchors.year_beside(match)
    if counted > per_year or (written is None and not match.has("rel") and anchors.is_match_report):
        return None
    if written is None and base is None:
        return Interpretation("DATE", f"XXXX-{unit}{counted}", anchors=False)
    year = written if written is not None else cast("date", base).year + int(rel)
    if written is None and not match.has("rel") and anchors.around.tense(match) == "past":
        year -= _begins(cast("date", base).year, unit, counted) > cast("date", base)
    return dated(_part_of_year(year, unit, counted), match, anchors)


def _part_of_year(year: int, unit: str, counted: int) -> Period:
    return periods.quarter(year, counted) if unit == "Q" else periods.half(year, counted)


def _begins(year: int, unit: str, counted: int) -> date:
    return date(year, (counted - 1) * (3 if unit == "Q" else 6) + 1, 1)


def read_decade(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`1990er Jahre`, `the nineties`, `den 60er Jahren`."""
    decade = match.get("decade_word") if match.has("decade_word") else ints(match.get("decade"))[0]
    if match.has("bc"):
        return Interpretation("DATE", f"BC{decade // 10:03d}", anchors=False)
    if decade < 100:
        now = (anchors.today or anchors.base or date(2000, 1, 1)).year
        decade += now // 100 * 100
        decade -= 100 if decade > now else 0
    return dated(periods.decade(decade), match, anchors)


def read_century(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`20. Jahrhundert`, `the 8th century BC`, `the 1800s`."""
    counted = ints(match.get("hundreds"))[0] // 100 + 1 if match.has("hundreds") else _ordinal(match)
    if not 1 <= counted <= _MOST_CENTURIES:
        return None
    if match.has("bc"):
        return Interpretation("DATE", f"BC{counted - 1:02d}", match.get("mod"), anchors=False)
    return dated(periods.century(counted), match, anchors)
