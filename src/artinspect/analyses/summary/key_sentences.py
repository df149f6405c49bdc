"""Key sentences: where a sentence stands first, what it says second.

In news the lead says most; the first sentences beat every graph method on German news (Aumiller, Fan and Gertz, On
the State of German (Abstractive) Text Summarization, 2023). So position leads; what a sentence shares with the
title, the weight of its words in the text (Luhn, IBM Journal 1958, with idf), whether it begins a paragraph, and
how long it is decide among the others; then what repeats a sentence already taken is left out (Carbonell and
Goldstein, MMR, SIGIR 1998). Linear in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from artinspect.analyses.summary.terms import document_frequencies, stem
from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import KeySentence

# One more sentence for so many words beyond the first 600.
_FEWEST, _MOST = 3, 5
_WORDS_FOR_FEWEST, _WORDS_FOR_ANOTHER = 600, 500

# Summed weights grow with length, means favour the shortest: between the two.
_LENGTH_EXPONENT = 0.7
_MIN_WORDS = 6
_MAX_WORDS = 60
_MAX_SHARED = 0.6
# A text that says one thing over and over is given up, lest its length be squared.
_TRIES = 50
_ENDS = ".!…"
_CLOSERS = '"“”»«’)]'


# What a sentence's length is measured against, and by.
_USUAL_LENGTH, _LENGTH_UNIT = 20, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each feature counts beside the position, whose first sentence has 1.

    The first group is fitted by `training/key_sentences.py` on 456 news and encyclopedia texts by ROUGE; a wide
    plateau, cross-validated. The second says what reads badly alone, and is set by hand.
    """

    title: float = 0.7
    centrality: float = 0.1
    opens: float = 0.1
    """Of a sentence that begins a paragraph."""
    brevity: float = 0.25
    """Taken off for thirty words, of a text that is short: what stands for it should be shorter."""
    fullness: float = 0.2
    """Added for thirty words, of a long text."""

    leans: float = 0.15
    quoted: float = 0.25
    question: float = 0.5
    fragment: float = 1.5


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    length: int  # in words
    stems: frozenset[str]
    leans: bool
    opens: bool


def choose_sentences(article: Article, data: SummaryWords, weights: Weights = WEIGHTS) -> tuple[KeySentence, ...]:
    """Three sentences, more of a long article and fewer of a shorter one, in the order of the text.

    Titles and headings are none; the dateline is cut off. `score` is relative to the best, which has rank 1.
    """
    candidates = _candidates(article, data)
    chosen = _chosen(candidates, _scores(article, candidates, data, weights), weights.leans)
    best = max((score for score, _ in chosen), default=0.0)
    found = [
        KeySentence(
            text=article.text[c.start : c.end],
            start=c.start,
            end=c.end,
            score=round(max(0.0, score) / best, 3) if best > 0 else 0.0,
            rank=rank,
        )
        for rank, (score, c) in enumerate(chosen, 1)
    ]
    return tuple(sorted(found, key=lambda k: k.start))


def _chosen(
    candidates: Sequence[_Candidate], scores: Sequence[float], leaning: float
) -> list[tuple[float, _Candidate]]:
    """The best with their scores, one after the other, without what repeats one already taken.

    A sentence that leans on the one before reads well if that is taken too.
    """
    taken: dict[int, float] = {}
    left = {i: -leaning if c.leans else 0.0 for i, c in enumerate(candidates)}
    wanted = _how_many(candidates)
    for _ in range(_TRIES):
        if not left or len(taken) == wanted:
            break
        best = max(left, key=lambda i: (scores[i] + left[i], -i))
        score = scores[best] + left.pop(best)
        if taken and score <= 0:  # from here on fragments
            break
        if any(_shared(candidates[best].stems, candidates[i].stems) > _MAX_SHARED for i in taken):
            continue
        taken[best] = score
        if best + 1 in left:
            left[best + 1] = 0.0
    return [(score, candidates[i]) for i, score in sorted(taken.items(), key=lambda x: (-x[1], x[0]))]


def _how_many(candidates: Sequence[_Candidate]) -> int:
    more = max(0, _length(candidates) - _WORDS_FOR_FEWEST) // _WORDS_FOR_ANOTHER
    return min(_MOST, _FEWEST + more)


def _length(candidates: Sequence[_Candidate]) -> int:
    return sum(c.length for c in candidates)


def _candidates(article: Article, data: SummaryWords) -> list[_Candidate]:
    dateline_end = article.dateline.end if article.dateline else 0
    found: list[_Candidate] = []
    paragraph = -1
    for sentence in article.sentences:
        start = sentence.start
        if start < dateline_end:
            start = min(dateline_end, sentence.end)
            while start < sentence.end and article.text[start].isspace():
                start += 1
        forms = [w.text for w in words(article.text, start, sentence.end)]
        if sentence.kind == "paragraph" and forms:
            stems = _content(forms, article.language.reading, data)
            leans = bool(found) and _leans(forms, data)
            found.append(_Candidate(start, sentence.end, len(forms), stems, leans, sentence.paragraph > paragraph))
            paragraph = sentence.paragraph
    return found


def _content(forms: Sequence[str], code: str, data: SummaryWords) -> frozenset[str]:
    return frozenset(stem(form, code) for form in forms if form.lower() not in data.stop_words)


def _scores(
    article: Article, candidates: Sequence[_Candidate], data: SummaryWords, weights: Weights
) -> list[float]:
    title = _title_stems(article, data)
    central = _scaled(_centralities(candidates, article.language.reading))
    titled = _scaled([len(title & c.stems) / (len(c.stems) or 1) ** 0.5 for c in candidates])
    a_word = (-weights.brevity if _length(candidates) < _WORDS_FOR_FEWEST else weights.fullness) / _LENGTH_UNIT
    quotations = article.quotations
    starts = [start for start, _ in quotations]
    scores = []
    for i, candidate in enumerate(candidates):
        score = 1 / sqrt(1 + i) + weights.title * titled[i] + weights.centrality * central[i]
        score += weights.opens * candidate.opens + a_word * (min(candidate.length, _MAX_WORDS) - _USUAL_LENGTH)
        score -= _flaws(article.text, candidate, weights)
        at = bisect_right(starts, candidate.start) - 1
        if at >= 0 and candidate.start < quotations[at][1]:
            score -= weights.quoted
        scores.append(score)
    return scores


def _title_stems(article: Article, data: SummaryWords) -> frozenset[str]:
    if article.title is None:
        return frozenset()
    forms = [w.text for w in words(article.title.text)]
    return _content(forms, article.language.reading, data)


def _centralities(candidates: Sequence[_Candidate], code: str) -> list[float]:
    """For each sentence the sum of log tf x idf over its stems, for its length."""
    tf = Counter(s for c in candidates for s in c.stems)
    table = document_frequencies(code)
    weights = {s: log(1 + n) * table.idf(s) for s, n in tf.items()}
    # Sorted, so that the sum of floats is the same on every run.
    return [
        sum(weights[s] for s in sorted(c.stems)) / max(_MIN_WORDS, c.length) ** _LENGTH_EXPONENT
        for c in candidates
    ]


def _scaled(values: Sequence[float]) -> list[float]:
    highest = max(values, default=0.0)
    return [v / highest if highest > 0 else 0.0 for v in values]


def _flaws(text: str, candidate: _Candidate, weights: Weights) -> float:
    """What is to be taken off the score of a fragment or a question."""
    last = text[candidate.end - 6 : candidate.end].rstrip(_CLOSERS)[-1:]
    if last == "?":
        return weights.question
    is_short_or_long = not _MIN_WORDS <= candidate.length <= _MAX_WORDS
    return weights.fragment if is_short_or_long or last not in _ENDS else 0.0


def _leans(forms: Sequence[str], data: SummaryWords) -> bool:
    """Whether a sentence begins with what only the one before explains."""
    first, two = forms[0].lower(), " ".join(forms[:2]).lower()
    return not {first, two}.isdisjoint(data.weak_starts)


def _shared(stems: frozenset[str], others: frozenset[str]) -> float:
    return len(stems & others) / (min(len(stems), len(others)) or 1)
