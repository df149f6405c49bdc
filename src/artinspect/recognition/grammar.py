"""What the number grammar needs of a language, made once."""

from __future__ import annotations

import re
from functools import cache, cached_property

from artinspect.languages import load, load_or_empty
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.languages.schema.units import Units
from artinspect.recognition.digits import Digits
from artinspect.recognition.spelling import Speller


class NumberGrammar:
    """A language's numbers, ready to be looked up.

    `measure` is what a word for a measure ends with (`-jährig`), `changing` how words begin that tell what rose or
    fell, `plural_endings` what counted nouns end with where they have no capital.
    """

    def __init__(self, data: Numbers, units: Units, words: FigureWords) -> None:
        self.data = data
        self.plural_endings = words.plural_endings
        self.changing = words.rising + words.falling
        endings = f"(?:{'|'.join(units.endings)})" if units.endings else r"(?!)"
        self.measure = re.compile(f"{endings}(?:{'|'.join(units.inflections)})?$")
        self.speller = Speller(data)
        self.digits = Digits(data.group, data.decimal)

    @cached_property
    def swapped_digits(self) -> Digits:
        """The digits of articles that use the signs the other way round."""
        return Digits(self.data.decimal, self.data.group)


@cache
def number_grammar(language: str) -> NumberGrammar:
    """The grammar of a language. Raises UnsupportedLanguageError."""
    return NumberGrammar(
        load(language, Numbers), load_or_empty(language, Units), load_or_empty(language, FigureWords)
    )
