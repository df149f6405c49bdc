import sys

import pytest
import speed


def test_a_program_that_fails_is_not_measured():
    with pytest.raises(OSError, match="failed"):
        speed.cpu_seconds([sys.executable, "-c", "raise SystemExit(3)"])


def test_programs_run_by_turns_and_the_median_counts(monkeypatch):
    ran = []

    def fake(command):
        ran.append(command[0])
        return len(ran)

    monkeypatch.setattr(speed, "cpu_seconds", fake)
    assert speed.medians({"a": ["a"], "b": ["b"]}, 3) == {"a": 5, "b": 6}
    assert "".join(ran) == "abababab"


def test_the_bare_program_runs(tmp_path):
    program = tmp_path / "bare.py"
    program.write_text(speed.BARE, encoding="utf-8")
    assert speed.cpu_seconds([sys.executable, str(program), "a.txt"]) > 0


def test_table():
    assert speed.markdown(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"
