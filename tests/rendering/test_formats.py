"""Article text, however hostile, comes through each format visible and harmless."""

import csv
import io
import json
import re

import pytest
from rich.cells import cell_len

from artinspect.inspection.analyses import ANALYSES
from artinspect.rendering.escape import csv_cell, markdown_cell, one_line

HOSTILE = [
    "[bold]fett[/bold] und [/x] und [sic]",
    ":smile: und [link=file:///etc/passwd]x[/link]",
    "\x1b[31mrot\x1b]0;Titel\x07 und \x9b1m",
    "\u202eumgedreht\u202c und \u2066isoliert\u2069",
    "=1+1",
    "@SUM(A1:A9)",
    "-2+3|x",
    "a|b `c` <script>x</script> *d* _e_ [f](g)",
    "Tab\there und\r\nneue\nZeile",
    'Er sagte "nein", dann; ging er',
    "Größe 😀 e\u0301 中文字 שלום",
]
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
hostile = pytest.mark.parametrize("text", HOSTILE)


def texts(value):
    if isinstance(value, dict):
        return [t for v in value.values() for t in texts(v)]
    return [t for v in value for t in texts(v)] if isinstance(value, list) else [value]


@hostile
def test_json_gives_the_text_back(command, text, report_of, render):
    report = report_of(command, text)
    document, lines = render("json", report, report), render("jsonl", report, report)
    assert not CONTROL.search(document + lines)
    articles = json.loads(document)["articles"]
    assert articles == [json.loads(line) for line in lines.splitlines()]
    assert len(articles) == 2
    assert articles[0]["title"]["text"] == articles[0]["source"] == text
    assert text in texts(articles[0]["findings" if command == "check" else command])


@hostile
def test_csv_gives_the_text_back_but_no_formula(command, text, report_of, render):
    out = render("csv", report_of(command, text))
    assert not CONTROL.search(out.replace("\t", ""))
    header, *rows = csv.reader(io.StringIO(out))
    assert tuple(header) == ANALYSES[command].records().COLUMNS
    assert [len(row) for row in rows] == [len(header)]
    assert rows[0][0] == csv_cell(text)
    assert csv_cell(text) in rows[0][1:]
    assert not any(re.match(r"[=@+\t]|-\D", cell) for cell in rows[0])


@hostile
def test_tsv_has_one_line_a_row(command, text, report_of, render):
    out = render("tsv", report_of(command, text))
    assert not CONTROL.search(out.replace("\t", ""))
    header, row = (line.split("\t") for line in out.splitlines())
    assert tuple(header) == ANALYSES[command].records().COLUMNS
    assert len(row) == len(header)
    assert row[0] == one_line(text)
    assert one_line(text) in row[1:]


@hostile
def test_markdown_is_one_table_of_plain_text(command, text, report_of, render):
    out = render("markdown", report_of(command, text))
    assert not CONTROL.search(out)
    heading, _, header, rule, row = out.splitlines()
    assert heading == f"## {markdown_cell(text)}"
    cells = [len(re.findall(r"(?<!\\)\|", line)) for line in (header, rule, row)]
    assert len(set(cells)) == 1
    assert markdown_cell(text) in row
    assert not re.search(r"(?<!\\)[<`*\[]", row)


@hostile
@pytest.mark.parametrize("color", [False, True])
def test_table_at_its_natural_width_loses_nothing(command, text, color, report_of, render):
    out = render("table", report_of(command, text), color=color)
    assert ("\x1b[" in out) == color
    plain = re.sub(r"\x1b\[[\d;]*m", "", out)
    assert not CONTROL.search(plain)
    assert one_line(text) in plain


@hostile
@pytest.mark.parametrize("width", [20, 60, 80, 200])
@pytest.mark.parametrize("shorten", [False, True])
def test_table_keeps_to_its_width(command, text, width, shorten, report_of, render):
    long = f"{text} und so weiter, " * 20
    lines = render("table", report_of(command, long), width=width, shorten=shorten).splitlines()
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("width", [60, 80, 200])
def test_table_of_a_width_loses_no_word(command, width, report_of, render):
    words = [f"wort{i}" for i in range(60)]
    out = render("table", report_of(command, " ".join(words)), width=width)
    assert set(words) <= set(re.findall(r"wort\d+", out))


def test_failed_inputs_keep_outputs_in_step(command, report_of, failed, render):
    good, bad = report_of(command, "Text"), failed(command)
    articles = json.loads(render("json", bad, good, bad))["articles"]
    assert [("error" in a, a["source"]) for a in articles] == [(True, "a.bin"), (False, "Text"), (True, "a.bin")]
    assert list(articles[0]) == ["schema", "command", "source", "error"]
    assert articles[0]["error"] == {"code": "binary", "message": "is not a text file"}
    for format in ("csv", "tsv"):
        assert render(format, bad, good) == render(format, good)
    assert "a.bin: is not a text file" in render("markdown", bad)
    assert render("table", bad, good) == render("table", good)


def test_numbers_are_written_without_a_needless_fraction(report_of, render):
    report = report_of("figures", "Text")
    assert '"value": 2800000,' in render("json", report)
    assert "\t2800000\t" in render("tsv", report)
    assert "at least 2.800.000" in render("table", report)


def test_nothing_found_is_said(report_of, render):
    from dataclasses import replace

    report = replace(report_of("timeline", "Text"), analysis=())
    assert "no time expressions found" in render("table", report)
    assert json.loads(render("jsonl", report))["timeline"] == []
