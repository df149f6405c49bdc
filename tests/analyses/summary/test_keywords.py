"""Which phrases are keywords, and how much of them."""

from __future__ import annotations

import pytest

from artinspect.analyses.summary import summarise
from artinspect.article import Article


def _keywords(text: str, code: str) -> set[str]:
    return {k.text for k in summarise(Article.parse(text, language=code)).keywords}


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "Im Finale verlor der Rivale Novak Petrović. Petrović war müde.", "Novak Petrović"),
        ("de", "Spanien wählt. Spaniens José Zapata tritt an.", "José Zapata"),
        ("de", "Die US-amerikanische Ministerin Condoleezza Berg kam an.", "Condoleezza Berg"),
        ("de", "Kim Jong-un reiste ab. Kim Jong-un schwieg.", "Kim Jong-un"),
        ("de", "Ursula von der Aue kam nach Wien. Später fuhr von der Aue ab.", "Ursula von der Aue"),
        ("de", "Die Commerzbank Arena öffnet wieder. Gespielt wird ohne Zuschauer.", "Commerzbank Arena"),
        ("en", "Montana Senator Steve Danes spoke. Later Danes left.", "Steve Danes"),
        ("en", "People met Prime Minister Keir Stanton on Monday.", "Keir Stanton"),
    ],
)
def test_names_are_whole_and_bare(code: str, text: str, wanted: str) -> None:
    assert wanted in _keywords(text, code)


@pytest.mark.parametrize(
    ("code", "text", "unwanted"),
    [
        ("de", "Die Anhebung der Warnstufe folgt. Die Warnstufe gilt ab Montag.", "Anhebung der Warnstufe"),
        ("de", "Papandreou der Opposition ein Angebot. Die Opposition lehnte ab.", "Papandreou der Opposition"),
        ("de", "Wackelt der Stuhl von Anna Baum? Baum schweigt.", "Wackelt"),
        ("en", "I’m tired, said the guard. I’m going home.", "I’m"),
        ("en", "Dr Miller came. Dr Miller left.", "Dr"),
        ("en", "At 7 pm the lights went out.", "pm"),
    ],
)
def test_no_keywords(code: str, text: str, unwanted: str) -> None:
    assert unwanted not in _keywords(text, code)
