"""The options of `artinspect figures`."""

from __future__ import annotations

import pytest

TEXT = b"Es kamen 11.000 Truppen, darunter 500 Offiziere. Das kostet 3 bis 5 Millionen Euro, also 12 Prozent."


@pytest.mark.parametrize(
    ("arguments", "values"),
    [
        ([], [11000, 500, 3000000, 12]),
        (["--kind", "money", "--kind", "percent"], [3000000, 12]),
        (["--unit", "EUR"], [3000000]),
        (["--min", "500", "--max", "11000"], [11000, 500]),
        (["--sort", "value"], [3000000, 11000, 500, 12]),
        (["--max", "0"], []),
    ],
)
def test_figures_can_be_narrowed_and_ordered(run, arguments, values):
    ran = run("figures", "-l", "de", "-f", "json", *arguments, stdin=TEXT)
    assert [f["value"] for f in ran.articles[0]["figures"]] == values


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kind", "date"], "'date' is not one of count|money"),
        (["--min", "5", "--max", "4"], "--min must not exceed --max"),
        (["--min", "viel"], "--min"),
        (["--max", "nan"], "nan is not a number"),
        (["--sort", "size"], "size"),
    ],
)
def test_wrong_narrowing_is_a_usage_error(run, arguments, said):
    ran = run("figures", *arguments, stdin=TEXT)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
