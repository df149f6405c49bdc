"""What a sentence says that a person is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.analyses.entities.copular_roles import copular_roles
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Mention


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("de", "Merkel war von 2005 bis 2021 Bundeskanzlerin.", "Merkel", "Bundeskanzlerin"),
        ("de", "Von 1998 bis 2005 war Gerhard Schröder Bundeskanzler.", "Gerhard Schröder", "Bundeskanzler"),
        ("de", "Scholz ist seit Dezember 2021 Kanzler.", "Scholz", "Kanzler"),
        ("de", "Müller wurde im März 2008 zum Präsidenten gewählt.", "Müller", "Präsident"),
        ("de", "Müller wurde zum Präsidenten geschickt.", "Müller", None),
        ("de", "Müller ist nicht Trainer.", "Müller", None),
        ("de", "Müller ist kein Trainer.", "Müller", None),
        ("de", "Müller ist mit dem Trainer unzufrieden.", "Müller", None),
        ("de", "Müller wurde vom Trainer gelobt.", "Müller", None),
        ("de", "Müller ist der Ministerin bekannt.", "Müller", None),
        ("de", "Die Tochter von Müller war Ministerin.", "Müller", None),
        ("de", "Der Bruder Müllers war Minister.", "Müllers", None),
        ("de", "Der 53-jährige Müller war früher Lehrer.", "Müller", "Lehrer"),
        ("de", "Damals war die SPD-Politikerin Esken Parteichefin.", "Esken", "Parteichefin"),
        ("de", "Ist Müller Trainer?", "Müller", None),
        ("de", "Müller ist ein bekannter Schriftsteller aus Wien.", "Müller", "Schriftsteller aus Wien"),
        ("de", "Neuer Trainer wird Müller.", "Müller", None),
        ("de", "Müller (SPD) ist Bürgermeister von Köln und wohnt dort.", "Müller", "Bürgermeister von Köln"),
        ("de", "Weil war Ministerpräsident Niedersachsens.", "Weil", "Ministerpräsident Niedersachsens"),
        ("en", "Tony Evers is the governor of Wisconsin.", "Tony Evers", "governor of Wisconsin"),
        ("en", "Tony Evers was elected president in 2010.", "Tony Evers", "president"),
        ("en", "Tony Evers was not the president.", "Tony Evers", None),
        ("en", "Tony Evers is a writer friend of hers.", "Tony Evers", None),
        ("en", "Tony Evers was seeing a doctor.", "Tony Evers", None),
        ("en", "The brother of Tony Evers was president.", "Tony Evers", None),
        ("en", "Tony Evers has been US Secretary of State since 2009.", "Tony Evers", "US Secretary of State"),
        ("en", "Tony Evers served as foreign minister under Blair.", "Tony Evers", "foreign minister"),
        ("en", "Is Tony Evers the president?", "Tony Evers", None),
        (
            "en",
            "In 2010, Tony Evers became the first female prime minister of Norway.",
            "Tony Evers",
            "prime minister of Norway",
        ),
        ("de", "Müller ist Experte für Außen- und Innenpolitik.", "Müller", "Experte"),
        ("en", "Tony Evers works as a teacher.", "Tony Evers", "teacher"),
        ("en", "Tony Evers has a lawyer.", "Tony Evers", None),
    ],
)
def test_predicates(
    article: Callable[[str, str], Article],
    mentions_of: Callable[..., list[Mention]],
    language: str,
    text: str,
    name: str,
    role: str | None,
) -> None:
    found = copular_roles(article(text, language), mentions_of(text, (name, "PER")), load(language, Names))
    assert list(found.values()) == ([role] if role else [])


def test_an_office_of_another_person_in_the_clause(
    article: Callable[[str, str], Article], mentions_of: Callable[..., list[Mention]]
) -> None:
    text = "Müller ist Trainer Klopp zufolge fit."
    mentions = mentions_of(text, ("Müller", "PER"), ("Klopp", "PER"))
    assert copular_roles(article(text, "de"), mentions, load("de", Names)) == {}
