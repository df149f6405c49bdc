"""Inputs that are no ordinary files, or not there any more: each is an error of its own, the others go on."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from artinspect.inputs.decoding import MOST_BYTES, read_bytes

NOBODY = 65534
linux = pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs /dev/zero")


def test_unreadable(run, article, tmp_path):
    hidden = tmp_path / "hidden.txt"
    hidden.write_text("Es kamen 12 Gäste.", encoding="utf-8")
    hidden.chmod(0)
    tmp_path.chmod(0o755)
    run("figures", article)  # everything is imported: nobody may read the installation
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        os.chown(article, NOBODY, NOBODY)
        for folder in tmp_path.parents[:-2]:  # those below the system's temporary folder
            folder.chmod(folder.stat().st_mode | 0o011)
        os.seteuid(NOBODY)
    try:
        ran = run("figures", hidden, article)
    finally:
        if is_root:
            os.seteuid(0)
    assert ran.code == 2
    assert ran.err == f"artinspect: {hidden}: no permission to read it\n"
    assert "500 Leute" in ran.out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_vanished_after_it_was_found(run, tmp_path, monkeypatch, jobs):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Es kamen 12 Gäste aus {name}.", encoding="utf-8")

    def vanishing(source: str) -> bytes:
        (tmp_path / "b.txt").unlink(missing_ok=True)
        return read_bytes(source)

    monkeypatch.setattr("artinspect.inspection.run.read_bytes", vanishing)
    ran = run("figures", "-l", "de", "-f", "json", "-j", jobs, tmp_path)
    assert ran.code == 2
    assert ran.err == f"artinspect: {tmp_path / 'b.txt'}: no such file\n"
    assert [a.get("error", {}).get("code") for a in ran.articles] == [None, "unreadable", None]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("command", [("figures",), ("check", "--no-names", "--select", "ALL")])
def test_a_pipe_is_read_once(run, article, tmp_path, time_limit, monkeypatch, command, jobs):
    """Not for the cache, and then again."""
    article.write_text("Der Rat tagt am Mittwoch, 23. Oktober 2026. Es kamen 500 Leute.", encoding="utf-8")
    expected = run(*command, "-l", "de", "-f", "jsonl", article).articles[0] | {"source": ""}
    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(tmp_path / "empty"))
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(article.read_bytes()), daemon=True)
    writer.start()
    with time_limit(60):
        ran = run(*command, "-l", "de", "-f", "jsonl", pipe, article, "-j", jobs)
    writer.join(timeout=60)
    assert [found | {"source": ""} for found in ran.articles] == [expected, expected]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_a_walk_waits_for_no_pipe(run, article, tmp_path, time_limit):
    os.mkfifo(tmp_path / "pipe.txt")
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / ".git").mkdir()
    with time_limit(60):
        assert [a["source"] for a in run("figures", "-f", "jsonl", tmp_path).articles] == [str(article)]


@linux
def test_standard_input_by_its_name(process, article, tmp_path, monkeypatch):
    """As what bash makes of `<(...)`, which `check` reads once, too."""
    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(tmp_path / "empty"))
    for command in (("figures",), ("check", "--no-names")):
        ran = process(*command, "-f", "json", "-j", "2", "/dev/stdin", article, input=article.read_text("utf-8"))
        assert (ran.returncode, ran.stderr) == (0, "")


@linux
def test_a_list_without_end(run):
    ran = run("figures", "--files-from", "/dev/zero")
    assert ran.code == 2
    assert "/dev/zero: holds more than 100 MB" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
def test_a_folder_that_may_not_be_searched_is_the_error_of_its_article(run, article, monkeypatch):
    """Its settings cannot be read either, which must not end the run."""
    hidden = article.parent / "hidden"
    hidden.mkdir()
    (hidden / "b.txt").touch()
    monkeypatch.chdir(article.parent)
    article.chmod(0o644)
    article.parent.chmod(0o755)
    check = ("check", "--no-names", "--no-cache", "--select", "TIM", "-f", "jsonl", "-l", "de")
    run(*check, "a.txt", "missing.txt")  # everything is imported: nobody may read the installation
    hidden.chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        ran = run(*check, "hidden/b.txt", "a.txt")
    finally:
        if is_root:
            os.seteuid(0)
        hidden.chmod(0o755)
    assert ran.err == "artinspect: hidden/b.txt: no permission to read it\n"
    assert ["error" in found for found in ran.articles] == [True, False]


@linux
def test_a_working_folder_that_is_gone(run, article, tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert run("figures", article).code == 0
    for arguments in (("check", "--no-names", "-"), ("figures", "-o", "out.tsv", article)):
        ran = run(*arguments)
        assert (ran.code, ran.err) == (
            2,
            "artinspect: the working folder no longer exists; change to another one\n",
        )
    monkeypatch.chdir(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pipe_with_a_name(run, article, tmp_path, jobs):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(article.read_bytes()))
    writer.start()
    ran = run("figures", pipe, article, "-j", jobs)
    writer.join()
    assert ran.code == 0
    assert ran.out.count("500 Leute") == 4  # twice in each row


@linux
def test_a_file_without_end(run, article):
    ran = run("figures", "/dev/zero", article)
    assert ran.code == 2
    assert ran.err == "artinspect: /dev/zero: holds more than 100 MB; no article is as long\n"
    assert "500 Leute" in ran.out


@linux
def test_standard_input_without_end(process):
    with Path("/dev/zero").open("rb") as zeros:
        ran = process("figures", stdin=zeros)
    assert ran.returncode == 2
    assert ran.stderr == "artinspect: -: holds more than 100 MB; no article is as long\n"


def test_the_longest_input_is_read(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES)
    assert len(read_bytes(str(path))) == MOST_BYTES


@pytest.mark.parametrize("year", [1901, 1969, 2039, 2400])
def test_files_from_other_times(run, article, year):
    """The clock itself cannot be set in a test; that nothing reads it is the next test."""
    seconds = (year - 1970) * 31_556_952
    os.utime(article, (seconds, seconds))
    for command in ("timeline", "figures", "summary"):
        assert run(command, article).code == 0
    assert run("check", "--no-names", article).code == 0


@pytest.mark.parametrize("now", [-2e9, 0.0, 2.2e9, 1e11])
def test_the_clock_is_read_for_the_age_of_cache_entries_only(run, article, monkeypatch, now, tmp_path):
    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(tmp_path / "cache"))
    expected = run("check", "--no-names", "--no-cache", article)
    monkeypatch.setattr("time.time", lambda: now)
    assert run("check", "--no-names", article) == expected
    assert run("check", "--no-names", article) == expected


def test_no_module_asks_for_today():
    source = Path(__file__).parent.parent.parent / "src" / "artinspect"
    asking = [
        path.name
        for path in source.rglob("*.py")
        if any(call in path.read_text(encoding="utf-8") for call in (".today()", ".now(", "time.time(", "gmtime("))
    ]
    assert asking == ["cache.py"]
