"""The program as the shell sees it: pipes, signals, terminals, exit codes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent.parent.parent / "samples" / "nordkorea-2024-10-23.txt"
PROGRAM = [sys.executable, "-m", "artinspect"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
CLEAN = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")}


def start(*arguments, **options):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen([*PROGRAM, *map(str, arguments)], **({"env": CLEAN} | pipes))


def finish(process, stdin=b""):
    out, err = process.communicate(stdin, timeout=60)
    return process.returncode, out.decode(), err.decode()


def test_exit_codes(tmp_path):
    code, out, err = finish(start("timeline", "-f", "json", SAMPLE))
    assert (code, err) == (0, "")
    assert json.loads(out)["articles"][0]["language"]["code"] == "de"
    code, out, err = finish(start("timeline", tmp_path / "missing.txt", SAMPLE))
    assert (code, err) == (2, f"artinspect: {tmp_path / 'missing.txt'}: no such file\n")
    assert len(out.splitlines()) > 3


def test_standard_input_in_latin_1():
    code, out, err = finish(
        start("timeline", "-f", "jsonl"), "Die Größe überrascht am 3. März 2024.".encode("cp1252")
    )
    assert code == 0
    assert "read as cp1252" in err
    assert json.loads(out)["timeline"][0]["text"] == "3. März 2024"


def test_output_is_utf_8_whatever_the_locale():
    code, out, _ = finish(
        start("timeline", "-f", "table", SAMPLE, env={**CLEAN, "LC_ALL": "C", "PYTHONUTF8": "0"})
    )
    assert code == 0
    assert "militärische" in out


@POSIX
def test_a_closed_pipe_ends_quietly(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(SAMPLE.read_bytes() * 100)
    process = start("timeline", "-f", "tsv", path)
    assert process.stdout.readline().startswith(b"source\t")
    process.stdout.close()
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""
    process.stdin.close()
    process.stderr.close()


@POSIX
def test_an_interrupt_ends_with_130_and_what_was_ready_is_out():
    process = start("timeline", "-f", "jsonl", SAMPLE, "-")
    line = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert json.loads(line)["source"] == str(SAMPLE)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line():
    with Path("/dev/full").open("wb") as full:
        process = start("timeline", "-f", "json", SAMPLE, stdout=full)
        _, err = process.communicate(b"", timeout=60)
    assert process.returncode == 2
    assert err.decode().splitlines() == ["artinspect: output: No space left on device"]


def on_terminal(*arguments, **environment):
    """What the program writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    process = start(*arguments, stdin=None, stdout=theirs, env={**CLEAN, "TERM": "xterm", **environment})
    os.close(theirs)
    written = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not piece:
            break
        written += piece
    os.close(ours)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    return written.decode()


@POSIX
def test_a_terminal_gets_a_table_in_color():
    out = on_terminal("timeline", SAMPLE, COLUMNS="80")
    assert "╭" in out
    assert "\x1b[" in out


@POSIX
def test_no_color_on_a_terminal():
    out = on_terminal("timeline", SAMPLE, COLUMNS="60", NO_COLOR="1")
    assert "╭" in out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 60


def test_the_light_commands_import_no_heavy_library():
    program = (
        "import sys; from artinspect.cli import main\n"
        f"for command in ('timeline', 'figures'): main([command, '-o', {os.devnull!r}, {str(SAMPLE)!r}])\n"
        "print(sorted({'spacy', 'numpy', 'langdetect', 'charset_normalizer', 'rich.table'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "[]\n"


def files(tmp_path, count):
    """Many small articles."""
    names = [tmp_path / f"{i:03}.txt" for i in range(count)]
    for i, name in enumerate(names):
        name.write_text(f"Am {i % 28 + 1}. Mai 2024 kamen {i + 2} Leute nach Köln.\n", encoding="utf-8")
    return names


def test_jobs_give_the_same_in_the_same_order(tmp_path):
    names = files(tmp_path, 70)
    names[20].write_bytes(bytes(100))
    names[40].unlink()
    names.insert(50, "-")
    for command in ("timeline", "figures"):
        alone, shared = (
            finish(start(command, "-f", "jsonl", "-l", "de", "--jobs", jobs, *names), b"Am 3. Mai 2023.")
            for jobs in (1, 3)
        )
        assert shared == alone
        assert alone[0] == 2
        assert len(alone[1].splitlines()) == len(alone[2].splitlines()) + 69 == 71


@pytest.mark.model
def test_jobs_share_a_pipeline(tmp_path):
    names = [SAMPLE, *files(tmp_path, 40)]
    alone, shared = (finish(start("entities", "-f", "tsv", "-l", "de", "-j", jobs, *names)) for jobs in (0, 2))
    assert shared == alone
    assert (alone[0], alone[2]) == (0, "")


@pytest.mark.model
def test_a_missing_pipeline_is_one_line_with_jobs(tmp_path):
    code, out, err = finish(start("entities", "-j", "2", "--model", "no_such", *files(tmp_path, 40)))
    assert (code, out) == (2, "")
    assert err.startswith("artinspect: no spaCy pipeline 'no_such'")
    assert len(err.splitlines()) == 1


@POSIX
@pytest.mark.parametrize("to_group", [True, False])
def test_an_interrupt_of_jobs_leaves_no_process(tmp_path, to_group):
    # The list has an end that never comes: the named pipe is open for reading only.
    names = files(tmp_path, 40)
    waiting = tmp_path / "waiting.txt"
    os.mkfifo(waiting)
    names.insert(35, waiting)
    process = start("timeline", "-f", "jsonl", "-l", "de", "-j", "2", *names, start_new_session=True)
    line = process.stdout.readline()
    (os.killpg if to_group else os.kill)(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")
    assert json.loads(line)["source"] == str(names[0])
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@POSIX
def test_a_closed_pipe_ends_jobs_quietly(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(SAMPLE.read_bytes() * 20)
    process = start("timeline", "-f", "tsv", "-j", "2", *[path] * 60)
    assert process.stdout.readline().startswith(b"source\t")
    process.stdout.close()
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""
    process.stdin.close()
    process.stderr.close()
