"""Settings of a project: where they are found, and what is no setting."""

import pytest

from artinspect.configuration import NOTHING_SAID, Configuration, ConfigurationError, nearest, read_configuration

EVERYTHING = """
select = ["TIM", "FIG004"]
ignore = ["TIM002"]
fail-on = "warning"
max-per-rule = 3
severity = { TIM001 = "info" }
spellings = { Kyjiw = ["Kiew", "Kyiv"] }
"""


def test_every_key(tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_text(EVERYTHING)
    assert read_configuration(path) == Configuration(
        select=("TIM", "FIG004"),
        ignore=("TIM002",),
        severity={"TIM001": "info"},
        fail_on="warning",
        max_per_rule=3,
        spellings={"Kyjiw": ("Kiew", "Kyiv")},
    )


def test_the_nearest_folder_decides(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.artinspect]\nselect = ["FIG"]\n')
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert nearest(inner).select == ("FIG",)
    (tmp_path / "artinspect.toml").write_text('select = ["TIM"]\n')
    assert nearest(inner).select == ("TIM",)
    (inner / "artinspect.toml").write_text("")
    assert nearest(inner) == NOTHING_SAID


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("selct = []", "unknown key 'selct'; did you mean 'select'?"),
        ("fail_on = 'error'", "unknown key 'fail_on'; did you mean 'fail-on'?"),
        ("zzz = 1", "unknown key 'zzz'; known: fail-on, ignore,"),
        ("select = 'TIM'", "select: is no list of strings"),
        ("ignore = [1]", "ignore: is no list of strings"),
        ("fail-on = 'often'", "fail-on: 'often' is none of error, warning, info, never"),
        ("fail-on = []", "fail-on: '[]' is none of"),
        ("max-per-rule = 0", "max-per-rule: '0' is no number from 1"),
        ("max-per-rule = true", "max-per-rule: 'True' is no number"),
        ("severity = { TIM001 = 'grave' }", "severity: TIM001: 'grave' is none of"),
        ("severity = 'error'", "severity: is no table"),
        ("spellings = { Kyjiw = 'Kiew' }", "spellings: is no list of strings"),
        ("select = [", "is no TOML"),
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
    with pytest.raises(ConfigurationError, match=r"has no table \[tool.artinspect\]"):
        read_configuration(path)
    with pytest.raises(ConfigurationError, match="No such file"):
        read_configuration(tmp_path / "missing.toml")
    path.write_bytes(b"\xff")
    with pytest.raises(ConfigurationError, match="is no TOML"):
        nearest(tmp_path)
