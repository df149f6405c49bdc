"""NAM007: is a name written in the way of the house?"""

from __future__ import annotations

import re

from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.persons import words_of


def house_spellings(context: RuleContext) -> Outcomes:
    """Spellings that the house list does not want."""
    if not context.spellings:
        yield Skip("no house list of spellings")
    article = context.article
    allowed = _phrases(article.text, [w for w in context.spellings if w])
    for wanted, others in context.spellings.items():
        for other in sorted(filter(None, others), key=len, reverse=True):
            for match in _forms(other, words_of(context).spelling_endings).finditer(article.text):
                start, end = match.span()
                is_allowed = any(first <= start and end <= last for first, last in allowed)
                if not is_allowed and any(b.start <= start < b.end for b in article.blocks):
                    allowed.append((start, end))
                    yield Violation(f"the house list wants {wanted!r}", start, end, values={"wanted": wanted})


def _forms(spelling: str, endings: str) -> re.Pattern[str]:
    """A spelling with endings of the language, also in compounds with a hyphen.

    A longer word that begins alike is another. What is written small begins a sentence with a capital.
    """
    written = r"\s{1,2}".join(re.escape(part) for part in spelling.split())
    return re.compile(
        rf"(?<!\w){written}(?=(?:{endings})?(?:-\w|(?!\w)))",
        re.I if spelling == spelling.lower() else 0,
    )


def _phrases(text: str, phrases: list[str]) -> list[tuple[int, int]]:
    """Where the spellings that are wanted stand, which may hold others: `Kiewer Kotelett`."""
    inflected = (r"\w{0,2}\s{1,2}".join(map(re.escape, p.split())) for p in sorted(phrases, key=len, reverse=True))
    pattern = "|".join(inflected)
    return [m.span() for m in re.finditer(pattern, text)] if pattern else []


RULE = Rule(
    code="NAM007",
    name="house-spelling",
    family="names",
    severity="warning",
    what="Finds spellings that the house list (`spellings`) replaces.",
    why="A publication should spell a name in one way.",
    examples=(
        Example(
            bad="Er reist nach Kiew.",
            good="Er reist nach Kyjiw.",
        ),
        Example(
            bad="He travels to Kiev.",
            good="He travels to Kyiv.",
        ),
    ),
    check=house_spellings,
)
