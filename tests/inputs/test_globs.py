"""Globs as `.gitignore` has them."""

import pytest

from artinspect.inputs.globs import read_globs


def verdict(lines, path):
    """What globs of `/news` say of a path in it, a folder if it ends with `/`."""
    return read_globs("/news", lines).verdict(f"/news/{path.rstrip('/')}", is_folder=path.endswith("/"))


@pytest.mark.parametrize(
    ("glob", "matched", "unmatched"),
    [
        ("*.txt", "a.txt a/b.txt a.txt/", "a.txt.md .txt/a a.TXT"),
        ("a", "a a/ b/a", "ab a/b"),
        ("/a", "a a/", "b/a"),
        ("a/", "a/ b/a/", "a a/b"),
        ("a/b", "a/b a/b/", "c/a/b a/b/c"),
        ("a/*", "a/b", "a a/b/c"),
        ("a/**", "a/b a/b/c", "a a/ b/a/c"),
        ("/**", "a a/b a/b/c/", ""),
        ("**/a", "a b/a c/b/a", "ab a/b"),
        ("a/**/b", "a/b a/c/b a/c/d/b", "ab c/a/b a/cb"),
        ("**/a/*.md", "a/x.md b/a/x.md", "a/b/x.md x.md"),
        ("a?c", "abc x/abc", "ac a/c"),
        ("[ab].txt", "a.txt b.txt", "c.txt ab.txt"),
        ("[!ab].txt", "c.txt", "a.txt .txt"),
        ("a[!b]c", "axc", "a/c abc"),
        ("[a-c-e]", "a b c - e", "d"),
        ("[]-]", "] -", "a"),
        ("[[:digit:]_]", "1 _", "a :"),
        ("\\[a\\].txt", "[a].txt", "a.txt"),
        ("\\#a", "#a", "a"),
        ("\\!a", "!a", "a"),
        ("a ", "a", "a\\"),
        ("a\\ ", "a%20", "a"),
        ("a\r", "a", "ab"),
        ("a\n*", "a\nb", "a"),
        ("Köln-?.txt", "Köln-ß.txt", "Koln-ß.txt"),
        # Malformed ones match nothing.
        ("[a", "", "a [a"),
        ("a\\", "", "a a\\"),
        ("[[:nonsense:]]", "", "n :"),
        ("", "", "a"),
        ("/", "", "a a/"),
        ("# a", "", "a"),
    ],
)
def test_what_a_glob_matches(glob, matched, unmatched):
    for paths, expected in ((matched, True), (unmatched, None)):
        for path in paths.replace("%20", "\0").split(" "):
            if path:
                assert (path, verdict([glob], path.replace("\0", " "))) == (path, expected)


def test_the_last_match_decides():
    assert verdict(["*.txt", "!a.txt"], "a.txt") is False
    assert verdict(["*.txt", "!a.txt"], "b.txt") is True
    assert verdict(["!a.txt", "*.txt"], "a.txt") is True
    assert verdict(["*.txt", "!a.txt"], "a.md") is None


def test_names_of_odd_bytes():
    assert verdict(["*\udcff.txt"], "a\udcff.txt") is True
    assert verdict(["*.txt"], "a\nb\udcff.txt") is True


def test_a_glob_of_many_stars_is_no_trap(time_limit):
    with time_limit(5):
        assert verdict(["**/" * 10 + "*a*b", "*" * 50_000 + "b"], "x/" * 50 + "a" * 200) is None
