"""The generated tables of units and currencies are what CLDR gives."""

from __future__ import annotations

import importlib.util
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

core = pytest.importorskip("babel.core", reason="Babel holds CLDR's data")

SCRIPT = Path(__file__).parents[2] / "tools" / "cldr_units.py"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("cldr_units", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", ["de", "en"])
def test_tables_are_as_generated(generator, code):
    generated = import_module(f"artinspect.languages.{code}.cldr")
    if core.get_cldr_version() != generated.CLDR:
        pytest.skip(f"Babel holds CLDR {core.get_cldr_version()}, the tables are of {generated.CLDR}")
    assert Path(generated.__file__ or "").read_text(encoding="utf-8") == generator.module(code)


def test_names_in_their_inflections(generator):
    german, english = generator.measures("de"), generator.measures("en")
    assert {german[name] for name in ("quadratkilometer", "quadratkilometern")} == {"square-kilometer"}
    assert {english[name] for name in ("kilometer", "kilometers", "kilometre", "kilometres")} == {"kilometer"}
    assert generator.currencies("de")["norwegischen kronen"] == "NOK"
    assert generator.currencies("en")["south african rand"] == "ZAR"
    assert generator.symbols("en")["km/h"] == "kilometer-per-hour"
