"""Poor environments: no locale, no home, a plain terminal, nowhere to write."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from artinspect.project.cache import find_cache

ENVIRONMENTS = {
    "C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ASCII streams": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    "plain terminal": {"TERM": "dumb"},
    "no terminal": {"TERM": ""},
    "nothing": {},
}


@pytest.fixture(params=ENVIRONMENTS)
def env(request):
    """An environment without HOME and with little else; Windows does not run without SYSTEMROOT."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PYTHONPATH") if name in os.environ}
    return kept | ENVIRONMENTS[request.param]


def test_little_environment(process, tmp_path, env):
    path = tmp_path / "größe–€.txt"
    path.write_text("Am 3. Mai 2024 kamen 500 Gäste – für 3 €.", encoding="utf-8")
    ran = process("figures", "-l", "de", "-f", "table", "missing-ö.txt", path, env=env)
    assert ran.returncode == 2
    assert "500 Gäste" in ran.stdout
    assert len(ran.stderr.splitlines()) == 1


def test_no_home_and_no_cache_folder(process, article):
    env = {name: value for name, value in os.environ.items() if not name.startswith(("HOME", "XDG", "ARTINSPECT"))}
    ran = process("check", "--no-names", article, env=env | {"HOME": ""})
    assert (ran.returncode, ran.stderr) == (0, "")


def test_nowhere_to_keep_anything(process, article):
    """A read-only installation: the cache lies below a file, and nothing is compiled."""
    env = {**os.environ, "ARTINSPECT_CACHE_DIR": str(article / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    expected = process("check", "--no-names", "--no-cache", article)
    ran = process("check", "--no-names", article, env=env)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, expected.stdout, "")


def test_two_runs_on_one_damaged_cache(command, process, tmp_path):
    articles = []
    for number in range(12):
        articles.append(tmp_path / f"{number}.txt")
        articles[-1].write_text(f"Am Montag, 3. Mai 2024, kamen {number} Gäste.", encoding="utf-8")
    cache = tmp_path / "cache"
    env = {**os.environ, "ARTINSPECT_CACHE_DIR": str(cache)}
    checked = ("check", "--no-names", "-l", "de", *map(str, articles))
    expected = process(*checked, env=env)
    entries = sorted(p for p in cache.rglob("*") if p.is_file())
    assert len(entries) == len(articles)
    for entry, damage in zip(
        entries, (b"", b"x", b"\n{}", b"\xff" * 50, entries[4].read_bytes()[:-20]), strict=False
    ):
        entry.write_bytes(damage)
    entries[6].unlink()
    entries[6].mkdir()
    running = [
        subprocess.Popen([*command, *checked], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for each in running:
        out, err = each.communicate(timeout=60)
        assert (each.returncode, out, err) == (expected.returncode, expected.stdout, "")
    assert sys.platform == "win32" or entries[0].read_bytes()[-1:] == b"}"


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
def test_help_where_output_is_ascii(process):
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    ran = process("check", "--help", env=env)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "--write-baseline" in ran.stdout


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
def test_a_user_whom_the_system_does_not_know(run, article, monkeypatch):
    """Without HOME and an entry in passwd there is no cache, and all else is the same."""
    import pwd

    def unknown(user: int) -> None:
        raise KeyError(f"getpwuid(): uid not found: {user}")

    expected = run("check", "--no-names", "-f", "json", article)
    for name in ("HOME", "XDG_CACHE_HOME", "ARTINSPECT_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.setattr(sys, "platform", "linux")
    assert find_cache(os.environ) is None
    assert run("check", "--no-names", "-f", "json", article) == expected


@pytest.mark.skipif(os.name != "posix", reason="Windows opens files in other ways")
def test_nothing_is_written_but_what_is_asked_for(article, tmp_path):
    """So that an installation may be read only: Python tells of every file that is opened for writing."""
    code = (
        "import os, sys\n"
        "opened = []\n"
        "def watch(event, arguments):\n"
        "    if event == 'open' and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):\n"
        "        opened.append(str(arguments[0]))\n"
        "sys.addaudithook(watch)\n"
        "from artinspect.cli import main\n"
        "for command in (['check', '--no-names', '--no-cache'], ['timeline'], ['summary', '-f', 'table']):\n"
        "    main([*command, sys.argv[1]])\n"
        "without, opened[:] = list(opened), []\n"
        "main(['figures', '-o', *sys.argv[2:0:-1]])\n"
        "print([without, len(opened)], file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-B", "-c", code, article, tmp_path / "out.tsv"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stderr == "[[], 1]\n"
