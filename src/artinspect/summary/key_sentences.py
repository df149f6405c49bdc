"""Key sentences: where a sentence stands first, what it says second.

In news the lead says most; the first sentences beat every graph method on German news (Aumiller, Fan and Gertz, On
the State of German (Abstractive) Text Summarization, 2023). So position leads; the weight of a sentence's words in
the text (Luhn, IBM Journal 1958, with idf) and what it shares with the title decide among the others; then what
repeats a sentence already taken is left out (Carbonell and Goldstein, MMR, SIGIR 1998). Linear in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from artinspect.article import Article
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import KeySentence
from artinspect.segmentation import words
from artinspect.summary.terms import document_frequencies, stem

# One more sentence for so many words beyond the first 600.
_FEWEST, _MOST = 3, 5
_WORDS_FOR_FEWEST, _WORDS_FOR_ANOTHER = 600, 500

# Fitted coarsely on 460 news and encyclopedia texts by ROUGE: they gain where there is a title, and do not
# lose against the first three sentences where there is none; a larger weight of centrality does.
_CENTRALITY = 0.15
_TITLE = 0.5
# Summed weights grow with length, means favour the shortest: between the two.
_LENGTH_EXPONENT = 0.7
# A sentence that reads badly alone is taken only if there is no better one near it.
_FRAGMENT, _QUESTION, _LEANS, _QUOTED = 1.0, 0.5, 0.25, 0.25
_MIN_WORDS = 6
_MAX_WORDS = 60
_MAX_SHARED = 0.6
# A text that says one thing over and over is given up, lest its length be squared.
_TRIES = 50
_ENDS = ".!…"
_CLOSERS = '"“”»«’)]'


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    forms: tuple[str, ...]
    stems: frozenset[str]
    leans: bool


def choose_sentences(article: Article, data: SummaryWords) -> tuple[KeySentence, ...]:
    """Three sentences, more of a long article and fewer of a shorter one, in the order of the text.

    Titles and headings are none; the dateline is cut off. `score` is relative to the best, which has rank 1.
    """
    candidates = _candidates(article, data)
    chosen = _chosen(candidates, _scores(article, candidates, data))
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


def _chosen(candidates: Sequence[_Candidate], scores: Sequence[float]) -> list[tuple[float, _Candidate]]:
    """The best with their scores, one after the other, without what repeats one already taken.

    A sentence that leans on the one before reads well if that is taken too.
    """
    taken: dict[int, float] = {}
    left = {i: -_LEANS if c.leans else 0.0 for i, c in enumerate(candidates)}
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
    length = sum(len(c.forms) for c in candidates)
    return min(_MOST, _FEWEST + max(0, length - _WORDS_FOR_FEWEST) // _WORDS_FOR_ANOTHER)


def _candidates(article: Article, data: SummaryWords) -> list[_Candidate]:
    dateline_end = article.dateline.end if article.dateline else 0
    found: list[_Candidate] = []
    for sentence in article.sentences:
        start = sentence.start
        if start < dateline_end:
            start = min(dateline_end, sentence.end)
            while start < sentence.end and article.text[start].isspace():
                start += 1
        forms = tuple(w.text for w in words(article.text, start, sentence.end))
        if sentence.kind == "paragraph" and forms:
            stems = _content(forms, article.language.reading, data)
            found.append(_Candidate(start, sentence.end, forms, stems, bool(found) and _leans(forms, data)))
    return found


def _content(forms: Sequence[str], code: str, data: SummaryWords) -> frozenset[str]:
    return frozenset(stem(form, code) for form in forms if form.lower() not in data.stop_words)


def _scores(article: Article, candidates: Sequence[_Candidate], data: SummaryWords) -> list[float]:
    title = _title_stems(article, data)
    central = _scaled(_centralities(candidates, article.language.reading))
    titled = _scaled([len(title & c.stems) / (len(c.stems) or 1) ** 0.5 for c in candidates])
    quotations = article.quotations
    starts = [start for start, _ in quotations]
    scores = []
    for i, candidate in enumerate(candidates):
        score = 1 / sqrt(1 + i) + _CENTRALITY * central[i] + _TITLE * titled[i]
        score -= _flaws(article.text, candidate)
        at = bisect_right(starts, candidate.start) - 1
        if at >= 0 and candidate.start < quotations[at][1]:
            score -= _QUOTED
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
        sum(weights[s] for s in sorted(c.stems)) / max(_MIN_WORDS, len(c.forms)) ** _LENGTH_EXPONENT
        for c in candidates
    ]


def _scaled(values: Sequence[float]) -> list[float]:
    highest = max(values, default=0.0)
    return [v / highest if highest > 0 else 0.0 for v in values]


def _flaws(text: str, candidate: _Candidate) -> float:
    """What is to be taken off the score of a fragment or a question."""
    last = text[candidate.end - 6 : candidate.end].rstrip(_CLOSERS)[-1:]
    if last == "?":
        return _QUESTION
    is_short_or_long = not _MIN_WORDS <= len(candidate.forms) <= _MAX_WORDS
    return _FRAGMENT if is_short_or_long or last not in _ENDS else 0.0


def _leans(forms: Sequence[str], data: SummaryWords) -> bool:
    """Whether a sentence begins with what only the one before explains."""
    first, two = forms[0].lower(), " ".join(forms[:2]).lower()
    return not {first, two}.isdisjoint(data.weak_starts)


def _shared(stems: frozenset[str], others: frozenset[str]) -> float:
    return len(stems & others) / (min(len(stems), len(others)) or 1)
