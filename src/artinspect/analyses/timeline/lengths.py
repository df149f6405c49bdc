"""Durations, sets and vague references: what they mean."""

from __future__ import annotations

from artinspect.analyses.timeline import values
from artinspect.analyses.timeline.anchoring import Anchors, Reading
from artinspect.analyses.timeline.quantities import count, number
from artinspect.analyses.timeline.values import Period
from artinspect.recognition.timematch import TimeMatch


def read_bounded(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`in den letzten zehn Jahren`, `the next few weeks`: it ends or begins with the day it is counted from."""
    unit, rel, steps = match.first("unit", "plural"), match.first("rel", "past"), count(match)
    if steps is None and not match.has("few") and not match.has("plural"):
        steps = 1.0  # the past year
    base = anchors.base
    if rel == 0 and steps is None and unit == "D":
        return Reading("DATE", "PRESENT_REF", anchors=False)
    value = values.duration(steps, unit)
    if base is None or rel == 0:
        return Reading("DURATION", value)
    other = values.shifted(base, unit, steps * rel) if steps is not None else None
    first, last = (other, base) if rel < 0 else (base, other)
    return Reading("DURATION", value, None, first, last)


def read_ago(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`vor drei Jahren`: the duration in German, the year three back in English; the reader's days in both."""
    unit, steps = match.first("unit", "plural"), count(match)
    at = values.shifted(anchors.base, unit, -steps) if anchors.base and steps is not None else None
    period = values.unit_of(at, unit) if at else Period("", None, None)
    if anchors.calendar.resolves_distance and not unit.startswith("T"):
        if steps is None:
            return Reading("DATE", "PAST_REF", anchors=False)
        value = period.value or "XXXX-XX-XX"
        return Reading("DATE", value, match.get("approx"), period.first, period.last)
    return Reading("DURATION", values.duration(steps, unit), match.get("approx"), period.first, period.last)


def read_ahead(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`in drei Jahren`: what is to come lies there; else it is a length."""
    unit, steps = match.get("unit"), count(match)
    is_once = anchors.around.words_before(match.start)[0] in anchors.calendar.lexicon["not_ahead"]
    is_ahead = steps is not None and not is_once and anchors.around.tense(match) != "past"
    at = values.shifted(anchors.base, unit, steps or 0) if is_ahead and anchors.base else None
    period = values.unit_of(at, unit) if at else Period("", None, None)
    return Reading("DURATION", values.duration(steps, unit), match.get("approx"), period.first, period.last)


def read_since_for(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`seit zwanzig Jahren`: it began then and goes on."""
    unit, steps = match.first("unit", "plural"), count(match)
    first = values.shifted(anchors.base, unit, -steps) if anchors.base and steps is not None else None
    return Reading("DURATION", values.duration(steps, unit), match.get("approx"), first, None)


def read_duration(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`drei Tage`, `half an hour`, `zweiwöchig`; an age is none."""
    if anchors.around.is_age(match):
        return None
    for name in ("season", "weekend", "part"):
        if match.has(name):
            code = {"weekend": "WE"}.get(name, match.get(name))
            return Reading("DURATION", f"P{'T' if name == 'part' else ''}1{code}")
    compound = match.first("whole_number_lasting_adjective", "whole_number_aged")
    if compound:
        return Reading("DURATION", values.duration(number(compound[0]), compound[1]))
    unit = match.first("unit", "singular", "plural", "lasting_adjective", "aged")
    steps = count(match)
    if steps is None and (match.has("whole") or match.has("singular")):
        steps = 1.0
    return Reading("DURATION", values.duration(steps, unit), match.get("approx"))


def read_set(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`jeden Montag`, `täglich`, `every other week`, `twice a day`."""
    if match.has("set"):
        return Reading("SET", match.get("set"))
    if not match.has("unit"):
        weekday = match.first("weekdays", "weekday")
        if weekday:
            return Reading("SET", f"XXXX-WXX-{weekday}")
        if match.has("season"):
            return Reading("SET", f"XXXX-{match.get('season')}")
        if match.has("part"):
            return Reading("SET", f"XXXX-XX-XXT{match.get('part')}")
        return Reading("SET", "XXXX-WXX-WE")
    if match.has("few") and not match.has("times"):
        return Reading("SET", values.duration(None, match.get("unit")))
    steps = match.first("each_other", "ordinal") or (count(match) if not match.has("times") else 1) or 1
    return Reading("SET", values.duration(steps, match.get("unit")))


def read_place(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`the 28th minute`, `the fall of the Wall`: neither a length nor a date."""
    return None


def read_rate(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`200 Patienten am Tag`."""
    unit = match.get("unit")
    return None if unit.startswith("T") else Reading("SET", values.duration(1, unit))


def read_vague(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`damals`, `currently`, `the future`."""
    return Reading("DATE", match.first("vague", "vague_noun", "past_noun", "then") or "PAST_REF", anchors=False)


def read_vague_duration(match: TimeMatch, anchors: Anchors) -> Reading | None:
    """`jahrelang`, `langjährig`."""
    return Reading("DURATION", match.get("vague_duration"))
