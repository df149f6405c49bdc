"""What docs/security.md says: what an article, a name, settings, a baseline, a cache can do at most."""

from __future__ import annotations

import ast
import json
import os
import re
import socket
from hashlib import blake2b
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
FORMATS = (
    "table",
    "json",
    "jsonl",
    "csv",
    "tsv",
    "markdown",
    "concise",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "rdjson",
)
# What drives a terminal, a spreadsheet, a workflow of GitHub, Rich, HTML.
HOSTILE = (
    '=cmd|"/c calc"!A1 [red]x[/red] [/x] \x1b[31m \x1b]0;title\x07 \x9b31m ::error::x <img src=x onerror=y> \u202e'
)
WRONG = "Der Rat tagt am Mittwoch, 23. Oktober 2026, in Köln."


def names_of_tests(path: Path) -> set[str]:
    return {
        node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)
    }


def test_every_test_that_the_page_names_is_there():
    named = re.findall(r"`(?:(tests/[\w/]+\.py)::)?(test_\w+)`", PAGE)
    assert len(named) > 15
    for path, name in named:
        assert name in names_of_tests(ROOT / path if path else Path(__file__)), name


@pytest.mark.parametrize("format", FORMATS)
def test_an_article_is_only_text(run, tmp_path, format):
    path = tmp_path / "a.txt"
    path.write_text(f"{HOSTILE}\n\n{WRONG} {HOSTILE} Das kostet {HOSTILE} 5 Euro.\n", encoding="utf-8")
    for command in ("check", "figures", "summary"):
        if command != "check" and FORMATS.index(format) >= FORMATS.index("concise"):
            continue
        own = ["--no-names"] if command == "check" else []
        ran = run(command, *own, "-l", "de", "-f", format, path)
        assert ran.code in (0, 1), ran.err
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", ran.out + ran.err)
        assert format != "csv" or not re.search(r'(^|[,"])=', ran.out, re.MULTILINE)
        assert not [line for line in ran.out.splitlines() if line.startswith("::error::")]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
@pytest.mark.parametrize("format", FORMATS)
def test_a_file_name_is_only_text(run, tmp_path, format):
    path = tmp_path / "=1 [red] \x1b[31m\n::error::x,y\t|<b>.txt"
    path.write_text(WRONG, encoding="utf-8")
    for name in (path, f"{path}.missing"):
        ran = run("check", "--no-names", "-l", "de", "-f", format, name)
        assert ran.code in (1, 2)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", ran.out + ran.err)
        # A cell of CSV may hold a line end.
        lines = ran.err.splitlines() + ([] if format == "csv" else ran.out.splitlines())
        assert not [line for line in lines if line.startswith("::error::x")]


def test_a_name_after_two_dashes_is_no_option(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("--output=stolen").write_text(WRONG, encoding="utf-8")
    assert run("check", "--no-names", "-l", "de", "--", "--output=stolen").code == 1
    assert not Path("stolen").exists()


@pytest.mark.skipif(os.name != "posix", reason="makes links")
def test_a_link_out_of_the_folder_is_not_followed(run, tmp_path):
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key.txt").write_text("Der Schlüssel kostet 500 Euro.", encoding="utf-8")
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "own.txt").write_text("Der Rat zahlt 12 Euro.", encoding="utf-8")
    (folder / "same.txt").symlink_to("own.txt")
    (folder / "out.txt").symlink_to(tmp_path / "secret" / "key.txt")
    (folder / "folder").symlink_to(tmp_path / "secret")
    (folder / "circle").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    (folder / "device.txt").symlink_to("/dev/zero")
    ran = run("figures", "-l", "de", "-f", "json", folder)
    assert sorted(Path(a["source"]).name for a in ran.articles) == ["own.txt", "same.txt"]
    named = run("figures", "-l", "de", "-f", "json", folder / "out.txt")
    assert named.articles[0]["figures"][0]["value"] == 500


@pytest.mark.parametrize(
    "page", ["<img src='http://a.example/x.png'>", "<!DOCTYPE html SYSTEM 'http://a.example/x.dtd'>"]
)
def test_html_fetches_nothing(run, tmp_path, monkeypatch, page):
    def fetched(*_, **__):
        raise AssertionError("opened a connection")

    monkeypatch.setattr(socket.socket, "connect", fetched)
    monkeypatch.setattr(socket, "getaddrinfo", fetched)
    path = tmp_path / "a.html"
    text = "Der Rat hat am Montag beschlossen, dass 500 Menschen mehr Geld bekommen. " * 5
    path.write_text(
        f"{page}<html><body><article><h1>Rat</h1><p>{text}</p></article></body></html>", encoding="utf-8"
    )
    ran = run("figures", "-l", "de", path)
    assert ran.code == 0
    assert "500 Menschen" in ran.out


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system ['touch made']",
        "!!python/name:os.system",
        "&a [*a, *a]",
        "&a {b: *a}",
        "\n  "
        + "\n  ".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" if n else "a0: &a0 lol" for n in range(12)),
        "[" * 5000,
    ],
)
def test_front_matter_makes_no_objects(run, tmp_path, monkeypatch, time_limit, value):
    monkeypatch.chdir(tmp_path)
    text = f"---\ntitle: Der Rat\nauthors: {value}\nx: {value}\n---\nEs kamen 12 Gäste.\n"
    with time_limit(20):
        ran = run("figures", "-l", "de", "-f", "json", stdin=text.encode())
    assert ran.code == 0
    assert ran.articles[0]["figures"][-1]["value"] == 12
    assert not list(tmp_path.iterdir())


KEYS = (
    "model",
    "models",
    "baseline",
    "output",
    "extend",
    "extends",
    "config",
    "cache",
    "cache-dir",
    "input",
    "plugins",
)


@pytest.mark.parametrize("key", KEYS)
def test_settings_name_no_file(run, tmp_path, monkeypatch, key):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(WRONG, encoding="utf-8")
    Path("artinspect.toml").write_text(f'{key} = "/etc/passwd"\n', encoding="utf-8")
    ran = run("check", "a.txt")
    assert ran.code == 2
    assert f"unknown key '{key}'" in ran.err


@pytest.mark.parametrize("glob", ["../**", "/**", "../secret/*.txt", "**/../../secret/*"])
def test_globs_do_not_lead_out_of_the_folder(run, tmp_path, monkeypatch, glob):
    for name in ("secret/key.txt", "articles/own.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "articles")
    Path("artinspect.toml").write_text(f'include = ["{glob}", "*.txt"]\n', encoding="utf-8")
    ran = run("check", "--no-names", "-l", "de", "-f", "json", ".")
    assert {a["source"] for a in ran.articles} - {"artinspect.toml"} == {"own.txt"}


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 5000, "a = " + "{a=" * 5000, "\x00", "select = 5", "[" * 100, "x" * 100]
)
def test_broken_settings_are_one_line(run, tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(WRONG, encoding="utf-8")
    for name, head in (("artinspect.toml", ""), ("pyproject.toml", "[tool.artinspect]\n")):
        Path(name).write_text(f"{head}{text}", encoding="utf-8")
        ran = run("check", "--no-names", "a.txt")
        assert ran.code == 2
        assert len(ran.err.splitlines()) == 1
        assert name in ran.err
        assert "internal" not in ran.err
        Path(name).unlink()


BROKEN_BASELINES = [
    "",
    "[]",
    "5",
    "null",
    "[" * 9999,
    '{"schema": "artinspect-baseline/1"}',
    '{"schema": 5, "findings": {}}',
]
BROKEN_BASELINES += [
    f'{{"schema": "artinspect-baseline/1", "findings": {x}}}' for x in ("[]", '{"a": 5}', '{"a": {"b": 5}}')
]


@pytest.mark.parametrize("text", BROKEN_BASELINES)
def test_broken_baselines_are_one_line(run, tmp_path, text):
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    (tmp_path / "baseline.json").write_text(text, encoding="utf-8")
    ran = run("check", "--no-names", "--baseline", tmp_path / "baseline.json", tmp_path / "a.txt")
    assert ran.code == 2
    assert (
        ran.err
        == f"artinspect: {tmp_path / 'baseline.json'}: not a baseline file; create one with --write-baseline\n"
    )


def test_made_up_entries_are_ignored(run, tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(cache))
    path = tmp_path / "a.txt"
    path.write_text(WRONG, encoding="utf-8")
    expected = run("check", "--no-names", "-l", "de", "-f", "json", path)
    (entry,) = (p for p in cache.rglob("*") if p.is_file())
    assert os.name != "posix" or cache.stat().st_mode & 0o777 == 0o700
    written = json.loads(entry.read_bytes().partition(b"\n")[2])
    (finding,) = written["report"]["analysis"]["findings"]

    def recalled(**changes):
        """What a run says where the entry has a finding with these changes."""
        written["report"]["analysis"]["findings"] = [finding | changes]
        content = json.dumps(written).encode()
        entry.write_bytes(blake2b(content, digest_size=16).hexdigest().encode() + b"\n" + content)
        return run("check", "--no-names", "-l", "de", "-f", "json", path)

    assert recalled(message="so").articles[0]["findings"][0]["message"] == "so", "the entry was not read"
    for changes in (
        {"severity": "fatal"}, {"message": 5}, {"start": 10**9}, {"start": -5}, {"end": None}, {"text": "anders"}, {"more": 1},
        {"related": [{}]}, {"related": 5}, {"line": True}, {"values": []},
    ):  # fmt: skip
        assert recalled(**changes) == expected, changes
