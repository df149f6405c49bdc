"""Comments for artinspect are no text, whatever the command; what is found stands where it stood."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.inputs.directives import read_directives
from artinspect.results import Span
from artinspect.results.source_text import without

OWN = "artinspect: ignore[TIM001] so gesagt"
MARKED = "<!-- artinspect: ignore[TIM001, FIG004] so gesagt -->"
SAMPLE = """\
23.10.2024

Nordkorea schickt Soldaten

Kim Jong-un schickt nach ukrainischen Angaben mindestens 11.000
Soldaten, darunter 500 Offiziere, bis Ende Oktober nach Kursk.

Wladimir Putin sagte am Mittwoch, davon wisse er nichts.
"""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{OWN}\nText.\n", "Text.\n"),
        (f"Text.\r\n  {OWN}\r\nText.", "Text.\r\nText."),
        (f"Text.\n{OWN}", "Text.\n"),
        (f"Text.\n{MARKED}\u2028Text.", "Text.\n\u2028Text."),
        (f"{MARKED.replace(' -->', chr(10) + '-->')}\nText.", "Text."),
        ("{{/* artinspect: ignore[TIM001] */}}\nText.", "Text."),
        ("[//]: # (artinspect: ignore[TIM001])\nText.", "Text."),
        ("---\n# artinspect: ignore-file[TIM001]\ntitle: A\n---\n", "---\ntitle: A\n---\n"),
        ("<!-- artinspect: ignore TIM001 -->\nText.", "Text."),
        (f"Text. {MARKED}\nText.", "Text.\nText."),
        (f"Ein {MARKED} Wort {MARKED}\n", "Ein Wort\n"),
        (f"{MARKED}{MARKED}\nText.", "Text."),
        (f"{MARKED} Text.", " Text."),
        ("artinspect: ignore-file[TIM001]\nText.", "Text."),
        ("artinspect:ignore[]\nText.", "Text."),
    ],
)
def test_what_is_left_of_a_text(text, left):
    assert without(text, list(read_directives(text).cuts)).text == left


@pytest.mark.parametrize(
    "text",
    [
        "Text.",
        f"Der Satz {OWN} ist Text.",
        "artinspect: Das Programm.",
        "artinspect: ignore TIM001",
        "<!-- artinspect: ignore[TIM001] ohne Ende",
        "<!-- ignore[TIM001] -->",
    ],
)
def test_what_is_no_comment(text):
    assert read_directives(text) == ((), ())


def test_what_a_comment_covers():
    text = f"Eins.\n{OWN}\n{MARKED}\nZwei.\nDrei. {MARKED}\nVier.\nFünf.\nartinspect: ignore-file[str]"
    found = read_directives(text).found
    covered = [text[d.start : d.end].replace(MARKED, "").split() for d in found[:3]]
    assert covered == [["Zwei."], ["Zwei."], ["Drei.", "Vier."]]
    assert (found[3].start, found[3].end) == (0, len(text) + 1)
    assert [d.line for d in found] == [2, 3, 5, 8]
    assert [d.codes for d in found] == [("TIM001",), *[("TIM001", "FIG004")] * 2, ("STR",)]


def test_a_comment_covers_the_next_line_with_text():
    text = f"{OWN}\n\n  \nText.\nMehr."
    (directive,) = read_directives(text).found
    assert text[directive.start : directive.end] == "Text.\n"


def test_a_comment_at_the_end_covers_nothing():
    text = f"Text.\n{OWN}\n"
    (directive,) = read_directives(text).found
    assert not text[directive.start : directive.end].strip()


@pytest.mark.parametrize("word", ["ignore TIM001", "ignore", "disable[TIM001]", "off"])
def test_a_comment_that_is_not_understood_is_told(word):
    (directive,) = read_directives(f"<!-- artinspect: {word} -->\nText.").found
    assert "write ignore[CODE]" in directive.problem
    assert directive.start == directive.end


@given(
    st.lists(
        st.tuples(st.sampled_from([0, 2, 4, 5, 7]), st.sampled_from(["before", "behind", "within"])), max_size=5
    )
)
def test_offsets_are_put_back(inserted):
    lines = SAMPLE.splitlines(keepends=True)
    for at, how in inserted:
        if how == "before":
            lines[at] = f"{OWN}\n{lines[at]}"
        elif how == "behind" or OWN in lines[at]:
            lines[at] = f"{lines[at][:-1]} {MARKED}\n"
        else:
            lines[at] = lines[at].replace(" ", f" {MARKED} ", 1)
    text = "".join(lines)
    article = Article.parse(text, language="de")
    assert article.text == SAMPLE
    for word in words(SAMPLE):
        span = Span(*word).located(article.source)
        assert span.text == word.text == text[span.start : span.end]
    for sentence in article.sentences:
        span = article.span(sentence.start, sentence.end).located(article.source)
        assert span.text == text[span.start : span.end]
        assert not span.text.startswith(("artinspect", "<!--"))
        assert not span.text.endswith("-->")
        assert (
            re.sub(rf"\s*{re.escape(MARKED)}|(?<=\n){re.escape(OWN)}\n", "", span.text)
            == SAMPLE[sentence.start : sentence.end]
        )


def without_places(value):
    if isinstance(value, dict):
        return {
            k: without_places(v) for k, v in value.items() if k not in ("start", "end", "text", "read", "source")
        }
    return [without_places(v) for v in value] if isinstance(value, list) else value


def spans(value):
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


def test_no_command_reads_a_comment(run, command):
    text = SAMPLE.replace("11.000\n", f"11.000 {MARKED}\n{OWN}\n").replace("Wlad", f"{OWN} am 3. Mai 2020\nWlad")
    text = f"{MARKED}\n{text}"
    options = (command, "-l", "de", "-f", "json")
    (plain,) = run(*options, stdin=SAMPLE.encode()).articles
    (commented,) = run(*options, stdin=text.encode()).articles
    assert without_places(commented) == without_places(plain)
    found = list(spans(commented))
    assert len(found) == len(list(spans(plain))) > 3
    assert all(s["text"] == text[s["start"] : s["end"]] for s in found if s["start"] is not None)


@pytest.mark.model
def test_tagged_words_are_those_of_the_text(run):
    text = SAMPLE.replace("11.000\n", f"11.000 {MARKED}\n{OWN}\n")
    plain, commented = (
        [line for line in run("entities", "-l", "de", "-f", "conll", stdin=t.encode()).out.splitlines() if line]
        for t in (SAMPLE, text)
    )
    assert commented == plain


def test_lines_are_those_of_the_input(run):
    text = f"{MARKED}\nDer Rat.\n{OWN}\n\nDer Umsatz sank {MARKED} von 40 auf 52 Millionen Euro.\n"
    (article,) = json.loads(run("check", "--isolated", "-l", "de", "-f", "json", stdin=text.encode()).out)[
        "articles"
    ]
    (finding,) = article["findings"]
    for side in (finding, *finding["related"]):
        assert text[side["start"] : side["end"]] == side["text"]
        assert text.splitlines()[side["line"] - 1][side["column"] - 1 :].startswith(side["text"])


@pytest.mark.parametrize(
    "text",
    [
        "artinspect: ignore[" * 20_000,
        "<!-- artinspect: ignore[" * 20_000,
        f"{MARKED} Wort " * 5_000,
        f"{MARKED}\n" * 5_000,
        "<!--" + " " * 200_000 + "artinspect:",
        "artinspect: ignore[" + "A," * 100_000,
    ],
)
def test_no_comment_takes_long(text, time_limit):
    with time_limit(10):
        read_directives(text)


def test_a_text_of_comments_only(run):
    ran = run("figures", "-l", "de", "-f", "json", stdin=f"{OWN}\n{MARKED}\n".encode())
    assert ran.code == 0
    assert ran.articles[0]["figures"] == []
