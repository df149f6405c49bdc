"""A language that has numbers only: made by the tool, filled in by hand, and lacking the rest."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import artinspect
from artinspect import languages
from artinspect.article.language_detection import detect_all, detectable
from artinspect.inspection.analyses import ANALYSES

ROOT = Path(__file__).parents[2]
TOY = "tl"
TEXT = "Kamu 1.500 homu e 7 kani.\n\nVenu tri homu."


def forget() -> None:
    """Have the languages looked for anew."""
    for kept in (languages.supported, languages.load, detectable):
        kept.cache_clear()
    for name in [name for name in sys.modules if name.startswith(f"artinspect.languages.{TOY}")]:
        del sys.modules[name]


@pytest.fixture
def toy(tmp_path, monkeypatch):
    tool = ROOT / "tools" / "new_language.py"
    subprocess.run([sys.executable, str(tool), TOY, "Toy", "--to", str(tmp_path)], check=True, capture_output=True)
    module = tmp_path / TOY / "numbers.py"
    text = module.read_text(encoding="utf-8")
    for field, value in (("group", '"."'), ("decimal", '","'), ("cardinals", '{"tri": 3.0}')):
        text, count = re.subn(rf"^    {field}=.*,$", f"    {field}={value},", text, flags=re.MULTILINE)
        assert count == 1
    module.write_text(text, encoding="utf-8")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    forget()
    yield
    monkeypatch.undo()
    forget()


def test_figures_need_no_more_than_numbers(toy):
    found = artinspect.figures(TEXT, language=TOY)
    assert [(f.text.split()[0], f.value) for f in found] == [("1.500", 1500), ("7", 7), ("tri", 3)]


@pytest.mark.parametrize("command", ["summary", "entities", "timeline", "check"])
def test_other_commands_say_what_is_lacking_and_go_on(toy, run, tmp_path, samples, command):
    path = tmp_path / "a.txt"
    path.write_text(f"---\nlang: {TOY}\n---\n\n{TEXT}", encoding="utf-8")
    own = ["--no-names"] if command == "check" else ["--no-document-level"] if command == "entities" else []
    ran = run(command, "-f", "json", *own, path, samples / "nordkorea-2024-10-23.txt")
    assert ran.code == 2
    assert [a.get("error", {}).get("code") for a in ran.articles] == ["unsupported-language", None]
    (told,) = (line for line in ran.err.splitlines() if f"'{TOY}'" in line)
    lacking = ", ".join(languages.missing(TOY, ANALYSES[command].requires))
    assert f"language '{TOY}' has no data for {lacking}; supported: de, en" in told


def test_its_presence_changes_no_detection(samples, request):
    texts = [path.read_text("utf-8") for path in sorted(samples.glob("*.txt"))]
    texts += [
        "",
        "Kamu 1.500 homu.",
        "Ein Satz.",
        "One sentence.",
        "La phrase est courte.",
        "12",
        "Dit is een zin.",
    ]
    before = [detect_all(text) for text in texts]
    request.getfixturevalue("toy")
    assert TOY in languages.supported()
    assert [detect_all(text) for text in texts] == before
