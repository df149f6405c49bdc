import pytest

from artinspect.article import Article
from artinspect.article.language_detection import UNKNOWN, detect, detect_all
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


def test_a_sentence_is_not_taken_for_a_neighbour():
    guess = detect("Tom Adler kam am Montag mit 12 Gästen.")
    assert guess.reading == "de"


@pytest.mark.parametrize("where", [0, 1, 2])
@pytest.mark.parametrize(
    ("main", "other", "codes"), [(GERMAN, ENGLISH, ("de", "en")), (ENGLISH, GERMAN, ("en", "de"))]
)
def test_a_mixed_text_is_in_the_language_of_most_of_it(main, other, codes, where):
    pieces = [main, main]
    pieces.insert(where, other)
    found = detect_all("\n\n".join(pieces))
    assert (found.guess.code, found.other) == codes
    assert 0.2 < found.share < 0.5


@pytest.mark.parametrize("text", [GERMAN * 3, ENGLISH * 3, f"{GERMAN * 5} He said: The end is near."])
def test_a_sentence_or_a_name_makes_no_mixture(text):
    assert detect_all(text).other is None


def test_the_middle_and_the_end_of_a_long_text_count():
    text = f"{ENGLISH}\n\n" + f"{GERMAN}\n\n" * 30
    assert detect_all(text).guess.code == "de"
    assert detect_all(f"{GERMAN}\n\n" * 12 + f"{ENGLISH}\n\n" * 20).guess.code == "en"


def test_a_mixture_is_warned_of(run):
    ran = run("figures", "-f", "json", stdin=f"{GERMAN}\n\n{ENGLISH}\n\n{GERMAN}".encode())
    assert ran.articles[0]["language"]["code"] == "de"
    assert len(ran.err.splitlines()) == 1
    assert "of the text looks English; read as German" in ran.err


@pytest.mark.parametrize(
    ("stated", "code", "warned"), [("de", "de", 0), ("de-AT", "de", 0), ("en", "en", 1), ("nl", "de", 0)]
)
def test_front_matter_goes_before_detection(run, stated, code, warned):
    text = f"---\ntitle: Der Rat\nlang: {stated}\n---\n\n{GERMAN}\n\n{GERMAN}\n"
    ran = run("figures", "-f", "json", "--stdin-filename", "a.md", stdin=text.encode())
    language = ran.articles[0]["language"]
    assert (language["code"], language["given"]) == (code, False)
    assert len(ran.err.splitlines()) == warned


def test_code_and_captions_do_not_count(run):
    code = "```\n# This is the code of the council that was written by them and should not be read\n```\n"
    text = f"{code}{GERMAN}\n\n![{ENGLISH}](x.jpg)\n"
    ran = run("figures", "-f", "json", "--stdin-filename", "a.md", stdin=text.encode())
    assert (ran.articles[0]["language"]["code"], ran.err) == ("de", "")


def test_foreign_text_is_a_named_error():
    with pytest.raises(UnsupportedLanguageError, match=r"'nl' is not supported; supported: de, en, fr .*--lang"):
        Article.parse(
            DUTCH,
        )


def test_given_language_is_not_questioned():
    guess = Article.parse(FRENCH, language="de").language
    assert (guess.code, guess.confidence, guess.given) == ("de", 1.0, True)
