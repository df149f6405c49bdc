"""What the options of `entities` and `summary` do to what is printed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "samples" / "nordkorea-2024-10-23.txt"


def test_label_and_count(run):
    all_ = run("entities", "-f", "json", SAMPLE).articles[0]["entities"]
    places = run("entities", "-f", "json", "--label", "loc", "--min-count", "2", SAMPLE).articles[0]["entities"]
    assert places == [e for e in all_ if e["label"] == "LOC" and e["count"] >= 2]
    assert 0 < len(places) < len(all_)


def test_order_by_name(run):
    names = [e["name"] for e in run("entities", "-f", "json", "--sort", "name", SAMPLE).articles[0]["entities"]]
    assert names == sorted(names, key=str.casefold)


def test_a_row_for_each_mention(run):
    found = run("entities", "-f", "json", SAMPLE).articles[0]["entities"]
    head, *rows = run("entities", "-f", "tsv", "--mentions", SAMPLE).out.splitlines()
    assert head.split("\t")[-3:] == ["mention.text", "mention.start", "mention.end"]
    expected = [[m["text"], str(m["start"]), str(m["end"])] for e in found for m in e["mentions"]]
    assert [row.split("\t")[-3:] for row in rows] == expected
    assert run("entities", "-f", "table", "--mentions", SAMPLE).out.count("\n│") == len(rows) + 1


@pytest.mark.parametrize(
    ("command", "arguments", "part"),
    [
        ("entities", ["--label", "CITY"], "CITY"),
        ("summary", ["--only", "weather"], "weather"),
        ("summary", ["-f", "brat"], "brat"),
        ("figures", ["-f", "conll"], "conll"),
    ],
)
def test_what_there_is_not(run, command, arguments, part):
    ran = run(command, *arguments, SAMPLE)
    assert (ran.code, ran.out) == (2, "")
    assert part in ran.err


def test_only_what_is_asked_for(run):
    summary = run("summary", "-f", "json", "--only", "keywords", "--only", "when", SAMPLE).articles[0]["summary"]
    assert summary["keywords"]
    assert summary["timespan"]["from"] <= summary["timespan"]["to"]
    assert (summary["readability"], summary["key_sentences"], summary["figures"]) == ({}, [], None)


def test_everything(run):
    summary = run("summary", "-f", "json", "--all", SAMPLE).articles[0]["summary"]
    assert [key for key, value in summary.items() if not value] == []
    assert any(e["name"] == "Nordkorea" and e["iso"] == "KP" for e in summary["entities"])


def test_a_page_tells_figures_and_time(run):
    page = run("summary", "-f", "table", SAMPLE).out
    assert all(name in page for name in ("Keywords", "How many", "When"))
    assert "Who" not in page


def test_a_summary_loads_no_pipeline():
    code = (
        "import sys; from artinspect.cli import main\n"
        f"assert main(['summary', '-f', 'table', {str(SAMPLE)!r}]) == 0\n"
        "assert 'spacy' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
