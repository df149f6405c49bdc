"""README's examples are what the commands print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from artinspect.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```console\n\$ artinspect ([^\n|>]+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def _marks(command: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.model] if command.startswith("entities") else []


@pytest.mark.parametrize(("command", "output"), [pytest.param(c, o, id=c, marks=_marks(c)) for c, o in EXAMPLES])
def test_an_example_prints_what_readme_shows(
    command: str, output: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    arguments = shlex.split(command)
    if not {"-f", "--format"} & set(arguments):
        arguments += ["-f", "table", "--width", "88"]
    assert main(arguments) == (1 if command.startswith("check") else 0)
    printed = capsys.readouterr().out
    assert [line.rstrip() for line in printed.splitlines()] == [line.rstrip() for line in output.splitlines()]


def test_every_command_has_an_example() -> None:
    shown = {command.split()[0] for command, _ in EXAMPLES}
    assert shown >= {"summary", "entities", "figures", "timeline", "check"}


def test_every_format_is_named():
    from artinspect.rendering.formats import FORMATS

    (row,) = (line for line in README.splitlines() if line.startswith("| `-f, --format` |"))
    assert set(FORMATS) <= set(re.findall(r"\w+", row))
