"""What of the other analyses a summary holds."""

import pytest

from artinspect.analyses.figures import find_figures
from artinspect.analyses.summary.digest import timespan, top_entities, top_figures
from artinspect.analyses.summary.readability import difficulty
from artinspect.analyses.timeline import read_timeline
from artinspect.article import Article
from artinspect.results import Entity, KeySentence, Label, Mention, Timespan


def article(text):
    return Article.parse(text, language="de")


def entity(name: str, label: Label) -> Entity:
    return Entity(name, label, 1, (), (Mention(name, 0, len(name), label),))


def test_the_first_people_places_and_organisations():
    found = [entity("Boeing 747", "MISC"), *(entity(f"Ort {i}", "LOC") for i in range(20))]
    assert [e.name for e in top_entities(found)] == [f"Ort {i}" for i in range(8)]


def test_figures_of_key_sentences_go_first():
    text = " ".join(f"Es kamen {n} Hunde." for n in range(11, 21))
    last = KeySentence("", text.rindex("Es kamen"), len(text), 1.0, 1)
    figures = find_figures(article(text))
    assert [f.value for f in top_figures(figures, [last])] == [11, 12, 13, 14, 20]
    assert [f.value for f in top_figures(figures, [])] == [11, 12, 13, 14, 15]


def test_timespan_goes_from_the_first_day_to_the_last():
    text = "Am 3. Mai 2024 begann es. Seit 2022 wird gebaut, und bis zum 9. Juni 2024 auch."
    assert timespan(read_timeline(article(text))) == Timespan("2022-01-01", "2024-06-09", 3)
    assert timespan(()) == Timespan(None, None, 0)


@pytest.mark.parametrize(
    ("values", "band"),
    [
        ({"flesch_amstad": 95.0}, "very easy"),
        ({"flesch_amstad": 60.0}, "medium"),
        ({"flesch_reading_ease": 29.9}, "very hard"),
        ({"flesch_reading_ease": 30.0, "flesch_kincaid_grade": 99.0}, "hard"),
        ({"lix": 50.0}, None),
    ],
)
def test_difficulty_is_fleschs(values, band):
    assert difficulty(values) == band
