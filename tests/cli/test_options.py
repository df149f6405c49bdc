"""The options, in this process."""

import io
import json
import os
import re
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

import artinspect
from artinspect.cli import main
from artinspect.cli import run as run_module
from artinspect.rendering.escape import one_line

SAMPLES = Path(__file__).parent.parent.parent / "samples"
SAMPLE = SAMPLES / "nordkorea-2024-10-23.txt"
OPTIONS = "--files-from --include --exclude --format --output --lang --date --encoding --color --width --quiet --jobs --help".split()


def one_error(ran, *parts):
    """Whether a command line ended with one line of error that holds these parts, and printed nothing."""
    assert (ran.code, ran.out) == (2, "")
    (line,) = ran.err.splitlines()
    assert line.startswith("artinspect: ")
    assert all(part in line for part in parts), line
    return True


def test_version(run):
    assert run("--version") == (0, f"artinspect {artinspect.__version__}\n", "")


def test_help_lists_every_option(run, monkeypatch, command):
    monkeypatch.setenv("COLUMNS", "160")
    ran = run(command, "--help")
    assert ran.code == 0
    assert [o for o in OPTIONS if o not in ran.out] == []
    assert [f for f in "auto table json jsonl csv tsv markdown".split() if f not in ran.out] == []


def test_help_lists_every_command(run):
    out = run("--help").out
    assert all(name in out for name in ("summary", "entities", "figures", "timeline", "models", "--version"))


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--no-such-option"], ["--no-such-option"]),
        (["-f", "xml"], ["xml", "jsonl"]),
        (["-d", "23.10.2024"], ["23.10.2024", "YYYY-MM-DD"]),
        (["-d", "2024-02-30"], ["2024-02-30"]),
        (["--width", "12"], ["12", "20"]),
        (["--width", "wide"], ["wide"]),
        (["--encoding", "klingon"], ["klingon", "--encoding"]),
        (["--color", "maybe"], ["maybe"]),
        (["--files-from", "/no/such/list"], ["/no/such/list"]),
        (["-o", "/no/such/folder/out.json"], ["/no/such/folder"]),
    ],
)
def test_usage_errors(run, arguments, parts):
    assert one_error(run("timeline", *arguments, SAMPLE), *parts)


def test_unknown_command(run):
    assert one_error(run("timelime", SAMPLE), "timelime")


def test_unsupported_language_names_what_is_supported(run):
    ran = run("timeline", "-f", "jsonl", "-l", "nl", SAMPLE)
    assert ran.code == 2
    assert ran.articles[0]["error"]["code"] == "unsupported-language"
    assert "supported: de, en, fr" in ran.err


@pytest.mark.parametrize(
    ("command", "lacking"), [("figures", "numbers"), ("summary", "summary, syllables, names")]
)
def test_a_language_without_data_for_a_command_is_unsupported_there(run, command, lacking):
    ran = run(command, "-f", "jsonl", "-l", "fr", SAMPLE)
    assert (ran.code, ran.articles[0]["error"]["code"]) == (2, "unsupported-language")
    assert f"language 'fr' has no data for {lacking}; supported: de, en (" in ran.err


@pytest.mark.parametrize("code", ["de", "DE", "de-AT", "de_CH"])
def test_language_codes_in_the_usual_spellings(run, code):
    assert run("timeline", "-f", "jsonl", "-l", code, SAMPLE).articles[0]["language"]["code"] == "de"


def test_no_file_and_a_terminal_is_a_usage_error(capsys, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    assert main(["timeline"]) == 2
    assert "no FILE given" in capsys.readouterr().err


def test_standard_input(run):
    for arguments in ([], ["-"]):
        ran = run("timeline", "-f", "jsonl", *arguments, stdin=SAMPLE.read_bytes())
        assert (ran.code, ran.articles[0]["source"]) == (0, "-")
    assert run("timeline", "-f", "jsonl", SAMPLE).articles[0]["timeline"] == ran.articles[0]["timeline"]


def test_in_a_pipe_auto_is_tab_separated(run):
    auto = run("timeline", SAMPLE)
    assert auto.out == run("timeline", "-f", "tsv", SAMPLE).out
    assert auto.out.startswith("source\ttext\tstart\tend\ttype\tvalue\tmod\tfrom\tto\t")


def test_files_in_order_and_one_that_fails(run, tmp_path):
    names = sorted(SAMPLES.glob("*.txt"))
    ran = run("timeline", "-f", "jsonl", names[1], tmp_path / "missing.txt", tmp_path, names[0])
    assert ran.code == 2
    assert [a["source"] for a in ran.articles] == [
        str(n) for n in (names[1], tmp_path / "missing.txt", tmp_path, names[0])
    ]
    assert ran.err.splitlines() == [
        f"artinspect: {tmp_path / 'missing.txt'}: no such file",
        f"artinspect: {tmp_path}: is a folder, and no article was found in it (see --include)",
    ]


def test_files_from_a_list(run, tmp_path):
    names = [str(n) for n in sorted(SAMPLES.glob("*.txt"))]
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(names[1:]) + "\r\n\n")
    ran = run("timeline", "-f", "jsonl", "--files-from", listed, names[0])
    assert [a["source"] for a in ran.articles] == names
    piped = run("timeline", "-f", "jsonl", "--files-from", "-", stdin="\n".join(names).encode())
    assert piped.articles == ran.articles


def test_output_to_a_file(run, tmp_path):
    path = tmp_path / "out.json"
    ran = run("timeline", "-f", "json", "-o", path, SAMPLE)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert path.read_text(encoding="utf-8") == run("timeline", "-f", "json", SAMPLE).out
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


def test_output_onto_its_own_input(run, tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes(SAMPLE.read_bytes())
    assert run("timeline", "-f", "json", "-o", path, path).code == 0
    (article,) = json.loads(path.read_text(encoding="utf-8"))["articles"]
    assert len(article["timeline"]) >= 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_one_line(run):
    assert one_error(run("timeline", "-f", "json", "-o", "/dev/full", SAMPLE), "No space left")


def test_warnings_are_lines_and_quiet_keeps_them(run, tmp_path):
    path = tmp_path / "alt.txt"
    path.write_bytes("Die Größe der Übung überrascht, sagte Jürgen Müller in Köln.".encode("cp1252"))
    loud, quiet = run("timeline", path), run("timeline", "-q", path)
    assert (
        loud.err == f"artinspect: {path}: warning: not UTF-8; read as cp1252 (set --encoding if that is wrong)\n"
    )
    assert (quiet.code, quiet.err) == (0, "")
    assert loud.out == quiet.out == run("timeline", "--encoding", "cp1252", path).out


def test_short_text_says_what_it_is_read_as(run):
    ran = run("timeline", "-f", "jsonl", stdin=b"Hallo")
    assert ran.code == 0
    language = ran.articles[0]["language"]
    assert (language["code"], language["confidence"], language["fallback"]) == ("unknown", 0, "de")
    assert "read as German (set --lang if that is wrong)" in ran.err


def test_an_error_of_the_program_is_one_line(run, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("first\nsecond")

    monkeypatch.setattr(run_module, "inspect_files", broken)
    assert one_error(run("timeline", SAMPLE), "internal error", "first second")


@pytest.mark.parametrize("width", [60, 80, 200])
def test_tables_keep_to_a_width(run, command, width):
    ran = run(command, "-f", "table", "--width", width, SAMPLE)
    assert max(map(cell_len, ran.out.splitlines())) <= width
    assert "│" in ran.out or command == "summary"


def test_columns_are_the_width_where_none_is_given(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    assert run("timeline", "-f", "table", SAMPLE).out == run("timeline", "-f", "table", "--width", 60, SAMPLE).out


def test_a_table_in_a_pipe_loses_no_text(run, command, monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    out = run(command, "-f", "table", SAMPLE).out
    (article,) = run(command, "-f", "jsonl", SAMPLE).articles
    found = article[command]
    pieces = [article["title"]["text"], article["section"]["text"]]
    if command == "summary":
        pieces += [s["text"] for s in found["key_sentences"]] + [k["text"] for k in found["keywords"]]
    elif command == "entities":
        pieces += [e["name"] for e in found]
    else:
        pieces += [x["text"] for x in found] + [x["sentence"]["text"] for x in found]
    assert [p for p in pieces if one_line(p) not in out] == []


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color_in_a_pipe(run, monkeypatch, arguments, environment, colored):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert bool(re.search("\x1b", run("timeline", "-f", "table", *arguments, SAMPLE).out)) == colored


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names there are Unicode")
def test_a_file_name_in_any_bytes(run, tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.txt"
    Path(os.fsdecode(path)).write_bytes(SAMPLE.read_bytes())
    for format in ("json", "table", "tsv", "markdown"):
        ran = run("timeline", "-f", format, os.fsdecode(path))
        assert (ran.code, ran.err) == (0, "")
        assert "\x1b" not in ran.out
        assert "caf\ufffd" in ran.out or format == "markdown"


def texts(ran):
    return [t["text"] for t in ran.articles[0]["timeline"]]


def test_timeline_can_be_narrowed_and_ordered(run):
    whole = texts(run("timeline", "-f", "json", SAMPLE))
    assert whole == ["2022", "Juni 2024", "Ende Oktober", "derzeit", "pro Jahr"]
    assert texts(run("timeline", "-f", "json", "--from", "2024-06-15", SAMPLE)) == [
        "2022",
        "Juni 2024",
        "Ende Oktober",
    ]
    assert texts(run("timeline", "-f", "json", "--to", "2023-12-31", SAMPLE)) == ["2022", "Ende Oktober"]
    assert texts(run("timeline", "-f", "json", "--type", "set", "--type", "duration", SAMPLE)) == ["pro Jahr"]
    assert texts(run("timeline", "-f", "json", "--order", "text", SAMPLE)) == [
        "derzeit", "Ende Oktober", "2022", "pro Jahr", "Juni 2024",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--from", "gestern"], ["--from", "gestern"]),
        (["--to", "2024-02-30"], ["--to", "2024-02-30"]),
        (["--from", "2024-02-02", "--to", "2024-02-01"], ["--from", "--to"]),
        (["--type", "event"], ["--type", "event", "date|time|duration|set"]),
        (["--order", "size"], ["--order", "size"]),
    ],
)
def test_wrong_narrowing_is_a_usage_error(run, arguments, parts):
    assert one_error(run("timeline", *arguments, SAMPLE), *parts)


@pytest.mark.parametrize("format", ["ics", "timeml"])
def test_formats_of_timeline_are_of_timeline_only(run, format):
    assert run("timeline", "-f", format, SAMPLE).code == 0
    assert one_error(run("figures", "-f", format, SAMPLE), format, "timeline")


def test_timeml_of_two_articles_is_one_line(run):
    ran = run("timeline", "-f", "timeml", SAMPLE, SAMPLE)
    assert ran.code == 2
    assert ran.err == "artinspect: a TimeML document holds one article; run it once for each file\n"


def test_dates_that_stay_open_are_said(run):
    ran = run("timeline", "-f", "jsonl", "-l", "de", stdin=b"Am Freitag kam er nach Berlin.")
    assert ran.code == 0
    assert (
        ran.err == "artinspect: -: warning: no publication date; what is counted from it stays open (set --date)\n"
    )
    assert run("timeline", "-q", "-l", "de", stdin=b"Am Freitag kam er.").err == ""
    assert run("timeline", "-l", "de", stdin=b"Im Mai 2020 kam er.").err == ""
    assert run("timeline", "-l", "de", "-d", "2024-10-23", stdin=b"Am Freitag kam er.").err == ""
