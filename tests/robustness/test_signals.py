"""A run that is ended midway leaves no process and no file behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()] if path.exists() else []


def is_running(pid: int) -> bool:
    """Whether a process is there; one that has ended and whom nobody has asked for is not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
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
