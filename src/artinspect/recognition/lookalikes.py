"""Whether what looks like a time is one: a bare number may count something, a month may be a verb or a name."""

from __future__ import annotations

import re
import unicodedata

from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.timematch import TimeMatch

_WORD_BEFORE = re.compile(r"([^\W\d_]{1,20})[\s(]{1,3}$")
_WORD_AFTER = re.compile(r"[ \u00a0]([^\W\d_]{1,30})")
# The word after a number, or after the second number of a range (`1450 bis 1850 Mark`).
_COUNTED_AFTER = re.compile(r"(?:\s?(?:[-–]|[a-z]{2,3})\s?\d{4})?\s([^\W\d_]{1,30})")
_LAST_DAY = 31
_JOINED_TO = re.compile(r"[^\W\d_][-‐‑]")
# What is counted is often a round number, a year seldom.
_ROUND = 50
_RECENT = 1900, 2035
# A number below this needs a word beside it that leads to a year (`the total is 1501`).
_EARLY = 1600


def is_time(match: TimeMatch, text: str, span: tuple[int, int], calendar: Calendar) -> bool:
    """Whether an expression in the sentence at `span` that may be something else is one here."""
    before = _word(_WORD_BEFORE.search(text, max(span[0], match.start - 40), match.start))
    after = _word(_WORD_AFTER.match(text, match.end, min(span[1], match.end + 40)))
    written = text[match.start : match.end].lower()
    if text[max(span[0], match.start - 30) : match.end].lower().endswith(calendar.names_with_times):
        return False
    if written.split()[0] in calendar.prepositions:
        return before.lower() in calendar.lexicon["the"] | calendar.lexicon["inthe"]
    if match.sense == "year" and [name for name, _ in match.values] == ["year"]:
        return _is_year(match, text, span[1], before.lower(), calendar)
    if match.sense in ("date", "days", "days_after"):  # `rose from 640 in March to 215 in April`
        numbers = (value for name, value in (*match.values, *match.context) if name == "num")
        return all(number.isdigit() and int(number) <= _LAST_DAY for number in numbers)
    is_of = after.lower() in calendar.lexicon.get("aside", ())
    if match.get("unit") == "Q" and is_of:  # three quarters of the states
        return False
    if match.sense == "holiday" and not calendar.nouns_capitalised:  # Christmas Charity
        return not after[:1].isupper() or before.lower() in calendar.lexicon["inthe"] | calendar.lexicon["at"]
    if match.sense == "month":
        if written in calendar.month_names:
            return _is_month(written, before, after, calendar)
        if match.has("same"):  # `that September`, but `says that September was warm`
            return before == "" or before.lower() in calendar.lexicon["inthe"]
    return True


def _word(found: re.Match[str] | None) -> str:
    return found[1] if found else ""


def _is_month(month: str, before: str, after: str, calendar: Calendar) -> bool:
    """Whether a month that is also a verb or a name is one: a small word leads to it, or a verb follows it."""
    if before and (before[0].islower() or before.lower() in calendar.year_cues | calendar.lexicon["rel"].keys()):
        return True
    if before:
        return False
    if not after or after in calendar.lexicon["to"]:
        return True
    if calendar.month_names[month]:
        return re.fullmatch(rf"{calendar.past}|{calendar.future}|{calendar.perfect}", after) is not None
    return after[0].islower()


def _is_year(match: TimeMatch, text: str, end: int, word: str, calendar: Calendar) -> bool:
    """Whether four digits alone are a year, and not how many of something."""
    is_money = match.start > 0 and unicodedata.category(text[match.start - 1]) == "Sc"
    if is_money or word in calendar.not_after or word in calendar.lexicon["approx"]:
        return False
    year = int(match.get("year"))
    if year < _RECENT[0] and _JOINED_TO.fullmatch(text, max(0, match.start - 2), match.start):
        return False  # ATP-Masters-1000
    after = _COUNTED_AFTER.match(text, match.end, min(end, match.end + 40))
    if after is None or after[1].lower() in calendar.lexicon["to"]:
        is_cued = not word or word in calendar.year_cues or word in calendar.year_hints
        return is_cued or year >= _EARLY
    if after[1].lower() in calendar.measured:
        return False
    if word in calendar.year_cues:
        return True
    is_round = year % _ROUND == 0
    if not is_round and (word in calendar.year_hints or _RECENT[0] <= year <= _RECENT[1]):
        return True
    return not after[1][0].isupper() if calendar.nouns_capitalised else not (word and is_round)
