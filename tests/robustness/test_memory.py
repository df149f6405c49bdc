"""What a long article takes of memory, beyond what the program takes for a short one."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs wait4")]
CHARACTERS = 2_000_000
BYTES_A_CHARACTER = 25
KIBIBYTE = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss


@pytest.mark.parametrize("wanted", ["figures", "summary", "timeline"])
def test_memory_by_character(command, samples, tmp_path, wanted):
    sample = (samples / "nordkorea-2024-10-23.txt").read_text("utf-8")
    short, long = tmp_path / "short.txt", tmp_path / "long.txt"
    short.write_text(sample, encoding="utf-8")
    long.write_text((sample + "\n\n") * (CHARACTERS // len(sample)), encoding="utf-8")

    def peak(path):
        with (tmp_path / "out.json").open("w") as out:
            running = subprocess.Popen([*command, wanted, "-l", "de", "-f", "json", str(path)], stdout=out)
            _, status, usage = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
        assert running.returncode == 0
        return usage.ru_maxrss * KIBIBYTE

    assert peak(long) - peak(short) < BYTES_A_CHARACTER * CHARACTERS
