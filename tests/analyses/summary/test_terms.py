"""Stems and the tables of document frequencies."""

from pathlib import Path

import pytest

import artinspect.languages
from artinspect.analyses.summary.terms import document_frequencies, stem

FORMS = {
    "de": (
        "Haus Hauses Häuser Häusern",
        "Soldat Soldaten",
        "Asien Asiens",
        "Minister Ministers",
        "Ergebnis Ergebnisse",
    ),
    "en": ("flag flags flag's", "story stories", "prince prince’s princes"),
}


@pytest.mark.parametrize(("code", "forms"), [(code, forms) for code in FORMS for forms in FORMS[code]])
def test_forms_of_a_word_share_a_stem(code: str, forms: str) -> None:
    assert len({stem(form, code) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("code", "forms"), [("de", "Politik Politiker"), ("de", "Kreis Kreide"), ("en", "bus bug")]
)
def test_other_words_do_not(code: str, forms: str) -> None:
    first, second = forms.split()
    assert stem(first, code) != stem(second, code)


@pytest.mark.parametrize(("code", "common", "rare"), [("de", "jahr", "brück"), ("en", "year", "toilet")])
def test_rare_words_weigh_more(code: str, common: str, rare: str) -> None:
    table = document_frequencies(code)
    assert 0 <= table.idf(stem(common, code)) < table.idf(stem(rare, code)) <= table.idf("found nowhere")


def test_kinds() -> None:
    assert document_frequencies("de").is_noun(stem("Regierung", "de")) is True
    assert document_frequencies("de").is_noun(stem("bestimmte", "de")) is False
    assert document_frequencies("en").is_noun("found nowhere") is None
    assert document_frequencies("en").is_noun("explosion") is True
    assert document_frequencies("en").is_noun("announce") is False


@pytest.mark.parametrize("code", ["de", "en"])
def test_tables_are_small(code: str) -> None:
    table = Path(artinspect.languages.__file__).parent / code / "document_frequencies.txt"
    assert table.stat().st_size <= 300_000
