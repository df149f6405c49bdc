"""The recipes of CONTRIBUTING.md, done word for word in a copy of the package."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
CODE = r"\n\n```python\n(?P<code>.*?)^```$"
STEP = re.compile(
    rf"^New file `(?P<new>[^`]+)`:{CODE}"
    rf"|^In `(?P<path>[^`]+)`, (?P<side>after|before) `(?P<line>[^`]+)`:{CODE.replace('code', 'more')}"
    r"|in `(?P<changed>[^`]+)`, replace `(?P<old>[^`]+)` with `(?P<by>[^`]+)`",
    re.MULTILINE | re.DOTALL,
)


def recipe(title: str) -> str:
    return PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


@pytest.fixture
def copy(tmp_path):
    """A copy of the package; its pipelines are large and stay where they are."""
    large = ROOT / "src" / "artinspect" / "pipelines"
    shutil.copytree(
        ROOT / "src",
        tmp_path / "src",
        ignore=lambda folder, names: ["pipelines"] if Path(folder).name == "artinspect" else ["__pycache__"],
    )
    (tmp_path / "src" / "artinspect" / "pipelines").symlink_to(large)
    return tmp_path


def follow(title: str, folder: Path) -> int:
    """Do what a recipe says; how many steps it has."""
    steps = list(STEP.finditer(recipe(title)))
    for step in steps:
        if step["new"]:
            path = folder / step["new"]
            assert not path.exists()
            path.parent.mkdir(exist_ok=True)
            path.write_text(step["code"], encoding="utf-8")
            continue
        path = folder / (step["path"] or step["changed"])
        text = path.read_text("utf-8")
        old = step["line"] or step["old"]
        assert text.count(old) == 1, f"{old!r} is not once in {path.name}"
        begin = text.index(old)
        if step["changed"]:
            text = text.replace(old, step["by"])
        else:
            begin = text.rindex("\n", 0, begin) + 1 if step["side"] == "before" else text.index("\n", begin) + 1
            text = text[:begin] + step["more"] + text[begin:]
        path.write_text(text, encoding="utf-8")
    return len(steps)


def run(folder: Path, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments],
        env=env,
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
    )


def artinspect(folder: Path, *arguments: str, text: str = "") -> str:
    ran = run(folder, "-m", "artinspect", *arguments, text=text)
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout


def test_a_format(copy):
    assert follow("A format", copy) == 2
    assert artinspect(copy, "figures", "-l", "de", "-f", "finds", text="Es kamen 12 Gäste.") == "12 Gäste\n"
    assert "finds" in artinspect(copy, "figures", "--help")


def test_a_command(copy):
    assert follow("A command", copy) == 8
    text = "Was nun? Der Rat tagt. Und dann?"
    assert artinspect(copy, "questions", "-l", "de", text=text).splitlines()[1:] == [
        "-\tWas nun?\t0\t8",
        "-\tUnd dann?\t23\t32",
    ]
    assert '"questions": [{"text": "Was nun?"' in artinspect(
        copy, "questions", "-l", "de", "-f", "json", text=text
    )
    assert "│ Und dann?" in artinspect(copy, "questions", "-l", "de", "-f", "table", text=text)
    assert "questions" in artinspect(copy, "--help")


def test_a_command_without_its_row_is_an_error(copy):
    follow("A command", copy)
    path = copy / "src" / "artinspect" / "inspection" / "analyses.py"
    path.write_text(path.read_text("utf-8").replace(", CHECK, QUESTIONS)", ", CHECK)"), encoding="utf-8")
    ran = run(copy, "-m", "artinspect", "questions", text="Was nun?")
    assert ran.returncode == 2
    assert "No such command 'questions'" in ran.stderr


@pytest.mark.slow
@pytest.mark.parametrize("title", ["A format", "A command", "A rule"])
def test_what_a_recipe_makes_is_typed(copy, title):
    pytest.importorskip("mypy")
    follow(title, copy)
    shutil.copy(ROOT / "pyproject.toml", copy)
    ran = run(copy, "-m", "mypy", "--cache-dir", str(copy / "cache"))
    assert ran.returncode == 0, ran.stdout


def test_a_rule(copy):
    assert follow("A rule", copy) == 3
    found = artinspect(
        copy, "check", "--no-names", "--isolated", "-l", "de", "--select", "LNG005", text="Er kam!!"
    )
    assert "LNG005\texclamation\tinfo" in found
    assert "News does not shout." in artinspect(copy, "check", "--explain", "lng005")
