import pytest

from artinspect.inspection import Settings, article_of
from artinspect.language import UNKNOWN, detect
from artinspect.languages import UnsupportedLanguageError

GERMAN = (
    "Die Bundesregierung hat am Mittwoch beschlossen, dass die Steuer auf Strom sinken soll. Das kostet den "
    "Haushalt im nächsten Jahr rund zwei Milliarden Euro, wie ein Sprecher sagte."
)
ENGLISH = (
    "The government decided on Wednesday that the tax on electricity should fall. It will cost about two billion "
    "pounds next year, a spokesman said, but there were no details."
)
FRENCH = (
    "Le gouvernement a décidé mercredi que la taxe sur l'électricité devait baisser. Cela coûtera environ deux "
    "milliards d'euros l'année prochaine, a déclaré un porte-parole."
)
DUTCH = (
    "De regering heeft woensdag besloten dat de belasting op elektriciteit omlaag moet. Dat kost volgend jaar "
    "ongeveer twee miljard euro, zei een woordvoerder in Den Haag."
)


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (ENGLISH, "en"), (FRENCH, "fr"), (DUTCH, "nl")])
def test_languages_are_told_apart(text, code):
    guess = detect(text)
    assert (guess.code, guess.given, guess.fallback) == (code, False, None)
    assert 0.5 < guess.confidence <= 1
    assert detect(text) == guess, "the same text gives the same answer"


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (ENGLISH, "en"), (FRENCH, "fr")])
def test_capitals_are_read_like_others(text, code):
    assert detect(text.upper()).code == code


@pytest.mark.parametrize("text", ["Hallo", "OK", "1 2 3", "Berlin 2024", "😀 😀", "...", "und dann?"])
def test_too_little_text_is_unknown_and_read_as_something(text):
    guess = detect(text)
    assert (guess.code, guess.confidence) == (UNKNOWN, 0.0)
    assert guess.fallback in ("de", "en", "fr")
    assert guess.reading == guess.fallback


def test_a_function_word_decides_what_a_short_text_is_read_as():
    assert detect("The end").fallback == "en"
    assert detect("Das Ende").fallback == "de"


def test_foreign_text_is_a_named_error():
    with pytest.raises(UnsupportedLanguageError, match=r"'nl' is not supported; supported: de, en, fr .*--lang"):
        article_of(DUTCH, Settings())


def test_given_language_is_not_questioned():
    guess = article_of(FRENCH, Settings(language="de")).language
    assert (guess.code, guess.confidence, guess.given) == ("de", 1.0, True)
