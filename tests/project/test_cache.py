"""The cache by itself."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from artinspect.checks import RULES
from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.selection import selection
from artinspect.checks.options import CheckOptions
from artinspect.inspection import run as inspection
from artinspect.inspection.analyses import CHECK
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import Group, inspect_groups
from artinspect.project import cache as cache_module
from artinspect.project import cache_key
from artinspect.project.cache import Cache, find_cache, sweep
from artinspect.project.cached import serve_known

COMMENTS = (
    "artinspect: ignore[TIM001] so gesagt\n<!-- artinspect: ignore[FIG001] -->\n\nDer Rat tagt am Freitag.\n"
)


@pytest.fixture
def kept(tmp_path):
    return Cache(str(tmp_path / "cache"))


@pytest.fixture
def examples(tmp_path):
    """The rules' own examples as files, and others that are read in an odd way."""
    texts = [text.encode() for rule in RULES for pair in rule.examples for text in pair]
    texts += ["Größe — „Übung“ für 3 €, sagte Jürgen Müller.".encode("cp1252"), "Ein Plus.".encode("utf-16"), b""]
    texts += [
        COMMENTS.encode(),
        b"\xef\xbb\xbfDer Rat tagt am Mittwoch, 23. Oktober 2026.\r\nEnde.",
        b"\x00\x01\x02",
    ]
    paths = [tmp_path / f"{n}.txt" for n in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_bytes(text)
    return [str(path) for path in paths]


def settings_of(**layer):
    return CheckOptions(rules=selection([ConfigLayer(**layer)]))


def entries(cache):
    return {path: path.read_bytes() for path in Path(cache.folder).glob("*/*")}


def check(sources, cache, *, jobs=1, settings=None, inputs=InputOptions()):  # noqa: B008 -- it is frozen
    groups = [Group(inputs, settings or settings_of(), sources)]
    return list(serve_known(groups, cache, jobs=jobs) if cache else inspect_groups(CHECK, groups, jobs=jobs))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_comes_back_is_what_was_found(examples, kept, jobs, monkeypatch):
    settings = settings_of(warn_unused_ignores=True, spellings={"Kyjiw": ("Kiew",)})
    without = check(examples, None, settings=settings)
    assert (
        sum(len(result.report.analysis.findings) for result in without if hasattr(result.report, "analysis")) > 20
    )
    assert sum(bool(result.warnings) for result in without) > 1
    assert check(examples, kept, jobs=jobs, settings=settings) == without
    readable = [path for path, result in zip(examples, without, strict=True) if hasattr(result.report, "analysis")]
    monkeypatch.setattr(inspection, "_inspect_group", None)  # nothing is checked any more
    again = check(readable, kept, jobs=jobs, settings=settings)
    assert again == [result for result in without if hasattr(result.report, "analysis")]


@pytest.mark.parametrize("jobs", [1, 2])
def test_old_and_new_in_their_order(examples, kept, jobs):
    without = check(examples, None)
    check(examples[::3], kept)
    assert check(examples, kept, jobs=jobs) == without
    assert check(examples[::-1], kept, jobs=jobs) == without[::-1]


def test_an_entry_is_the_articles_not_the_files(tmp_path, kept):
    for name in ("a", "b"):
        (tmp_path / name).write_text("Der Rat tagt am Mittwoch, 23. Oktober 2026.", encoding="utf-8")
    for name in ("a", "b", "a"):
        (result,) = check([str(tmp_path / name)], kept)
        assert (result.report.source, len(result.report.analysis.findings)) == (str(tmp_path / name), 1)
    assert len(entries(kept)) == 1
    (tmp_path / "a").write_text("Der Rat tagt am Freitag, 23. Oktober 2026.", encoding="utf-8")
    assert [len(r.report.analysis.findings) for r in check([str(tmp_path / n) for n in "ab"], kept)] == [0, 1]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b"TIM001", b"TIM002"),
        lambda content: b"\x00" * len(content),
        lambda content: cache_module._digest(b"{}") + b"\n{}",
        lambda content: cache_module._digest(b"[" * 9999) + b"\n" + b"[" * 9999,
        lambda content: cache_module._digest(b"[1]") + b"\n[1]",
    ],
)
def test_a_damaged_entry_is_none_and_is_written_again(examples, kept, damage):
    without = check(examples, kept)
    whole = entries(kept)
    for path, content in whole.items():
        path.write_bytes(damage(content))
    assert check(examples, kept) == without
    assert entries(kept) == whole


def test_where_nothing_can_be_kept_all_is_checked(examples, tmp_path):
    (tmp_path / "file").touch()
    assert check(examples, Cache(str(tmp_path / "file"))) == check(examples, None)


def test_a_folder_that_may_not_be_written(examples, tmp_path):
    (tmp_path / "cache").mkdir(mode=0o500)
    if os.access(tmp_path / "cache", os.W_OK):
        pytest.skip("root may write anywhere")
    assert check(examples, Cache(str(tmp_path / "cache"))) == check(examples, None)


@pytest.mark.parametrize("failing", ["replace", "makedirs"])
def test_a_full_disk_leaves_nothing_behind(examples, kept, monkeypatch, failing):
    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache_module.os, failing, fail)
    assert check(examples[:3], kept) == check(examples[:3], None)
    assert all(len(path.name) == 38 for path in entries(kept))


@pytest.mark.parametrize(
    ("change", "is_new"),
    [
        ({"language": "de"}, True),
        ({"published": date(2026, 10, 23)}, True),
        ({"encoding": "cp1252"}, True),
        ({"checks": selection([ConfigLayer(select=("TIM",))])}, True),
        ({"checks": selection([ConfigLayer(severity={"TIM001": "info"})])}, True),
        ({"checks": selection([ConfigLayer(spellings={"Kyjiw": ("Kiew",)})])}, True),
        ({"checks": selection([ConfigLayer(warn_unused_ignores=True)])}, True),
        ({"checks": selection([ConfigLayer(max_per_rule=1)])}, False),
        ({"checks": selection([ConfigLayer(fail_on="never")])}, False),
    ],
)
def test_what_an_entry_depends_on(examples, kept, change, is_new):
    check(examples[:1], kept)
    settings = CheckOptions(rules=change.pop("checks", selection()))
    inputs = InputOptions(**change)
    result = check(examples[:1], kept, settings=settings, inputs=inputs)
    assert len(entries(kept)) == (2 if is_new else 1)
    assert result == check(examples[:1], None, settings=settings, inputs=inputs)


def test_another_program_has_other_entries(examples, kept, monkeypatch):
    check(examples[:1], kept)
    monkeypatch.setattr(cache_module, "program_digest", lambda: b"another")
    check(examples[:1], kept)
    assert len(entries(kept)) == 2


def test_the_state_of_the_program(tmp_path, monkeypatch):
    """Every file counts but compiled ones and the pipelines'; with names these, too."""
    monkeypatch.setattr(cache_key, "_PACKAGE", str(tmp_path))
    for name in ("rules.py", "languages/de/words.py", "pipelines/loading.py", "pipelines/de/model.bin"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1")

    def states():
        cache_key.program_digest.cache_clear()
        cache_key.pipelines_digest.cache_clear()
        return cache_key.program_digest(), cache_key.pipelines_digest(())

    try:
        before = states()
        (tmp_path / "__pycache__").mkdir()
        (tmp_path / "__pycache__" / "rules.pyc").touch()
        os.utime(tmp_path / "rules.py", (1, 1))
        assert states() == before
        (tmp_path / "pipelines" / "de" / "model.bin").write_text("2")
        program, pipelines = states()
        assert (program == before[0], pipelines == before[1]) == (True, False)
        for change in (
            lambda: (tmp_path / "languages" / "de" / "words.py").write_text("2"),
            lambda: (tmp_path / "pipelines" / "loading.py").write_text("2"),
            lambda: (tmp_path / "more.py").touch(),
            lambda: (tmp_path / "rules.py").rename(tmp_path / "other.py"),
            lambda: monkeypatch.setattr(sys, "version", "4.0"),
        ):
            change()
            assert states()[0] != program
            program = states()[0]
    finally:
        monkeypatch.undo()
        states()


def test_the_state_of_a_pipeline_that_is_named(tmp_path):
    (tmp_path / "meta.json").write_text('{"lang": "de", "name": "x", "version": "1", "pipeline": ["ner"]}')
    (tmp_path / "config.cfg").touch()
    cache_key.pipelines_digest.cache_clear()
    before = cache_key.pipelines_digest((str(tmp_path),))
    assert before != cache_key.pipelines_digest(())
    (tmp_path / "weights").touch()
    cache_key.pipelines_digest.cache_clear()
    assert cache_key.pipelines_digest((str(tmp_path),)) != before


def test_what_nobody_asks_for_goes(kept, examples, monkeypatch):
    check(examples[:4], kept)
    old, *others = entries(kept)
    now = old.stat().st_mtime
    for path in (old, *others):
        os.utime(path, (now, now - 31 * 86_400))
    os.utime(others[0], (now, now - 29 * 86_400))
    sweep(str(old.parent), now)
    sweep(str(others[0].parent), now)
    sweep(str(Path(kept.folder) / "none"), now)
    assert (old.exists(), others[0].exists()) == (False, True)


def test_what_is_asked_for_stays(kept, examples):
    check(examples[:1], kept)
    (path,) = entries(kept)
    now = path.stat().st_mtime
    for age, is_touched in ((3600, False), (2 * 86_400, True)):
        os.utime(path, (now - age, now - age))
        check(examples[:1], kept)
        assert (path.stat().st_mtime > now - 60) is is_touched


def test_what_can_only_be_read_is_read(kept, examples, monkeypatch):
    def fail(*_, **__):
        raise PermissionError(13, "Permission denied")

    before = check(examples[:1], kept)
    (path,) = entries(kept)
    os.utime(path, (1, 1))
    monkeypatch.setattr(cache_module.os, "utime", fail)
    monkeypatch.setattr(inspection, "_inspect_group", None)
    assert check(examples[:1], kept) == before


def test_new_entries_sweep(kept, examples, monkeypatch):
    swept = []
    monkeypatch.setattr(cache_module, "sweep", lambda folder, now: swept.append(folder))
    check(examples, kept)
    assert 0 < len(swept) < len(entries(kept)) / 4


@pytest.mark.parametrize(
    ("platform", "environment", "place"),
    [
        ("linux", {"HOME": "/home/x"}, "/home/x/.cache/artinspect"),
        ("linux", {"HOME": "/home/x", "XDG_CACHE_HOME": "/c"}, "/c/artinspect"),
        ("linux", {"HOME": "/home/x", "XDG_CACHE_HOME": "c"}, "/home/x/.cache/artinspect"),
        ("darwin", {"HOME": "/home/x"}, "/home/x/Library/Caches/artinspect"),
        ("linux", {"HOME": "/home/x", "ARTINSPECT_CACHE_DIR": "/own"}, "/own"),
        ("linux", {"HOME": "/home/x", "ARTINSPECT_CACHE_DIR": ""}, "/home/x/.cache/artinspect"),
        ("linux", {"HOME": "x"}, None),
        ("win32", {"HOME": "/home/x"}, None),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="has other paths")
def test_where_it_is(platform, environment, place, monkeypatch):
    monkeypatch.setattr(cache_module.sys, "platform", platform)
    monkeypatch.setenv("HOME", environment["HOME"])
    found = find_cache(environment)
    assert (found and found.folder) == place
