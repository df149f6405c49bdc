import pytest

from artinspect.rendering.escape import csv_cell, json_text, markdown_cell, one_line, standoff, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrot\x1b[0m", "\\x1b[31mrot\\x1b[0m"),
        ("\x9b31m\x07\x00\x7f", "\\x9b31m\\x07\\x00\\x7f"),
        ("\u202eabc\u2066\u200f", "\\u202eabc\\u2066\\u200f"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("Größe 😀 e\u0301\tא", "Größe 😀 e\u0301\tא"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown
    assert one_line(text) == shown.replace("\n", " ").replace("\t", " ")


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1234", "-cmd|x", "@SUM(A1)", "\t=1", "=HYPERLINK(1)"])
def test_formulas_are_text(text):
    assert csv_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["-5", "+3.5", "1e5", "Text = 1", "2024-10", ""])
def test_other_cells_stay(text):
    assert csv_cell(text) == text


def test_markdown_is_escaped():
    assert markdown_cell("a|b `c` <b> *d* _e_ [f](g) \\ $1$ &lt;\nh") == (
        r"a\|b \`c\` \<b\> \*d\* \_e\_ \[f\](g) \\ \$1\$ \&lt; h"
    )


def test_standoff_is_as_long_as_the_article_but_for_controls():
    assert standoff("Yona\u200f\tYahav \x1b[31m") == "Yona\u200f Yahav \\x1b[31m"


def test_json_escapes_what_drives_a_terminal():
    assert json_text('"\x9b\u202e"') == r'"\u009b\u202e"'
