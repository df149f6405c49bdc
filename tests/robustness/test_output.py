"""`-o`: the file is whole or as it was, whatever its path is and however much the disk holds."""

from __future__ import annotations

import os
import stat

import pytest

# Blocks of this limit hold a header, but no results.
A_FEW_BYTES = 100


@pytest.fixture
def only_itself(tmp_path):
    """Fail if anything but these files is left in the folder."""

    def check(*names):
        assert sorted(p.name for p in tmp_path.iterdir()) == sorted(names)

    return check


def test_onto_a_link_writes_where_it_leads(run, article, tmp_path, only_itself):
    target = tmp_path / "target.tsv"
    (tmp_path / "link").symlink_to(target)
    assert run("figures", article, "-o", tmp_path / "link").code == 0
    assert (tmp_path / "link").is_symlink()
    assert "500 Leute" in target.read_text(encoding="utf-8")
    only_itself("a.txt", "link", "target.tsv")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("folder", "Is a directory"),
        ("no/where.tsv", "No such file"),
        ("a.txt/x", "Not a directory"),
        ("new/", "Is a directory"),
    ],
)
def test_where_no_file_can_be(run, article, tmp_path, only_itself, name, told):
    (tmp_path / "folder").mkdir()
    ran = run("figures", article, "-o", f"{tmp_path}/{name}")
    assert ran.code == 2
    assert ran.err.startswith(f"artinspect: {tmp_path}/{name}: {told}")
    assert len(ran.err.splitlines()) == 1
    only_itself("a.txt", "folder")


def test_onto_an_input_reads_it_first(run, article, only_itself):
    expected = run("figures", article).out
    assert run("figures", article, "-o", article).code == 0
    assert article.read_text(encoding="utf-8") == expected
    only_itself("a.txt")


@pytest.mark.skipif(os.name != "posix", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("wanted", ["figures", "rules"])
def test_a_full_disk_keeps_the_old_file(process, article, tmp_path, only_itself, wanted):
    import resource

    output = tmp_path / "out.tsv"
    output.write_text("as it was", encoding="utf-8")
    ran = process(
        *(wanted, *([article] if wanted == "figures" else []), "-o", output),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (A_FEW_BYTES, A_FEW_BYTES)),
    )
    assert ran.returncode == 2
    assert ran.stderr == f"artinspect: {output}: File too large\n"
    assert output.read_text(encoding="utf-8") == "as it was"
    only_itself("a.txt", "out.tsv")


@pytest.mark.skipif(os.name != "posix", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_is_no_matter_for_the_cache(process, article, tmp_path):
    import resource

    cache = tmp_path / "cache"
    checked = ("check", "--no-names", "--select", "ALL", article)
    ran = process(
        *checked,
        env={**os.environ, "ARTINSPECT_CACHE_DIR": str(cache)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (A_FEW_BYTES, A_FEW_BYTES)),
    )
    good = process(*checked, "--no-cache")
    assert (ran.returncode, ran.stdout, ran.stderr) == (good.returncode, good.stdout, good.stderr)
    assert not [p for p in cache.rglob("*") if p.is_file()]


def test_onto_nothing_is_wrong_usage(run, article, only_itself):
    ran = run("figures", article, "-o", "")
    assert (ran.code, "the path is empty" in ran.err) == (2, True)
    only_itself("a.txt")


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
def test_permissions_and_files_beside_stay(run, article, tmp_path, only_itself):
    for name in ("out.tsv", "out.tsv.part"):
        (tmp_path / name).write_text("as it was", encoding="utf-8")
    (tmp_path / "out.tsv").chmod(0o600)
    assert run("figures", article, "-o", tmp_path / "out.tsv").code == 0
    assert stat.S_IMODE((tmp_path / "out.tsv").stat().st_mode) == 0o600
    assert (tmp_path / "out.tsv.part").read_text(encoding="utf-8") == "as it was"
    only_itself("a.txt", "out.tsv", "out.tsv.part")


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
def test_the_longest_name(run, article, tmp_path, only_itself):
    """There is no room in it for `.part`."""
    name = "x" * 255
    assert run("figures", article, "-o", tmp_path / name).code == 0
    only_itself("a.txt", name)


@pytest.mark.skipif(os.name != "posix", reason="needs /dev/stdout")
def test_standard_output_by_its_name_is_not_replaced(process, article, tmp_path, only_itself):
    with (tmp_path / "out.tsv").open("wb") as out:
        ran = process("figures", "-o", "/dev/stdout", article, capture_output=False, stdout=out)
        assert ran.returncode == 0
        assert os.fstat(out.fileno()).st_ino == (tmp_path / "out.tsv").stat().st_ino
    assert "500 Leute" in (tmp_path / "out.tsv").read_text(encoding="utf-8")
    only_itself("a.txt", "out.tsv")
