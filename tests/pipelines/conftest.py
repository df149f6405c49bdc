"""A package like spaCy's own, made without training."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from artinspect.pipelines import load

INIT = """
from pathlib import Path
from spacy.util import get_model_meta, load_model_from_init_py

__version__ = get_model_meta(Path(__file__).parent)["version"]


def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""
Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """`install("en_core_web_sm", {"GPE": "Xanten"})` installs a pipeline that finds these; the package's folder."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(site)

    def make(name: str, finds: dict[str, str], version: str = "3.8.0", **meta: str) -> Path:
        import spacy
        from spacy.training import Example

        load.cache_clear()
        monkeypatch.delitem(sys.modules, name, raising=False)  # of the test before
        lang, _, rest = name.partition("_")
        nlp = spacy.blank(lang)
        nlp.add_pipe("tok2vec")
        tagger = nlp.add_pipe(
            "tagger",
            config={
                "model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}}
            },
        )
        tagger.add_label("NN")
        ner = nlp.add_pipe("ner")
        for label in finds:
            ner.add_label(label)
        nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("a b"), {"tags": ["NN", "NN"]})])
        ruler = nlp.add_pipe("entity_ruler", config={"overwrite_ents": True})
        ruler.add_patterns([{"label": label, "pattern": word} for label, word in finds.items()])
        nlp.meta.update({"name": rest, "version": version, "license": "MIT", "author": "Explosion", **meta})
        folder = site / name
        folder.mkdir()
        nlp.to_disk(folder / f"{name}-{version}")
        (folder / "__init__.py").write_text(INIT)
        (folder / "meta.json").write_bytes((folder / f"{name}-{version}" / "meta.json").read_bytes())
        info = site / f"{name}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n"
        )
        (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
        return folder

    return make


@pytest.fixture
def old_pipeline(tmp_path: Path) -> Path:
    """A folder as spaCy 2 wrote it: without a configuration."""
    folder = tmp_path / "de_core_news_sm-2.3.0"
    folder.mkdir()
    meta = {"lang": "de", "name": "core_news_sm", "version": "2.3.0", "spacy_version": ">=2.3.0,<2.4.0"}
    (folder / "meta.json").write_text(json.dumps({**meta, "pipeline": ["ner"]}))
    return folder
