"""A trained pipeline as package data: only what finding names needs, with its sources in meta.json.

python training/package.py TRAINED training/meta-de.json src/artinspect/pipelines/de
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import spacy


def package(trained: Path, meta: Path, out: Path) -> None:
    """Write the pipeline to a folder; what stood there is replaced.

    The string table holds every word of the training texts. At run time a word enters it when it is read, so that
    only the labels need to be stored.
    """
    nlp = spacy.load(trained)
    for name, value in json.loads(meta.read_text(encoding="utf-8")).items():
        nlp.meta[name] = value
    # What it scored in training is not what a mean of pipelines scores; README.md has the figures.
    nlp.meta["performance"] = {}
    # Paths of the machine that it was trained on.
    for name in nlp.config["paths"]:
        nlp.config["paths"][name] = None
    shutil.rmtree(out, ignore_errors=True)
    nlp.to_disk(out)
    labels = sorted(nlp.get_pipe("ner").labels)
    (out / "vocab" / "strings.json").write_text(json.dumps(labels) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trained", type=Path)
    parser.add_argument("meta", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    package(options.trained, options.meta, options.out)
    size = sum(file.stat().st_size for file in options.out.rglob("*") if file.is_file())
    print(f"{options.out}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
