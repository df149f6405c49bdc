"""Durations, sets and vague references: what they mean."""

from __future__ import annotations

from artinspect.analyses.timeline import periods
from artinspect.analyses.timeline.anchoring import Anchors, Interpretation
from artinspect.analyses.timeline.periods import Period
from artinspect.analyses.timeline.quantities import count, number
from artinspect.recognition.timematch import TimeMatch


def read_bounded(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`in den letzten zehn Jahren`, `the next few weeks`: it ends or begins with the day it is counted from."""
    unit, rel, steps = match.first("unit", "plural"), match.first("rel", "past"), count(match)
    if steps is None and not match.has("few") and not match.has("plural"):
        steps = 1.0  # the past year
    base = anchors.base
    if rel == 0 and steps is None and unit == "D":
        return Interpretation("DATE", "PRESENT_REF", anchors=False)
    value = periods.duration(steps, unit)
    if base is None or rel == 0:
        return Interpretation("DURATION", value)
    other = periods.shifted(base, unit, steps * rel) if steps is not None else None
    first, last = (other, base) if rel < 0 else (base, other)
    return Interpretation("DURATION", value, None, first, last)


def read_ago(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`vor drei Jahren`: the duration in German, the year three back in English; the reader's days in both."""
    unit, steps = match.first("unit", "plural"), count(match)
    at = periods.shifted(anchors.base, unit, -steps) if anchors.base and steps is not None else None
    period = periods.unit_of(at, unit) if at else Period("", None, None)
    if anchors.calendar.resolves_distance and not unit.startswith("T"):
        if steps is None:
            return Interpretation("DATE", "PAST_REF", anchors=False)
        value = period.value or "XXXX-XX-XX"
        return Interpretation("DATE", value, match.get("approx"), period.first, period.last)
    return Interpretation(
        "DURATION", periods.duration(steps, unit), match.get("approx"), period.first, period.last
    )


def read_ahead(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`in drei Jahren`: what is to come lies there; else it is a length."""
    unit, steps = match.get("unit"), count(match)
    is_once = anchors.around.words_before(match.start)[0] in anchors.calendar.lexicon["not_ahead"]
    is_ahead = steps is not None and not is_once and anchors.around.tense(match) != "past"
    at = periods.shifted(anchors.base, unit, steps or 0) if is_ahead and anchors.base else None
    period = periods.unit_of(at, unit) if at else Period("", None, None)
    return Interpretation(
        "DURATION", periods.duration(steps, unit), match.get("approx"), period.first, period.last
    )


def read_since_for(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`seit zwanzig Jahren`: it began then and goes on."""
    unit, steps = match.first("unit", "plural"), count(match)
    first = periods.shifted(anchors.base, unit, -steps) if anchors.base and steps is not None else None
    return Interpretation("DURATION", periods.duration(steps, unit), match.get("approx"), first, None)


def read_duration(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`drei Tage`, `half an hour`, `zweiwöchig`; an age is none."""
    if anchors.around.is_age(match):
        return None
    for name in ("season", "weekend", "part"):
        if match.has(name):
            code = {"weekend": "WE"}.get(name, match.get(name))
            return Interpretation("DURATION", f"P{'T' if name == 'part' else ''}1{code}")
    compound = match.first("whole_number_lasting_adjective", "whole_number_aged")
    if compound:
        return Interpretation("DURATION", periods.duration(number(compound[0]), compound[1]))
    unit = match.first("unit", "singular", "plural", "lasting_adjective", "aged")
    steps = count(match)
    if steps is None and (match.has("whole") or match.has("singular")):
        steps = 1.0
    return Interpretation("DURATION", periods.duration(steps, unit), match.get("approx"))


def read_set(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`jeden Montag`, `täglich`, `every other week`, `twice a day`."""
    if match.has("set"):
        return Interpretation("SET", match.get("set"))
    if not match.has("unit"):
        weekday = match.first("weekdays", "weekday")
        if weekday:
            return Interpretation("SET", f"XXXX-WXX-{weekday}")
        if match.has("season"):
            return Interpretation("SET", f"XXXX-{match.get('season')}")
        if match.has("part"):
            return Interpretation("SET", f"XXXX-XX-XXT{match.get('part')}")
        return Interpretation("SET", "XXXX-WXX-WE")
    if match.has("few") and not match.has("times"):
        return Interpretation("SET", periods.duration(None, match.get("unit")))
    steps = match.first("each_other", "ordinal") or (count(match) if not match.has("times") else 1) or 1
    return Interpretation("SET", periods.duration(steps, match.get("unit")))


def read_place(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`the 28th minute`, `the fall of the Wall`: neither a length nor a date."""
    return None


def read_rate(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`200 Patienten am Tag`."""
    unit = match.get("unit")
    return None if unit.startswith("T") else Interpretation("SET", periods.duration(1, unit))


def read_vague(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`damals`, `currently`, `the future`."""
    return Interpretation(
        "DATE", match.first("vague", "vague_noun", "past_noun", "then") or "PAST_REF", anchors=False
    )


def read_vague_duration(match: TimeMatch, anchors: Anchors) -> Interpretation | None:
    """`jahrelang`, `langjährig`."""
    return Interpretation("DURATION", match.get("vague_duration"))
