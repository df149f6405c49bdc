import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.pipelines.tagger.keys import find, key
from artinspect.pipelines.tagger.vectors import SubwordVectors, WordVectors
from artinspect.pipelines.tagger.words import FLAGS, ROWS, Words, shape


def table(words, dimensions=4):
    """A table of word vectors, the n-th word's being n + 1 everywhere."""
    numbers = {key(word): n for n, word in enumerate(words)}
    keys = sorted(numbers)
    rows = np.full((len(keys), dimensions), 100, dtype=np.int8)
    scales = np.array([(numbers[k] + 1) / 100 for k in keys], dtype=np.float32)
    return {"keys": np.array(keys, dtype=np.uint32), "rows": rows, "scales": scales}


def words():
    """Tables that know two words: Berlin, a city in cluster 5, and und."""
    rows = {key("Berlin"): (6, 12, 0b100), key("und"): (27, 4, 0)}
    keys = sorted(rows)
    columns = np.array([rows[k] for k in keys])
    lexicon = {
        "keys": np.array(keys, dtype=np.uint32),
        "clusters": columns[:, 0].astype(np.uint32),
        "steps": columns[:, 1].astype(np.uint8),
        "flags": columns[:, 2].astype(np.uint8),
    }
    return Words(lexicon, WordVectors(table(["berlin"])))


def test_known_and_unknown():
    features = words().features(["Berlin", "BERLIN", "Xqz"])
    assert features.rows[0, -5:].tolist() == [6, 6, 6, 6, 12]
    assert features.rows[1:, -5:].tolist() == [[0] * 5] * 2
    assert features.flags.tolist() == [[0, 0, 1, 0, 0, 0, 0, 0], [0] * 8, [0] * 8]
    assert features.vectors == pytest.approx(np.array([[1.0] * 4, [1.0] * 4, [0.0] * 4]), rel=1e-6)


def test_digits_are_alike():
    first, second, third = words().features(["B-52", "B-17", "B-5"]).rows
    assert first.tolist() == second.tolist()
    assert first.tolist() != third.tolist()


@given(st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_any_words(texts):
    features = words().features(texts)
    assert features.rows.shape == (len(texts), len(ROWS))
    assert ((features.rows >= 0) & (features.rows < ROWS)).all()
    assert features.flags.shape == (len(texts), FLAGS)
    assert np.isfinite(features.vectors).all()


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_vectors_of_any_words_from_their_parts(texts):
    arrays = {
        "rows": np.full((50, 4), 2, dtype=np.int8),
        "scales": np.full(50, 0.5, dtype=np.float32),
        "floret": np.array([4, 5, 2], dtype=np.int32),
    }
    vectors = SubwordVectors(arrays).of(texts)
    assert vectors.shape == (len(texts), 4)
    # Every row is ones, so that their mean is; an empty word has no parts.
    assert vectors[:, 0].tolist() == pytest.approx([1.0 if text else 0.0 for text in texts], rel=1e-5)


def test_find():
    keys = np.array(sorted(key(word) for word in ("a", "b")), dtype=np.uint32)
    found, at = find(keys, ["b", "c", "a"])
    assert found.tolist() == [True, False, True]
    assert [int(keys[i]) for i in at[[0, 2]]] == [key("b"), key("a")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Berlin", "Xxxx"),
        ("EU-Gipfel", "XX-Xxxx"),
        ("McDonald", "XxXxxx"),
        ("2024", "dddd"),
        ("UNESCO", "XXXX"),
        ("", ""),
    ],
)
def test_shape(word, expected):
    assert shape(word) == expected
