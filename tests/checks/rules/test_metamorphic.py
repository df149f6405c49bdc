"""What a text says does not change with its line breaks, its quotation marks or how it writes numbers: nor do the findings."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

import pytest

from artinspect.article import Article
from artinspect.checks import RULES, check_article

PAIRS = json.loads((Path(__file__).parent / "pairs.json").read_text(encoding="utf-8"))
DEFAULT = {rule.code for rule in RULES if not rule.needs_names}
TEXTS = [
    pytest.param(code, language, text, id=f"{code}-{language}-{i}-{side}")
    for code, languages in PAIRS.items()
    if code in DEFAULT
    for language, pairs in languages.items()
    for i, pair in enumerate(pairs)
    for side, text in zip(("violation", "twin"), pair, strict=True)
]
MARKS = {"german": "„“", "english": "“”", "straight": '""', "guillemets": "»«", "swiss": "«»"}
HEADLINES = {"de": "Neues aus der Stadt", "en": "News from the town"}
# Rules of which this is the matter: they may change their mind with what they look at.
ABOUT_MARKS = {"STR004"}
ABOUT_NUMBERS = {"FIG011"}


def codes(text, language, code):
    """The rules that find something, in the order of the text; the rule of the case is applied in any case."""
    rules = [rule for rule in RULES if not rule.needs_names and (rule.default or rule.code == code)]
    article = Article.parse(text, language=language)
    return sorted(f.rule for f in check_article(article, rules=rules).findings)


def quoted(text, style):
    """The text with each whole quotation between the marks of a style; None where marks are not in pairs."""
    opening, closing = MARKS[style]
    pattern = r'„([^„“”"»«]*)[“”]|“([^„“”"»«]*)”|"([^„“”"»«]*)"|»([^„“”"»«]*)«|«([^„“”"»«]*)»'
    rest = re.sub(pattern, "", text)
    if re.search('[„“”"»«]', rest):
        return None
    return re.sub(pattern, lambda m: opening + next(g for g in m.groups() if g is not None) + closing, text)


def numbers(text, language, separator):
    """The text with its thousands written another way; without a mark, what could be a year is left as it is."""
    mark = {"de": r"\.", "en": ","}[language]
    whole = rf"(?<![\w.,])\d{{1,3}}(?:{mark}\d{{3}})+(?!\w|[.,]\d)"
    year = rf"[12]{mark}\d{{3}}"
    return re.sub(
        whole,
        lambda m: m[0] if not separator and re.fullmatch(year, m[0]) else re.sub(mark, separator, m[0]),
        text,
    )


def wrapped(text):
    """Paragraphs broken into lines, as an editor wraps them; headings stay whole.

    No line ends in an ordinal: with two lines it would be anybody's guess whether its full stop ends a paragraph.
    """
    held = re.sub(r"(\d\.) ", r"\1\0", text)
    lines = (
        textwrap.wrap(p, 60, break_long_words=False, break_on_hyphens=False) if len(p) > 60 else [p]
        for p in held.split("\n")
    )
    return "\n".join("\n".join(each) for each in lines).replace("\0", " ")


@pytest.mark.parametrize(("code", "language", "text"), TEXTS)
def test_line_ends(code, language, text):
    assert codes(text.replace("\n", "\r\n"), language, code) == codes(text, language, code)


@pytest.mark.parametrize(("code", "language", "text"), TEXTS)
def test_wrapped_lines(code, language, text):
    if not re.match(r"[^\n]{1,60}\n\n", text):  # the first line of an article alone would be its headline
        text = f"{HEADLINES[language]}\n\n{text}"
    assert codes(wrapped(text), language, code) == codes(text, language, code)


@pytest.mark.parametrize("style", MARKS)
@pytest.mark.parametrize(("code", "language", "text"), [p for p in TEXTS if re.search('[„“”"»«]', p.values[2])])
def test_quotation_marks(code, language, text, style):
    changed = quoted(text, style)
    if changed is None or code in ABOUT_MARKS:
        changed = text
    assert codes(changed, language, code) == codes(text, language, code)


SEPARATORS = {"none": "", "narrow": "\u202f", "unbreakable": "\u00a0"}


@pytest.mark.parametrize("separator", SEPARATORS.values(), ids=SEPARATORS)
@pytest.mark.parametrize(
    ("code", "language", "text"), [p for p in TEXTS if re.search(r"\d[.,]\d{3}\b", p.values[2])]
)
def test_thousands(code, language, text, separator):
    if code in ABOUT_NUMBERS:
        separator = {"de": ".", "en": ","}[language]
    assert codes(numbers(text, language, separator), language, code) == codes(text, language, code)
