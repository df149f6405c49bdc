"""`artinspect models`, and how a pipeline is chosen."""

import csv
import io
import json
from pathlib import Path

import pytest
from rich.cells import cell_len

pytestmark = pytest.mark.model

SAMPLES = Path(__file__).parent.parent.parent / "samples"
GERMAN = SAMPLES / "nordkorea-2024-10-23.txt"
ENGLISH = SAMPLES / "asylum-seekers-2015-05-18.txt"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    for code in ("DE", "EN"):
        monkeypatch.delenv(f"ARTINSPECT_MODEL_{code}", raising=False)


@pytest.fixture
def pipeline(tmp_path):
    """A folder with a German pipeline that finds one word."""
    import spacy

    nlp = spacy.blank("de", meta={"name": "few", "version": "1.2.3", "license": "CC0"})
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Kursk"}])
    nlp.to_disk(tmp_path / "few")
    return tmp_path / "few"


def names(ran):
    return [[e["name"] for e in article.get("entities", [])] for article in ran.articles]


def test_each_format(run):
    document = json.loads(run("models", "-f", "json").out)
    assert (document["schema"], document["command"]) == ("artinspect/1", "models")
    assert set(document["install"]) == {"de", "en"}
    listed = document["pipelines"]
    assert [json.loads(line) for line in run("models", "-f", "jsonl").out.splitlines()] == [
        {"schema": "artinspect/1", "command": "models", **p} for p in listed
    ]
    for format, delimiter in (("csv", ","), ("tsv", "\t")):
        rows = list(csv.DictReader(io.StringIO(run("models", "-f", format).out), delimiter=delimiter))
        assert [list(row) for row in rows] == [list(p) for p in listed]
        assert [row["labels"].split() for row in rows] == [p["labels"] for p in listed]
    head, line, *rows = run("models", "-f", "markdown").out.splitlines()
    assert [row.count("|") for row in (head, line, *rows)] == [head.count("|")] * (2 + len(listed))


def test_table_keeps_its_width_and_says_how_to_install(run):
    ran = run("models", "-f", "table", "--width", 80)
    assert max(map(cell_len, ran.out.splitlines())) <= 80
    assert "python -m spacy download de_core_news_sm" in ran.out
    assert "de (default)" in " ".join(ran.out.split()) or "(default)" in ran.out


def test_output_to_a_file(run, tmp_path):
    path = tmp_path / "models.json"
    assert run("models", "-f", "json", "-o", path) == (0, "", "")
    assert path.read_text(encoding="utf-8") == run("models", "-f", "json").out


def test_format_of_another_command_is_refused(run):
    ran = run("models", "-f", "ics")
    assert (ran.code, ran.out) == (2, "")


def test_environment_chooses_a_pipeline_for_one_language(run, monkeypatch, pipeline):
    monkeypatch.setenv("ARTINSPECT_MODEL_DE", str(pipeline))
    german, english = names(run("entities", "-f", "jsonl", GERMAN, ENGLISH))
    assert german == ["Kursk"]
    assert "Indonesia" in english
    (listed,) = (p for p in json.loads(run("models", "-f", "json").out)["pipelines"] if p["origin"] == "path")
    assert (listed["version"], listed["license"], listed["used_for"]) == ("1.2.3", "CC0", ["de"])
    assert listed["chosen"] == "environment"


def test_option_goes_before_the_environment(run, monkeypatch, pipeline):
    monkeypatch.setenv("ARTINSPECT_MODEL_DE", "no_such_pipeline")
    assert names(run("entities", "-f", "jsonl", "--model", pipeline, GERMAN)) == [["Kursk"]]
    missing = run("entities", GERMAN)
    assert (missing.code, missing.out) == (2, "")
    assert "no_such_pipeline" in missing.err
    ran = run("models", "-f", "tsv")
    assert ran.err == "artinspect: warning: ARTINSPECT_MODEL_DE: no pipeline 'no_such_pipeline' is there\n"


def test_article_in_another_language_than_the_pipeline_fails_alone(run, pipeline):
    ran = run("entities", "-f", "jsonl", "--model", pipeline, ENGLISH, GERMAN)
    assert ran.code == 2
    first, second = ran.articles
    assert first["error"]["code"] == "unsupported-language"
    assert "reads language 'de', this article is 'en'" in ran.err
    assert [e["name"] for e in second["entities"]] == ["Kursk"]


def test_words_made_from_names_are_marked_in_each_format(run):
    plain, more = (run("entities", "-f", "jsonl", *o, GERMAN).articles[0]["entities"] for o in ([], ["--derived"]))
    assert [e for e in more if "form" not in e] == plain
    assert {e["form"] for e in more if "form" in e} == {"derived", "part"}
    assert {e["label"] for e in more} <= {"PER", "LOC", "ORG", "MISC"}
    rows = list(csv.DictReader(io.StringIO(run("entities", "-f", "csv", "--derived", GERMAN).out)))
    assert [(row["name"], row["form"]) for row in rows] == [(e["name"], e.get("form", "")) for e in more]
    assert "LOC derived" in run("entities", "-f", "table", "--derived", GERMAN).out
    assert "form" not in run("entities", "-f", "csv", GERMAN).out.splitlines()[0].split(",")


def test_document_level_is_a_switch(run, tmp_path):
    import spacy

    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Wladimir Putin"}])
    nlp.to_disk(tmp_path / "few")
    article = tmp_path / "article.txt"
    article.write_text("Wladimir Putin reiste nach Paris. Am Abend kehrte Putin zurück.", "utf-8")
    few = ("entities", "-f", "jsonl", "-l", "de", "--model", str(tmp_path / "few"), article)
    on, off = (json.loads(run(*few, *o).out)["entities"] for o in (["--document-level"], ["--no-document-level"]))
    assert [e["count"] for e in on] == [2]
    assert [e["count"] for e in off] == [1]
    assert json.loads(run(*few).out)["entities"] == on
