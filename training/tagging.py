"""Is a tagger worth its cost? A tagger trained on a UD treebank against what capitals and word lists give.

    python training/tagging.py --lang de TRAIN.conllu.gz DEV.conllu.gz

F1 on the dev file of: nouns (NOUN and PROPN), proper nouns, verbs (VERB and AUX). The rules take what a capital
letter says and, for the first word of a sentence, whether the training text has it in small letters.
"""

from __future__ import annotations

import argparse
import gzip
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.training import Example

SEED = 13
CLASSES = {"noun": ("NOUN", "PROPN"), "proper noun": ("PROPN",), "verb": ("VERB", "AUX")}
Sentence = list[tuple[str, str]]


def sentences(path: Path) -> Iterator[Sentence]:
    """Words with their universal part of speech."""
    sentence: Sentence = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 3 and columns[0].isdigit():
                sentence.append((columns[1], columns[3]))
            elif not line.strip() and sentence:
                yield sentence
                sentence = []


def trained(lang: str, train: Sequence[Sentence], dev: Sequence[Sentence], epochs: int) -> list[str]:
    """What spaCy's tagger of default size says of the words of `dev`."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("tagger")
    spacy.util.fix_random_seed(SEED)
    rng = random.Random(SEED)
    examples = [
        Example.from_dict(Doc(nlp.vocab, words=[word for word, _ in s]), {"tags": [tag for _, tag in s]})
        for s in train
    ]
    optimiser = nlp.initialize(lambda: examples)
    for _ in range(epochs):
        rng.shuffle(examples)
        for start in range(0, len(examples), 32):
            nlp.update(examples[start : start + 32], drop=0.1, sgd=optimiser)
    docs = nlp.pipe(Doc(nlp.vocab, words=[word for word, _ in s]) for s in dev)
    return [token.tag_ for doc in docs for token in doc]


def by_rule(lang: str, train: Sequence[Sentence], dev: Sequence[Sentence]) -> list[str]:
    """Capitals: nouns in German, proper nouns in English; a word list for verbs and for the first word."""
    small = {word for s in train for word, _ in s if word.islower()}
    verbs = {word for s in train for word, tag in s if tag in CLASSES["verb"] and word.islower()}
    capital = "NOUN" if lang == "de" else "PROPN"
    tags = []
    for sentence in dev:
        for i, (word, _) in enumerate(sentence):
            if word[:1].isupper() and (i or word.lower() not in small):
                tags.append(capital)
            else:
                tags.append("VERB" if word.lower() in verbs else "X")
    return tags


def f1(found: Sequence[str], gold: Sequence[str], tags: Sequence[str]) -> float:
    """F1 of a class of tags, in per cent."""
    right = sum(a in tags and b in tags for a, b in zip(found, gold, strict=True))
    return 200 * right / max(1, sum(a in tags for a in found) + sum(b in tags for b in gold))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--epochs", default=5, type=int)
    options = parser.parse_args()
    train, dev = list(sentences(options.train)), list(sentences(options.dev))
    gold = [tag for sentence in dev for _, tag in sentence]
    ways = {
        "tagger": trained(options.lang, train, dev, options.epochs),
        "rules": by_rule(options.lang, train, dev),
    }
    for way, found in ways.items():
        print(way, ", ".join(f"{name} {f1(found, gold, tags):.1f}" for name, tags in CLASSES.items()))


if __name__ == "__main__":
    main()
