import os
import shutil
import subprocess

import pytest

from artinspect.inputs.file_lists import read_names


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (b"a.md\nb c.md\r\n\n d.md\n", ["a.md", "b c.md", " d.md"]),
        (b'"\\303\\274 x.md"\n', ["ü x.md"]),
        (b'"a\\"b\\\\c\\td.md"\n', ['a"b\\c\td.md']),
        (b'"a\n', ['"a']),
        (b'"\n', ['"']),
        (b"a.md\0b\nc.md\0", ["a.md", "b\nc.md"]),
        (b"", []),
    ],
)
def test_names(data, names):
    assert read_names(data) == names


def test_names_between_nuls_are_as_they_are():
    assert read_names(b'"a.md"', null=True) == ['"a.md"']


def test_a_file_may_be_called_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / '"a.md"').touch()
    assert read_names(b'"a.md"\n') == ['"a.md"']


@pytest.mark.parametrize("number", [777, 400])
def test_no_escape_is_too_large(number):
    assert read_names(f'"\\{number}"'.encode()) == [os.fsdecode(bytes([int(str(number), 8) & 0xFF]))]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize("z", [(), ("-z",)])
def test_what_git_writes(run, tmp_path, monkeypatch, z):
    monkeypatch.chdir(tmp_path)
    for name in ("ü x.md", 'a"b.md', "c.md"):
        (tmp_path / name).write_text("Es kamen 12 Gäste in die Stadt.", encoding="utf-8")
    git = ["git", "-c", "core.quotePath=true"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    listed = subprocess.run([*git, "ls-files", *z], check=True, capture_output=True).stdout
    for option in ((), z):
        ran = run("figures", "-l", "de", "-f", "jsonl", "--files-from", "-", *option, stdin=listed)
        assert ran.code == 0
        assert sorted(a["source"] for a in ran.articles) == ['a"b.md', "c.md", "ü x.md"]
