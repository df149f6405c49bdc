"""What comments silence, and which of them silence nothing."""

import pytest

from artinspect import Article, select_rules
from artinspect.checks import check_article

WRONG = "Der Umbau kostet XXXX Euro."
RIGHT = "Der Umbau kostet 40.000 Euro."
RULES = select_rules(["STR001", "FIG004", "NAM"])


def check(text):
    return check_article(Article.parse(text, language="de"), rules=RULES)


def unused(text):
    return [(u.line, u.code) for u in check(text).unused_ignores]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"artinspect: ignore[STR001]\n{WRONG}\n\n{WRONG}", [4]),
        (f"{WRONG} <!-- artinspect: ignore[STR001] -->\n{WRONG}\n{WRONG}", [3]),
        (f"artinspect: ignore-file[STR001]\n{RIGHT}\n\n{WRONG}\n\n{WRONG}", []),
        (f"{WRONG}\n\n{WRONG}\n<!-- artinspect: ignore-file[FIG004, STR001] -->", []),
        (f"artinspect: ignore-file[FIG004]\n{WRONG}", [2]),
    ],
)
def test_a_comment_silences_its_line_and_the_next_or_the_file(text, left):
    article = Article.parse(text, language="de")
    findings = check_article(article, rules=RULES).located(article.source).findings
    assert [f.line for f in findings] == left


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"artinspect: ignore[STR001]\n{WRONG}", []),
        (f"artinspect: ignore[STR001]\n{RIGHT}", [(1, "STR001")]),
        (f"{RIGHT}\n\n<!-- artinspect: ignore[STR001, FIG004] -->\n{WRONG}", [(3, "FIG004")]),
        (f"artinspect: ignore-file[STR001]\n{RIGHT}", [(1, "STR001")]),
        (f"artinspect: ignore[STR001]\nartinspect: ignore[STR001]\n{WRONG}", []),
        (f"artinspect: ignore[STR01]\n{WRONG}", [(1, "STR01")]),
        (f"artinspect: ignore[]\n{WRONG}", [(1, "")]),
        (f"artinspect: ignore[TIM001]\n{WRONG}", []),  # no rule that is applied here
        (f"artinspect: ignore[NAM002]\n{WRONG}", []),  # skipped without names
    ],
)
def test_what_silences_nothing(text, codes):
    assert unused(text) == codes


def test_an_unknown_code_suggests_the_right_one():
    (unknown,) = check(f"artinspect: ignore[STR0001]\n{RIGHT}").unused_ignores
    assert unknown.message == "no rule's code begins with 'STR0001'; did you mean 'STR001'?"
    (unneeded,) = check(f"artinspect: ignore[STR001]\n{RIGHT}").unused_ignores
    assert unneeded.message == "ignore[STR001] silences nothing"


def test_a_comment_leaves_fingerprints_alone():
    prints = [f.fingerprint for f in check(f"{WRONG}\n\n{WRONG}").findings]
    silenced = check(f"artinspect: ignore[STR001]\n{WRONG}\n\n{WRONG}").findings
    assert [f.fingerprint for f in silenced] == prints[1:]
