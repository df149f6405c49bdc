"""Which pipelines there are, without loading any."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from artinspect.pipelines.catalogue import installing, locate, pipelines

pytestmark = pytest.mark.model

Install = Callable[..., Path]


def test_embedded_pipelines_are_the_default() -> None:
    listed = pipelines({})
    assert [(p.language, p.name, p.used_for, p.chosen) for p in listed[:2]] == [
        ("de", "embedded", ("de",), "default"),
        ("en", "embedded", ("en",), "default"),
    ]
    for p in listed[:2]:
        assert p.size > 1_000_000
        assert p.license
        assert p.version


def test_installed_pipelines_are_listed_with_what_they_say_of_themselves(install: Install) -> None:
    package = install("en_core_web_sm", {"PERSON": "Kim", "NORP": "Koreans"}, url="https://explosion.ai")
    (found,) = (p for p in pipelines({}) if p.origin == "installed")
    assert (found.language, found.name, found.version, found.license) == ("en", "en_core_web_sm", "3.8.0", "MIT")
    assert (found.used_for, found.chosen, found.source) == ((), None, "Explosion, https://explosion.ai")
    assert set(found.labels) == {"PERSON", "NORP"}
    assert Path(found.path) == package / "en_core_web_sm-3.8.0"


def test_what_the_environment_chooses_is_used(install: Install) -> None:
    install("de_core_news_sm", {"LOC": "Xanten"})
    used = {(p.language, p.name): (p.used_for, p.chosen) for p in pipelines({"de": "de-core-news-sm"})}
    assert used["de", "de_core_news_sm"] == (("de",), "environment")
    assert used["de", "embedded"] == ((), None)
    assert used["en", "embedded"] == (("en",), "default")


def test_path_that_the_environment_chooses_is_listed(old_pipeline: Path) -> None:
    (found,) = (p for p in pipelines({"de": str(old_pipeline)}) if p.origin == "path")
    assert (found.path, found.used_for, found.spacy) == (str(old_pipeline), ("de",), ">=2.3.0,<2.4.0")


def test_next_official_pipeline_is_offered(install: Install) -> None:
    assert installing()["de"] == "python -m spacy download de_core_news_sm"
    install("de_core_news_sm", {"LOC": "Xanten"})
    assert installing()["de"] == "python -m spacy download de_core_news_md"


@pytest.mark.parametrize("model", ["", ".", "rich", "no/such/folder", "../..", "os.path", "x" * 5_000, "a\0b"])
def test_what_is_no_pipeline_is_not_located(model: str) -> None:
    assert locate(model) is None


@pytest.mark.parametrize("meta", ["", "[]", "{", '{"lang": 5}', '{"labels": [1], "components": null}'])
def test_broken_package_is_no_obstacle(install: Install, meta: str) -> None:
    package = install("en_core_web_sm", {"PERSON": "Kim"})
    (package / "meta.json").write_text(meta)
    assert [p.name for p in pipelines({})][:2] == ["embedded", "embedded"]


def test_listing_imports_no_spacy() -> None:
    program = (
        "import sys; from artinspect.cli import main; main(['models', '-f', 'json'])\n"
        "print({'spacy', 'numpy'} & sys.modules.keys() or 'light')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "light"
