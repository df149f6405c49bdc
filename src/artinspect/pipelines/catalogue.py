"""Which spaCy pipelines are there, told from their meta.json: neither spaCy nor a pipeline is imported."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution, entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from artinspect.languages import load, supported
from artinspect.languages.schema.names import Names
from artinspect.pipelines.labels import meaning
from artinspect.results import Pipeline, PipelineOrigin

EMBEDDED = "embedded"
MULTILINGUAL = "xx"
_HERE = Path(__file__).parent
# Tags of words may be spelled like labels of names.
_NO_NAMES = ("tagger", "morphologizer", "parser", "senter", "textcat", "textcat_multilabel", "tok2vec")


class Located(NamedTuple):
    """A pipeline: what spaCy loads, the folder that holds its data, and its meta.json."""

    source: str | Path
    folder: Path
    meta: Mapping[str, Any]

    @property
    def is_loadable(self) -> bool:
        """Pipelines made before spaCy 3 have no configuration."""
        return (self.folder / "config.cfg").is_file()

    @property
    def language(self) -> str:
        """ISO 639-1 code, or `xx` for any language."""
        return str(self.meta.get("lang") or MULTILINGUAL)


def embedded(language: str) -> Located | None:
    """The pipeline that comes with artinspect."""
    folder = _HERE / language
    return Located(folder, folder, _meta(folder)) if (folder / "meta.json").is_file() else None


def locate(model: str) -> Located | None:
    """An installed package, with `_` or `-` in its name, or the folder of a package or of its data."""
    name = model.replace("-", "_")
    for source, folder in ((name, _package(name)), (None, Path(model))):
        data = _data(folder) if folder else None
        if data:
            return Located(source if source and _is_distribution(source) else data, data, _meta(data))
    return None


def pipelines(chosen: Mapping[str, str]) -> list[Pipeline]:
    """The embedded and every installed pipeline that finds names, by language, those that artinspect reads first.

    Args:
        chosen: what the user has set: language code -> name or path. What is not installed is listed by its path.

    A pipeline that is not there is left out.
    """
    ours = supported("names")
    found: dict[Path, tuple[PipelineOrigin, str, Located]] = {}
    used: dict[str, Path] = {}
    for code in ours:
        if located := embedded(code):
            found[located.folder] = ("embedded", EMBEDDED, located)
            used[code] = located.folder
    for name in _installed():
        if (located := locate(name)) and _finds_names(located.meta):
            found[located.folder] = ("installed", name, located)
    for code, model in chosen.items():
        if located := locate(model):
            found.setdefault(located.folder, ("path", model, located))
            used |= {code: located.folder} if code in ours else {}
    listed = [
        _described(located, name, origin, tuple(code for code in used if used[code] == folder), tuple(chosen))
        for folder, (origin, name, located) in found.items()
    ]
    return sorted(listed, key=lambda p: (p.language not in ours, p.language))


def official(language: str) -> tuple[str, ...]:
    """The names of spaCy's own pipelines for a language, the smallest first; none if the language is not ours."""
    return load(language, Names).official_pipelines if language in supported("names") else ()


def installing() -> dict[str, str]:
    """For each language the command line that installs the smallest pipeline of spaCy's own that is not there."""
    there = set(_installed())
    missing = {code: [name for name in official(code) if name not in there] for code in supported("names")}
    return {code: f"python -m spacy download {names[0]}" for code, names in missing.items() if names}


def _described(
    located: Located, name: str, origin: PipelineOrigin, used_for: tuple[str, ...], chosen: tuple[str, ...]
) -> Pipeline:
    meta = located.meta
    made_by = [str(meta[key]) for key in ("author", "url") if meta.get(key)]
    return Pipeline(
        language=located.language,
        name=name,
        version=str(meta.get("version") or ""),
        origin=origin,
        used_for=used_for,
        chosen=None if not used_for else "environment" if set(used_for) & set(chosen) else "default",
        labels=tuple(_labels(meta)),
        size=sum(file.stat().st_size for file in located.folder.rglob("*") if file.is_file()),
        license=str(meta.get("license") or ""),
        source=", ".join(made_by),
        spacy=str(meta.get("spacy_version") or ""),
        path=str(located.folder),
    )


def _labels(meta: Mapping[str, Any]) -> Iterator[str]:
    """The labels of all components that say names; a pipeline made without training may list none."""
    said = meta.get("labels")
    for component, labels in said.items() if isinstance(said, dict) else ():
        if component not in _NO_NAMES and isinstance(labels, list) and any(meaning(str(x)) for x in labels):
            yield from map(str, labels)


def _finds_names(meta: Mapping[str, Any]) -> bool:
    components = meta.get("components") or meta.get("pipeline") or ()
    return bool({"ner", "entity_ruler", "span_ruler"} & set(components)) or any(_labels(meta))


def _installed() -> list[str]:
    """Packages that say of themselves that they are spaCy pipelines."""
    return sorted({point.value for point in entry_points(group="spacy_models")})


def _is_distribution(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _package(name: str) -> Path | None:
    """The folder of a package, which is not imported."""
    try:
        spec = find_spec(name) if name.isidentifier() else None
    except (ImportError, ValueError):
        return None
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None


def _data(folder: Path) -> Path | None:
    """The folder of a pipeline's data: this one, or the one that its package holds."""
    meta = _meta(folder)
    if not meta:
        return None
    inner = folder / f"{meta.get('lang')}_{meta.get('name')}-{meta.get('version')}"
    return (inner if _meta(inner) else folder).resolve()


def _meta(folder: Path) -> Mapping[str, Any]:
    """What the pipeline says of itself; nothing if it does not."""
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return meta if isinstance(meta, dict) else {}
