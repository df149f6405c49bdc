"""Countries by name."""

from __future__ import annotations

import importlib.util
from importlib.metadata import version
from pathlib import Path

import pytest

from artinspect.analyses.entities.territories import territories

ROOT = Path(__file__).parents[3]
# The release of Babel that the tables are made with.
BABEL = "2.18"


@pytest.mark.parametrize(
    ("code", "name", "iso"),
    [
        ("de", "Nordkorea", "KP"),
        ("de", "Vereinigten Staaten", "US"),
        ("de", "USA", "US"),
        ("de", "Niederlanden", "NL"),
        ("de", "Weißrussland", "BY"),
        ("de", "Atlantis", None),
        ("en", "North Korea", "KP"),
        ("en", "UK", "GB"),
        ("en", "Burma", "MM"),
        ("en", "Georgia", None),
    ],
)
def test_iso(code: str, name: str, iso: str | None) -> None:
    found = territories(code).find(name)
    assert (found and found.iso) == iso


@pytest.mark.parametrize("code", ["de", "en"])
def test_every_code_is_that_of_a_territory(code: str) -> None:
    codes = {territory.iso for territory in territories(code).by_key.values()}
    assert len(codes) > 245
    assert all(len(iso) == 2 and iso.isupper() for iso in codes)


@pytest.mark.parametrize("code", ["de", "en"])
def test_the_table_is_what_cldr_gives(code: str) -> None:
    pytest.importorskip("babel", reason="Babel holds CLDR's data")
    if not version("babel").startswith(BABEL):
        pytest.skip(f"the tables are made with Babel {BABEL}")
    spec = importlib.util.spec_from_file_location("cldr_territories", ROOT / "tools" / "cldr_territories.py")
    assert spec and spec.loader
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    written = ROOT / "src" / "artinspect" / "languages" / code / "territories.txt"
    assert written.read_text(encoding="utf-8") == generator.table(code)
