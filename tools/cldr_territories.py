"""Write how CLDR names countries and territories: src/artinspect/languages/<code>/territories.txt.

    python tools/cldr_territories.py            write the tables
    python tools/cldr_territories.py --check    say which of them are not as they would be written

Needs Babel, which holds CLDR's data; no network. A line is an ISO 3166 code and a name; a name in brackets is one
of its own. What CLDR lacks (`USA`, `Weißrussland`) stands in languages/<code>/names.py.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from babel import Locale

FOLDER = Path(__file__).parent.parent / "src" / "artinspect" / "languages"
LANGUAGES = ("de", "en")
# Codes that are no territory: groups of states, tests, what is unknown.
NO_TERRITORY = frozenset("EU EZ QO UN XA XB ZZ".split())
# `Hong Kong SAR China`, `Sonderverwaltungsregion Macau`: nobody writes them so.
WORDING = re.compile(r"^Sonderverwaltungsregion | SAR China$")
SECOND = re.compile(r"^(.+) \((.+)\)$")


def table(code: str) -> str:
    """The table of a language, in the order of the codes."""
    lines = []
    for iso, name in sorted(Locale.parse(code).territories.items()):
        if len(iso) != 2 or not iso.isalpha() or iso in NO_TERRITORY:
            continue
        plain = WORDING.sub("", name)
        second = SECOND.match(plain)
        lines += [f"{iso} {each}\n" for each in (second.groups() if second else (plain,))]
    return "".join(lines)


def main() -> int:
    """Write the tables, or say which differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    differs = False
    for code in LANGUAGES:
        path, written = FOLDER / code / "territories.txt", table(code)
        if check:
            if path.read_text(encoding="utf-8") != written:
                print(f"{path} is not as it would be written")
                differs = True
        else:
            path.write_text(written, encoding="utf-8")
    return int(differs)


if __name__ == "__main__":
    raise SystemExit(main())
