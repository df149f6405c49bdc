"""SRC: does the text say where it knows from?"""

from __future__ import annotations

import re

from artinspect.checks.material import Answers, Material, Violation
from artinspect.checks.rule import Rule

_PERCENT = "percent"


def surveys(material: Material) -> Answers:
    """Survey results of an article that says neither how many were asked nor when."""
    article, words = material.article, material.words
    bodies = [b for b in article.blocks if b.kind == "paragraph"]
    for pattern in (words.survey_bases, words.survey_times):
        if any(re.compile(pattern, re.I).search(article.text, b.start, b.end) for b in bodies):
            return
    survey = re.compile(words.surveys, re.I)
    for sentence, figures in material.figures_by_sentence:
        told = survey.search(article.text, sentence.start, sentence.end)
        if sentence.kind == "paragraph" and told and any(f.unit == _PERCENT for f in figures):
            yield Violation("the survey lacks the number of respondents and its time", told.start(), told.end())
            return


RULES = (
    Rule(
        "SRC005",
        "survey-base",
        "warning",
        False,
        "Looks for how many a survey asked, and when, where the article tells its result in percent.",
        "Press codes want both; without them readers can't weigh the result (Pressekodex, guideline 2.1).",
        (
            (
                "Laut einer Umfrage sind 55 Prozent dafür.",
                "Laut einer Umfrage sind 55 Prozent dafür. Befragt wurden 1.004 Wahlberechtigte.",
            ),
            (
                "A poll found 55% in favour.",
                "A poll found 55% in favour. The institute interviewed 1,004 adults.",
            ),
        ),
        surveys,
    ),
)
