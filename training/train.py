"""Train the tagger on gold files and judged texts, and write what it scores on the dev files.

    python training/train.py --lang de --words WORK/words-de --out WORK/de.pt \
        --train news=FILE.conll.gz --train other=FILE.conll.gz:2 --dev news=FILE.conll.gz --judged WORK/judged.npz

`NAME=FILE[:TIMES]`: files of one NAME share their guideline; the first name is the one that artinspect follows.
"""

from __future__ import annotations

import argparse
import copy
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy
import torch
from corpus import derived_forms
from examples import Augmenter, Example, Forms, Sources, batches, judged, padded, targets
from network import Tagger
from scoring import report
from torch import Tensor
from torch.nn import functional

from artinspect.pipelines.tagger.decoding import TAGS
from artinspect.pipelines.tagger.words import KNOWN, SHARED, Words

_WARM_UP = 200
_LAST_RATE = 0.02
_AVERAGING = 0.002
_INGREDIENTS = ("clusters", "gazetteers", "vectors", "identity")


def without(features: Sequence[Tensor], ingredients: Sequence[str]) -> None:
    """Take from the features what an experiment does without."""
    rows, vectors, flags = features
    for ingredient in ingredients:
        if ingredient == "clusters":
            rows[:, -KNOWN:] = 0
        elif ingredient == "identity":
            rows[:, :SHARED] = 0
        elif ingredient == "vectors":
            vectors.zero_()
        else:
            flags.zero_()


def network_options(text: str) -> dict[str, Any]:
    """`width=160,dropout=0.3,dilations=1+2+4,recurrent=1` as arguments of the network."""
    result: dict[str, Any] = {}
    for option in filter(None, text.split(",")):
        name, _, value = option.partition("=")
        if name == "dilations":
            result[name] = tuple(int(number) for number in value.split("+"))
        else:
            result[name] = float(value) if "dropout" in name else int(value)
    return result


def fit(
    model: Tagger,
    train: Sequence[Example],
    features: Sequence[Tensor],
    augmented: Augmenter,
    options: argparse.Namespace,
    dev: dict[str, list[Example]],
) -> Tagger:
    """Train the model; the running mean of its weights."""
    rng = random.Random(options.seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.02, betas=(0.9, 0.99))
    steps = options.epochs * len(batches(train, options.batch, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / _WARM_UP) * max(_LAST_RATE, 1 - step / steps)
    )
    mean = copy.deepcopy(model)
    start = time.time()
    for epoch in range(1, options.epochs + 1):
        model.train()
        total = 0.0
        epoch_batches = batches(train, options.batch, rng)
        for batch in epoch_batches:
            chosen = [augmented(train[i]) for i in batch]
            rows, source, mask = padded(chosen)
            scores = model(*(feature[rows] for feature in features), source, mask)
            gold = targets(chosen, rows.shape[1])
            loss = -(gold * functional.log_softmax(scores, dim=-1)).sum() / mask.sum()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            with torch.no_grad():
                for a, b in zip(mean.parameters(), model.parameters(), strict=True):
                    a.lerp_(b, _AVERAGING)
            total += loss.item()
        print(f"epoch {epoch}: loss {total / len(epoch_batches):.4f}, {time.time() - start:.0f} s", flush=True)
        if epoch % options.every == 0 or epoch == options.epochs:
            print(report(mean.judge(features), dev), flush=True)
    return mean


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--words", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--train", action="append", required=True, metavar="NAME=FILE[:TIMES]")
    parser.add_argument("--dev", action="append", required=True, metavar="NAME=FILE")
    parser.add_argument("--judged", action="append", default=[], type=Path, metavar="FILE.npz")
    parser.add_argument(
        "--derived", nargs="*", default=[], type=Path, help="files that say which words are derived"
    )
    parser.add_argument("--swaps", default=0.0, type=float, help="share of the names that are swapped for others")
    parser.add_argument("--epochs", default=10, type=int)
    parser.add_argument("--rate", default=2e-3, type=float)
    parser.add_argument("--batch", default=1_500, type=int, help="words a batch")
    parser.add_argument("--seed", default=13, type=int)
    parser.add_argument("--threads", default=1, type=int)
    parser.add_argument("--every", default=2, type=int, help="epochs between reports")
    parser.add_argument("--without", nargs="*", default=[], choices=_INGREDIENTS, help="for experiments")
    parser.add_argument("--options", default="", help="of the network: width=160,dropout=0.3,recurrent=1 ...")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)

    forms = Forms(Words.from_disk(options.words))
    sources = Sources(spacy.blank(options.lang), forms, derived_forms(options.derived), options.seed)
    train = [example for spec in options.train for example in sources.read(spec)]
    dev = {Path(spec).name.split(".")[0]: sources.read(spec, single=True) for spec in options.dev}
    augmented = Augmenter(train, forms, options.swaps, options.seed)
    train += [example for path in options.judged for example in judged(path, forms)]
    features = forms.features()
    without(features, options.without)
    network = {"dimensions": features[1].shape[1], "tags": len(TAGS), "sources": len(sources.names)}
    network |= network_options(options.options)
    model = Tagger(**network)
    words = sum(len(example.words) for example in train)
    print(f"{len(train)} texts, {words} words, {len(forms)} forms, sources {sources.names}", flush=True)
    mean = fit(model, train, features, augmented, options, dev)
    torch.save({"state": mean.state_dict(), "network": network}, options.out)


if __name__ == "__main__":
    main()
