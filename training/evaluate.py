"""Precision, recall and F1 of a pipeline, per label and per gold file.

    python training/evaluate.py PIPELINE FILE.conll.gz... [--paragraphs 5]

Exact span and label over running text; derived forms and name parts count for nothing on both sides.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import spacy
from conll import Text, joined, read, running_text

LABELS = ("PER", "LOC", "ORG", "MISC")


def scores(found: int, system: int, gold: int) -> str:
    """Precision, recall, F1 in per cent."""
    precision, recall = 100 * found / (system or 1), 100 * found / (gold or 1)
    f1 = 200 * found / ((system + gold) or 1)
    return f"P {precision:5.1f}  R {recall:5.1f}  F {f1:5.1f}  ({gold})"


def texts_of(path: Path, length: int) -> list[Text]:
    """The file's sentences as texts of `length` sentences."""
    texts = [running_text(sentence) for sentence in read(path)]
    return [joined(texts[i : i + length]) for i in range(0, len(texts), length)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pipeline")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--paragraphs", default=1, type=int, metavar="N", help="join N sentences to a text")
    parser.add_argument("--labels", default=",".join(LABELS), help="labels to count")
    options = parser.parse_args()

    nlp = spacy.load(options.pipeline)
    labels = options.labels.split(",")
    for file in options.files:
        texts = texts_of(file, options.paragraphs)
        right, system, gold = Counter[str](), Counter[str](), Counter[str]()
        for text, doc in zip(texts, nlp.pipe((t.text for t in texts), batch_size=64), strict=True):
            expected = {name for name in text.names if name[2] in labels}
            found = {(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in labels}
            right.update(label for *_, label in expected & found)
            system.update(label for *_, label in found)
            gold.update(label for *_, label in expected)
        print(file.name)
        for label in labels:
            print(f"  {label:5} {scores(right[label], system[label], gold[label])}")
        print(f"  {'all':5} {scores(right.total(), system.total(), gold.total())}")


if __name__ == "__main__":
    main()
