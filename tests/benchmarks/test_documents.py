"""The script that counts what stands in markup."""

import json

import documents
import pytest

ARTICLE = """\
---
title: Der Rat tagt
date: 2024-05-03
---

Am [Freitag](https://a.example/2015/12) kamen **12** Gäste &amp; Freunde nach Ulm. {{< figure src="b2014.jpg" >}}

![Das Rathaus](/img/2013.jpg)
"""


@pytest.mark.parametrize(
    "words", ["Freitag", "12 Gäste", "Gäste & Freunde", "Ulm", "Der Rat tagt", "Das Rathaus", "2024-05-03"]
)
def test_what_a_reader_sees(words):
    assert not documents.stands_in_markup(words, documents.normal(documents.visible(ARTICLE)))


@pytest.mark.parametrize(
    "words",
    ["2015", "2014", "2013", "Freitag](https", "figure src", "**12** Gäste", "Gäste &amp; Freunde", "\ufffc Ulm"],
)
def test_what_stands_in_markup(words):
    assert documents.stands_in_markup(words, documents.normal(documents.visible(ARTICLE)))


def test_finds_are_counted(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, encoding="utf-8")
    found = [{"text": "Freitag", "start": 0, "end": 7}, {"text": "2015", "start": 0, "end": 4}]
    counts = documents.count([path], {"timeline": {str(path): {"timeline": found}}})
    assert counts.finds["timeline"] == 2
    assert [find.words for _, find in counts.in_markup] == ["2015"]


@pytest.mark.model
def test_a_folder(tmp_path, capsys):
    import shutil
    import sys
    from pathlib import Path

    command = Path(sys.executable).with_name("artinspect")
    if not command.exists() and not shutil.which("artinspect"):
        pytest.skip("artinspect is not installed as a command")
    articles = tmp_path / "articles"
    articles.mkdir()
    path = articles / "a.MD"
    path.write_text(ARTICLE, encoding="utf-8")
    truth = tmp_path / "truth.jsonl"
    known = {"path": str(path), "language": "de", "title": "Der Rat tagt", "date": "2024-05-04"}
    truth.write_text(json.dumps(known) + "\n", encoding="utf-8")
    name = str(command) if command.exists() else "artinspect"
    assert documents.main([str(articles), "--truth", str(truth), "--errors", "--command", name]) == 0
    printed = capsys.readouterr().out
    assert "timeline      0 of      1 finds in markup" in printed
    assert "title     100.0 % of 1 right" in printed
    assert "date        0.0 % of 1 right" in printed
    assert "date: '2024-05-03', not '2024-05-04'" in printed
