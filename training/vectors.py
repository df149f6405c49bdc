"""Floret vectors from raw text: WORK/vectors-de/table.floret.

    python training/vectors.py --lang de --out WORK/vectors-de TEXT.txt.gz... ARTICLES.jsonl.gz...

Reads text of one sentence or paragraph a line, or JSON lines with the keys `title` and `text`. Method: Bojanowski
and others, Enriching Word Vectors with Subword Information, TACL 2017, with the rows hashed as in
https://github.com/explosion/floret. With one thread the same text gives the same vectors.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language


def lines(path: Path) -> Iterator[str]:
    """The lines of text in a file, gzip or not: .txt, .jsonl of articles, .conllu with its sentences' text."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if ".jsonl" in path.suffixes:
                article = json.loads(line)
                yield article["title"]
                yield from article["text"].splitlines()
            elif ".conllu" in path.suffixes:
                if line.startswith("# text = "):
                    yield line.removeprefix("# text = ")
            else:
                yield mended(line)


def mended(line: str) -> str:
    """UTF-8 that was once read as Windows-1252, as in a part of the minutes of the Bundestag, read rightly."""
    if "Ã" not in line:
        return line
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


def write_tokens(nlp: Language, paths: Iterable[Path], out: Path, every: int) -> int:
    """Write every n-th line as the pipeline's tokenizer splits it; the number of tokens."""
    count = 0
    with out.open("w", encoding="utf-8") as file:
        for path in paths:
            # Articles are few and the closest to what is read later: all of them.
            step = 1 if ".jsonl" in path.suffixes else every
            for number, line in enumerate(lines(path)):
                if number % step or not line.strip():
                    continue
                words = [token.text for token in nlp.make_doc(line.strip()) if not token.is_space]
                file.write(" ".join(words) + "\n")
                count += len(words)
    return count


def main() -> None:
    import floret

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="+", type=Path)
    parser.add_argument("--lang", default="de")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--every", default=1, type=int, help="take every n-th line of text only")
    parser.add_argument("--rows", default=50_000, type=int)
    parser.add_argument("--dimensions", default=100, type=int)
    parser.add_argument("--epochs", default=3, type=int)
    options = parser.parse_args()

    options.out.mkdir(parents=True, exist_ok=True)
    tokens, table = options.out / "tokens.txt", options.out / "table.floret"
    nlp = spacy.blank(options.lang)
    print(f"{write_tokens(nlp, options.texts, tokens, options.every):,} tokens")
    trained = floret.train_unsupervised(
        str(tokens),
        mode="floret",
        model="cbow",
        dim=options.dimensions,
        bucket=options.rows,
        hashCount=2,
        minn=4,
        maxn=5,
        minCount=8,
        neg=8,
        lr=0.05,
        epoch=options.epochs,
        thread=1,
        verbose=2,
    )
    trained.save_floret_vectors(str(table))


if __name__ == "__main__":
    main()
