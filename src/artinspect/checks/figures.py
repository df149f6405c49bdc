"""FIG: do numbers fit each other? Compared are the intervals that their rounding means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from artinspect.checks.intervals import Interval, interval_of, total
from artinspect.checks.material import Abstention, Answers, Material, Side, Violation
from artinspect.checks.rule import Rule
from artinspect.results import Figure

_PERCENT = "percent"
_CONVERSION_TOLERANCE = 0.1
_STEM, _MIN_STEM = 6, 4
_FATE_REACH = 40
# `7 tips` announces a list.
_LARGEST_LIST = 20
# Sums of two are tried of so many figures of a text.
_MOST_FIGURES = 100
_MOST_SIDES = 5
_FREEZING, _FAHRENHEIT_STEP = 32, 1.8
_MIN_PARTS = 2

# Unit -> what it measures and how many of the base unit it is.
_UNITS: dict[str, tuple[str, float]] = {
    "millimeter": ("length", 0.001), "centimeter": ("length", 0.01), "meter": ("length", 1.0),
    "kilometer": ("length", 1000.0), "inch": ("length", 0.0254), "foot": ("length", 0.3048),
    "yard": ("length", 0.9144), "mile": ("length", 1609.344), "gram": ("mass", 0.001), "kilogram": ("mass", 1.0),
    "pound": ("mass", 0.4536), "ounce": ("mass", 0.02835), "square-meter": ("area", 1.0),
    "square-kilometer": ("area", 1e6), "square-mile": ("area", 2.59e6), "square-foot": ("area", 0.0929),
    "hectare": ("area", 1e4), "acre": ("area", 4046.86),
    "kilometer-per-hour": ("speed", 1.0), "mile-per-hour": ("speed", 1.609344),
}  # fmt: skip


def totals(material: Material) -> Answers:
    """Totals whose parts, listed behind it, have another sum."""
    text, words = material.article.text, material.words
    for sentence, figures in material.figures_by_sentence:
        whole, *parts = figures
        if len(parts) < _MIN_PARTS or re.search(words.incomplete, text[sentence.start : sentence.end], re.I):
            continue
        mark = re.search(r"[:,]", text[whole.end : parts[0].start])
        if mark is None or not re.search(words.totals, text[sentence.start : whole.end + mark.start()], re.I):
            continue
        same = all(p.kind == whole.kind and p.unit == whole.unit and _is_part(material, p, whole) for p in parts)
        is_listed = re.search(words.last_part, text[parts[-2].end : parts[-1].start], re.I)
        is_plain = whole.kind in ("count", "money") and not any(f.vague or f.of is not None for f in parts)
        if not (same and is_listed and is_plain):
            continue
        if not total([interval_of(p) for p in parts]).meets(interval_of(whole)):
            summed = sum(p.value for p in parts)
            yield Violation(
                f"the parts add up to {summed:,.10g}",
                whole.start,
                whole.end,
                tuple(Side("a part", p.start, p.end) for p in parts),
                {"total": whole.value, "sum": summed},
            )


def _is_part(material: Material, part: Figure, whole: Figure) -> bool:
    """Whether both count the same thing, or both people."""
    people = material.words.people
    both_people = (part.noun or "").casefold() in people and (whole.noun or "").casefold() in people
    return part.noun == whole.noun or both_people


def conversions(material: Material) -> Answers:
    """Measures in brackets that are another length, weight or area than the one before."""
    text = material.article.text
    for one, other in pairwise(material.figures):
        first, second = _UNITS.get(one.unit or ""), _UNITS.get(other.unit or "")
        between = text[one.end : other.start]
        if first is None or second is None or first == second or first[0] != second[0]:
            continue
        if not re.fullmatch(r" ?\(", between) or text[other.end : other.end + 1] != ")" or one.per != other.per:
            continue
        a, b = interval_of(one).times(first[1]), interval_of(other).times(second[1])
        if not a.widened(_CONVERSION_TOLERANCE / 2).meets(b.widened(_CONVERSION_TOLERANCE / 2)):
            right = one.value * first[1] / second[1]
            yield Violation(
                f"{one.text} are {right:.3g} {other.unit}",
                other.start,
                other.end,
                (Side("the same measure", one.start, one.end),),
                {"stated": other.value, "converted": right},
            )


def temperatures(material: Material) -> Answers:
    """Degrees Celsius and Fahrenheit in brackets that are neither the same temperature nor the same difference."""
    text = material.article.text
    for one, other in pairwise(material.figures):
        is_bracketed = text[one.end : other.start].strip() == "(" and text[other.end : other.end + 1] == ")"
        if {one.unit, other.unit} != {"celsius", "fahrenheit"} or not is_bracketed:
            continue
        celsius, fahrenheit = (one, other) if one.unit == "celsius" else (other, one)
        low, high = (end * _FAHRENHEIT_STEP for end in interval_of(celsius))
        stated = interval_of(fahrenheit)
        offsets = (0, _FREEZING)
        if not any(
            stated.meets(Interval(low + o - _FAHRENHEIT_STEP, high + o + _FAHRENHEIT_STEP)) for o in offsets
        ):
            right = celsius.value * _FAHRENHEIT_STEP + _FREEZING
            yield Violation(
                f"{celsius.text} are {right:.3g} degrees Fahrenheit",
                other.start,
                other.end,
                (Side("the same temperature", one.start, one.end),),
                {"celsius": celsius.value, "fahrenheit": fahrenheit.value},
            )


def all_conversions(material: Material) -> Answers:
    """Conversions of every kind."""
    yield from conversions(material)
    yield from temperatures(material)


def fractions(material: Material) -> Answers:
    """A fraction and a percentage that are said to be the same and aren't."""
    text, appositions = material.article.text, re.compile(material.words.appositions, re.I)
    for one, other in pairwise(material.figures):
        share, percent = (one, other) if other.unit == _PERCENT else (other, one)
        is_share = share.kind == "ratio" and share.unit != _PERCENT and 0 < share.value < 1
        if not is_share or percent.unit != _PERCENT or percent.value_max is not None:
            continue
        if not appositions.fullmatch(text[one.end : other.start]) or text[other.end : other.end + 1] not in ",.);":
            continue
        said = Interval(share.value * 100, share.value * 100).widened(_CONVERSION_TOLERANCE)
        if not said.meets(interval_of(percent)):
            yield Violation(
                f"{share.text} is about {share.value * 100:.3g} percent",
                other.start,
                other.end,
                (Side("the same share", one.start, one.end),),
                {"share": share.value, "percent": percent.value},
            )


def headline(material: Material) -> Answers:
    """A number of the title where the text counts the same thing and never so many."""
    for figure, same in _missing_in_text(material):
        if same:
            yield Violation(
                "the text never gives this number",
                figure.start,
                figure.end,
                tuple(Side("what the text gives", f.start, f.end) for f in same[:_MOST_SIDES]),
                {"title": figure.value, "text": same[0].value},
            )


def missing(material: Material) -> Answers:
    """A number of the title that the text never gives, nor another of the same thing."""
    if material.article.title is None:
        yield Abstention("the article has no headline")
    for figure, same in _missing_in_text(material):
        if not same and figure.value > _LARGEST_LIST:
            yield Violation("the text never gives this number", figure.start, figure.end)


def _missing_in_text(material: Material) -> Iterator[tuple[Figure, list[Figure]]]:
    """Counts of the title that no value or sum of two in the text meets, and what counts the same thing there."""
    title = material.article.title
    if title is None:
        return
    body = [f for f in material.figures if f.start >= title.end or f.end <= title.start]
    if not any(b.kind == "paragraph" for b in material.article.blocks):
        return
    values = [interval_of(f) for f in body[:_MOST_FIGURES]]
    sums = [total([one, other]) for i, one in enumerate(values) for other in values[:i]]
    for figure in material.figures:
        if not title.start <= figure.start < title.end or not _is_firm(figure):
            continue
        fate = next((p for p in material.words.fates if _tells(figure, title.end, p, material)), None)
        same = [f for f in body if _counts_same(material, figure.noun, f, fate)]
        everything = [total([interval_of(f) for f in same])] if same else []
        if not any(interval_of(figure).meets(v) for v in (*values, *sums, *everything)):
            yield figure, same


def _is_firm(figure: Figure) -> bool:
    """Whether a figure counts something and sets no mere bound."""
    return figure.kind == "count" and not figure.vague and figure.qualifier in (None, "about")


def _tells(figure: Figure, end: int, fate: str, material: Material) -> bool:
    """Whether a number is one of people, and words beside it tell this fate of them."""
    noun = (figure.noun or "").casefold()
    text, start = material.article.text, figure.sentence.start
    is_people = not noun or noun in material.words.people or re.search(fate, noun, re.I) is not None
    near = text[max(start, figure.start - _FATE_REACH) : min(end, figure.end + _FATE_REACH)]
    return is_people and re.search(fate, near, re.I) is not None


def _counts_same(material: Material, noun: str | None, figure: Figure, fate: str | None) -> bool:
    """Whether a figure counts what the noun says, or people of the same fate (`Verletzte`: `wurden verletzt`)."""
    if figure.kind != "count" or figure.of is not None or figure.vague:
        return False
    if fate and figure.noun and _tells(figure, figure.sentence.end, fate, material):
        return True
    stem = (noun or "").rpartition(" ")[2].casefold()[:_STEM]
    counted = (figure.noun or "").rpartition(" ")[2].casefold()
    return len(stem) >= _MIN_STEM and counted.startswith(stem) and counted not in material.words.people


RULES = (
    Rule(
        "FIG001",
        "headline-number-missing",
        "warning",
        False,
        "Looks in the text for the counts above 20 of the headline, also as a sum of two others.",
        "Who reads a number in the headline looks for it in the text.",
        (
            (
                "300 Stellen fallen weg\n\nDas Werk in Köln schließt.",
                "300 Stellen fallen weg\n\nEs streicht 300 Jobs.",
            ),
            ("300 jobs gone\n\nThe plant in Leeds closes.", "300 jobs gone\n\nThe plant in Leeds cuts 300 posts."),
        ),
        missing,
    ),
    Rule(
        "FIG002",
        "parts-and-total",
        "warning",
        False,
        "Adds up the parts that are listed after a colon and compares the sum with the total before it.",
        "One number is corrected and the others are forgotten.",
        (
            (
                "Insgesamt fallen 1.500 Stellen weg: 1.250 in Köln und 430 in Mainz.",
                "Insgesamt fallen 1.680 Stellen weg: 1.250 in Köln und 430 in Mainz.",
            ),
            (
                "In all, 1,500 jobs go: 1,250 in Cologne and 430 in Mainz.",
                "In all, 1,680 jobs go: 1,250 in Cologne and 430 in Mainz.",
            ),
        ),
        totals,
    ),
    Rule(
        "FIG009",
        "unit-conversion",
        "error",
        False,
        "Compares a length, weight, area, speed or temperature with the one in brackets behind it.",
        "Converted measures are reckoned by hand and rarely checked.",
        (
            ("Der Mast ist 9 Meter (90 Fuß) hoch.", "Der Mast ist 9 Meter (30 Fuß) hoch."),
            ("The mast is 90 feet (9 metres) high.", "The mast is 90 feet (27 metres) high."),
        ),
        all_conversions,
    ),
    Rule(
        "FIG010",
        "fraction-and-percent",
        "error",
        False,
        "Compares a fraction with the percentage that explains it.",
        "Both say the same, so that one of them must be wrong.",
        (
            ("Das tut jeder Vierte, also 40 Prozent.", "Das tut jeder Vierte, also 25 Prozent."),
            ("It was one in four, or 40%.", "It was one in four, or 25%."),
        ),
        fractions,
    ),
    Rule(
        "FIG013",
        "headline-number",
        "error",
        False,
        "Looks for a number of the headline in the text, where the text counts the same thing.",
        "The text is brought up to date and the headline is not.",
        (
            (
                "14 Verletzte bei Brand in Köln\n\nBei dem Brand in Köln sind zwölf Menschen verletzt worden.",
                "Zwölf Verletzte bei Brand in Köln\n\nBei dem Brand in Köln sind zwölf Menschen verletzt worden.",
            ),
            (
                "Bakery closes with 300 jobs gone\n\nThe bakery in Leeds cuts 280 jobs on Monday.",
                "Bakery closes with 280 jobs gone\n\nThe bakery in Leeds cuts 280 jobs on Monday.",
            ),
        ),
        headline,
    ),
)
