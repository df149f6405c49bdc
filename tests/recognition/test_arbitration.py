"""What is no figure: dates, names, references, pieces of words."""

from __future__ import annotations

import pytest

from artinspect.recognition.arbitration import NumberArbiter


def free(text: str, language: str) -> list[str]:
    return [text[n.start : n.end] for n in NumberArbiter(text, language).numbers(0, len(text))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 29. August 2010 und um 18.30 Uhr."),
        ("de", "Anfang der 1980er-Jahre, seit 2022."),
        ("de", "Nach § 218 und Artikel 5 des Gesetzes."),
        ("de", "Die Boeing 747, der A7, die F-16, Covid-19 und der MH17."),
        ("de", "Rooneys Tor (11.) und die Fußnote [3]."),
        ("de", "In der 2. Bundesliga."),
        ("de", "Tel. 07134/9920 oder +49 30 1234567."),
        ("de", "Rund um die Uhr unter www.beispiel.de/5 und an a5@b.de."),
        ("de", "Im Jahr 446 v. Chr. war das so."),
        ("en", "On March 4, 2015 at 10:30 p.m."),
        ("en", "See page 12, section 427 and chapter 5."),
        ("en", "The 28th minute of 9/11, 24/7."),
        ("en", "Version 3.11.2 of https://example.org/20 is out."),
        ("en", "2. Later"),
    ],
)
def test_owned_numbers_are_no_figures(language: str, text: str) -> None:
    assert free(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("de", "Am 3. Mai kamen 300 Menschen.", ["300"]),
        ("de", "Zwei Tage später waren es 2.600.", ["Zwei", "2.600"]),
        ("de", "Das waren 40.", ["40"]),
        ("de", "Alle drei Jahre.", ["drei"]),
        ("en", "In 2015, 1,426 pilgrims died.", ["1,426"]),
        ("en", "About $ 1 billion in 1989.", ["1 billion"]),
    ],
)
def test_the_others_are_left(language: str, text: str, numbers: list[str]) -> None:
    assert free(text, language) == numbers
