"""A site's own names of front matter hold for every command."""

import pytest

ARTICLE = "---\nueberschrift: Der Rat tagt\nerschienen: 2024-05-03\n---\n\nAm Freitag öffnet die Brücke.\n"
SETTINGS = 'front-matter = { date = ["erschienen"], title = ["Ueberschrift"] }\n'


@pytest.mark.parametrize("command", ["timeline", "check"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("artinspect.toml", SETTINGS),
        ("pyproject.toml", f"[tool.artinspect]\n{SETTINGS}"),
        ("pyproject.toml", '[tool.artinspect.front-matter]\ndate = ["erschienen"]\ntitle = ["ueberschrift"]\n'),
    ],
)
def test_settings_above_an_article(run, tmp_path, command, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / "posts" / "a.md"
    path.parent.mkdir()
    path.write_text(ARTICLE, encoding="utf-8")
    options = ("--no-names",) if command == "check" else ()
    (article,) = run(command, "-l", "de", "-f", "json", *options, path).articles
    assert article["title"]["text"] == "Der Rat tagt"
    assert article["published"]["date"] == "2024-05-03"


def test_isolated_ignores_them(run, tmp_path):
    (tmp_path / "artinspect.toml").write_text(SETTINGS, encoding="utf-8")
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, encoding="utf-8")
    (article,) = run("check", "--isolated", "--no-names", "-l", "de", "-f", "json", path).articles
    assert article["published"] is None


@pytest.mark.parametrize("command", ["timeline", "check"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('front-matter = { datum = ["x"] }', "'datum' is not one of title, date"),
        ("front-matter = { date = 3 }", "date: must be a list of strings"),
        ("front-matter = 3", "must be a table"),
    ],
)
def test_wrong_settings_name_the_file(run, tmp_path, command, text, told):
    (tmp_path / "artinspect.toml").write_text(text, encoding="utf-8")
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, encoding="utf-8")
    ran = run(command, "-l", "de", "-f", "json", path)
    assert ran.code == 2
    assert f"{tmp_path / 'artinspect.toml'}: front-matter: {told}" in ran.err
