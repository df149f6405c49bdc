"""Results in words: what the cells of a table say."""

from __future__ import annotations

from calendar import monthrange

from artinspect.results import (
    Change,
    Command,
    Counts,
    Figure,
    Label,
    LanguageGuess,
    Qualifier,
    TimeExpression,
)

NOTHING: dict[Command, str] = {
    "summary": "summary",
    "entities": "entities",
    "figures": "figures",
    "timeline": "time expressions",
}
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
# Measures whose names are not written as one would guess from the key.
_MEASURES = {
    "flesch_amstad": "Flesch-Amstad",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "gsmog": "gSMOG",
    "lix": "LIX",
    "rix": "RIX",
    "smog": "SMOG",
}
_SIGNS = {"percent": "%", "percentage-point": "percentage points"}


def value(figure: Figure) -> str:
    """`at least 11,000`, `2-3`, `3:1`."""
    parts = [_number(figure.value)]
    if figure.value_max is not None:
        parts.append(f"–{_number(figure.value_max)}")
    if figure.value_b is not None:
        parts.append(f":{_number(figure.value_b)}")
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


def _number(number: float) -> str:
    if number == int(number) and abs(number) < 1e15:
        return f"{int(number):,}"
    return f"{number:,.4f}".rstrip("0") if abs(number) < 1e15 else f"{number:g}"


def when(time: TimeExpression) -> str:
    """The interval as a reader understands it, or the TIMEX3 value of what is not on the calendar."""
    if time.from_ and time.to:
        return _period(time.from_, time.to)
    if time.from_:
        return f"from {time.from_}"
    return f"until {time.to}" if time.to else time.value


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
