"""A run that is ended midway leaves no process and no file behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
SIGNALS = [
    (signal.SIGINT, 130),
    (signal.SIGTERM, 143),
    *([(signal.SIGHUP, 129)] if hasattr(signal, "SIGHUP") else []),
]


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()] if path.exists() else []


def is_running(pid: int) -> bool:
    """Whether a process is there; one that has ended and whom nobody has asked for is not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(("sent", "code"), SIGNALS)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ended_midway(command, article, tmp_path, sent, code, jobs):
    held = tmp_path / "held.txt"
    os.mkfifo(held)
    running = subprocess.Popen(
        [*command, "figures", str(article), str(held), "-j", jobs, "-o", str(tmp_path / "out.tsv")],
        stderr=subprocess.PIPE,
        text=True,
    )
    writing = os.open(held, os.O_WRONLY)  # opens when the run is reading
    try:
        started = children(running.pid)
        running.send_signal(sent)
        _, told = running.communicate(timeout=60)
    finally:
        os.close(writing)
    assert running.returncode == code
    assert told == ""
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "held.txt"]
    until = time.monotonic() + 10
    while any(map(is_running, started)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not [pid for pid in started if is_running(pid)]


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_the_processes_of_a_run_end_with_it(command, article, tmp_path, time_limit, sent):
    """Whether their group gets the signal, as from a terminal that is closed, or only the parent, which is killed."""
    held = tmp_path / "held.txt"
    os.mkfifo(held)
    # As many as give both processes something.
    running = subprocess.Popen(
        [*command, "figures", *[str(article)] * 40, str(held), "-j", "2", "-o", str(tmp_path / "out.tsv")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with time_limit(60):
        writing = os.open(held, os.O_WRONLY)  # opens when the run is reading
    try:
        (os.kill if sent == signal.SIGKILL else os.killpg)(running.pid, sent)
        out, told = running.communicate(timeout=60)  # ends when no process has standard output open
    finally:
        os.close(writing)
    assert (out, told) == (b"", b"")
    assert running.returncode == (-sent if sent == signal.SIGKILL else 128 + sent)


def test_an_ignored_signal_stays_ignored(run, article, monkeypatch):
    """As for `nohup`."""
    monkeypatch.setattr(
        "artinspect.inspection.run.read_bytes",
        lambda source: signal.raise_signal(signal.SIGHUP) or Path(source).read_bytes(),
    )
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert run("figures", article).code == 0
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        assert run("figures", article).code == 129
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_entry_of_the_cache_is_whole_or_not_there(run, article, tmp_path, monkeypatch, sent):
    """The signal comes when the entry is written and doesn't have its name yet."""
    cache = tmp_path / "cache"
    replace = os.replace

    def signal_first(*paths: str) -> None:
        signal.raise_signal(sent)
        replace(*paths)

    monkeypatch.setenv("ARTINSPECT_CACHE_DIR", str(cache))
    monkeypatch.setattr("artinspect.project.cache.os.replace", signal_first)
    assert run("check", "--no-names", article).code == 128 + sent
    entries = [path for path in cache.rglob("*") if path.is_file()]
    # SIGTERM, by which processes are ended, has to wait; an interrupt is an error, and the part is removed.
    assert len(entries) == (sent == signal.SIGTERM)
    assert all("." not in entry.name for entry in entries)
