"""Settings of a project: where they are found, for which articles they hold, and what is no setting."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.profiles import PROFILES
from artinspect.project.configuration import (
    EMPTY,
    Configuration,
    ConfigurationError,
    Override,
    nearest,
    read_configuration,
)

LAYER = """
profile = "agency"
select = ["TIM", "fig004"]
extend-select = ["STR"]
ignore = ["TIM002"]
fail-on = "warning"
max-per-rule = 3
max-sentence-words = 25
warn-unused-ignores = true
severity = { tim001 = "info" }
spellings = { Kyjiw = ["Kiew", "Kyiv"] }
mononyms = ["Lula"]
"""
READ = {
    "profile": "agency",
    "select": ("TIM", "fig004"),
    "extend_select": ("STR",),
    "ignore": ("TIM002",),
    "fail_on": "warning",
    "max_per_rule": 3,
    "max_sentence_words": 25,
    "warn_unused_ignores": True,
    "severity": {"TIM001": "info"},
    "spellings": {"Kyjiw": ("Kiew", "Kyiv")},
    "mononyms": ("Lula",),
}
EVERYTHING = f"""
include = ["*.md"]
exclude = ["drafts/"]
{LAYER}
[[overrides]]
paths = ["archive/**"]
{LAYER}
"""


def test_every_key(tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_text(EVERYTHING)
    assert {f.name for f in fields(ConfigLayer)} == READ.keys()
    assert read_configuration(path) == Configuration(
        include=("*.md",),
        exclude=("drafts/",),
        overrides=(Override(paths=("archive/**",), **READ),),
        **READ,
    )


def test_the_readme_shows_every_key(tmp_path):
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "artinspect.toml"
    path.write_text(readme.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    shown = read_configuration(path)
    assert [f.name for f in fields(shown) if getattr(shown, f.name) == getattr(EMPTY, f.name)] == []


@pytest.mark.parametrize("name", PROFILES)
def test_the_readme_says_what_a_profile_changes(name):
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (row,) = (line for line in readme.splitlines() if line.startswith(f"| `{name}` |"))
    profile = PROFILES[name]
    changed = {*profile.extend_select, *profile.ignore, *profile.severity, str(profile.max_sentence_words or "")}
    assert [word for word in changed if word not in row] == []
    assert set(re.findall(r"[A-Z]{3}\d{3}", row)) <= changed


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_bytes(b'\xef\xbb\xbfselect = ["TIM"]')
    assert read_configuration(path).select == ("TIM",)


@pytest.mark.parametrize(
    ("paths", "article", "holds"),
    [
        (["archive/**"], "archive/2020/a.txt", True),
        (["archive/**"], "b/archive/a.txt", False),
        (["archive/"], "b/archive/2020/a.txt", True),
        (["archive"], "archive/a.txt", True),
        (["/archive"], "b/archive/a.txt", False),
        (["*.md"], "b/c/a.md", True),
        (["*.md"], "a.txt", False),
        (["archive/*.txt"], "archive/2020/a.txt", False),
        (["x", "archive/"], "archive/a.txt", True),
        (["archive/", "!archive/new/"], "archive/new/a.txt", False),
        (["archive/", "!archive/new/"], "archive/a.txt", True),
        (["*.txt"], "../a.txt", False),
    ],
)
def test_globs_say_for_which_articles_an_override_holds(tmp_path, monkeypatch, paths, article, holds):
    folder = tmp_path / "project"
    folder.mkdir()
    path = folder / "artinspect.toml"
    path.write_text(f"[[overrides]]\npaths = {paths}\nignore = ['TIM']\n")
    monkeypatch.chdir(folder)
    for configuration in (read_configuration(path), read_configuration(Path("artinspect.toml"))):
        for named in (Path(article), (folder / article).resolve()):
            layers = configuration.layers(named)
            assert layers == ((configuration, *configuration.overrides) if holds else (configuration,))
    assert configuration.layers(None) == (configuration,)


def test_the_nearest_folder_decides(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.artinspect]\nselect = ["FIG"]\n')
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert nearest(inner).select == ("FIG",)
    (tmp_path / "artinspect.toml").write_text('select = ["TIM"]\n')
    assert nearest(inner).select == ("TIM",)
    (inner / "artinspect.toml").write_text('select = ["STR"]')
    assert nearest(inner).select == ("STR",)
    assert nearest(inner / "..").select == ("TIM",)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("selct = []", "unknown key 'selct'; did you mean 'select'?"),
        ("fail_on = 'error'", "unknown key 'fail_on'; did you mean 'fail-on'?"),
        ("zzz = 1", "unknown key 'zzz'; known: exclude, extend-select, fail-on, front-matter, ignore,"),
        ("extend_select = []", "unknown key 'extend_select'; did you mean 'extend-select'?"),
        ("[per-file-ignores]", "unknown key 'per-file-ignores'; did you mean 'overrides'?"),
        ("overides = []", "unknown key 'overides'; did you mean 'overrides'?"),
        ("select = ['TIM9']", "select: no rule's code begins with 'TIM9'; did you mean 'TIM'?"),
        ("ignore = ['']", "ignore: no rule's code begins with ''"),
        ("extend-select = ['weekday-mismatch']", "'weekday-mismatch'; did you mean 'TIM001'?"),
        ("severity = { TIM = 'error' }", "severity: no rule's code is 'TIM'; did you mean 'TIM"),
        ("severity = { QQQ9 = 'error' }", "severity: no rule's code is 'QQQ9' (see artinspect rules)"),
        ("profile = 'agancy'", "profile: unknown profile 'agancy'; did you mean 'agency'?"),
        ("profile = 'x'", "profile: unknown profile 'x'; known: agency, evergreen, magazine"),
        ("profile = ['agency']", "profile: must be a string"),
        ("warn-unused-ignores = 1", "warn-unused-ignores: '1' must be true or false"),
        ("max-sentence-words = '30'", "max-sentence-words: '30' must be at least 1"),
        ("mononyms = 'Lula'", "mononyms: must be a list of strings"),
        ("include = 1", "include: must be a list of strings"),
        ("overrides = { paths = [] }", "overrides: must be a list of tables"),
        ("overrides = ['archive']", "overrides: number 1: must be a table"),
        ("[[overrides]]\nignore = ['TIM']", "overrides: number 1: has no paths"),
        ("[[overrides]]\npaths = ['a']\n[[overrides]]\npaths = 'a'", "overrides: number 2: paths: must be a list"),
        ("[[overrides]]\npaths = ['a']\nexclude = ['b']", "overrides: number 1: unknown key 'exclude'; known:"),
        ("[[overrides]]\npaths = ['a']\nselect = ['ABC']", "overrides: number 1: select: no rule's code begins"),
        ("select = 'TIM'", "select: must be a list of strings"),
        ("ignore = [1]", "ignore: must be a list of strings"),
        ("fail-on = 'often'", "fail-on: 'often' is not one of error, warning, info, never"),
        ("fail-on = []", "fail-on: '[]' is not one of"),
        ("max-per-rule = 0", "max-per-rule: '0' must be at least 1"),
        ("max-per-rule = true", "max-per-rule: 'True' must be at least 1"),
        ("severity = { TIM001 = 'grave' }", "severity: TIM001: 'grave' is not one of"),
        ("severity = 'error'", "severity: must be a table"),
        ("spellings = { Kyjiw = 'Kiew' }", "spellings: must be a list of strings"),
        ("select = [", "invalid TOML"),
    ],
)
def test_what_is_no_setting(tmp_path, text, part):
    path = tmp_path / "artinspect.toml"
    path.write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        nearest(tmp_path)
    assert str(caught.value).startswith(f"{path}: ")
    assert part in str(caught.value)


def test_a_file_that_is_named_must_have_settings(tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text("[project]\n")
    with pytest.raises(ConfigurationError, match=r"has no \[tool.artinspect\] table"):
        read_configuration(path)
    with pytest.raises(ConfigurationError, match="No such file"):
        read_configuration(tmp_path / "missing.toml")
    path.write_text("[tool]\nartinspect = 3\n")
    with pytest.raises(ConfigurationError, match=r"tool.artinspect must be a table"):
        nearest(tmp_path)
    path.write_bytes(b"\xff")
    with pytest.raises(ConfigurationError, match="invalid TOML"):
        nearest(tmp_path)
