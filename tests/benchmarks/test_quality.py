"""The scorers, on cases that can be counted by hand."""

import json
from datetime import date
from pathlib import Path

import pytest
import quality
from quality import Marked, Score


def test_score():
    assert Score.of(1, 2, 4) == (0.5, 0.25, pytest.approx(1 / 3))
    assert Score.of(0, 0, 0) == (0, 0, 0)
    assert Score.mean([Score(1, 1, 1), Score(0, 0.5, 0)]) == (0.5, 0.75, 0.5)


def test_spans_are_paired_once_and_equal_ones_first():
    gold = [Marked(0, 10), Marked(20, 25)]
    answers = [Marked(0, 4), Marked(0, 10), Marked(24, 30)]
    assert quality.pair(gold, answers) == [(gold[0], answers[1]), (gold[1], answers[2])]
    assert quality.pair([Marked(0, 5)], [Marked(5, 9)]) == []


def test_spans_are_scored_by_all_measures():
    gold = [Marked(0, 4, "2024", "DATE"), Marked(10, 20, "P3D", "DURATION"), Marked(30, 35, "2023", "DATE")]
    answers = [Marked(0, 4, "2024", "DATE"), Marked(12, 20, "P3D", "SET")]
    scores = quality.score_spans([(gold, answers)], ("strict", "relaxed", "type", "value"))
    assert scores["strict"] == Score.of(1, 2, 3)
    assert scores["relaxed"] == scores["value"] == Score.of(2, 2, 3)
    assert scores["type"] == Score.of(1, 2, 3)


def test_optional_spans_are_free_either_way():
    gold = [Marked(0, 4, 5), Marked(10, 12, 2, optional=True)]
    for answers in ([Marked(0, 4, 5)], [Marked(0, 4, 5), Marked(10, 12, 2)]):
        assert quality.score_spans([(gold, answers)], ("value",))["value"] == (1, 1, 1)


def test_values():
    assert quality.agree(2.8e6, 2800000)
    assert not quality.agree(-5, 5)
    assert not quality.agree(11, 11000)
    assert quality.agree("2024-10-23t14:05", "2024-10-23T14:05")


def test_timeml():
    text, found, published = quality.read_timeml(
        "<TimeML><DCT><TIMEX3 value='2024-10-23'>today</TIMEX3></DCT><TEXT>\nAm "
        "<TIMEX3 type='DATE' value='2024-10-16'>Mittwoch <EVENT>voriger</EVENT> Woche</TIMEX3>, "
        "<TIMEX3 type='DURATION' value='P3D'>drei Tage</TIMEX3> lang.<TIMEX3 type='DATE' value='x'/></TEXT></TimeML>"
    )
    assert text == "\nAm Mittwoch voriger Woche, drei Tage lang."
    assert [(text[f.start : f.end], f.value, f.type) for f in found] == [
        ("Mittwoch voriger Woche", "2024-10-16", "DATE"),
        ("drei Tage", "P3D", "DURATION"),
    ]
    assert published == date(2024, 10, 23)


def test_names_in_a_sentence_of_tokens():
    tokens = 'In/O Bad/B-LOC Homburg/I-LOC ,/O sagt/O "/O Merkel/B-PER "/O (/O CDU/B-ORG )/O ./O'.split()
    text, spans = quality.detokenised([tuple(t.rsplit("/", 1)) for t in tokens])
    assert text == 'In Bad Homburg, sagt "Merkel" (CDU).'
    assert [(text[s.start : s.end], s.type) for s in spans] == [
        ("Bad Homburg", "LOC"),
        ("Merkel", "PER"),
        ("CDU", "ORG"),
    ]


def test_sentences_are_found_in_their_articles(tmp_path):
    path = tmp_path / "articles.jsonl"
    rows = [
        {"title": "Rom", "text": "Er schlief."},
        {"title": "Ulm", "text": "Das (alte)  Bad\nHomburg.\n\nMehr."},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    sentences = [
        [tuple(t.rsplit("/", 1)) for t in words.split()]
        for words in ("Das/O (/O alte/O )/O Bad/B-LOC Homburg/I-LOC ./O", "Steht/O nirgends/O", "Mehr/O ./O")
    ]
    (found,) = quality.in_articles(sentences, path)
    assert [(found.text[n.start : n.end], n.type) for n in found.names] == [("Bad\nHomburg", "LOC")]
    assert [found.text[start:end] for start, end in found.parts] == ["Das (alte)  Bad\nHomburg.", "Mehr."]


def test_rouge():
    answer, reference = quality.forms("Der Hund beißt den Mann."), quality.forms("Den Mann beißt der Hund")
    assert quality.rouge_n(answer, reference, 1) == (1, 1, 1)
    assert quality.rouge_n(answer, reference, 2) == (0.5, 0.5, 0.5)
    assert quality.rouge_l(answer, reference) == Score.of(2, 5, 5)
    assert quality.rouge_n([], reference, 1) == quality.rouge_l([], reference) == (0, 0, 0)


def test_keywords():
    assert quality.keywords_at(5, ["Ukraine", "ukraine", "Krieg"], ["Krieg", "Frieden"]) == (0.5, 0.5, 0.5)
    assert quality.keywords_at(1, ["Ukraine", "Krieg"], ["Krieg"]) == (0, 0, 0)


def test_b_cubed_by_hand():
    a, b, c, d = (Marked(i, i + 1) for i in range(4))
    score = quality.b_cubed([([[a, b, c], [d]], [[a, b], [c, d]])])
    assert score.precision == pytest.approx((1 + 1 + 0.5 + 0.5) / 4)
    assert score.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)


def test_b_cubed_of_a_mention_that_one_side_lacks():
    a, b = Marked(0, 1), Marked(1, 2)
    assert quality.b_cubed([([[a]], [[a], [b]])]) == Score(0.5, 1.0, pytest.approx(2 / 3))
    assert quality.b_cubed([([[a]], [])]) == Score(0.0, 0.0, 0.0)


def test_merging_is_scored_in_whole_articles():
    path = Path(quality.__file__).parent / "gold" / "merging.jsonl"
    rows = list(quality.json_lines(path))
    assert len(rows) == 12
    for row in rows:
        spans = [tuple(span) for e in row["entities"] for span in e["mentions"]]
        assert len(set(spans)) == len(spans)
        assert all(row["text"][start:end].strip() == row["text"][start:end] != "" for start, end in spans)
    scores = quality.merging(path, "de")
    assert scores["B³, names given"].f1 > 0.95
    assert scores["B³, names given"].f1 >= scores["B³"].f1 > 0.5
