"""Write the months and weekdays of CLDR: src/artinspect/languages/<code>/cldr_calendar.py.

    python tools/cldr_calendar.py            write the modules
    python tools/cldr_calendar.py --check    list those that differ from what would be written

Needs Babel, which holds CLDR's data; no network. What CLDR lacks (`Sonnabend`, `Tues`) is in
languages/<code>/calendar.py and writing.py.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_cldr_version

FOLDER = Path(__file__).parent.parent / "src" / "artinspect" / "languages"
# The names of several regions together (`Jänner`, `Sept`).
LOCALES = {"de": ("de", "de_AT"), "en": ("en", "en_GB"), "fr": ("fr",)}
_CONTEXTS = ("format", "stand-alone")
_WIDTH = 115
# CLDR counts months from 1, Babel weekdays from 0.
_FIRST = {"months": 0, "days": 1}


def names(code: str, kind: str, width: str) -> dict[str, int]:
    """Lower-case names without a dot -> number from 1. `kind` is `months` or `days`."""
    table: dict[str, int] = {}
    for name, number in _names(code, kind, width):
        table.setdefault(name, number)
    return table


def _names(code: str, kind: str, width: str) -> Iterator[tuple[str, int]]:
    for locale in map(Locale.parse, LOCALES[code]):
        for context in _CONTEXTS:
            numbered = getattr(locale, kind)[context][width]
            for number in sorted(numbered):
                yield numbered[number].lower().rstrip("."), number + _FIRST[kind]


def tables(code: str) -> dict[str, dict[str, int]]:
    """The tables of a language's module; a short name that is also a full one (`May`) is left out."""
    months, weekdays = names(code, "months", "wide"), names(code, "days", "wide")
    return {
        "MONTHS": months,
        "SHORT_MONTHS": _without(names(code, "months", "abbreviated"), months),
        "WEEKDAYS": weekdays,
        "SHORT_WEEKDAYS": _without(names(code, "days", "abbreviated"), weekdays),
    }


def _without(table: dict[str, int], others: dict[str, int]) -> dict[str, int]:
    return {name: number for name, number in table.items() if name not in others}


def module(code: str) -> str:
    """The text of a language's module."""
    version = get_cldr_version()
    written = [
        f'"""Months and weekdays of CLDR {version}; written by tools/cldr_calendar.py."""\n',
        f'CLDR = "{version}"',
    ]
    for name, table in tables(code).items():
        written += [f"{name} = {{", *_lines(table), "}  # fmt: skip"]
    return "\n".join(written) + "\n"


def _lines(table: dict[str, int]) -> Iterator[str]:
    """The entries, as many to a line as fit."""
    line = "   "
    for key, value in table.items():
        entry = f' "{key}": {value},'
        if len(line) + len(entry) > _WIDTH:
            yield line
            line = "   "
        line += entry
    yield line


def main() -> int:
    """Write or check the modules; the exit code is 1 if a check finds one that differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    code = 0
    for language in LOCALES:
        path, text = FOLDER / language / "cldr_calendar.py", module(language)
        if not check:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            print(f"{path} is not what CLDR {get_cldr_version()} gives")
            code = 1
    return code


if __name__ == "__main__":
    raise SystemExit(main())
