"""A trained tagger as package data: a spaCy pipeline with the tables, the weights and its sources in meta.json.

    python training/package.py --lang de --words WORK/words-de --meta training/meta-de.json \
        --out src/artinspect/pipelines/de WORK/de.pt
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import torch
from network import DILATIONS
from numpy.typing import NDArray

from artinspect.pipelines.tagger.decoding import LABELS

NAME = "artinspect_names"


def weights(checkpoint: dict[str, Any]) -> dict[str, NDArray[Any]]:
    """The arrays that `artinspect.pipelines.tagger.network` reads, in half precision."""
    result: dict[str, NDArray[Any]] = {}
    for name, value in checkpoint["state"].items():
        array = value.numpy().astype(np.float16)
        if name == "source.weight":
            result["source"] = array[0]
        elif name.startswith("tables."):
            result[name.removesuffix(".weight")] = array
        elif name.endswith("conv.weight"):
            for i in range(array.shape[2]):
                result[f"{name.removesuffix('weight')}{i}"] = array[:, :, i].T
        else:
            result[name] = array.T
    result["dilations"] = np.array(checkpoint["network"].get("dilations", DILATIONS))
    return result


def package(checkpoint: dict[str, Any], words: Path, lang: str, meta: dict[str, Any], out: Path) -> None:
    """Write the pipeline to a folder; what stood there is replaced."""
    shutil.rmtree(out, ignore_errors=True)
    nlp = spacy.blank(lang)
    nlp.add_pipe(NAME)
    nlp.meta.update(meta)
    nlp.to_disk(out, exclude=[NAME])
    (out / "vocab" / "strings.json").write_text(json.dumps(sorted(LABELS)) + "\n", encoding="utf-8")
    (out / NAME).mkdir()
    for table in ("lexicon.npz", "vectors.npz"):
        shutil.copy(words / table, out / NAME / table)
    np.savez_compressed(out / NAME / "network.npz", **weights(checkpoint))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--words", required=True, type=Path)
    parser.add_argument("--meta", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()
    meta = json.loads(options.meta.read_text(encoding="utf-8"))
    package(torch.load(options.checkpoint), options.words, options.lang, meta, options.out)
    size = sum(file.stat().st_size for file in options.out.rglob("*") if file.is_file())
    print(f"{options.out}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
