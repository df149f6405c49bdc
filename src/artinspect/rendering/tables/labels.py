"""Results in words: what the cells of a table say."""

from __future__ import annotations

import re
from calendar import monthrange

from artinspect.results import (
    Change,
    Counts,
    DerivedForm,
    Entity,
    Figure,
    Label,
    LanguageGuess,
    Qualifier,
    TimeExpression,
    Timespan,
)

LABEL_STYLES: dict[Label, str] = {"PER": "magenta", "LOC": "green", "ORG": "blue", "MISC": "yellow"}
_QUALIFIERS: dict[Qualifier, str] = {
    "about": "about",
    "at_least": "at least",
    "at_most": "at most",
    "more_than": "more than",
    "less_than": "less than",
    "almost": "almost",
}
_CHANGES: dict[Change, str] = {"up": "up by", "down": "down by", "from": "from", "to": "to"}
_REFERENCES = {"PAST_REF": "in the past", "PRESENT_REF": "now", "FUTURE_REF": "in the future"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_CLOCK = re.compile(r"\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}|[A-Z]{2})")
_PARTS = {"MO": "morning", "MI": "noon", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_WHOLE = re.compile(r"\d{4}(?:-\d{2})?")
_LENGTH = re.compile(r"P(T?)(X|\d{1,9}(?:\.\d{1,9})?)([A-Z]{1,2})")
# By the letters of TIMEX3, those of times after a T.
_UNITS = {
    "Y": ("year", "years"), "M": ("month", "months"), "W": ("week", "weeks"), "D": ("day", "days"),
    "TH": ("hour", "hours"), "TM": ("minute", "minutes"), "TS": ("second", "seconds"), "DE": ("decade", "decades"),
    "CE": ("century", "centuries"), "L": ("millennium", "millennia"),
}  # fmt: skip
# Measures whose names are not written as one would guess from the key.
_MEASURES = {
    "flesch_amstad": "Flesch-Amstad",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "gsmog": "gSMOG",
    "lix": "LIX",
    "rix": "RIX",
    "smog": "SMOG",
    **{f"wiener_sachtextformel_{n}": f"Wiener Sachtextformel {n}" for n in range(1, 5)},
}
_SIGNS = {"percent": "%", "percentage-point": "percentage points"}


def label(entity: Entity) -> str:
    """`LOC`, `LOC derived`, `ORG part`."""
    return f"{entity.label} {entity.form}" if isinstance(entity, DerivedForm) else entity.label


def value(figure: Figure, marks: tuple[str, str] = (",", ".")) -> str:
    """`at least 11,000`, `2-3`, `3:1`; `marks` are the sign between groups of digits and the decimal sign."""
    parts = [_number(figure.value, marks)]
    if figure.value_max is not None:
        parts.append(f"–{_number(figure.value_max, marks)}")
    if figure.value_b is not None:
        parts.append(f":{_number(figure.value_b, marks)}")
    words = [_CHANGES[figure.change]] if figure.change else []
    if figure.qualifier:
        words.append(_QUALIFIERS[figure.qualifier])
    if figure.vague:
        words.append("~")
    return " ".join([*words, "".join(parts)])


def counted(figure: Figure) -> str:
    """Unit, noun and rate: `EUR`, `Granaten per year`."""
    unit = _SIGNS.get(figure.unit, figure.unit.replace("-", " ")) if figure.unit else ""
    parts = [p for p in (unit, figure.noun) if p]
    if figure.per:
        parts.append(f"per {figure.per}")
    if not parts and figure.kind not in ("count", "other"):
        parts.append(figure.kind)
    return " ".join(parts)


def _number(number: float, marks: tuple[str, str]) -> str:
    if abs(number) >= 1e15:
        return f"{number:g}"
    whole, _, decimals = f"{number:,.4f}".partition(".")
    decimals = decimals.rstrip("0")
    if whole in ("0", "-0") and not decimals and number:
        return f"{number:.2g}".replace(".", marks[1])
    return whole.replace(",", marks[0]) + (marks[1] + decimals if decimals else "")


def when(time: TimeExpression) -> str:
    """The interval as a reader understands it; of what is not on the calendar what its TIMEX3 value says."""
    if time.from_ and time.from_ == time.to and (clock := _CLOCK.fullmatch(time.value)):
        return f"{time.from_} {_PARTS.get(clock[1], clock[1])}"
    if time.from_ and time.to:
        return _period(time.from_, time.to)
    if open_end := time.from_ or time.to:
        is_whole = time.mod is None and _WHOLE.fullmatch(time.value) and open_end.startswith(time.value)
        return f"{'from' if time.from_ else 'until'} {time.value if is_whole else open_end}"
    if time.value in _REFERENCES:
        return _REFERENCES[time.value]
    if time.type == "SET" and (weekday := _WEEKDAY.fullmatch(time.value)):
        return f"every {_WEEKDAYS[int(weekday[1]) - 1]}"
    length = _length(time.value)
    if length is None:
        return time.value
    return f"every {length.removeprefix('1 ')}" if time.type == "SET" else length


def _length(value: str) -> str | None:
    """`P3D` -> `3 days`, `PXY` -> `some years`, `PT1.5H` -> `1.5 hours`."""
    found = _LENGTH.fullmatch(value)
    if not found:
        return None
    number, unit = found[2], _UNITS.get(found[1] + found[3])
    if unit is None:
        return None
    if number == "X":
        return f"some {unit[1]}"
    return f"{number} {unit[0] if number == '1' else unit[1]}"


def span_of_days(days: int) -> str:
    """`12 years`, `5 months`, `3 weeks`: how long a gap is."""
    for unit, size in (("years", 365.25), ("months", 30.44), ("weeks", 7)):
        if days >= 2 * size:
            return f"{int(days / size)} {unit}"
    return f"{days} days"


def timespan(span: Timespan) -> str:
    """`2022 – 2024-10-31 (8 dates)`."""
    dates = "1 date" if span.count == 1 else f"{span.count} dates"
    return f"{_period(span.from_, span.to)} ({dates})" if span.from_ and span.to else dates


def _period(first: str, last: str) -> str:
    """Days, or `2024-06` and `2024` for whole months and years."""
    if first.endswith("-01-01") and last.endswith("-12-31"):
        first, last = first[:4], last[:4]
    elif first.endswith("-01") and last == f"{last[:7]}-{monthrange(int(last[:4]), int(last[5:7]))[1]}":
        first, last = first[:7], last[:7]
    return first if first == last else f"{first} – {last}"


def language(guess: LanguageGuess) -> str:
    """`de`, `de?` where it was a close guess, `unknown, read as de`."""
    if guess.fallback:
        return f"{guess.code}, read as {guess.fallback}"
    return guess.code if guess.given or guess.confidence >= 0.8 else f"{guess.code}?"


def counts(c: Counts) -> str:
    """The sizes in one line."""
    return (
        f"{c.words:,} words, {c.sentences:,} sentences, {c.paragraphs:,} paragraphs, "
        f"{c.characters:,} characters, {c.reading_minutes:g} min to read"
    )


def measure_name(name: str) -> str:
    """`flesch_reading_ease` -> `Flesch reading ease`, `lix` -> `LIX`."""
    return _MEASURES.get(name, name.replace("_", " ").capitalize())
