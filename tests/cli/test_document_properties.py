"""Whatever Markdown: nothing fails, and every span of every command is where it says."""

import csv
import io
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.analyses.summary.options import SummaryOptions
from artinspect.checks.engine.selection import selection
from artinspect.checks.options import CheckOptions
from artinspect.inputs.documents import Reading, read_document
from artinspect.inspection.analyses import ANALYSES
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import inspect_files
from artinspect.rendering.json import as_json

WORDS = [
    "Tom Adler",
    "am Dienstag, 4. März 2026",
    "12 Millionen Euro",
    "**",
    "*",
    "_",
    "`",
    "[",
    "](u)",
    "![",
    "\n",
    "\n\n",
]
PIECES = [
    *WORDS, "> ", "- ", "1. ", "# ", "## ", "| a | b |\n|---|---|\n", "<b>", "</b>", "<p>", "</p>", "<!--", "-->", "<br>",
    "&amp;", "&nbsp;", "\\", "[^1]", "[^1]: ", "{{< x >}}", "{{% y %}}", "{% z %}", "{{ page.x }}", "{{NAME}}", "https://a.example/2019",
    "a@b.example", "```", "~~~", "---\n", "title: Der Rat\n", "date: 2024-05-03\n", "+++\n", "„", "“", "<script>", "</script>",
    " ", ". ", ", ", "der Rat tagt", "XXXX", "artinspect: ignore[STR001]", "\u00ad", "\ufffc", "\r\n", "😀", "[[Wiki]]", "    ",
]  # fmt: skip


def spans(value):
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys() and value["start"] is not None:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("markdown") / "a.md"


@pytest.mark.parametrize("command", ["figures", "timeline", "summary", "check"])
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=120)
def test_every_span_holds(path, command, text):
    path.write_bytes(text.encode())
    parts = frozenset({"counts", "sentences", "keywords", "figures", "when", "details"})
    own = {"summary": SummaryOptions(parts=parts), "check": CheckOptions(rules=selection(names=False))}
    analysis = ANALYSES[command]
    (inspected,) = inspect_files(analysis, [str(path)], InputOptions(language="de"), own.get(command))
    article = as_json(inspected.report)
    if "error" in article:
        assert article["error"]["code"] == "empty"
        return
    for span in spans(article):
        assert span["text"] == text[span["start"] : span["end"]]
        if command != "check":
            assert span["start"] < span["end"]
    rows = analysis.records()
    columns = rows.COLUMNS
    for row in rows.records(inspected.report, ()):
        cells = dict(zip(columns, row, strict=True))
        for name in ("", "number.", "sentence.", "attribution."):
            if cells.get(f"{name}start") is not None:
                assert cells[f"{name}text"] == text[cells[f"{name}start"] : cells[f"{name}end"]]


@pytest.mark.model
@pytest.mark.parametrize("seed", range(6))
def test_formats_of_names_hold_in_markdown(run, tmp_path, seed):
    import random

    chosen = random.Random(seed)
    text = "".join(chosen.choice(PIECES) for _ in range(300))
    path = tmp_path / "a.md"
    path.write_bytes(text.encode())
    (article,) = run("entities", "-l", "de", "-f", "json", path).articles
    for span in spans(article):
        assert span["text"] == text[span["start"] : span["end"]]
    assert run("entities", "-l", "de", "-f", "brat", path).code == 0
    last = "O"
    for line in run("entities", "-l", "de", "-f", "conll", path).out.splitlines():
        tag = line.rpartition("\t")[2] or "O"
        if tag.startswith("I-"):
            assert last[2:] == tag[2:], "no I- without B-"
        last = tag
    written = run("entities", "-l", "de", "-f", "csv", "--mentions", path).out
    for row in csv.DictReader(io.StringIO(written, newline="")):
        # A cell that would be a formula has an apostrophe before it.
        stands = text[int(row["mention.start"]) : int(row["mention.end"])]
        assert row["mention.text"].removeprefix("'").split() == stands.removeprefix("'").split()


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "*",
        "> ",
        "{{<",
        "- ",
        "  - a\n",
        "<!--",
        "<a ",
        "|",
        "**a ",
        "&",
        "![",
        "[a](",
        "`",
        "{% ",
        "www.",
        "a@",
    ],
)
def test_reading_is_linear(piece, time_limit):
    def seconds(size):
        data = (piece * (size // len(piece))).encode()
        begin = time.process_time()
        read_document(data, "a.md", Reading())
        return time.process_time() - begin

    with time_limit(60):
        small, large = min(seconds(100_000) for _ in range(2)), seconds(400_000)
    assert large < 8 * small + 0.5


@pytest.mark.slow
def test_reading_costs_little(run, tmp_path):
    """Reading Markdown takes at most a tenth of what finding its figures takes."""
    text = (
        "## Der Rat\n\nDer **Rat** von [Ulm](https://ulm.example) nahm am *Freitag* den Plan an. Er kostet 12 Millionen Euro, 3 mehr "
        "als geplant.\n\n- Erstens kamen 40 Gäste aus Bonn.\n- Zweitens kam der Minister mit 5 Leuten.\n\n"
    ) * 400
    data = text.encode()
    begin = time.process_time()
    for _ in range(3):
        read_document(data, "a.md", Reading())
    reading = (time.process_time() - begin) / 3
    path = tmp_path / "a.md"
    path.write_bytes(data)
    begin = time.process_time()
    assert json.loads(run("figures", "-l", "de", "-f", "json", path).out)["articles"][0]["figures"]
    assert reading < (time.process_time() - begin) / 5  # a tenth, and room for a busy machine
