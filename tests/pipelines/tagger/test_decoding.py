from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.pipelines.tagger.decoding import LABELS, TAGS, decode, spans, tags_of


@st.composite
def names(draw):
    """A text's length, and names in it that do not overlap."""
    length = draw(st.integers(1, 12))
    bounds = sorted(draw(st.sets(st.integers(0, length), max_size=6)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return length, [(start, end, draw(st.sampled_from(LABELS))) for start, end in pairs]


@given(names())
def test_tags_and_spans_are_inverse(example):
    length, expected = example
    assert list(spans(tags_of(expected, length))) == expected


def test_tag_names():
    tags = tags_of([(0, 2, "PER"), (3, 4, "LOC"), (4, 7, "ORG")], 8)
    assert [TAGS[i] for i in tags] == ["B-PER", "L-PER", "O", "U-LOC", "B-ORG", "I-ORG", "L-ORG", "O"]


def is_legal(tags):
    """By the definition of BILOU: a name that has begun is continued, with its label, until it is closed."""
    open_label = None
    for tag in (TAGS[i] for i in tags):
        position, _, label = tag.partition("-")
        if open_label is None and position not in ("O", "B", "U"):
            return False
        if open_label is not None and (position not in ("I", "L") or label != open_label):
            return False
        open_label = label if position in ("B", "I") else None
    return open_label is None


@pytest.mark.parametrize("seed", range(5))
def test_the_best_legal_sequence(seed):
    length = 3
    scores = np.random.default_rng(seed).normal(size=(1, length, len(TAGS))).astype(np.float32)
    # The rest of the tags is out of reach, so that all sequences can be tried.
    likely = [TAGS.index(tag) for tag in ("O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "L-ORG")]
    scores[:, :, [i for i in range(len(TAGS)) if i not in likely]] -= 100
    best = max(
        (tags for tags in product(likely, repeat=length) if is_legal(tags)),
        key=lambda tags: sum(scores[0, i, tag] for i, tag in enumerate(tags)),
    )
    assert tuple(next(decode(scores, [length]))) == best


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.integers(0, 2**16))
def test_texts_of_different_length(lengths, seed):
    scores = np.random.default_rng(seed).normal(size=(len(lengths), max(lengths), len(TAGS))).astype(np.float32)
    together = list(decode(scores, lengths))
    for i, (length, tags) in enumerate(zip(lengths, together, strict=True)):
        assert len(tags) == length
        assert is_legal(tags)
        alone = next(decode(scores[i : i + 1, :length], [length]))
        assert tags.tolist() == alone.tolist()
