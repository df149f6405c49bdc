"""Twice the text is at most 2.3 times the work, for many kinds of text; the slow part of the tests.

Work is counted, so that a busy machine fails no test: calls of Python and builtin functions. What patterns do within
a call is not counted, so processor time is bounded as well, more loosely, and tried again before it fails.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import count, product
from pathlib import Path

import pytest

from artinspect.analyses.summary.options import SummaryOptions
from artinspect.checks.engine.selection import selection
from artinspect.checks.options import CheckOptions
from artinspect.inspection.analyses import ANALYSES
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import inspect_files
from artinspect.rendering.json import to_json

pytestmark = pytest.mark.slow
SIZE = 8_000
MOST_CALLS = 2.3
# Patterns that take the square of a length take four times as long.
MOST_TIME, TRIES = 3.0, 4
# Below this processor times tell nothing.
LEAST_SECONDS = 0.05

_SYLLABLES = [a + b + c for a, b, c in product("bdfgklmnrst", "aeiou", "lmnrst")]
NAMES = [(a + b).capitalize() for a, b in product(_SYLLABLES[::7], _SYLLABLES)]


def numbered(pattern: str) -> Callable[[int], str]:
    """A text of so many characters in which `{n}` is a number of two digits and `{name}` a name, other ones each time."""

    def text(size: int) -> str:
        pieces: list[str] = []
        length = 0
        for n in count():
            pieces.append(pattern.format(n=10 + n % 90, name=NAMES[n % len(NAMES)]))
            length += len(pieces[-1])
            if length >= size:
                return "".join(pieces)
        raise AssertionError

    return text


KINDS: dict[str, Callable[[int], str]] = {
    "one sentence over and over": numbered("Angela Merkel kam am Montag nach Berlin. "),
    "other names": numbered("Herr {name} kam nach Berlin. "),
    "first names of one last name": numbered("{name} Merkel kam, Merkel ging. "),
    "one paragraph without end": numbered("und {name} kam und "),
    "many paragraphs": numbered("Es kamen {n} Gäste.\n\n"),
    "lines": numbered("Es kamen {n} Gäste\n"),
    "dates": numbered("Am 3. Mai 2024 und am Montag. "),
    "ranges": numbered("vom 3. bis 5. Mai, von 5 bis 7 Uhr, "),
    "numbers": numbered("{n} und {n},5 Euro, "),
    "numbers in a row": numbered("{n} "),
    "number words": numbered("zweihundertdreiundzwanzig "),
    "shares": numbered("{n} Prozent der Leute, darunter 5 Frauen. "),
    "of them": numbered("Es kamen {n} Gäste, 5 von ihnen. "),
    "ages": numbered("{name} Meier (47) ist {n} Jahre alt. "),
    "titles": numbered("Präsident Minister Kanzler "),
    "quotations": numbered("„Das ist {name}“, sagte er. "),
    "open quotations": numbered("„Er sagte “was » "),
    "brackets": numbered("(das [und {{so "),
    "blanks": numbered("          "),
    "lines of blanks": numbered("    \n\n"),
    "hyphens": numbered("a-"),
    "dots": numbered("a. "),
    "abbreviations": numbered("z. B. Dr. "),
    "headings": numbered("# Der Rat {n}\n\n"),
    "lists": numbered("- Der Rat {n}\n"),
    "nested lists": numbered("- a\n  - b {n}\n"),
    "tables": numbered("| {name} | {n} |\n"),
    "links": numbered("[Rat](https://a.example/{n}) "),
    "emphasis": numbered("**Rat** _und_ *so "),
    "code": numbered("`a` ```b "),
    "shortcodes": numbered("{{{{< x {n} >}}}} "),
    "comments": numbered("<!-- artinspect: ignore[TIM001] --> Rat {n} <!-- "),
    "tags": numbered("<p>Rat <b>{n}</b> "),
    "other scripts": numbered("دولة 中文 {n} Россия "),
    "emoji": numbered("😀👨‍👩‍👧 {n} "),
    "combining": numbered("A\u0301e\u0308 "),
    "capitals": numbered("DER RAT TAGT "),
    "one word": numbered("Ab"),
    "keys": numbered("schluessel{n}: Wert\n"),
}
COMMANDS = ("figures", "timeline", "summary", "check", "entities")
OWN = {
    "summary": SummaryOptions(parts=frozenset({"counts", "readability", "keywords", "sentences", "details"})),
    "check": CheckOptions(rules=selection(names=False)),
}
# The pipeline takes a second for this much, so fewer kinds have to do.
WITH_NAMES = ("one sentence over and over", "first names of one last name", "titles", "capitals", "quotations")


def work(command: str, path: Path) -> Callable[[], None]:
    """What is measured: an inspection, and its results as JSON."""

    def inspect() -> None:
        (inspected,) = inspect_files(ANALYSES[command], [str(path)], InputOptions(language="de"), OWN.get(command))
        to_json(inspected.report)

    return inspect


def calls(inspect: Callable[[], None]) -> int:
    number = 0

    def counting(frame: object, event: str, argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        inspect()
    finally:
        sys.setprofile(None)
    return number


def seconds(inspect: Callable[[], None]) -> float:
    begin = time.process_time()
    inspect()
    return time.process_time() - begin


@pytest.mark.parametrize(
    "wanted", [pytest.param(c, marks=pytest.mark.model) if c == "entities" else c for c in COMMANDS]
)
@pytest.mark.parametrize("kind", KINDS)
def test_twice_the_text(tmp_path: Path, kind: str, wanted: str) -> None:
    if wanted == "entities" and kind not in WITH_NAMES:
        pytest.skip("the pipeline takes a second for this much")
    once, twice = tmp_path / "once.md", tmp_path / "twice.md"
    once.write_text(KINDS[kind](SIZE), encoding="utf-8")
    twice.write_text(KINDS[kind](2 * SIZE), encoding="utf-8")
    small, large = work(wanted, once), work(wanted, twice)
    small()  # what is kept from now on is not counted
    large()
    assert calls(large) <= MOST_CALLS * calls(small)
    for _ in range(TRIES):
        before, after = seconds(small), seconds(large)
        if after <= max(LEAST_SECONDS, MOST_TIME * before):
            return
    pytest.fail(f"{after:.2f} s for twice the text, {before:.2f} s for the text")
