"""Sentences and words that are much longer than the others."""

from artinspect.analyses.summary import summarise
from artinspect.article import Article

SHORT = "Der Hund bellt laut. Die Katze schläft tief. Das Pferd frisst Heu. Die Kuh gibt Milch. "
LONG = " ".join(["Dann kam"] + ["noch ein Tier"] * 9) + "."


def details(text):
    found = summarise(Article.parse(text, language="de"), {"details"}).details
    assert found is not None
    return found


def test_a_long_sentence_among_short_ones():
    (found,) = details(SHORT + LONG).long_sentences
    assert (found.text, found.start, found.size) == (LONG, len(SHORT), 29)


def test_a_long_word_is_given_once():
    text = SHORT + "Die Donaudampfschifffahrtsgesellschaft fährt. Die Donaudampfschifffahrtsgesellschaft hält. "
    (found,) = details(text).long_words
    assert text[found.start : found.end] == found.text == "Donaudampfschifffahrtsgesellschaft"
    assert found.start == len(SHORT) + len("Die ")


def test_where_all_are_alike_none_is_an_outlier():
    assert details(SHORT) == details(SHORT * 3)
    assert details(SHORT).long_sentences == details("...").long_words == ()
    assert details((LONG + " ") * 4).long_sentences[4:] == ()


def test_details_are_given_where_asked_for():
    assert summarise(Article.parse(SHORT, language="de")).details is None
