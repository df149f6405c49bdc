"""Streams that are closed or full: one line of error, and never an error among the results."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="closes POSIX descriptors")


@posix
def test_closed_standard_error_leaves_results_alone(process, article):
    good = process("figures", article)
    ran = process("figures", article, "missing.txt", stderr=None, capture_output=False, stdout=subprocess.PIPE,
                  preexec_fn=lambda: os.close(2))  # fmt: skip
    assert ran.returncode == 2
    assert ran.stdout == good.stdout
    assert "500 Leute" in ran.stdout


@posix
@pytest.mark.parametrize("arguments", [("figures",), ("check", "--no-names"), ("rules",), ("models",)])
def test_closed_standard_output_is_an_error_of_one_line(process, article, arguments):
    files = [article] if arguments[0] in ("figures", "check") else []
    ran = process(*arguments, *files, preexec_fn=lambda: os.close(1))
    assert ran.returncode == 2
    assert ran.stderr == "artinspect: standard output is closed\n"


@posix
def test_closed_standard_output_is_not_needed_with_a_file(process, article, tmp_path):
    ran = process("figures", article, "-o", tmp_path / "out.tsv", preexec_fn=lambda: os.close(1))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "500 Leute" in (tmp_path / "out.tsv").read_text(encoding="utf-8")


@posix
def test_closed_standard_input_holds_no_text(process):
    ran = process("figures", preexec_fn=lambda: os.close(0))
    assert ran.returncode == 2
    assert ran.stderr == "artinspect: -: holds no text\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs Linux's /dev/full")  # noqa: PTH110
@pytest.mark.parametrize("format", ["tsv", "json", "table"])
def test_full_standard_output(process, article, format):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        ran = process("figures", article, "-f", format, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert ran.returncode == 2
    assert ran.stderr == "artinspect: output: No space left on device\n"


def test_a_reader_that_has_seen_enough(command, article):
    with subprocess.Popen(
        [*command, "figures", *[str(article)] * 300], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == ""
    assert running.returncode == 0


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs Linux's /dev/full")  # noqa: PTH110
def test_full_standard_error_keeps_the_exit_code(process, article):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        ran = process("figures", article, "missing.txt", capture_output=False, stdout=subprocess.PIPE, stderr=full)
    assert ran.returncode == 2
    assert "500 Leute" in ran.stdout


@posix
def test_a_file_takes_no_place_of_a_closed_stream(article, tmp_path):
    """What a library writes to standard error must not stand in the file that was opened instead of it."""
    program = (
        "import os, sys; from artinspect.cli import main; code = main(['figures', '-o', *sys.argv[1:]]);"
        "places = [os.stat(os.devnull).st_rdev == os.fstat(n).st_rdev for n in range(3)];"
        "os._exit(code if all(places) else 9)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "out.tsv", article],
        preexec_fn=lambda: os.closerange(0, 3),
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0
    assert "500 Leute" in (tmp_path / "out.tsv").read_text(encoding="utf-8")
