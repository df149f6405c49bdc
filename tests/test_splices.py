"""Articles cut, put together and sprinkled with marks: whatever comes of it, every analysis answers with spans of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from artinspect.analyses.entities.merging import merge
from artinspect.analyses.figures import find_figures
from artinspect.analyses.summary import summarise
from artinspect.analyses.timeline import read_timeline
from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.checks import check_article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
MARKS = (
    *"\n ()„“\"'’.,-–?!…%€$§½²/\u00a0\u202f\x00\u0301",
    *("\n\n", "1.000", "12:30", "3:2", "^2", "5", "s", "ist ", "was ", "the ", "der ", "Präsident ", "president "),
    *("zum ", "gewählt", "eins ", "one ", "of ", "[T]he "),
)
LABELS: tuple[Label, ...] = ("PER", "ORG", "LOC", "MISC")
TEXTS = 40


def spliced(chance: random.Random) -> str:
    """A stretch of one sample and one of another, with marks put in and letters taken out."""
    text = ""
    for sample in chance.sample(SAMPLES, 2):
        written = sample.read_text(encoding="utf-8")
        begin = chance.randrange(len(written))
        text += written[begin : begin + 900]
    for _ in range(chance.randrange(40)):
        at = chance.randrange(len(text))
        cut = chance.choice((0, 0, chance.randrange(8)))
        text = text[:at] + ("" if cut else chance.choice(MARKS)) + text[at + cut :]
    return text


def names_in(article: Article, chance: random.Random) -> list[Mention]:
    """Capitalised words, alone or by twos, as names of any kind."""
    found: list[Mention] = []
    for block in article.blocks:
        read = [w for w in words(article.text, block.start, block.end) if w.text[0].isupper()]
        for first, second in pairwise(read):
            last = second if second.start == first.end + 1 and chance.random() < 1 / 2 else first
            if not found or first.start >= found[-1].end:
                span = article.span(first.start, last.end)
                found.append(Mention(span.text, span.start, span.end, chance.choice(LABELS)))
    return found


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_analysis_answers(article: Callable[[str, str], Article], language: str) -> None:
    chance = random.Random(20)
    for _ in range(TEXTS):
        read = article(spliced(chance), language)
        entities = merge(read, names_in(read, chance), load(language, Names))
        spans = [*find_figures(read), *read_timeline(read), *(m for e in entities for m in e.mentions)]
        spans += [*summarise(read).key_sentences, *check_article(read, entities=entities).findings]
        assert all(read.text[s.start : s.end] == s.text for s in spans)
