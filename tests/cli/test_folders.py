"""Folders, globs and the cache on the command line, in this process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WEEKDAY = "Der Rat tagt am Mittwoch, 23. Oktober 2026, in Köln.\n"
PERCENT = "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent.\n"
RIGHT = "Der Rat tagt am Freitag, 23. Oktober 2026, in Köln.\n"
FORMATS = "table json jsonl csv tsv markdown concise github gitlab sarif junit rdjson".split()


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """A working folder with articles in folders."""
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "news/a.txt": WEEKDAY,
        "news/b.md": PERCENT,
        "news/c.rst": WEEKDAY,
        "news/drafts/d.txt": RIGHT,
        "news/drafts/latin.txt": "Die Größe der Übung überrascht Fachleute, sagte Jürgen Müller.\n",
        "empty/e.pdf": "",
    }.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="cp1252" if "latin" in name else "utf-8")
    return tmp_path


@pytest.fixture
def cache(tmp_path_factory, monkeypatch):
    """An empty cache; `cache()` are the names of its entries."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(folder))
    return lambda: {path.name for path in folder.glob("*/*")}


def sources(ran):
    return [article["source"] for article in ran.articles]


def test_every_command_walks_folders(run, archive, command):
    ran = run(command, "-l", "de", "-f", "jsonl", "news", "--exclude", "drafts/")
    assert (ran.code, sources(ran)) == (0, ["news/a.txt", "news/b.md"])
    ran = run(command, "-l", "de", "-f", "jsonl", "--files-from", "-", "--include", "*.rst", stdin=b"news\n")
    assert (ran.code, sources(ran)) == (0, ["news/c.rst"])


def test_a_folder_without_articles_is_an_error_and_the_others_go_on(run, archive):
    for options in (["empty"], ["news", "--include", "*.html"]):
        ran = run("check", "-l", "de", "-f", "jsonl", "news/a.txt", *options)
        assert (ran.code, sources(ran)) == (2, ["news/a.txt", options[0]])
        assert ran.articles[1]["error"]["code"] == "unreadable"
        (line,) = ran.err.splitlines()
        assert line == f"artinspect: {options[0]}: is a folder, and no article was found in it (see --include)"


def test_a_folder_that_may_not_be_read_is_an_error_and_the_others_go_on(run, archive):
    Path("news/drafts").chmod(0)
    if os.access("news/drafts", os.R_OK):
        pytest.skip("root may read anything")
    ran = run("check", "-l", "de", "-f", "jsonl", "news")
    Path("news/drafts").chmod(0o700)
    assert (ran.code, sources(ran)) == (2, ["news/a.txt", "news/b.md", "news/drafts"])
    assert ran.err == "artinspect: news/drafts: no permission to read it\n"


def test_a_glob_in_quotation_marks(run, archive):
    ran = run("check", "-l", "de", "-f", "jsonl", "news/**/*.txt", "news/*.rst", "*.html")
    assert sources(ran) == [
        "news/a.txt", "news/drafts/d.txt", "news/drafts/latin.txt", "news/c.rst", "*.html",
    ]  # fmt: skip
    assert ran.err.splitlines()[-1] == "artinspect: *.html: no such file"
    # A list of names is no list of globs.
    assert run("check", "--files-from", "-", stdin=b"news/*.txt").code == 2


def test_settings_of_a_walk(run, archive):
    Path("artinspect.toml").write_text('include = ["*.rst", "*.txt"]\nexclude = ["/news/drafts/"]\n')
    check = ("check", "-l", "de", "-f", "jsonl")
    assert sources(run(*check, "news")) == ["news/a.txt", "news/c.rst"]
    assert sources(run(*check, "news/drafts/d.txt", "news/b.md")) == ["news/drafts/d.txt", "news/b.md"]
    assert sources(run(*check, "news", "--include", "*.md")) == ["news/b.md"]
    assert sources(run(*check, "news", "--exclude", "a.*")) == ["news/c.rst"]
    assert len(sources(run(*check, "news", "--isolated"))) == 4
    Path("news/artinspect.toml").write_text('exclude = ["/drafts/d.txt"]\n')
    assert sources(run(*check, "news")) == ["news/a.txt", "news/b.md", "news/drafts/latin.txt"]
    Path("other.toml").write_text('include = ["*.md"]\n')
    assert sources(run(*check, "news", "--config", "other.toml")) == ["news/b.md"]


@pytest.mark.parametrize("format", FORMATS)
def test_from_the_cache_comes_the_same(run, archive, cache, format):
    check = ("check", "-f", format, "news", "empty")
    cold = run(*check)
    assert (len(cold.err.splitlines()), len(cache())) == (2, 4)
    for options in ([], ["-j", 2], ["--no-cache"]):
        assert run(*check, *options) == cold
    assert len(cache()) == 4


def test_no_cache_keeps_nothing(run, archive, cache):
    run("check", "--no-cache", "news")
    assert cache() == set()


def test_only_what_has_changed_is_checked(run, archive, cache):
    check = ("check", "-l", "de", "-f", "concise", "news")
    before = run(*check).out.splitlines()
    kept = cache()
    Path("news/a.txt").write_text(f"Vorweg.\n{WEEKDAY}", encoding="utf-8")
    after = run(*check).out.splitlines()
    assert (before[0].split(":")[:2], after[0].split(":")[:2]) == (["news/a.txt", "1"], ["news/a.txt", "2"])
    assert before[1:] == after[1:]
    assert len(cache() - kept) == 1
    for options in (
        ["--fail-on", "never"],
        ["--max-per-rule", 1],
        ["-f", "json"],
        ["--write-baseline", "known.json"],
    ):
        run(*check, *options)
        assert len(cache()) == 5
    assert run(*check, "--baseline", "known.json").code == 0
    for option in (["--select", "TIM"], ["-l", "en"], ["-d", "2026-10-01"], ["--encoding", "cp1252"]):
        known = len(cache())
        run(*check, *option)
        assert len(cache()) > known


def test_settings_decide_what_is_in_the_cache(run, archive, cache):
    check = ("check", "-l", "de", "-f", "concise", "news/a.txt")
    assert run(*check).code == 1
    Path("artinspect.toml").write_text('ignore = ["TIM001"]\n')
    assert run(*check).code == 0
    Path("artinspect.toml").write_text('severity = { TIM001 = "info" }\n')
    assert run(*check).code == 0
    Path("artinspect.toml").unlink()
    assert run(*check).code == 1
    assert len(cache()) == 3


def test_runs_at_once_share_a_cache(archive, cache):
    """More than once each, with processes of their own: what each prints is the same."""
    for n in range(60):
        Path(f"news/{n}.txt").write_text(f"{n}. {WEEKDAY if n % 3 else RIGHT}", encoding="utf-8")
    command = [sys.executable, "-m", "artinspect", "check", "-l", "de", "-f", "concise", "news"]
    runs = [subprocess.Popen([*command, "-j", str(1 + n % 2)], stdout=subprocess.PIPE) for n in range(4)]
    outs = {each.communicate(timeout=120)[0] for each in runs}
    assert [each.returncode for each in runs] == [1] * 4
    assert len(outs) == 1
    assert len(cache()) == 64
    assert all("." not in name for name in cache())


@pytest.mark.model
def test_a_warm_run_loads_no_pipeline(archive, cache):
    code = (
        "import sys; from artinspect.cli import main; main(['check', '-l', 'de', *sys.argv[1:]]);"
        "print('spacy' in sys.modules, file=sys.stderr)"
    )
    for expected in ("True", "False"):
        ran = subprocess.run(
            [sys.executable, "-c", code, "--names", "news/a.txt", "news/b.md"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stderr.split() == [expected]


def test_a_command_of_single_files_looks_for_none(archive):
    code = (
        "import sys; from artinspect.cli import main; main(['figures', '-l', 'de', 'news/a.txt']);"
        "print(*(m for m in ('artinspect.inputs.discovery', 'artinspect.project.cache') if m in sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.split() == []
