"""Countries and territories by name: ISO 3166 codes.

The names are those of Unicode CLDR, in `languages/<code>/territories.txt`, written by `tools/cldr_territories.py`;
the language's data add the other ones in use.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import artinspect.languages
from artinspect.analyses.entities.forms import joined, key
from artinspect.languages import load
from artinspect.languages.schema.names import Names


class Territory(NamedTuple):
    """An ISO 3166 code, the base form of one of its names, and the name that CLDR gives it."""

    iso: str
    name: str
    usual: str


@dataclass(frozen=True)
class Territories:
    """The territories of a language by the key of their names."""

    by_key: dict[str, Territory]
    names: Names

    def find(self, base: str) -> Territory | None:
        """The territory of a name; a plural may have the ending of its dative (`den Niederlanden`)."""
        wanted = joined(key(base, "LOC", self.names))
        if wanted not in self.by_key and self.names.genitive_ending:  # `Haitis`, which might be a name of its own
            wanted = wanted.removesuffix(self.names.genitive_ending)
        found = self.by_key.get(wanted)
        return self.by_key.get(wanted[:-1]) if not found and wanted.endswith(self.names.plural_datives) else found


@cache
def territories(code: str) -> Territories:
    """The territories as a language names them."""
    names = load(code, Names)
    path = Path(artinspect.languages.__file__).parent / code / "territories.txt"
    pairs = [line.split(" ", 1) for line in path.read_text(encoding="utf-8").splitlines()]
    usual: dict[str, str] = dict(reversed(pairs))  # the first one counts
    pairs += [[iso, name] for iso, others in names.territory_names.items() for name in others]
    named = [Territory(iso, name, usual[iso]) for iso, name in pairs]
    by_key = {joined(key(t.name, "LOC", names)): t for t in named if t.name not in names.ambiguous_territories}
    return Territories(by_key, names)
