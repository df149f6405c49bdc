"""The generated tables of units, currencies, months and weekdays are what CLDR gives."""

from __future__ import annotations

import importlib.util
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

core = pytest.importorskip("babel.core", reason="Babel holds CLDR's data")

TOOLS = Path(__file__).parents[2] / "tools"
MODULES = [("cldr_units", "cldr", "de"), ("cldr_units", "cldr", "en")]
MODULES += [("cldr_calendar", "cldr_calendar", code) for code in ("de", "en", "fr")]


def _tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    return _tool("cldr_units")


@pytest.mark.parametrize(("tool", "written", "code"), MODULES)
def test_tables_are_as_generated(tool, written, code):
    generated = import_module(f"artinspect.languages.{code}.{written}")
    if core.get_cldr_version() != generated.CLDR:
        pytest.skip(f"Babel holds CLDR {core.get_cldr_version()}, the tables are of {generated.CLDR}")
    assert Path(generated.__file__ or "").read_text(encoding="utf-8") == _tool(tool).module(code)


def test_months_and_weekdays_of_several_regions():
    calendar = _tool("cldr_calendar")
    german, english = calendar.tables("de"), calendar.tables("en")
    assert {german["MONTHS"][name] for name in ("januar", "jänner")} == {1}
    assert {english["SHORT_MONTHS"][name] for name in ("sep", "sept")} == {9}
    assert "may" not in english["SHORT_MONTHS"]
    assert (german["WEEKDAYS"]["montag"], german["WEEKDAYS"]["sonntag"]) == (1, 7)
    assert calendar.tables("fr")["SHORT_MONTHS"]["févr"] == 2


def test_names_in_their_inflections(generator):
    german, english = generator.measures("de"), generator.measures("en")
    assert {german[name] for name in ("quadratkilometer", "quadratkilometern")} == {"square-kilometer"}
    assert {english[name] for name in ("kilometer", "kilometers", "kilometre", "kilometres")} == {"kilometer"}
    assert generator.currencies("de")["norwegischen kronen"] == "NOK"
    assert generator.currencies("en")["south african rand"] == "ZAR"
    assert generator.symbols("en")["km/h"] == "kilometer-per-hour"
