"""What other programs run of this repository: the hook, the action, the examples of docs/ci.md, the rules page."""

from __future__ import annotations

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from artinspect.cli import main

yaml = pytest.importorskip("yaml")

ROOT = Path(__file__).parent.parent
EXAMPLES = re.findall(
    r"^```(\w*)\n(.*?)^```$", (ROOT / "docs" / "ci.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)
WRONG = "Der Rat tagt am Mittwoch, 23. Oktober 2026, in Köln.\n"


def commands(text):
    """The artinspect commands of an example, without what they are piped into."""
    return [
        line.strip(" -\t").split(" | ")[0] for line in text.splitlines() if re.match(r"[\s-]*artinspect ", line)
    ]


def test_the_rules_page_is_up_to_date():
    page = ROOT / "docs" / "rules.md"
    script = runpy.run_path(str(page.with_suffix(".py")))
    assert page.read_text("utf-8") == script["text"](), "run python docs/rules.py"


def test_the_hook_runs_a_command_that_there_is(tmp_path, capsys):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    program, *words = hook["entry"].split()
    assert f'\n{program} = "' in (ROOT / "pyproject.toml").read_text("utf-8").partition("[project.scripts]")[2]
    path = tmp_path / "a.md"
    path.write_text(WRONG, encoding="utf-8")
    assert main([*words, *hook["args"], "--isolated", "-l", "de", str(path)]) == 1
    assert "TIM001" in capsys.readouterr().out


def test_the_hook_of_the_example_is_that_of_the_repository():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (text,) = (text for _, text in EXAMPLES if "hooks:" in text)
    (repository,) = yaml.safe_load(text)["repos"]
    assert [h["id"] for h in repository["hooks"]] == [hook["id"]]


@pytest.fixture(scope="module")
def action():
    return yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def test_no_input_of_the_action_is_part_of_a_script(action):
    steps = action["runs"]["steps"]
    assert all("${{" not in step.get("run", "") for step in steps)
    assert all(step["shell"] == "bash" for step in steps if "run" in step)
    used = re.findall(r"inputs\.([\w-]+)", json.dumps(steps))
    assert set(used) == set(action["inputs"])


def test_the_example_gives_inputs_that_the_action_has(action):
    (text,) = (text for _, text in EXAMPLES if "runs-on" in text)
    (used,) = (s for s in yaml.safe_load(text)["jobs"]["check"]["steps"] if s["uses"].startswith("OWNER/"))
    assert set(used["with"]) <= set(action["inputs"])


@pytest.fixture
def step(action, tmp_path):
    """`step(name, code=0, **inputs)` runs the script of a step over a stub; its exit code and the stub's words."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash")

    def run(name, code=0, **inputs):
        (found,) = (s for s in action["runs"]["steps"] if s.get("name") == name)
        for program in ("artinspect", "python"):
            stub = tmp_path / program
            stub.write_text(f'#!{bash}\nprintf "%s\\n" "$#" "$@" >> "{tmp_path}/words"\nexit {code}\n')
            stub.chmod(0o755)
        given = {k: str(v["default"]) for k, v in action["inputs"].items()} | {
            k.replace("_", "-"): v for k, v in inputs.items()
        }
        env = {
            key: re.sub(r"\$\{\{ (inputs|github)\.([\w-]+) \}\}", lambda m: given.get(m[2], "/the action"), value)
            for key, value in found["env"].items()
        }
        env["PATH"] = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
        ran = subprocess.run(
            [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]],
            env=env,
            cwd=tmp_path,
            capture_output=True,
        )
        words = iter((tmp_path / "words").read_text("utf-8").splitlines())
        return ran.returncode, [[next(words) for _ in range(int(count))] for count in words]

    return run


@pytest.mark.parametrize("code", [0, 1, 2])
def test_the_action_checks(step, code):
    ran, calls = step("Check", code, paths="articles\n\n$(touch hacked) a.md\n", args="--fail-on\nwarning")
    assert (ran, calls) == (
        code,
        [["check", "--fail-on", "warning", "--format", "github", "--", "articles", "$(touch hacked) a.md"]],
    )


def test_the_action_writes_sarif_where_it_is_asked_to(step, tmp_path):
    ran, calls = step("Check", 1, paths='"; rm -rf *; "', upload_sarif="true")
    assert ran == 1
    assert [call[1:3] for call in calls] == [["--format", "sarif"], ["--format", "github"]]
    assert calls[0][-2:] == calls[1][-2:] == ["--", '"; rm -rf *; "']


@pytest.mark.parametrize(("version", "what"), [("", "/the action"), ("1.2; id", "artinspect==1.2; id")])
def test_the_action_installs(step, version, what):
    assert step("Install", version=version) == (0, [["-m", "pip", "install", "--quiet", what]])


@pytest.mark.parametrize("command", [c for _, text in EXAMPLES for c in commands(text) if "$" not in c])
def test_the_commands_of_the_examples_run(command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("articles").mkdir()
    Path("articles", "a.md").write_text(WRONG, encoding="utf-8")
    Path("baseline.json").write_text('{"schema": "artinspect-baseline/1", "findings": {}}')
    never = "never" in command or "--write-baseline" in command
    assert main(command.split()[1:]) == (0 if never else 1)


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
@pytest.mark.parametrize(("text", "code"), [(WRONG, 2), (WRONG.replace("Mittwoch", "Freitag"), 0)])
def test_the_makefile_example(tmp_path, text, code):
    (example,) = (text for language, text in EXAMPLES if language == "make")
    (tmp_path / "Makefile").write_text(example)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(text, encoding="utf-8")
    program = tmp_path / "artinspect"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m artinspect "$@"\n')
    program.chmod(0o755)
    env = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    ran = subprocess.run(["make", "check-articles"], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert ran.returncode == code, ran.stderr
    assert ("TIM001" in ran.stdout) is bool(code)
