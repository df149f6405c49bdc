"""Which language a text is in, and how sure that is.

A count of function words settles the clear cases; langdetect (Shuyo, Language Detection Library, 2010) is asked
for the others. It is deterministic here: seeded, its profiles in a fixed order.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from artinspect.article.segmentation import words
from artinspect.languages import load, supported
from artinspect.languages.schema.writing import Writing
from artinspect.results import LanguageGuess

UNKNOWN = "unknown"
# What a text too short to tell is read as, unless a function word in it says more.
_FALLBACK = "de"

# The supported languages and the neighbours that they are taken for: a foreign text must be called foreign.
_PROFILES = (
    "af", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "nl", "no", "pl", "pt", "ro", "ru",
    "sk", "sv", "tr",
)  # fmt: skip
_SAMPLE_CHARACTERS = 2_000
_PIECE_CHARACTERS = 300
_MAX_PIECES = 5
# Below these langdetect answers nonsense with full confidence ("Hallo" is Finnish).
_MIN_LETTERS = 20
_MIN_WORDS = 4
# Of fewer words langdetect is often wrong: `Tom Adler kam am Montag mit 12 Gästen` is Swedish to it.
_FEW_WORDS = 12
# A text is a clear case if so large a share of its words, of so many kinds, are one language's and few another's.
_CLEAR_SHARE = 0.2
_CLEAR_KINDS = 6
_CLEAR_MARGIN = 3.0
# So does a piece of it, of which there is less.
_MIN_HITS = 3
_PIECE_SHARE = 0.12
_PIECE_MARGIN = 2.0
# From this share on a text holds another language, more than a quotation of a sentence or two.
_MIXED = 0.2


class Detection(NamedTuple):
    """The language of a text, and another one in which `share` of it stands; None if there is none."""

    guess: LanguageGuess
    other: str | None = None
    share: float = 0.0


def detect(text: str) -> LanguageGuess:
    """The language of a text; `unknown`, with a fallback, where there is too little to tell it from."""
    return detect_all(text).guess


def detect_all(text: str) -> Detection:
    """The language in which most of a text stands, and how much of it stands in another supported one."""
    shares = _shares(text)
    guess = _detect(text[:_SAMPLE_CHARACTERS])
    total = sum(shares.values())
    main = max(shares, key=lambda code: (shares[code], code), default=None)
    if main is None:
        return Detection(guess)
    rest = {code: words for code, words in shares.items() if code != main}
    other = max(rest, key=lambda code: (rest[code], code), default=None)
    share = rest[other] / total if other else 0.0
    if share < _MIXED and guess.code == main:
        return Detection(guess)
    if guess.code != main and guess.code not in shares:  # a foreign language with some words of this one
        return Detection(guess)
    mixed = LanguageGuess(main, round(shares[main] / total, 2), given=False)
    return Detection(mixed, other, share) if share >= _MIXED else Detection(mixed)


def _shares(text: str) -> dict[str, int]:
    """How many characters stand in each supported language, as far as pieces of a text are clear cases of it."""
    shares: dict[str, int] = {}
    for sample in _samples(text):
        for piece in _pieces(sample, len(sample)):
            forms = [w.text.lower() for w in words(piece)]
            hits = sorted(((_function_words(forms, code)[0], code) for code in detectable()), reverse=True)
            (most, code), (second, _) = hits[:2]
            if most >= max(_MIN_HITS, _PIECE_SHARE * len(forms)) and most >= _PIECE_MARGIN * second:
                shares[code] = shares.get(code, 0) + len(piece)
    return shares


def _samples(text: str) -> Iterator[str]:
    """The beginning of a text, and of a long one its middle and its end."""
    yield text[:_SAMPLE_CHARACTERS]
    rest = len(text) - _SAMPLE_CHARACTERS
    if rest > 0:
        size = min(_SAMPLE_CHARACTERS, rest // 2 + 1)
        middle = _SAMPLE_CHARACTERS + (rest - size) // 2
        if rest > 2 * _SAMPLE_CHARACTERS:
            yield text[middle : middle + size]
        yield text[-min(rest, _SAMPLE_CHARACTERS) :]


def _detect(sample: str) -> LanguageGuess:
    forms = [w.text.lower() for w in words(sample)]
    counts = {code: _function_words(forms, code) for code in detectable()}
    ranked = sorted(counts, key=lambda code: (-counts[code][0], code))
    best, second = ranked[0], ranked[1]
    hits, kinds = counts[best]
    is_frequent = hits >= _CLEAR_SHARE * len(forms) and kinds >= _CLEAR_KINDS
    if is_frequent and hits >= _CLEAR_MARGIN * max(1, counts[second][0]):
        return LanguageGuess(best, round(hits / (hits + counts[second][0]), 2), given=False)
    if len(forms) < _MIN_WORDS or sum(map(len, forms)) < _MIN_LETTERS:
        return LanguageGuess(UNKNOWN, 0.0, given=False, fallback=best if hits else _FALLBACK)
    votes = [code for piece in _pieces(sample, _MAX_PIECES) if (code := _langdetect(piece))]
    if not votes:
        return LanguageGuess(UNKNOWN, 0.0, given=False, fallback=best if hits else _FALLBACK)
    winner = max(sorted(set(votes)), key=votes.count)
    if winner not in counts and len(forms) < _FEW_WORDS and hits:
        # A sentence in a language that is not supported is rarer than one that langdetect takes for another.
        return LanguageGuess(UNKNOWN, 0.0, given=False, fallback=best)
    return LanguageGuess(winner, round(votes.count(winner) / len(votes), 2), given=False)


@cache
def detectable() -> tuple[str, ...]:
    """The languages that are told from others: those whose function words are known."""
    return tuple(code for code in supported() if load(code, Writing).function_words)


def _function_words(forms: list[str], code: str) -> tuple[int, int]:
    """How many of the words are function words of the language, and how many different ones."""
    hits = [form for form in forms if form in load(code, Writing).function_words]
    return len(hits), len(set(hits))


def _pieces(text: str, most: int) -> list[str]:
    """Up to so many pieces of some 300 characters, cut at line ends and, in long lines, at blanks."""
    pieces: list[str] = []
    for line in text.splitlines():
        while line.strip() and len(pieces) < most:
            cut = line.find(" ", _PIECE_CHARACTERS)
            piece, line = (line, "") if cut < 0 else (line[:cut], line[cut:])
            if pieces and len(pieces[-1]) < _PIECE_CHARACTERS / 2:
                pieces[-1] += "\n" + piece
            else:
                pieces.append(piece)
    return pieces


def _langdetect(piece: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    upper = sum(map(str.isupper, piece))
    # langdetect skips words in capitals, and with them a text that is all capitals.
    detector.append(piece.lower() if upper > sum(map(str.islower, piece)) else piece)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return None
    return str(found[0].lang) if found else None


@lru_cache(maxsize=1)
def _factory() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = DetectorFactory.seed = 0  # read from the class by create()
    folder = Path(PROFILES_DIRECTORY)
    factory.load_json_profile([(folder / code).read_text(encoding="utf-8") for code in _PROFILES])
    return factory
