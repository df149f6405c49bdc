"""The pattern language, and the examples of every pattern in the language data."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from artinspect import languages
from artinspect.languages.patterns import Pattern, PatternError, alternatives, compile_pattern, examples

# What the rules put in for the pieces that the data leaves open.
_FIGURE, _DAY, _YEAR = "[#%]", r"\d{1,2}", r"\d{4}"
_WEEKDAY = r"\b\w{1,9}(?:day|tag|woch)(?:s|abend)?"
GIVEN = {
    "before": _FIGURE, "after": _FIGURE, "whole": _FIGURE, "part": _FIGURE, "any": _FIGURE,
    "day": _DAY, "day2": _DAY, "number": r"\d{1,6}", "number2": _DAY, "year": _YEAR, "year2": _YEAR,
    "hour": _DAY, "hour2": _DAY, "minute": r"\d{2}", "minute2": r"\d{2}",
    "weekday": _WEEKDAY, "weekday2": _WEEKDAY, "any_weekday": rf"(?:{_WEEKDAY}|\b[A-Z][a-z]{{1,4}}\b\.?)", "short": r"\b[A-Z][a-z]{1,4}\.?",
    "month": r"\b[^\W\d_]{3,9}\.?", "month2": r"\b[^\W\d_]{3,9}\.?", "any_month": r"[^\W\d_]{3,9}",
    "time": r"(?:im|in|am|on) [\w.]+",
}  # fmt: skip
# Their case counts; ^ and $ are ends of lines.
_CASE_COUNTS = {"placeholders": re.MULTILINE}
# An alternative of letters alone is its own example.
_PLAIN = re.compile(r"(?:[^\W_]|[\s~’'-])+")
_COMMENT = re.compile(r"(?m)(?<!\\)#.*$")


def _sources() -> Iterator[tuple[str, str, tuple[Pattern, ...]]]:
    """Name of a module and a field, and the field's patterns."""
    folder = Path(languages.__file__).parent
    for path in sorted(folder.glob("??/*.py")):
        module = import_module(f"artinspect.languages.{path.parent.name}.{path.stem}")
        values = {name: value for name, value in vars(module).items() if isinstance(value, Pattern)}
        data = getattr(module, "DATA", None)
        if data is not None:
            values |= {field.name: getattr(data, field.name) for field in dataclasses.fields(data)}
        for name, value in values.items():
            found = tuple(_patterns_in(value))
            if found:
                yield f"{path.parent.name}.{path.stem}", name, found


def _patterns_in(value: object) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _patterns_in(one)


SOURCES = list(_sources())


@pytest.mark.parametrize(("module", "field", "patterns"), SOURCES, ids=[f"{m}.{f}" for m, f, _ in SOURCES])
def test_examples(module, field, patterns):
    pieces = {**GIVEN, **patterns[0].pieces}
    flags = _CASE_COUNTS.get(field, re.IGNORECASE)
    for group, texts in examples("\n|".join(pattern.source for pattern in patterns)):
        compiled = {one: compile_pattern(Pattern(one, pieces), flags) for one in group}
        for text in texts:
            assert any(pattern.search(text) for pattern in compiled.values()), f"found by none: {text}"
        for one, pattern in compiled.items():
            is_shown = any(pattern.search(text) for text in texts)
            assert is_shown or _PLAIN.fullmatch(_COMMENT.sub("", one)), f"without an example: {one}"


def test_layout():
    pattern = Pattern(
        r"""
          steig(?:t|en)~um  # steigt um
        | \# [ -] {month}
        """,
        {"month": "mai|juni"},
    )
    assert pattern == r"steig(?:t|en)\s{1,3}um|\#[\s-](?:mai|juni)"


@pytest.mark.parametrize(
    ("source", "text", "is_found"),
    [
        ("a~b", "a\n  b", True),
        ("a~b", "ab", False),
        ("a~b", "a    b", False),
        ("^a~?b$", "ab", True),
        ("^a~?b$", "a \nb", True),
        ("^a[ -]b$", "a b", True),
        ("^a[ -]b$", "a\u00a0b", True),
        ("^a[ -]b$", "a-b", True),
        ("^a[ -]b$", "a1b", False),  # `[ -]` was the class `[\s{1,3}-]` once
        ("^a[ -]b$", "a}b", False),
        (r"^a[\ -]b$", "a b", True),
        (r"^a[\ -]b$", "a\nb", False),
        (r"^\[[^ #]\]$", "[x]", True),
        (r"^\[[^ #]\]$", "[#]", False),
        (r"^\~\#\ $", "~# ", True),
        ("a b  # c", "ab", True),
    ],
)
def test_what_signs_mean(source, text, is_found):
    assert bool(compile_pattern(Pattern(source)).search(text)) is is_found


def test_alternatives_are_the_outermost():
    assert alternatives(r"a(?:b|c)[|] | \| {x} # e ; f", {"x": "y"}) == ("a(?:b|c)[|]", r"\|(?:y)")


def test_examples_belong_to_the_alternatives_before_them():
    first, second, last = examples("a | b  # x ; y\n | (?: c # z\n | d) | e")
    assert ([one.strip() for one in first[0]][:1], len(first[0]), first[1]) == (["a"], 2, ("x", "y"))
    assert (second[1], last[1]) == (("z",), ())


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (
            Pattern("ab\n | {month}~[ -]**", {"month": "mai"}),
            "'| {month}~[ -]**': multiple repeat (line 2, column 17)",
        ),
        (Pattern("a~{gap}b"), "'a~{gap}b': nothing is given for {gap} (line 1, column 3)"),
        ("(a", "'(a': missing ), unterminated subpattern (line 1, column 1)"),
    ],
)
def test_errors_name_pattern_and_column(pattern, message):
    with pytest.raises(PatternError, match=re.escape(f"pattern {message}")):
        compile_pattern(pattern)


def test_no_class_holds_a_quantifier():
    """A blank that is expanded as if it were outside of the class leaves `{1,3}` in it."""
    for module, field, patterns in SOURCES:
        for pattern in patterns:
            classes = re.findall(r"(?<!\\)\[\^?\]?(?:[^\]\\]|\\.)*\]", pattern)
            assert not any("{" in one or re.search(r"(?<!\\) ", one) for one in classes), (module, field)
