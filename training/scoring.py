"""What a tagger scores on dev files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import torch
from examples import Example, batches
from torch import Tensor
from torch.nn import functional

from artinspect.pipelines.tagger.decoding import decode, spans

LABELS = ("PER", "LOC", "ORG", "MISC")
# From texts to padded scores (texts, longest, tags).
Judge = Callable[[Sequence[Example]], Tensor]


def report(judge: Judge, dev: Mapping[str, Sequence[Example]]) -> str:
    """Precision, recall and F1 per file and label, exact spans; a label that a file does not know is left out."""
    return "\n".join(f"  {name:36} {_row(judge, examples)}" for name, examples in dev.items())


def _row(judge: Judge, examples: Sequence[Example]) -> str:
    right, found, gold = Counter[str](), Counter[str](), Counter[str]()
    with torch.no_grad():
        for batch in batches(examples, 4_000):
            chosen = [examples[i] for i in batch]
            scores = functional.log_softmax(judge(chosen), dim=-1).numpy()
            for example, tags in zip(chosen, decode(scores, [len(e.words) for e in chosen]), strict=True):
                a, b = set(spans(tags)), set(spans(example.tags))
                right.update(label for *_, label in a & b)
                found.update(label for *_, label in a)
                gold.update(label for *_, label in b)
    known = [label for label in LABELS if gold[label]]
    cells = [("all", known), *((label, [label]) for label in known)]
    return "  ".join(f"{name} {_scores(right, found, gold, labels)}" for name, labels in cells)


def _scores(right: Counter[str], found: Counter[str], gold: Counter[str], labels: Sequence[str]) -> str:
    r, f, g = (sum(counter[label] for label in labels) for counter in (right, found, gold))
    return f"{100 * r / max(1, f):.1f}/{100 * r / max(1, g):.1f}/{200 * r / max(1, f + g):.1f}"
