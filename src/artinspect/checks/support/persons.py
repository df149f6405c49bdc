"""Words beside the names of persons."""

from __future__ import annotations

import re

from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.schema.checks_names import NameWords

# A shorter word of a headline is hardly a surname.
MIN_SURNAME = 4


def words_of(context: RuleContext) -> NameWords:
    """The language's words beside names."""
    words: NameWords = load(context.article.language.reading, NameWords)
    return words


def word_before(context: RuleContext, start: int) -> str:
    """The word right before an offset in its sentence, with its dot if it has one; empty if there is none."""
    sentence = context.article.sentence_at(start)
    begin = max(sentence.start if sentence else 0, start - 45)
    before = re.search(r"([\w.&'’-]{1,40})[ \u00a0\n]{1,2}$", context.article.text[begin:start])
    return before[1] if before else ""


def word_after(text: str, end: int) -> str:
    """The word right after an offset; empty if a punctuation mark comes first."""
    after = re.match(r"[ \u00a0\n]{1,2}([\w.'’-]{1,40})", text[end : end + 45])
    return after[1] if after else ""
