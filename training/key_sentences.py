"""Fit the weights of key sentences on texts with a reference summary.

    PYTHONPATH=benchmarks python training/key_sentences.py de:GOLD.jsonl.gz en:GOLD.jsonl.gz ...

Gold data are JSON lines with `text`, perhaps `title`, and `reference_summary`. Coordinate search over a coarse
grid for the mean of ROUGE-1 and half of ROUGE-2 (Lin 2004), each as a share of what the first three sentences get,
so that every set counts the same. Prints the weights and, for each set, the scores in per cent of the first three
sentences, of weights fitted on everything, and of three-fold cross-validation: each third scored with weights
fitted on the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quality import forms, json_lines, rouge_n

from artinspect.analyses.summary.key_sentences import WEIGHTS, Weights, choose_sentences
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.summary import SummaryWords

SENTENCES = 3
FOLDS = 3
GRID: dict[str, Sequence[float]] = {
    "title": (0.3, 0.5, 0.7, 0.9),
    "centrality": (0.0, 0.1, 0.2),
    "opens": (0.0, 0.1, 0.2),
    "brevity": (0.0, 0.15, 0.25, 0.4),
    "fullness": (0.0, 0.1, 0.2, 0.3),
}
# A smaller gain is noise.
LEAST_GAIN = 0.002

Rouge = tuple[float, float]


class Text(NamedTuple):
    """An article with what its sentences are compared with."""

    article: Article
    reference: list[str]


Sets = dict[str, list[Text]]


def read(path: Path, language: str) -> list[Text]:
    """The texts of a gold file that have a reference."""
    texts = []
    for row in json_lines(path):
        if reference := row.get("reference_summary"):
            text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
            texts.append(Text(Article.parse(text, language=language), forms(reference)))
    return texts


def score(sentences: Iterable[str], reference: Sequence[str]) -> Rouge:
    """ROUGE-1 and -2 F1."""
    answer = forms(" ".join(sentences))
    return rouge_n(answer, reference, 1).f1, rouge_n(answer, reference, 2).f1


def scores(texts: Iterable[Text], weights: Weights) -> list[Rouge]:
    """The scores of the three best sentences of each text."""
    found = []
    for article, reference in texts:
        chosen = choose_sentences(article, load(article.language.reading, SummaryWords), weights)
        best = sorted(chosen, key=lambda s: s.rank)[:SENTENCES]
        found.append(score((s.text for s in best), reference))
    return found


def lead(texts: Iterable[Text]) -> Rouge:
    """What the first three sentences get."""
    return mean(
        [
            score(
                [a.text[s.start : s.end] for s in a.sentences if s.kind == "paragraph"][:SENTENCES],
                reference,
            )
            for a, reference in texts
        ]
    )


def mean(each: Sequence[Rouge]) -> Rouge:
    """Averages over texts."""
    return sum(a for a, _ in each) / len(each), sum(b for _, b in each) / len(each)


def goodness(sets: Sets, leads: dict[str, Rouge], weights: Weights) -> float:
    """What is maximised."""
    total = 0.0
    for name, texts in sets.items():
        one, two = mean(scores(texts, weights))
        total += one / leads[name][0] + 0.5 * two / leads[name][1]
    return total / len(sets)


def fit(sets: Sets, leads: dict[str, Rouge]) -> Weights:
    """One weight after the other takes its best value, from the middle of each grid, until none changes."""
    weights = replace(WEIGHTS, **{name: values[len(values) // 2] for name, values in GRID.items()})
    best = goodness(sets, leads, weights)
    before = None
    while weights != before:
        before = weights
        for name, values in GRID.items():
            for value in values:
                tried = replace(weights, **{name: value})
                if (reached := goodness(sets, leads, tried)) > best + LEAST_GAIN:
                    weights, best = tried, reached
    return weights


def main(named: Sequence[str]) -> None:
    """Fit, cross-validate and print."""
    sets: Sets = {}
    for name in named:
        language, _, path = name.partition(":")
        sets[name] = read(Path(path), language)
    leads = {name: lead(texts) for name, texts in sets.items()}
    weights = fit(sets, leads)
    print(weights)
    validated: dict[str, list[Rouge]] = {name: [] for name in sets}
    for fold in range(FOLDS):
        rest = {name: [t for i, t in enumerate(texts) if i % FOLDS != fold] for name, texts in sets.items()}
        fitted = fit(rest, leads)
        for name, texts in sets.items():
            validated[name] += scores(texts[fold::FOLDS], fitted)
    for name, texts in sets.items():
        for what, (one, two) in (
            ("lead", leads[name]),
            ("fitted", mean(scores(texts, weights))),
            ("cross-validated", mean(validated[name])),
        ):
            print(f"{name}\t{what}\t{100 * one:.1f}\t{100 * two:.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
