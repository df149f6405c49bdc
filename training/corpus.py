"""Gold files to a spaCy training corpus of sentences and paragraphs.

    python training/corpus.py --lang de --out WORK/train-de.spacy FILE.conll.gz... [FILE.conll.gz:2]...

`:2` takes a file twice. Text is joined to what a reader sees and split again by the pipeline's own tokenizer when
training, so that the pipeline meets at run time what it was trained on.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from conll import Sentence, Text, joined, read, running_text
from spacy.language import Language
from spacy.tokens import Doc, DocBin

SEED = 13
# Sentences a text: half of the texts are single sentences, as headings and short paragraphs are.
_LENGTHS = (1, 1, 1, 1, 2, 3, 4, 5)
_DERIVED = "LOCderiv"


def derived_forms(paths: Sequence[Path]) -> frozenset[str]:
    """The words that a file with derived forms tells from names: American, Franzose."""
    words: set[str] = set()
    for path in paths:
        for sentence in read(path):
            tags = [*sentence.tags, "O"]
            for i, token in enumerate(sentence.tokens):
                if tags[i] == f"B-{_DERIVED}" and not tags[i + 1].startswith("I-"):
                    words.add(token)
    return frozenset(words)


def relabelled(sentence: Sentence, derived: frozenset[str]) -> Sentence:
    """The sentence with each MISC that is one derived word labelled as such; the plural counts as the singular."""
    tags = list(sentence.tags)
    following = [*tags[1:], "O"]
    for i, token in enumerate(sentence.tokens):
        word = token.removeprefix("non-")
        if tags[i] == "B-MISC" and not following[i].startswith("I-") and {word, word.removesuffix("s")} & derived:
            tags[i] = f"B-{_DERIVED}"
    return Sentence(sentence.tokens, tags)


def paragraphs(sentences: Sequence[Sentence], rng: random.Random) -> Iterator[Text]:
    """The sentences, in order, as texts of one to a few."""
    i = 0
    while i < len(sentences):
        length = rng.choice(_LENGTHS)
        yield joined(running_text(s) for s in sentences[i : i + length])
        i += length


def to_doc(nlp: Language, text: Text) -> Doc:
    """A document with its names; a name that begins or ends inside a token takes the whole token."""
    doc = nlp.make_doc(text.text)
    spans = [doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in text.names]
    doc.set_ents(spacy.util.filter_spans([span for span in spans if span is not None]))
    return doc


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="PATH or PATH:TIMES")
    parser.add_argument("--lang", required=True)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument(
        "--derived", nargs="*", default=[], type=Path, help="files whose derived forms are no MISC in the others"
    )
    options = parser.parse_args()

    nlp = spacy.blank(options.lang)
    rng = random.Random(SEED)
    derived = derived_forms(options.derived)
    corpus = DocBin(attrs=["ENT_IOB", "ENT_TYPE", "SPACY"])
    for file in options.files:
        name, _, times = file.partition(":")
        sentences = [relabelled(sentence, derived) for sentence in read(Path(name))]
        for _ in range(int(times or 1)):
            for text in paragraphs(sentences, rng):
                corpus.add(to_doc(nlp, text))
    corpus.to_disk(options.out)
    print(f"{options.out}: {len(corpus)} texts")


if __name__ == "__main__":
    main()
