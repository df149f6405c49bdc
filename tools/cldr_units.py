"""Write what CLDR calls units and currencies: src/artinspect/languages/<code>/cldr.py, one module a language.

    python tools/cldr_units.py            write the modules
    python tools/cldr_units.py --check    say which of them are not as they would be written

Needs Babel, which holds CLDR's data; no network. What CLDR lacks (inflections, older and short names, bare names
of currencies) stands in languages/<code>/units.py, which goes before these tables.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_cldr_version

FOLDER = Path(__file__).parent.parent / "src" / "artinspect" / "languages"
# The names of several regions together (`kilometers`, `kilometres`).
LOCALES = {"de": ("de", "de_CH"), "en": ("en", "en_GB")}
# In articles the names of these mean something else far more often.
LEFT_OUT = frozenset(
    """
    item mole quarter point dot em pixel drop pinch jigger dram grain revolution generic bar fathom stone percent
    permillion permyriad portion-per-1e9 foodcalorie day-person week-person month-person year-person light-speed
    atmosphere dot-per-centimeter dot-per-inch pixel-per-centimeter pixel-per-inch beaufort pound bushel inch-ofhg
    millimeter-ofhg gasoline-energy-density mile-scandinavian therm-us
    """.split()
)
# Where several units share a name, the one that an article means comes first; CLDR's own order is by name.
SECOND_CHOICES = ("-imperial", "-metric", "-scandinavian")
# Families whose signs are no words (`km`, `kWh`), and signs that are words all the same.
SIGNED = frozenset(
    "area digital electric energy frequency length mass power pressure speed temperature volume".split()
)
NO_SIGNS = frozenset(
    """
    in gr at pt st l c ct th fm ch fl pc Au au bit AE CD Cup Cups DL Da EL Kt TL Ta ac cal dsp dstspn fur kn ly mc
    mpt pm qt sm tn
    """.split()
)
# Testing codes, metals, funds.
NO_CURRENCIES = frozenset(
    """
    XAG XAU XBA XBB XBC XBD XDR XFO XFU XPD XPT XRE XSU XTS XUA XXX BOV CHE CHW CLF COU MXV USN USS UYI UYW
    """.split()
)
_WIDTH = 115
_LONGEST_NAME = 3


def measures(code: str) -> dict[str, str]:
    """Lower-case names of one to three words -> CLDR unit id without its family."""
    return _first_of_each(_measures(code))


def _measures(code: str) -> Iterator[tuple[str, str]]:
    for unit, patterns in _units(code):
        for form in _plurals(patterns, "long"):
            name = _name(form)
            if name:
                yield name, unit
                yield from ((inflected, unit) for inflected in _inflected(name, code))


def symbols(code: str) -> dict[str, str]:
    """Signs, their case kept -> CLDR unit id without its family."""
    return _first_of_each(
        (sign, unit)
        for unit, patterns in _units(code, SIGNED)
        for form in _plurals(patterns, "short")
        if (sign := _bare(form)) and len(sign) > 1 and " " not in sign and sign not in NO_SIGNS
        if sign[-1] != "." and sign.lower() not in measures(code)
    )


def currencies(code: str) -> dict[str, str]:
    """Lower-case names of two or three words, or of one with a hyphen -> ISO 4217 code; money of today only."""
    return _first_of_each(_currencies(code))


def _currencies(code: str) -> Iterator[tuple[str, str]]:
    for locale in map(Locale.parse, LOCALES[code]):
        for iso in locale.currencies:
            plurals = dict(locale._data["currency_names_plural"].get(iso, {}))
            for written in (locale.currencies[iso], *plurals.values()):
                name = written.lower()
                is_whole = "(" not in name and 1 < len(re.split(r"[ -]", name)) <= _LONGEST_NAME
                if is_whole and iso not in NO_CURRENCIES:
                    yield name, iso
                    if code == "de" and " " in name and name.partition(" ")[0].endswith("e"):
                        yield name.replace("e ", "en ", 1), iso


def _units(code: str, families: frozenset[str] = frozenset()) -> Iterator[tuple[str, dict[str, Any]]]:
    """Unit id without its family, and its patterns by length, plural and locale; first choices first."""
    for locale in map(Locale.parse, LOCALES[code]):
        patterns = locale._data["unit_patterns"]
        for key in sorted(patterns, key=lambda key: (key.endswith(SECOND_CHOICES), key)):
            family, _, unit = key.partition("-")
            if unit not in LEFT_OUT and (not families or family in families):
                yield unit, {length: dict(patterns[key][length]) for length in patterns[key]}


def _plurals(patterns: dict[str, Any], length: str) -> Iterator[str]:
    """The patterns of one length for one and for several."""
    forms = patterns.get(length, {})
    return (forms[number] for number in ("one", "other") if isinstance(forms.get(number), str))


def _bare(pattern: str) -> str:
    """A pattern without the place of its number; empty if it is no plain one."""
    return pattern.replace("{0}", "").strip() if "{0}" in pattern else ""


def _name(pattern: str) -> str:
    name = _bare(pattern).lower().replace("\u00a0", " ")
    words = re.split(r"[ -]", name)
    return name if all(word.isalpha() for word in words) and len(words) <= _LONGEST_NAME else ""


def _inflected(name: str, code: str) -> Iterator[str]:
    """German datives in the plural."""
    first, space, rest = name.partition(" ")
    if code == "de" and first.endswith(("meter", "liter", "löffel", "pixel")):
        yield f"{first}n{space}{rest}"


def _first_of_each(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    table: dict[str, str] = {}
    for name, unit in pairs:
        table.setdefault(name, unit)
    return dict(sorted(table.items()))


def module(code: str) -> str:
    """The text of a language's module."""
    tables = {"MEASURES": measures(code), "SYMBOLS": symbols(code), "CURRENCIES": currencies(code)}
    written = [
        f'"""What CLDR {get_cldr_version()} calls units and currencies; written by tools/cldr_units.py."""\n',
        f'CLDR = "{get_cldr_version()}"',
    ]
    for name, table in tables.items():
        written += [f"{name} = {{", *_lines(table), "}  # fmt: skip"]
    return "\n".join(written) + "\n"


def _lines(table: dict[str, str]) -> Iterator[str]:
    """The entries, as many a line as fit."""
    line = "   "
    for key, value in table.items():
        entry = f' "{key}": "{value}",'
        if len(line) + len(entry) > _WIDTH:
            yield line
            line = "   "
        line += entry
    yield line


def main() -> int:
    """Write or check the modules; the exit code is 1 if a check finds one that differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    code = 0
    for language in LOCALES:
        path, text = FOLDER / language / "cldr.py", module(language)
        if not arguments.check:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            print(f"{path} is not what CLDR {get_cldr_version()} gives")
            code = 1
    return code


if __name__ == "__main__":
    raise SystemExit(main())
