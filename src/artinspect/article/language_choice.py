"""The language that an article is read in: given, stated by its head, or detected."""

from __future__ import annotations

from artinspect.article.language_detection import detect_all
from artinspect.inputs.document import Document
from artinspect.languages import load, supported
from artinspect.languages.schema.writing import Writing
from artinspect.results import LanguageGuess

_IF_WRONG = " (set --lang if that is wrong)"
# From here on a text that is said to be in another language is told to be so.
_SURE = 0.9


def choose_language(document: Document, given: str | None) -> tuple[LanguageGuess, str | None]:
    """The language of a document, and what the user should be warned of."""
    if given:
        return LanguageGuess(given, 1.0, given=True), None
    guess, other, share = detect_all(document.prose)
    stated = document.head.language
    if stated and stated in supported():
        is_other = guess.fallback is None and guess.code != stated and guess.confidence >= _SURE
        told = f"the text looks {_name(guess.code)}; read as {_name(stated)}, as its front matter says" + _IF_WRONG
        return LanguageGuess(stated, 1.0, given=False), told if is_other else None
    if guess.fallback:
        return guess, f"too little text to tell its language; read as {_name(guess.fallback)}" + _IF_WRONG
    if other:
        told = f"about {share:.0%} of the text looks {_name(other)}; read as {_name(guess.code)}" + _IF_WRONG
        return guess, told
    return guess, None


def _name(code: str) -> str:
    return load(code, Writing).name if code in supported() else f"'{code}'"
