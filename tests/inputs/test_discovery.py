"""Folders and globs as inputs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.inputs.discovery import Choice, articles_in, expanded, find_sources
from artinspect.inputs.globs import read_globs

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="needs git")


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """`tree("a.txt", "b/c.txt", **{".gitignore": "..."})` makes files in the working folder."""
    monkeypatch.chdir(tmp_path)

    def make(*names, **texts):
        for name in (*names, *texts):
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(texts.get(name, ""), encoding="utf-8")

    return make


def found(*names, include=(), exclude=()):
    return list(find_sources(names, lambda folder: [Choice(".", include, exclude)]))


def test_a_folder_is_its_articles_in_a_stable_order(tree):
    tree("b.txt", "a.md", "z.pdf", "c/d.txt", "a/z.txt", "a/b/c.txt", "Z.txt")
    inside = ["Z.txt", "a.md", "b.txt", "a/z.txt", "a/b/c.txt", "c/d.txt"]
    assert found(".") == inside
    assert found(str(Path.cwd())) == [str(Path.cwd() / name) for name in inside]
    assert found("a/") == ["a/z.txt", "a/b/c.txt"]
    assert found("c", "a") == ["c/d.txt", "a/z.txt", "a/b/c.txt"]
    assert found("./c/../c") == ["./c/../c/d.txt"]


def test_what_is_named_is_read_whatever_the_globs(tree):
    tree("a.txt", ".b.txt", "c.pdf", **{".gitignore": "*\n"})
    (Path.cwd() / ".git").mkdir()
    names = ["a.txt", ".b.txt", "c.pdf", "-", "missing.txt", "a.txt"]
    assert found(*names, include=("*.md",), exclude=("*",)) == names


def test_what_was_found_is_not_given_again(tree):
    tree("a/b.txt", "a/c.txt")
    assert found("a/c.txt", "a", "./a/b.txt", "a/") == ["a/c.txt", "a/b.txt"]


def test_include_and_exclude(tree):
    tree("a.txt", "b.rst", "drafts/c.txt", "news/drafts/d.txt", "news/e.md", "news/f.txt")
    assert found(".", include=("*.rst", "news/*.md")) == ["b.rst", "news/e.md"]
    assert found(".", exclude=("drafts/",)) == ["a.txt", "news/e.md", "news/f.txt"]
    assert found(".", exclude=("/drafts", "*.md")) == ["a.txt", "news/f.txt", "news/drafts/d.txt"]
    assert found("news", exclude=("news/drafts",)) == ["news/e.md", "news/f.txt"]
    assert found(".", include=("*", "!*.txt")) == ["b.rst", "news/e.md"]


def test_the_last_choice_includes_and_all_of_them_exclude(tree):
    tree("a.txt", "a.md", "a.rst", "b.rst", "c.rst")
    choices = [Choice(".", ("*.md",), ("b*",)), Choice(".", ("*.rst",), ("c*",))]
    assert list(articles_in(".", choices)) == ["a.rst"]
    assert list(articles_in(".", [choices[0], Choice(".", (), ("c*",))])) == ["a.md"]


def test_globs_hold_from_their_folder_on_or_else_from_that_of_the_walk(tree, monkeypatch):
    tree("here/x/a.txt", "here/a.txt", "there/x/a.txt")
    monkeypatch.chdir("here")
    assert found("../there", exclude=("/x",)) == ["../there"]
    assert found("..", exclude=("/here",)) == ["../there/x/a.txt"]
    assert list(articles_in(".", [Choice("..", (), ("here/x",))])) == ["a.txt"]


def test_hidden_files_and_folders_are_left_out_unless_named(tree):
    tree(".a.txt", ".venv/b.txt", "c/.d/e.txt", "c/f.txt")
    assert found(".") == ["c/f.txt"]
    assert found(".venv") == [".venv/b.txt"]


def test_a_folder_without_articles_and_one_that_cannot_be_read_are_named(tree, monkeypatch):
    tree("a/b.pdf", "c/d/e.txt", "c/f.txt")
    assert found("a", "c") == ["a", "c/f.txt", "c/d/e.txt"]
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("/d"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found("c") == ["c/f.txt", "c/d"]


def test_links(tree):
    tree("a/b.txt", "c.txt")
    Path("a/loop").symlink_to("../a")
    Path("loop.txt").symlink_to("loop.txt")
    Path("broken.txt").symlink_to("missing")
    Path("link.txt").symlink_to("c.txt")
    Path("linked").symlink_to("a")
    os.mkfifo("pipe.txt")
    Path("pipe-link.txt").symlink_to("pipe.txt")
    assert found(".") == ["broken.txt", "c.txt", "link.txt", "loop.txt", "a/b.txt"]
    assert found("linked") == ["linked/b.txt"]


def test_odd_names(tree):
    tree("-", "-x.txt", "a\nb.txt", "a b.txt", "[a].txt", "\udcff.txt")
    assert found(".") == ["-x.txt", "[a].txt", "a\nb.txt", "a b.txt", "\udcff.txt"]
    assert found(".", include=("-",)) == ["./-"]
    assert expanded("[a].txt") == ["[a].txt"]


def test_deep_folders(tree):
    deep = "/".join("a" * 1500)
    tree("a.txt")
    folder = Path.cwd()
    for _ in range(1500):
        Path("a").mkdir()
        os.chdir("a")
    Path("b.txt").touch()
    os.chdir(folder)
    assert found(".") == ["a.txt", f"{deep}/b.txt"]
    assert expanded("**/b.txt") == [f"{deep}/b.txt"]
    os.chdir(deep)
    Path("b.txt").unlink()
    for _ in range(1500):  # more than the recursion of others would stand
        os.chdir("..")
        Path("a").rmdir()


@pytest.mark.parametrize(
    ("glob", "paths"),
    [
        ("*.txt", "a.txt b.txt"),
        ("*", "a.txt b.txt c.md d e"),
        ("./*.md", "./c.md"),
        ("**/*.txt", "a.txt b.txt d/a.txt d/f/g.txt e/a.txt"),
        ("d/**/*.txt", "d/a.txt d/f/g.txt"),
        ("d/**", "d"),
        ("**", "."),
        ("*/a.txt", "d/a.txt e/a.txt"),
        ("**/**/g.txt", "d/f/g.txt"),
        ("[!a].txt", "b.txt"),
        ("[[:alpha:]].txt", "a.txt b.txt"),
        ("?.md", "c.md"),
        (".*", ".h .i.txt"),
        ("*.rst", "*.rst"),
        ("[a.txt", "[a.txt"),
        ("a.txt/*", "a.txt/*"),
        ("no such file", "no%20such%20file"),
    ],
)
def test_a_glob_that_no_shell_has_expanded(tree, glob, paths):
    tree("a.txt", "b.txt", "c.md", "d/a.txt", "d/f/g.txt", "e/a.txt", ".h/a.txt", ".i.txt")
    assert [path.replace(" ", "%20") for path in expanded(glob)] == paths.split()


def test_an_absolute_glob_and_loops(tree):
    tree("a/b.txt")
    Path("a/up").symlink_to("..")
    assert expanded(f"{Path.cwd()}/**/*.txt") == [str(Path.cwd() / "a/b.txt")]


@pytest.mark.parametrize("repository", [True, False])
def test_ignored_files(tree, repository):
    tree(
        "build/a.txt", "news/build/a.txt", "news/b.txt", "news/keep/c.txt", "d.md", "news/drafts/e.txt",
        **{".gitignore": "build/\n*.md\ndrafts", "news/.gitignore": "# nothing\n!build\n/keep\n"},
    )  # fmt: skip
    if repository:
        (Path.cwd() / ".git").mkdir()
    assert found(".") == ["news/b.txt", "news/build/a.txt"]
    # What lies above a folder counts in a repository only, and never against a folder that is named itself.
    assert ("news/drafts/e.txt" in found("news")) is not repository
    assert found("build") == ["build/a.txt"]
    assert found("news/drafts") == ["news/drafts/e.txt"]
    assert found(".", exclude=("!build",)) == ["build/a.txt", "news/b.txt", "news/build/a.txt"]


def test_a_repository_inside_of_another_has_its_own_rules(tree):
    tree("a.txt", "inner/a.txt", "inner/.git", **{".git": "gitdir: elsewhere", ".gitignore": "a.txt"})
    assert found(".") == ["inner/a.txt"]


NAMES = ["a", "b", "ab", "c"]
FILES = ["c.txt", "x y.txt", "[a].txt", "#h.txt", "!n.txt", "]", "-.txt", "a-b"]
PIECES = [
    *NAMES, *FILES, *["*", "?", "**", "***", "*.txt", "a*", "*b", "**b", "[ab]", "[!a]", "[^[:alpha:]]*", "[]]*"],
    *["[!]]*", "[a-c].txt", "[c-a].txt", "[[:foo:]]", "[a-]*", "[]-]*", "[a-c-e]*", "[*]", "[\\]]", "[a\\-z]*"],
    *["\\[a\\].txt", "\\#h.txt", "x\\ y.txt", "a\\", "\\a", "c.txt "],
]  # fmt: skip
# A class that is not closed would go on behind the next `/`.
LAST_PIECES = [*PIECES, "[", "[]", "[!]", "[[:alpha:]"]
GLOBS = st.builds(
    lambda sign, start, folders, last, end: sign + start + "/".join([*folders, last]) + end,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "", "/"]),
    st.lists(st.sampled_from(PIECES), max_size=2),
    st.sampled_from(LAST_PIECES),
    st.sampled_from(["", "", "/", " ", "\\ ", "\r"]),
)
PATHS = st.builds(
    lambda folders, name: "/".join([*folders, name]),
    st.lists(st.sampled_from(NAMES), max_size=3),
    st.sampled_from(FILES),
)


@needs_git
@settings(max_examples=150)
@given(
    paths=st.sets(PATHS, min_size=8, max_size=16),
    lines=st.lists(GLOBS, min_size=1, max_size=4),
    inner=st.lists(GLOBS, max_size=2),
)
def test_git_ignores_the_same(tmp_path_factory, paths, lines, inner):
    folder = tmp_path_factory.mktemp("repository")
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()
    (folder / ".gitignore").write_bytes("\n".join(lines).encode())
    if (folder / "a").is_dir():
        (folder / "a" / ".gitignore").write_bytes("\n".join(inner).encode())

    def git(*arguments):
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        return subprocess.run(["git", "-C", folder, *arguments], env=environment, capture_output=True, check=True)

    git("init", "--quiet")
    listed = git("ls-files", "--others", "--exclude-standard", "-z").stdout.decode().split("\0")
    everything = [Choice(str(folder), ("*",))]
    walked = {os.path.relpath(path, folder) for path in articles_in(str(folder), everything)} - {"."}
    assert walked == {path for path in listed if path and not path.endswith(".gitignore")}
    if any(path.startswith("a/") for path in walked):
        below = {os.path.relpath(path, folder) for path in articles_in(str(folder / "a"), everything)}
        assert below == {path for path in walked if path.startswith("a/")}


def test_an_unreadable_list_of_what_is_ignored_ignores_nothing(tree):
    tree("a.txt")
    Path(".gitignore").mkdir()
    assert found(".") == ["a.txt"]
    assert read_globs("/", ["a/b"]).verdict("/a/b", is_folder=False) is True


def test_formats_that_are_not_read_here_are_no_articles(tmp_path, monkeypatch):
    from artinspect.inputs.documents import kinds

    for name in ("a.md", "b.HTML", "c.docx", "d.Markdown", "e.TXT", "f.pdf", "g.Rmd"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    folder = str(tmp_path)
    named = [path[len(folder) + 1 :] for path in find_sources([folder])]
    assert named == ["a.md", "b.HTML", "c.docx", "d.Markdown", "e.TXT", "g.Rmd"]
    monkeypatch.setattr(kinds, "_is_installed", lambda package: package != "docx")
    named = [path[len(folder) + 1 :] for path in find_sources([folder])]
    assert named == ["a.md", "b.HTML", "d.Markdown", "e.TXT", "g.Rmd"]
