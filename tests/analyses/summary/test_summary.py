"""What stands for an article: counts, keywords, key sentences."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.analyses.summary import summarise
from artinspect.article import Article
from artinspect.results import Summary

SAMPLES = Path(__file__).parents[3] / "samples"

GERMAN = """Neue Brücke über die Elbe eröffnet

3. Mai 2024

DRESDEN (dpa) - Nach vier Jahren Bauzeit ist am Freitag in Dresden die neue Elbbrücke eröffnet worden. \
Sie kostete 80 Millionen Euro. Verkehrsministerin Petra Kunze sprach von einem guten Tag für die ganze Region.

Ist das zu teuer? Kunze wies die Kritik des Rechnungshofs an den Kosten der Elbbrücke am Freitag zurück. \
Der Rechnungshof hatte Kunze vorgeworfen, das Geld an anderer Stelle zu dringend zu brauchen.
"""

ENGLISH = """Storm cuts power in New Zealand

WELLINGTON (Reuters) — A storm cut power lines to thousands of homes in New Zealand on Monday. \
The power lines along the coast were down for a whole day, the Bank of Wellington said. \
It closed its branches. New Zealand has asked for help with the power lines, Anna Miller said. \
The bank sent Miller and 200 helpers to the coast, where roads were blocked by fallen trees.
"""


def _summary(text: str, code: str) -> Summary:
    article = Article.parse(text, language=code)
    return summarise(article).located(article.source)


def _keywords(text: str, code: str) -> list[str]:
    return [k.text for k in _summary(text, code).keywords]


def test_counts() -> None:
    counts = _summary(
        "Titel der Meldung\n\nEs gibt 3 Hunde. Alle bellen.\n\nDie Katze schläft tief.\n", "de"
    ).counts
    assert (counts.words, counts.sentences, counts.paragraphs) == (3 + 4 + 2 + 4, 4, 2)
    assert counts.characters == 17 + 28 + 24
    assert counts.reading_minutes == round(13 / 180, 1)


def test_a_title_printed_twice_counts_once() -> None:
    once = _summary("Titel der Meldung\n\nEs gibt drei Hunde.", "de").counts
    twice = _summary("Titel der Meldung\n\nTitel der Meldung\n\nEs gibt drei Hunde.", "de").counts
    assert once == twice


def test_names_are_whole_and_their_mentions_merged() -> None:
    kunze = next(k for k in _summary(GERMAN, "de").keywords if "Kunze" in k.text)
    assert (kunze.text, kunze.count) == ("Petra Kunze", 3)


def test_a_genitive_counts_for_the_base_form() -> None:
    assert "Rechnungshof" in _keywords(GERMAN, "de")


def test_the_base_form_is_shown() -> None:
    text = "Der Rat der Europäischen Union prüft den Inhalt des Klimaberichts. Das will die Spitze der Europäischen Union."
    assert {"Europäische Union", "Klimabericht"} <= set(_keywords(text, "de"))


def test_an_office_before_of_leaves_no_particle() -> None:
    found = _keywords("He was the President of India. India had chosen the President of India.", "en")
    assert not [k for k in found if k.startswith("of ")]


def test_no_keywords_of_time_money_and_agencies() -> None:
    assert not {"Freitag", "Mai", "Euro", "Millionen", "Jahren", "Region", "dpa"} & set(_keywords(GERMAN, "de"))


def test_english_names_and_noun_phrases() -> None:
    assert {"New Zealand", "power lines", "Anna Miller"} <= set(_keywords(ENGLISH, "en"))


def test_english_names_go_over_of() -> None:
    assert _keywords("The Bank of Wellington closed on Monday. It is a bank.", "en") == ["Bank of Wellington"]


def test_english_compounds_are_words_unless_they_stand_together_mostly() -> None:
    text = (
        "They saved asylum seekers near the border wall. The asylum seekers saw a wall, and the border was closed."
    )
    found = _keywords(text, "en")
    assert {"asylum seekers", "border", "wall"} <= set(found)
    assert not {"border wall", "asylum"} & set(found)


def test_the_form_of_a_name_that_is_commoner_in_english() -> None:
    found = _keywords("Anna Miller spoke in Boston. Miller said that the bridge would stay. Miller left.", "en")
    assert "Miller" in found
    assert "Anna Miller" not in found


def test_first_and_last_name_both_commoner_than_the_full_one() -> None:
    text = (
        "Anna Miller spoke. Anna Miller and Anna went. Anna left. Anna said so. Miller said so. Miller and Miller."
    )
    assert {"Anna", "Miller"} & set(_keywords(text, "en"))


def test_small_words_of_the_headline_alone_are_no_keywords() -> None:
    text = "Mayor tops field\n\nThe mayor of Boston left the campaign on Monday. The campaign goes on without the mayor.\n"
    found = _keywords(text, "en")
    assert "mayor" in {k.lower() for k in found}
    assert "tops" not in found


def test_where_a_report_was_written_is_no_keyword() -> None:
    text = "Wien – Der Windpark steht in Graz. Der Windpark liefert Strom, und der Windpark wächst."
    found = _keywords(text, "de")
    assert "Graz" in found
    assert "Wien" not in found


def test_what_is_made_from_another_keyword_is_left_out() -> None:
    assert "Indonesian" not in _keywords(
        "He left Indonesia. The Indonesian left Indonesia for an Indonesian.", "en"
    )


def test_keywords_are_scored_against_the_best() -> None:
    scores = [k.score for k in _summary(GERMAN, "de").keywords]
    assert scores[0] == 1.0
    assert scores == sorted(scores, reverse=True)


def test_name_with_particles_that_it_never_lacks() -> None:
    text = (
        "Ursula von der Leyen kam nach Wien. Am Abend sprach Ursula von der Leyen. Danach fuhr von der Leyen ab."
    )
    assert _keywords(text, "de")[0] == "Ursula von der Leyen"


def test_particles_of_the_sentence_hold_no_name_together() -> None:
    text = "Die Kritik von Kunze war hart. Mit Kunze sprach niemand. Es blieb die Kritik von Kunze."
    assert "Kritik von Kunze" not in _keywords(text, "de")


def test_key_sentences_stand_in_the_order_of_the_text() -> None:
    found = _summary(GERMAN, "de").key_sentences
    assert [k.start for k in found] == sorted(k.start for k in found)
    assert sorted(k.rank for k in found) == [1, 2, 3]
    assert found[0].rank == 1
    assert found[0].score == 1.0


def test_the_dateline_is_cut_off() -> None:
    assert _summary(GERMAN, "de").key_sentences[0].text.startswith("Nach vier Jahren Bauzeit")
    assert _summary(ENGLISH, "en").key_sentences[0].text.startswith("A storm cut")


def test_no_questions_and_no_title() -> None:
    for text, code in ((GERMAN, "de"), (ENGLISH, "en")):
        for sentence in _summary(text, code).key_sentences:
            assert not sentence.text.endswith("?")
            assert sentence.start > len(text.splitlines()[0])


def test_a_pronoun_is_shown_only_after_what_it_stands_for() -> None:
    shown = [k.text for k in _summary(ENGLISH, "en").key_sentences]
    if "It closed its branches." in shown:
        assert "The power lines along the coast" in shown[shown.index("It closed its branches.") - 1]


def test_what_was_said_is_not_said_again() -> None:
    lead = "Der Stadtrat von Dresden hat am Abend den Haushalt beschlossen."
    other = "Die Opposition kündigte eine Klage gegen die neue Grundsteuer an."
    assert len(_summary(f"{lead} {lead} {other} {lead}", "de").key_sentences) == 2


def test_a_credit_line_is_no_key_sentence() -> None:
    text = "Der Stadtrat von Dresden hat am Abend den Haushalt beschlossen.\n\nQuelle: dpa, eigene Berichte\n"
    assert [k.text for k in _summary(text, "de").key_sentences] == [text.splitlines()[0]]


def test_a_long_article_has_more_key_sentences_but_no_more_than_five() -> None:
    letters = "bdfgklmnprst"
    nouns = [f"{a}a{b}u{c}e".capitalize() for a in letters for b in letters for c in letters]
    sentences = [f"Heute sah {' '.join(nouns[i : i + 7])} nichts." for i in range(0, 1_700, 7)]
    assert len(_summary(" ".join(sentences[:50]), "de").key_sentences) == 3
    assert len(_summary(" ".join(sentences), "de").key_sentences) == 5


def test_the_sample_from_the_north() -> None:
    text = (SAMPLES / "nordkorea-2024-10-23.txt").read_text(encoding="utf-8")
    summary = _summary(text, "de")
    assert {"Nordkorea", "Russland", "Kim Jong-un"} <= {k.text for k in summary.keywords}
    assert summary.key_sentences[0].text.startswith("Nordkorea hat offenbar beschlossen")
    assert next(iter(summary.readability)) == "flesch_amstad"


ODD = {
    "blank-free": "x" * 200_000,
    "digits": "1" * 20_000,
    "dots": "." * 50_000,
    "one word": "Wort " * 20_000,
    "one sentence": "Der Minister hat heute in Berlin lange gesprochen. " * 3_000,
    "particles": "Von der " * 20_000,
    "headings": "# Kopf Wort\n\n" * 3_000,
    "open quotation": "„Er sagt " * 5_000,
    "right to left": "שלום עולם. " * 100,
    "combining": "e\u0301" * 1_000,
    "nul": "\x00" * 100 + " Wort.",
    "blank": "   ",
}


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_inputs(text: str, code: str) -> None:
    _holds(text, _summary(text, code))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*GERMAN.split(), *ENGLISH.split(), "\n\n", "#", "von", "„", "?", "1.", "\u00a0"])
    ).map(" ".join)
    | st.text(max_size=200),
    st.sampled_from(["de", "en"]),
)
def test_spans_hold_whatever_the_text(text: str, code: str) -> None:
    _holds(text, _summary(text, code))


def _holds(text: str, summary: Summary) -> None:
    for sentence in summary.key_sentences:
        assert sentence.text == text[sentence.start : sentence.end]
        assert 0 <= sentence.score <= 1
    assert all(k.count >= 1 and 0 < k.score <= 1 for k in summary.keywords)
    assert len(summary.keywords) <= 10
