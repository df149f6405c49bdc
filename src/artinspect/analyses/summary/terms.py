"""Terms: words by their stem, and in how many documents a stem is found.

The tables `languages/<code>/document_frequencies.txt` are counts made by `training/document_frequencies.py`.
German: articles of German Wikinews (CC BY 2.5), minutes of the 17th Bundestag (official works, no copyright),
DFKI SmartData Corpus (CC BY 4.0, Schiersch and others, LREC 2018). English: English Wikinews (CC BY 2.5),
Georgetown University Multilayer Corpus (annotation CC BY 4.0, Zeldes, LREV 2017), UD English EWT (CC BY-SA 4.0,
Silveira and others, LREC 2014), WikiGold (CC BY 4.0, Balasuriya and others, 2009). The tables hold no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log
from pathlib import Path

import artinspect.languages
from artinspect.languages import load
from artinspect.languages.schema.summary import SummaryWords

_CACHED_STEMS = 20_000
_MIN_STEM = 3


@lru_cache(maxsize=_CACHED_STEMS)
def stem(form: str, code: str) -> str:
    """What the forms of a word share: lower-case, without possessive, without its inflection's ending.

    Only a key: it need not be a word (`Häuser` and `Haus` are `haus`).
    """
    endings, folds, possessives = _inflection(code)
    lower = form.lower()
    for possessive in possessives:
        lower = lower.removesuffix(possessive)
    for ending, instead in endings:
        cut = ending.sub(instead, lower)
        if cut != lower and len(cut) >= _MIN_STEM:
            lower = cut
            break
    return lower.translate(folds)


@cache
def _inflection(code: str) -> tuple[list[tuple[re.Pattern[str], str]], dict[int, str], tuple[str, ...]]:
    data = load(code, SummaryWords)
    endings = [(re.compile(f"(?:{pattern})$"), instead) for pattern, instead in data.inflections]
    return endings, str.maketrans(data.folds), data.possessives


@dataclass(frozen=True)
class DocumentFrequencies:
    """In how many of `documents` a stem occurs, and whether it is mostly a noun there; `words` may be either.

    Counts above a few are rounded to steps of a fifth.
    """

    documents: int
    nouns: dict[str, int]
    others: dict[str, int]
    words: dict[str, int]

    def idf(self, stem: str) -> float:
        """Inverse document frequency, log(N / n) (Spärck Jones 1972); what the table lacks was found once."""
        found = self.nouns.get(stem) or self.others.get(stem) or self.words.get(stem, 1)
        return log(self.documents / found)

    def is_noun(self, stem: str) -> bool | None:
        """Whether the stem is mostly a noun; None if the table does not tell."""
        return True if stem in self.nouns else False if stem in self.others else None


@cache
def document_frequencies(code: str) -> DocumentFrequencies:
    """The table of a language.

    Its lines are `documents N`, then `noun n STEM STEM ...`, and so for `other` and `word`.
    """
    path = Path(artinspect.languages.__file__).parent / code / "document_frequencies.txt"
    documents, tables = 1, {"noun": dict[str, int](), "other": dict[str, int](), "word": dict[str, int]()}
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, count, *stems = line.split()
        if kind == "documents":
            documents = int(count)
        else:
            tables[kind].update(dict.fromkeys(stems, int(count)))
    return DocumentFrequencies(documents, tables["noun"], tables["other"], tables["word"])
