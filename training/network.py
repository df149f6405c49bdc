"""The tagger's network in PyTorch: what `artinspect.pipelines.tagger.network` computes in numpy, with gradients.

Word features are embedded, joined and projected to one vector a word; residual blocks of dilated convolutions read
the neighbourhood (Strubell and others, Fast and Accurate Entity Recognition with Iterated Dilated Convolutions,
EMNLP 2017); a linear layer scores the tags. A vector per source of annotation is added to every word, so that
files with other guidelines can be learnt from without being imitated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from examples import Example, padded
from torch import Tensor, nn
from torch.nn import functional

from artinspect.pipelines.tagger.words import FLAGS, KNOWN, ROWS, SHARED, WIDTHS

DILATIONS = (1, 1, 2, 4)


class Block(nn.Module):
    """Layer norm, a convolution over three words `dilation` apart, ReLU, a projection, added to what came in."""

    def __init__(self, width: int, hidden: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.conv = nn.Conv1d(width, hidden, 3, padding=dilation, dilation=dilation)
        self.project = nn.Linear(hidden, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        h = self.norm(x) * mask
        h = functional.relu(self.conv(h.transpose(1, 2)).transpose(1, 2))
        return x + self.dropout(self.project(h)) * mask


class Recurrent(nn.Module):
    """A two-way LSTM in place of the blocks: slower, for teachers only."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.lstm = nn.LSTM(width, width, 1, batch_first=True, bidirectional=True)
        self.project = nn.Linear(2 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        lengths = mask.squeeze(2).sum(1).long().cpu()
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        h, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])
        return x + self.dropout(self.project(self.dropout(h))) * mask


class Tagger(nn.Module):
    """Rows, vectors and flags of words to tag scores."""

    def __init__(
        self,
        dimensions: int,
        tags: int,
        sources: int,
        width: int = 160,
        hidden: int = 160,
        dilations: tuple[int, ...] = DILATIONS,
        dropout: float = 0.3,
        word_dropout: float = 0.1,
        recurrent: bool = False,
    ) -> None:
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(n, w) for n, w in zip(ROWS, WIDTHS, strict=True))
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.word_dropout = word_dropout
        joined = sum(WIDTHS[SHARED - 1 :]) + dimensions + FLAGS
        self.embed = nn.Linear(joined, width)
        self.embed_norm = nn.LayerNorm(width)
        self.source = nn.Embedding(sources, width)
        nn.init.zeros_(self.source.weight)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(
            [Recurrent(width, dropout)] if recurrent else [Block(width, hidden, d, dropout) for d in dilations]
        )
        self.norm = nn.LayerNorm(width)
        self.score = nn.Linear(width, tags)

    def words(self, rows: Tensor, vectors: Tensor, flags: Tensor) -> Tensor:
        """One vector a word, whatever stands beside it."""
        parts = [table(rows[..., i]) for i, table in enumerate(self.tables)]
        shared = sum(parts[:SHARED])
        if self.training:
            # Now and then a word is one that was never seen: its spelling must do, or its vector, or its cluster.
            shared = shared * self._kept(rows, self.word_dropout)
            vectors = vectors * self._kept(rows, self.word_dropout / 2)
            known = self._kept(rows, self.word_dropout / 2)
            parts[-KNOWN:] = [part * known for part in parts[-KNOWN:]]
            flags = flags * self._kept(rows, self.word_dropout)
        joined = torch.cat([shared, *parts[SHARED:], vectors, flags], dim=-1)
        return functional.relu(self.embed_norm(self.embed(self.dropout(joined))))

    @staticmethod
    def _kept(rows: Tensor, dropout: float) -> Tensor:
        """1 for the words that keep what they have, 0 for the others."""
        return (torch.rand(rows.shape[:-1]) > dropout).float().unsqueeze(-1)

    def judge(self, features: Sequence[Tensor]) -> Callable[[Sequence[Example]], Tensor]:
        """The network as a function from texts to padded scores, after the first guideline."""
        self.eval()

        def scores(examples: Sequence[Example]) -> Tensor:
            rows, source, mask = padded(examples, 0)
            result: Tensor = self(*(feature[rows] for feature in features), source, mask)
            return result

        return scores

    def forward(self, rows: Tensor, vectors: Tensor, flags: Tensor, source: Tensor, mask: Tensor) -> Tensor:
        """Scores (texts, words, tags) of padded texts; `mask` is 1 for words (texts, words, 1)."""
        x = self.words(rows, vectors, flags)
        x = self.dropout(x + self.source(source)[:, None]) * mask
        for block in self.blocks:
            x = block(x, mask)
        return self.score(self.norm(x))
