"""A baseline is renewed and pruned by what a run saw, and by nothing else."""

import json
import os

import pytest

from artinspect.article import Article
from artinspect.checks.engine.baseline import (
    ArticleOutcome,
    Baseline,
    BaselineError,
    baseline_to_overwrite,
    read_baseline,
)
from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.selection import selection

CHECKS = selection([ConfigLayer(select=("STR001", "FIG004"))])
PLACEHOLDER = "Der Umbau kostet XXXX Euro."
PERCENT = "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent."


def checked(text):
    return CHECKS.check(Article.parse(text, language="de"))


@pytest.fixture
def seen(tmp_path):
    """`seen("a.txt", text)` is what came of an article; None is that it could not be read."""

    def outcome(name, text, codes=CHECKS.codes):
        path = str(tmp_path / name)
        return ArticleOutcome(path, None) if text is None else ArticleOutcome.of(path, checked(text), codes)

    return outcome


@pytest.fixture
def known(tmp_path, seen):
    """The findings of two articles that are there, and of one that is not."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    text = f"{PLACEHOLDER}\n\n{PLACEHOLDER}\n\n{PERCENT}"
    return Baseline(str(tmp_path)).renewed([seen(name, text) for name in ("a.txt", "b.txt", "gone.txt")])


def counts(baseline):
    return {
        name: {code: len(prints) for code, prints in found.items() if prints}
        for name, found in baseline.known.items()
        if any(found.values())
    }


ALL = {"STR001": 2, "FIG004": 1}


def test_equal_evidence_is_counted(known):
    assert counts(known) == {"a.txt": ALL, "b.txt": ALL, "gone.txt": ALL}
    assert len(known) == 9


def test_findings_are_known_after_edits_elsewhere(tmp_path, known):
    path = str(tmp_path / "a.txt")
    text = f"Neuer Titel\n\nDavor steht nun ein Satz.\n\n{PERCENT}\n\n{PLACEHOLDER} Danach auch.\n"
    assert [f.rule for f in checked(text).findings] == ["FIG004", "STR001"]
    assert known.without_known(path, checked(text)).findings == ()
    text += f"\n{PLACEHOLDER}\n\n{PLACEHOLDER}\n"
    assert [f.rule for f in known.without_known(path, checked(text)).findings] == ["STR001"]
    assert [f.rule for f in known.without_known(str(tmp_path / "c.txt"), checked(PERCENT)).findings] == ["FIG004"]


def test_pruning_drops_what_no_longer_occurs(known, seen):
    pruned = known.pruned([seen("a.txt", f"{PLACEHOLDER}\n\n{PERCENT.replace('20', '30')}")])
    assert counts(pruned) == {"a.txt": {"STR001": 1}, "b.txt": ALL}


def test_pruning_keeps_what_was_not_looked_at(known, seen):
    assert counts(known.pruned([])) == {"a.txt": ALL, "b.txt": ALL}
    assert counts(known.pruned([seen("a.txt", None), seen("gone.txt", None)])) == {"a.txt": ALL, "b.txt": ALL}
    only = seen("a.txt", "Der Rat tagt.", codes=("STR001",))
    assert counts(known.pruned([only]))["a.txt"] == {"FIG004": 1}
    standard_input = Baseline(known.folder).renewed([ArticleOutcome("-", seen("a.txt", PERCENT).found)])
    assert counts(standard_input.pruned([])) == {"-": {"FIG004": 1}}


def test_pruning_adds_nothing(known, seen):
    assert counts(known.pruned([seen("c.txt", PERCENT), seen("a.txt", PLACEHOLDER * 5)]))["a.txt"] == {"STR001": 2}
    assert "c.txt" not in known.pruned([seen("c.txt", PERCENT)]).known


def test_a_renewed_baseline_holds_what_was_found(known, seen):
    renewed = known.renewed([seen("a.txt", PERCENT), seen("b.txt", None), seen("d.txt", None)])
    assert counts(renewed) == {"a.txt": {"FIG004": 1}, "b.txt": ALL}


def test_what_is_written_is_read_again(tmp_path, known, seen):
    path = str(tmp_path / "known.json")
    known.renewed([seen("a.txt", PERCENT), seen("b.txt", "Der Rat tagt.")]).write(path)
    document = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    assert list(document["findings"]) == ["a.txt"]
    assert list(document["findings"]["a.txt"]) == ["FIG004"]
    again = read_baseline(path)
    assert counts(again) == {"a.txt": {"FIG004": 1}}
    assert again.without_known(str(tmp_path / "a.txt"), checked(PERCENT)).findings == ()


def test_a_baseline_is_written_whole_or_not_at_all(tmp_path, known, monkeypatch):
    path, link = tmp_path / "known.json", tmp_path / "link.json"
    path.write_text("before", encoding="utf-8")
    link.symlink_to(path)
    known.write(str(link))
    assert link.is_symlink()
    assert len(read_baseline(str(path))) == len(known)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    before = path.read_bytes()
    with pytest.raises(OSError, match="No space left"):
        Baseline(str(tmp_path)).write(str(path))
    assert path.read_bytes() == before
    assert {p.name for p in tmp_path.iterdir()} == {"a.txt", "b.txt", "known.json", "link.json"}


@pytest.mark.parametrize(
    "text",
    [
        '{"schema": "artinspect-baseline/1"}',
        '{"schema": "artinspect-baseline/1", "findings": []}',
        '{"schema": "artinspect-baseline/1", "findings": {"a.txt": ["0123"]}}',
        '{"schema": "artinspect-baseline/1", "findings": {"a.txt": {"TIM001": 3}}}',
        '{"schema":' + "[" * 100_000,
        "[" * 100_000,
        "Der Rat tagt.\n",
    ],
)
def test_what_is_no_baseline(tmp_path, text):
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError, match=r"known\.json: not a baseline file"):
        read_baseline(str(path))


@pytest.mark.parametrize("text", ["", '{"schema": "artinspect-baseline/1"}', '{"schema":' + "[" * 100_000])
def test_a_broken_baseline_is_made_anew(tmp_path, text):
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    assert len(baseline_to_overwrite(str(path))) == 0


@pytest.mark.parametrize("text", ["Der Rat tagt.\n", "[" * 100_000])
def test_what_may_be_an_article_is_left_as_it_is(tmp_path, text):
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError, match="left unchanged"):
        baseline_to_overwrite(str(path))
