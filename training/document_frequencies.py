"""Make the table of document frequencies of a language.

    document_frequencies.py --lang de --out TABLE.txt [--limit BYTES] INPUT[:EVERY] ...

INPUT is one of: JSON lines with `title` and `text` (a document a line); text with a sentence or paragraph a line;
CoNLL-U; CoNLL with a token and a tag a line. All may be gzipped. Where a file does not say where a document ends,
a document is a stretch of lines or sentences of about an article's length. `:EVERY` takes every EVERY-th document,
so that a large source does not outweigh the news.

A stem is kept with the number of documents that hold it, and with its kind: noun or other where part-of-speech
tags say so, or, without tags, where most of its occurrences inside sentences have a capital. In a language without
such capitals, a word between a determiner and a mark or stop word is a noun (`the explosion in`), one between `to`
and a determiner is none. A stem of which nothing tells is kept without a kind.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from artinspect.analyses.summary.terms import stem
from artinspect.article.segmentation import Token, sentences, words
from artinspect.languages import load
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.summary import SummaryWords
from artinspect.languages.schema.writing import Writing

_WORDS_A_DOCUMENT = 300
_MIN_DOCUMENTS = 2
_EXACT = 5  # counts up to here are kept, larger ones rounded down to steps of a fifth
_STEP = 1.2
# What the first octet of an umlaut or a dash looks like, and what Windows-1252 does not define.
_MISREAD = set("Ãâ")
_INFINITIVE = frozenset(["to"])
_CONTROLS = set("\x81\x8d\x8f\x90\x9d")


class Occurrence(NamedTuple):
    """A word and what its place says: True a noun, False none, None nothing."""

    form: str
    is_noun: bool | None


Document = list[Occurrence]


def main() -> None:
    """Read the inputs and write the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--lang", required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--limit", type=int, default=250_000, help="bytes of the table")
    arguments.add_argument("inputs", nargs="+")
    given = arguments.parse_args()

    total, frequency, evidence = 0, Counter[str](), Counter[str]()
    for name in given.inputs:
        path, _, every = name.partition(":")
        for document in islice(documents(Path(path), given.lang), 0, None, int(every or 1)):
            total += 1
            frequency.update({stem(o.form, given.lang) for o in document})
            for form, is_noun in document:
                if is_noun is not None:
                    evidence[stem(form, given.lang)] += 1 if is_noun else -1
        print(f"{name}: {total} documents so far", file=sys.stderr)
    given.out.write_text(table(total, frequency, evidence, given.limit), encoding="utf-8")


def table(total: int, frequency: Counter[str], evidence: Counter[str], limit: int) -> str:
    """The table's text: the most frequent stems that fit into `limit` bytes."""
    rows: dict[tuple[str, int], list[str]] = {}
    size = 0
    for word, count in sorted(frequency.items(), key=lambda x: (-x[1], x[0])):
        size += len(word.encode()) + 1
        if count < _MIN_DOCUMENTS or size > limit:
            break
        kind = "noun" if evidence[word] > 0 else "other" if evidence[word] < 0 else "word"
        rows.setdefault((kind, _rounded(count)), []).append(word)
    lines = [f"{kind} {count} {' '.join(rows[kind, count])}" for kind, count in sorted(rows)]
    return "\n".join([f"documents {total}", *lines]) + "\n"


def _rounded(count: int) -> int:
    step = float(_EXACT)
    while step * _STEP <= count:
        step *= _STEP
    return count if count <= _EXACT else int(step)


def documents(path: Path, code: str) -> Iterator[Document]:
    """The documents of a file."""
    name = path.name.removesuffix(".gz")
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        if name.endswith(".jsonl"):
            for row in map(json.loads, lines):
                parts = [row.get("title", ""), *row["text"].split("\n")]
                yield [o for part in parts for o in _of_text(part, code)]
        elif name.endswith(".conllu"):
            yield from _grouped(_of_conllu(lines, code))
        elif name.endswith(".conll"):
            yield from _grouped((_of_text(text, code), False) for text in _conll_sentences(lines))
        else:
            yield from _grouped((_of_text(_repaired(line), code), False) for line in lines)


def _grouped(pieces: Iterable[tuple[Document, bool]]) -> Iterator[Document]:
    """Pieces joined to documents: until one says that it begins a document, or is long enough."""
    document: Document = []
    for piece, begins in pieces:
        if document and (begins or len(document) >= _WORDS_A_DOCUMENT):
            yield document
            document = []
        document += piece
    if document:
        yield document


def _of_text(text: str, code: str) -> Document:
    capitals_tell = load(code, SummaryWords).nouns_capitalised
    found: Document = []
    for start, end in sentences(text, load(code, Writing)):
        read = words(text, start, end)
        for i, word in enumerate(read):
            has_capital = word.text[0].isupper()
            if i > 0 and (capitals_tell or has_capital):
                found.append(Occurrence(word.text, has_capital))
            else:
                found.append(Occurrence(word.text, None if capitals_tell else _by_neighbours(text, read, i, code)))
    return found


def _by_neighbours(text: str, read: Sequence[Token], i: int, code: str) -> bool | None:
    """Whether the words around a small word show it to be a noun (True) or none (False)."""
    determiners = load(code, FigureWords).determiners
    before = read[i - 1].text.lower() if i else ""
    after = read[i + 1].text.lower() if i + 1 < len(read) else ""
    if after and text[read[i].end : read[i + 1].start].strip():
        after = ""
    if before in determiners and (not after or after in load(code, SummaryWords).stop_words):
        return True
    return False if before in _INFINITIVE and after in determiners else None


def _of_conllu(lines: Iterable[str], code: str) -> Iterator[tuple[Document, bool]]:
    sentence: Document = []
    begins = False
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if line.startswith("# newdoc"):
            begins = True
        elif len(columns) >= 4 and columns[0].isdigit() and _is_word(columns[1]):
            sentence.append(Occurrence(columns[1], columns[3] in ("NOUN", "PROPN")))
        elif len(columns) == 1 and not line.strip():
            yield sentence, begins
            sentence, begins = [], False


def _is_word(form: str) -> bool:
    """Whether a token is one word, which an address of a person or a page is not."""
    return [word.text for word in words(form)] == [form]


def _conll_sentences(lines: Iterable[str]) -> Iterator[str]:
    tokens: list[str] = []
    for line in lines:
        if line.startswith("-DOCSTART-"):
            continue
        if line.strip():
            tokens.append(line.split("\t")[0].strip())
        else:
            yield " ".join(tokens)
            tokens = []


def _repaired(line: str) -> str:
    """A line whose UTF-8 was read as Windows-1252, set right."""
    if not _MISREAD & set(line):
        return line
    octets = b"".join(c.encode("cp1252" if c not in _CONTROLS else "latin-1", "replace") for c in line)
    return octets.decode("utf-8", "ignore")


if __name__ == "__main__":
    main()
