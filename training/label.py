"""Raw text with the mean judgement of several taggers: what one tagger then learns from them all.

    python training/label.py --lang de --words WORK/words-de --out WORK/silver-de.npz \
        --text ARTICLES.jsonl.gz --text TEXT.txt.gz:20 WORK/a.pt WORK/b.pt ...

`:20` takes every twentieth line. Method: Hinton and others, Distilling the Knowledge in a Neural Network, 2015;
the tags' probabilities are kept, not only the best tag.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import spacy
import teacher
import torch
from examples import Example, Forms, batches
from network import Tagger
from scoring import Judge
from torch import Tensor
from torch.nn import functional
from vectors import lines

from artinspect.pipelines.tagger.decoding import TAGS
from artinspect.pipelines.tagger.words import Words

_SHORTEST, _LONGEST = 5, 100
_ENDS = (".", "?", "!")


def chosen_lines(spec: str) -> list[str]:
    """The lines of a file that are not blank, or every n-th of them."""
    path, _, every = spec.partition(":")
    return [line.strip() for line in lines(Path(path)) if line.strip()][:: int(every or 1)]


def pieces(words: list[str]) -> Iterator[list[str]]:
    """A long line in pieces that end with a sentence where they can."""
    while len(words) > _LONGEST:
        ends = [i for i in range(_LONGEST // 2, _LONGEST) if words[i] in _ENDS]
        end = 1 + (ends[-1] if ends else _LONGEST - 1)
        yield words[:end]
        words = words[end:]
    yield words


def tagger(path: Path, features: Sequence[Tensor]) -> Judge:
    """A trained tagger as a function from texts to padded scores."""
    checkpoint = torch.load(path)
    model = Tagger(**checkpoint["network"])
    model.load_state_dict(checkpoint["state"])
    return model.judge(features)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoints", nargs="+", type=Path)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--words", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--text", action="append", required=True, metavar="FILE[:EVERY]")
    parser.add_argument("--teacher", type=Path, help="what teacher.py trained")
    parser.add_argument("--transformer", type=Path)
    parser.add_argument("--threads", default=1, type=int)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    nlp = spacy.blank(options.lang)
    forms = Forms(Words.from_disk(options.words))
    texts = [
        piece
        for doc in nlp.tokenizer.pipe(line for spec in options.text for line in chosen_lines(spec))
        for piece in pieces([token.text for token in doc if not token.is_space])
        if len(piece) >= _SHORTEST
    ]
    examples = [Example(forms.rows(words), np.zeros(0), 0) for words in texts]
    features = forms.features()
    judges: list[Judge] = [tagger(path, features) for path in options.checkpoints]
    if options.teacher:
        judges.append(teacher.judge(options.teacher, options.transformer, list(forms), features[0]))
    starts = np.cumsum([0, *map(len, texts)])
    print(f"{len(texts)} texts, {starts[-1]} words, {len(judges)} judges", flush=True)
    probabilities = np.zeros((starts[-1], len(TAGS)), dtype=np.float16)
    with torch.no_grad():
        for batch in batches(examples, 6_000):
            chosen = [examples[i] for i in batch]
            mean = sum(functional.softmax(judge(chosen), dim=-1) for judge in judges) / len(judges)
            for row, i in enumerate(batch):
                probabilities[starts[i] : starts[i + 1]] = mean[row, : len(texts[i])].numpy()
    np.savez(
        options.out,
        words=np.array([word for words in texts for word in words]),
        lengths=np.array([len(words) for words in texts]),
        probabilities=probabilities,
    )


if __name__ == "__main__":
    main()
