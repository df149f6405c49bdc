"""Mentions to entities."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from artinspect.analyses.entities.forms import base_form
from artinspect.analyses.entities.merging import merge
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Label, Mention

MakeArticle = Callable[..., Article]
MakeMentions = Callable[..., list[Mention]]
Merged = Callable[..., list[tuple[str, Label, int]]]


@pytest.fixture
def entities(article: MakeArticle, mentions_of: MakeMentions) -> Merged:
    def merged(text: str, *found: tuple[str, Label], language: str = "de") -> list[tuple[str, Label, int]]:
        return [
            (e.name, e.label, e.count)
            for e in merge(article(text, language), mentions_of(text, *found), load(language, Names))
        ]

    return merged


def test_genitive_is_folded_where_the_base_form_stands_too(entities: Merged) -> None:
    text = "Das sagte Merkel. Es ist Merkels Plan."
    assert entities(text, ("Merkel", "PER"), ("Merkels", "PER")) == [("Merkel", "PER", 2)]


@pytest.mark.parametrize(
    ("name", "label", "base"),
    [
        ("Nordkoreas", "LOC", "Nordkorea"),
        ("Texas", "LOC", "Texas"),
        ("Las Vegas", "LOC", "Las Vegas"),
        ("Marokkos", "LOC", "Marokko"),
        ("Merkels", "PER", "Merkels"),  # a last name may end so, and nothing tells here
        ("Russlands", "LOC", "Russland"),
        ("Paris", "LOC", "Paris"),
        ("Worms", "LOC", "Worms"),
        ("Siemens", "ORG", "Siemens"),
        ("USA", "LOC", "USA"),
        ("Bad Honnefs", "LOC", "Bad Honnef"),
        ("Hans’", "PER", "Hans"),
        ("der Ukraine", "LOC", "Ukraine"),
        ("Den Haag", "LOC", "Den Haag"),
    ],
)
def test_base_form_of_a_name_that_stands_once(name: str, label: Label, base: str) -> None:
    forms = {name}
    assert base_form(Mention(name, 0, len(name), label), forms, forms, load("de", Names)) == base


def test_english_possessive_is_folded(entities: Merged) -> None:
    text = "Basya spoke. Basya's boat and Basya’s crew."
    found = entities(text, ("Basya", "PER"), ("Basya's", "PER"), ("Basya’s", "PER"), language="en")
    assert found == [("Basya", "PER", 3)]


def test_last_name_goes_to_the_only_bearer(entities: Merged) -> None:
    text = "Wladimir Putin kam. Putin sprach mit Kim Jong-un."
    found = entities(text, ("Wladimir Putin", "PER"), ("Putin", "PER"), ("Kim Jong-un", "PER"))
    assert found == [("Wladimir Putin", "PER", 2), ("Kim Jong-un", "PER", 1)]


def test_last_name_of_two_people_stays_alone(entities: Merged) -> None:
    text = "Bill Clinton und Hillary Clinton kamen. Clinton sprach."
    found = entities(text, ("Bill Clinton", "PER"), ("Hillary Clinton", "PER"), ("Clinton", "PER"))
    assert [name for name, _, _ in found] == ["Bill Clinton", "Hillary Clinton", "Clinton"]


def test_full_name_with_and_without_its_first_part_is_one(entities: Merged) -> None:
    text = "Susilo Bambang Yudhoyono kam. Bambang Yudhoyono sprach. Yudhoyono ging."
    found = entities(text, ("Susilo Bambang Yudhoyono", "PER"), ("Bambang Yudhoyono", "PER"), ("Yudhoyono", "PER"))
    assert found == [("Susilo Bambang Yudhoyono", "PER", 3)]


def test_title_is_no_part_of_the_name(entities: Merged) -> None:
    text = "Journalistin Tissy Bruns starb. Tissy Bruns war beliebt."
    found = entities(text, ("Journalistin Tissy Bruns", "PER"), ("Tissy Bruns", "PER"))
    assert found == [("Tissy Bruns", "PER", 2)]


def test_adjectives_in_a_name_are_declined(entities: Merged) -> None:
    text = "Die Deutsche Bank wächst. Die Kunden der Deutschen Bank sind froh. Die Deutsche Bahn auch."
    found = entities(text, ("Deutsche Bank", "ORG"), ("Deutschen Bank", "ORG"), ("Deutsche Bahn", "ORG"))
    assert found == [("Deutsche Bank", "ORG", 2), ("Deutsche Bahn", "ORG", 1)]


def test_first_names_are_not_declined(entities: Merged) -> None:
    text = "Joachime Roth und Joachimer Roth"
    assert len(entities(text, ("Joachime Roth", "PER"), ("Joachimer Roth", "PER"))) == 2


def test_labels_stay_apart(entities: Merged) -> None:
    text = "In Kiew. Nach Kiew. Kiew sprach."
    found = entities(text, ("Kiew", "LOC"), ("Kiew", "LOC"), ("Kiew", "ORG"))
    assert found == [("Kiew", "LOC", 2), ("Kiew", "ORG", 1)]


def test_order_is_by_count_then_by_place(entities: Merged) -> None:
    text = "Bonn, Ulm, Jena und Jena."
    found = entities(text, ("Bonn", "LOC"), ("Ulm", "LOC"), ("Jena", "LOC"), ("Jena", "LOC"))
    assert [name for name, _, _ in found] == ["Jena", "Bonn", "Ulm"]


def test_accents_do_not_tell_places_apart(entities: Merged) -> None:
    text = "València und Valencia sind eins, València ist die Stadt."
    assert entities(text, ("València", "LOC"), ("Valencia", "LOC"), ("València", "LOC")) == [
        ("València", "LOC", 3)
    ]


def test_capitals_are_not_the_name(entities: Merged) -> None:
    text = "BERLIN wächst. Berlin wächst."
    assert entities(text, ("BERLIN", "LOC"), ("Berlin", "LOC")) == [("Berlin", "LOC", 2)]


def test_spellings_of_one_name_are_variants(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "Wolodymyr Selenskyj kam. Selenskij sprach. Zelensky ging, und Wolodymyr Selenskyj auch."
    spellings = ("Wolodymyr Selenskyj", "Selenskij", "Zelensky", "Wolodymyr Selenskyj")
    (found,) = merge(article(text, "de"), mentions_of(text, *((s, "PER") for s in spellings)), load("de", Names))
    assert (found.name, found.count) == ("Wolodymyr Selenskyj", 4)
    assert set(found.variants) == {"Selenskij", "Zelensky"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Recep Erdoğan", "Recep Erdogan", True),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("Volodymyr Zelenskyy", "Wolodymyr Selenskyj", True),
        ("George W. Bush", "George Bush", True),
        ("A. Merkel", "Angela Merkel", True),
        ("Baschar al-Assad", "Assad", True),
        ("Baschar al-Assad", "al-Assad", True),
        ("Hans Meier", "Meyer", False),
        ("Bill Clinton", "Hillary Clinton", False),
        ("Peter Müller", "Peter Möller", False),
        ("Anna Wolf", "Anna Wolff", False),
        ("Elizabeth II", "Elizabeth", True),
        ("Heinrich IV", "Heinrich VIII", False),
        ("Johannes Paul II", "Johannes Paul", True),
        ("Prayuth Chan-o-cha", "Chan-o-cha", True),
    ],
)
def test_whether_two_names_are_one_persons(entities: Merged, one: str, other: str, same: bool) -> None:
    text = f"Es kam {one}. Es ging {other}."
    assert len(entities(text, (one, "PER"), (other, "PER"))) == (1 if same else 2)


def test_last_name_of_two_people_goes_to_the_one_named_last(entities: Merged) -> None:
    text = "Bill Clinton kam. Clinton sprach. Dann kam Hillary Clinton. Clinton ging. Clinton blieb fort."
    names = ("Bill Clinton", "Clinton", "Hillary Clinton", "Clinton", "Clinton")
    found = entities(text, *((name, "PER") for name in names))
    assert found == [("Hillary Clinton", "PER", 3), ("Bill Clinton", "PER", 2)]


def test_last_name_is_not_that_of_somebody_named_later(entities: Merged) -> None:
    text = "Neil Farrow lost. Farrow's wife, Gemma Farrow, won."
    found = entities(text, ("Neil Farrow", "PER"), ("Farrow", "PER"), ("Gemma Farrow", "PER"), language="en")
    assert found == [("Neil Farrow", "PER", 2), ("Gemma Farrow", "PER", 1)]


def test_family_name_that_stands_first(entities: Merged) -> None:
    text = "Kim Jong-un kam. Kim sprach."
    assert entities(text, ("Kim Jong-un", "PER"), ("Kim", "PER")) == [("Kim Jong-un", "PER", 2)]


@pytest.mark.parametrize(
    ("text", "names", "language", "expected"),
    [
        (
            "Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft. Das BAMF warnt.",
            ("Bundesamt für Migration und Flüchtlinge", "BAMF", "BAMF"),
            "de",
            [("Bundesamt für Migration und Flüchtlinge", "ORG", 3)],
        ),
        (
            "Das Kinderhilfswerk der Vereinten Nationen (UNICEF) warnt. UNICEF hilft.",
            ("Kinderhilfswerk der Vereinten Nationen", "UNICEF", "UNICEF"),
            "de",
            [("Kinderhilfswerk der Vereinten Nationen", "ORG", 3)],
        ),
        (
            "Der Sender Radio Bremen (ARD) sendet. Die ARD hilft.",
            ("Radio Bremen", "ARD", "ARD"),
            "de",
            [("ARD", "ORG", 2), ("Radio Bremen", "ORG", 1)],
        ),
        (
            "Die DPW (Department of Public Works) repairs. DPW pays.",
            ("DPW", "Department of Public Works", "DPW"),
            "en",
            [("Department of Public Works", "ORG", 3)],
        ),
        ("Die Siemens AG baut. Siemens wächst.", ("Siemens AG", "Siemens"), "de", [("Siemens AG", "ORG", 2)]),
        ("Apple Inc. pays. Apple grows.", ("Apple Inc.", "Apple"), "en", [("Apple Inc.", "ORG", 2)]),
        ("The Labour Party won. Labour grows.", ("Labour Party", "Labour"), "en", [("Labour Party", "ORG", 2)]),
        ("Die UN und die Vereinten Nationen.", ("UN", "Vereinten Nationen"), "de", [("Vereinte Nationen", "ORG", 2)]),
        ("Die Universität Ulm (CDU) ist es.", ("Universität Ulm", "CDU"), "de", [("Universität Ulm", "ORG", 1), ("CDU", "ORG", 1)]),
        ("The Philadelphia Flyers won. The Flyers celebrate.", ("Philadelphia Flyers", "Flyers"), "en", [("Philadelphia Flyers", "ORG", 2)]),
        ("Die Europäische Union und die Union.", ("Europäische Union", "Union"), "de", [("Europäische Union", "ORG", 1), ("Union", "ORG", 1)]),
        ("Die Süddeutsche Zeitung schrieb. Die Süddeutsche fragte.", ("Süddeutsche Zeitung", "Süddeutsche"), "de", [("Süddeutsche Zeitung", "ORG", 2)]),
        ("Das Bundesinnenministerium schweigt. Das Innenministerium prüft.", ("Bundesinnenministerium", "Innenministerium"), "de", [("Bundesinnenministerium", "ORG", 2)]),
        ("Bundesamt, Landesamt und ein Amt.", ("Bundesamt", "Landesamt", "Amt"), "de", [("Bundesamt", "ORG", 1), ("Landesamt", "ORG", 1), ("Amt", "ORG", 1)]),
        ("The US State Department and the State Department.", ("US State Department", "State Department"), "en", [("US State Department", "ORG", 2)]),
    ],
)  # fmt: skip
def test_organisations(
    entities: Merged, text: str, names: tuple[str, ...], language: str, expected: list[tuple[str, Label, int]]
) -> None:
    assert entities(text, *((name, "ORG") for name in names), language=language) == expected


@pytest.mark.parametrize(
    ("text", "name", "label", "base"),
    [
        ("Der Rat der Vereinten Nationen.", "Vereinten Nationen", "ORG", "Vereinte Nationen"),
        ("Ein Appell an die Vereinten Nationen.", "Vereinten Nationen", "ORG", "Vereinte Nationen"),
        ("Das kam von den Vereinten Nationen.", "Vereinten Nationen", "ORG", "Vereinte Nationen"),
        ("Mitglied der Europäischen Union.", "Europäischen Union", "ORG", "Europäische Union"),
        ("Das sagte er im Deutschen Bundestag.", "Deutschen Bundestag", "ORG", "Deutscher Bundestag"),
        ("Helfer des Deutschen Roten Kreuzes.", "Deutschen Roten Kreuzes", "ORG", "Deutsches Rotes Kreuz"),
        ("Putins Rede war lang.", "Putins", "PER", "Putin"),
        ("Die Regeln Baums.", "Baums", "PER", "Baums"),
        ("Tom Koenigs sprach.", "Tom Koenigs", "PER", "Tom Koenigs"),
        ("Reus Tor war schön.", "Reus", "PER", "Reus"),
        ("Ein Blatt der Frankfurter Allgemeinen Zeitung.", "Frankfurter Allgemeinen Zeitung", "ORG", "Frankfurter Allgemeine Zeitung"),
        ("Zahlen des Bundesamtes.", "Bundesamtes", "ORG", "Bundesamt"),
        ("Artikel des Grundgesetzes.", "Grundgesetzes", "MISC", "Grundgesetz"),
        ("Angaben des bahrainischen Innenministeriums.", "Innenministeriums", "ORG", "Innenministerium"),
        ("Er gewann in Indian Wells.", "Indian Wells", "LOC", "Indian Wells"),
        ("Er war in Russlands Hauptstadt.", "Russlands", "LOC", "Russland"),
        ("Anna Day kam. Days Familie war da.", "Days", "PER", "Day"),
        ("Flüge des Airbus.", "Airbus", "ORG", "Airbus"),
        ("In der Diözese Linz.", "Diözese Linz", "ORG", "Diözese Linz"),
        ("In den Niederlanden.", "Niederlanden", "LOC", "Niederlande"),
        ("In den Vereinigten Arabischen Emiraten.", "Vereinigten Arabischen Emiraten", "LOC", "Vereinigte Arabische Emirate"),
        ("Die Macht Moskaus.", "Moskaus", "LOC", "Moskau"),
        ("Die Küste Haitis.", "Haitis", "LOC", "Haiti"),
        ("Die Macht Russlands.", "Russlands", "LOC", "Russland"),
        ("Der Norden des Sudans.", "Sudans", "LOC", "Sudan"),
    ],
)  # fmt: skip
def test_base_form_is_the_name(entities: Merged, text: str, name: str, label: Label, base: str) -> None:
    assert entities(text, (name, label)) == [(base, label, 1)]


def test_names_of_one_country_are_one_place(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "Die USA und die Vereinigten Staaten, Nordkorea und Atlantis."
    found = merge(
        article(text, "de"),
        mentions_of(
            text, ("USA", "LOC"), ("Vereinigten Staaten", "LOC"), ("Nordkorea", "LOC"), ("Atlantis", "LOC")
        ),
        load("de", Names),
    )
    assert [(e.name, e.count, e.iso) for e in found] == [
        ("Vereinigte Staaten", 2, "US"),
        ("Nordkorea", 1, "KP"),
        ("Atlantis", 1, None),
    ]


@pytest.mark.parametrize(
    ("text", "names", "language", "expected"),
    [
        ("Saudi Arabien und Saudi-Arabien.", ("Saudi Arabien", "Saudi-Arabien"), "de", ("Saudi-Arabien", 2, "SA")),
        (
            "Die Bundesrepublik Deutschland, Deutschland.",
            ("Bundesrepublik Deutschland", "Deutschland"),
            "de",
            ("Deutschland", 2, "DE"),
        ),
        ("Iran, the Islamic Republic of Iran.", ("Iran", "Islamic Republic of Iran"), "en", ("Iran", 2, "IR")),
    ],
)
def test_a_country_has_its_usual_name(
    article: MakeArticle,
    mentions_of: MakeMentions,
    text: str,
    names: tuple[str, ...],
    language: str,
    expected: tuple[str, int, str],
) -> None:
    found = merge(article(text, language), mentions_of(text, *((n, "LOC") for n in names)), load(language, Names))
    assert [(e.name, e.count, e.iso) for e in found] == [expected]


def test_an_entity_has_the_sentence_that_names_it_first(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "Es regnet. In Bonn schneit es. Bonn friert."
    (found,) = merge(article(text, "de"), mentions_of(text, ("Bonn", "LOC"), ("Bonn", "LOC")), load("de", Names))
    assert found.sentence is not None
    assert found.sentence.text == "In Bonn schneit es."


@pytest.mark.parametrize(
    ("text", "name", "language", "expected"),
    [
        ("Das betonte Präsident Zelensky.", "Zelensky", "de", ("Präsident",)),
        ("Das sagte Außenminister Dr. Baum.", "Baum", "de", ("Außenminister",)),
        ("Die Rede des Präsidenten Macron war lang.", "Macron", "de", ("Präsident",)),
        ("Das sagte Frau Baum.", "Baum", "de", ()),
        ("Gestern sprach Baum.", "Baum", "de", ()),
        ("It was said by Prime Minister Najib Razak.", "Najib Razak", "en", ("Prime Minister",)),
        ("It was said by Mr. Razak.", "Razak", "en", ()),
        ("Olaf Scholz, der Bundeskanzler, kam.", "Olaf Scholz", "de", ("Bundeskanzler",)),
        (
            "Das sagte Jens Weidmann, Präsident der Bundesbank.",
            "Jens Weidmann",
            "de",
            ("Präsident der Bundesbank",),
        ),
        ("Der Vizepräsident des Amtes, Walter Rad, kam.", "Walter Rad", "de", ("Vizepräsident des Amtes",)),
        ("Anna Baum (Grüne), Ministerin im Land, sagte das.", "Anna Baum", "de", ("Ministerin im Land",)),
        ("Das sagte der Minister, Baum habe es gewusst.", "Baum", "de", ()),
        ("Scholz, der Kanzler werden will, kam.", "Scholz", "de", ()),
        ("The prime minister, Keir Starmer, said so.", "Keir Starmer", "en", ("prime minister",)),
        ("Die Vorsitzende, Anna Baum (Grüne), sagte das.", "Anna Baum", "de", ("Vorsitzende",)),
        ("Tony Evers, the governor of Wisconsin, said so.", "Tony Evers", "en", ("governor of Wisconsin",)),
        (
            "Jeff Rathke, the State Department spokesman, said so.",
            "Jeff Rathke",
            "en",
            ("State Department spokesman",),
        ),
        (
            "Fuad Basya, spokesman for the Indonesian military, said so.",
            "Fuad Basya",
            "en",
            ("spokesman for the Indonesian military",),
        ),
        ("Ukraine's president, Volodymyr Selenskyj, said so.", "Volodymyr Selenskyj", "en", ("president",)),
        ("Prime Minister of India Narendra Modi said so.", "Narendra Modi", "en", ("Prime Minister of India",)),
        ("Secretary of State Marco Rubio said so.", "Marco Rubio", "en", ("Secretary of State",)),
        (
            "Der Präsident der Ukraine Wolodymyr Selenskyj kam.",
            "Wolodymyr Selenskyj",
            "de",
            ("Präsident der Ukraine",),
        ),
        (
            "Vice President of the United States Joe Biden said so.",
            "Joe Biden",
            "en",
            ("Vice President of the United States",),
        ),
        ("The Civil Aviation Minister Anna Baum said so.", "Anna Baum", "en", ("Civil Aviation Minister",)),
        ("The director of the agency, Dr Anna Baum, said so.", "Anna Baum", "en", ()),
        ("The director of Interpol, Dr Anna Baum, said so.", "Anna Baum", "en", ("director of Interpol",)),
        ("Der Chef von „Ener1“, Anna Baum, sagte das.", "Anna Baum", "de", ("Chef von „Ener1“",)),
        ("Anna Baum, der Chef des Verbandes (BAMF), kam.", "Anna Baum", "de", ("Chef des Verbandes",)),
        ("Apple's chief executive, Tim Cook, said so.", "Tim Cook", "en", ("chief executive",)),
        ("In the state of Maine Anna Baum said so.", "Anna Baum", "en", ()),
        ("The US president, Joe Biden, said so.", "Joe Biden", "en", ("US president",)),
        ("Der deutsche Bundeskanzler, Olaf Scholz, kam.", "Olaf Scholz", "de", ("Bundeskanzler",)),
        ("Olaf Scholz, Deutschlands erster Kanzler, kam.", "Olaf Scholz", "de", ()),
        ("Tony Evers, the man behind the governor, said so.", "Tony Evers", "en", ()),
        ("He saw Tony Evers, a tall man, there.", "Tony Evers", "en", ()),
    ],
)
def test_roles(
    article: MakeArticle, mentions_of: MakeMentions, text: str, name: str, language: str, expected: tuple[str, ...]
) -> None:
    (entity,) = merge(article(text, language), mentions_of(text, (name, "PER")), load(language, Names))
    assert entity.roles == expected


def test_the_name_is_not_the_one_with_an_initial(entities: Merged) -> None:
    text = "Tor durch M. Raffl, M. Raffl traf. Michael Raffl jubelte."
    names = (("M. Raffl", "PER"), ("M. Raffl", "PER"), ("Michael Raffl", "PER"))
    assert entities(text, *names) == [("Michael Raffl", "PER", 3)]


def test_a_genitive_elsewhere_is_the_same_name(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "Assads Sturz kam spät. Er war Koenigs lieb. Koenigs Rede half."
    found = merge(
        article(text, "de"),
        mentions_of(text, ("Assads", "PER"), ("Koenigs", "PER"), ("Koenigs", "PER")),
        load("de", Names),
    )
    assert [(e.name, e.count) for e in found] == [("Koenigs", 2), ("Assad", 1)]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Das sagte Siemens-Chef Joe Baum. Siemens wächst.", ("Joe Baum", "Siemens"), ("Siemens",)),
        ("Joe Baum, Chef von Siemens, sagte das.", ("Joe Baum", "Siemens"), ("Siemens",)),
        ("Der Chef von Siemens, Joe Baum, sagte das.", ("Siemens", "Joe Baum"), ("Siemens",)),
        ("Das sagte US-Präsident Joe Baum. Siemens wächst.", ("Joe Baum", "Siemens"), ()),
        ("Siemens und Präsident Joe Baum kamen.", ("Siemens", "Joe Baum"), ()),
    ],
)
def test_the_organisation_that_a_title_names(
    article: MakeArticle,
    mentions_of: MakeMentions,
    text: str,
    names: tuple[str, ...],
    expected: tuple[str, ...],
) -> None:
    labels = {"Siemens": "ORG", "Joe Baum": "PER"}
    found = merge(article(text, "de"), mentions_of(text, *((n, labels[n]) for n in names)), load("de", Names))
    assert next(e.organisations for e in found if e.label == "PER") == expected


@pytest.mark.parametrize("text", ["Apple's chief executive, Tim Cook, spoke.", "Apple CEO Tim Cook spoke."])
def test_the_organisation_before_a_title(article: MakeArticle, mentions_of: MakeMentions, text: str) -> None:
    found = merge(article(text, "en"), mentions_of(text, ("Apple", "ORG"), ("Tim Cook", "PER")), load("en", Names))
    assert next(e.organisations for e in found if e.label == "PER") == ("Apple",)


def test_a_title_before_another_name_is_that_ones(article: MakeArticle, mentions_of: MakeMentions) -> None:
    text = "Es kamen Angela Merkel, Präsident Macron und viele."
    found = merge(
        article(text, "de"), mentions_of(text, ("Angela Merkel", "PER"), ("Macron", "PER")), load("de", Names)
    )
    assert [(e.name, e.roles) for e in found] == [("Angela Merkel", ()), ("Macron", ("Präsident",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das sagte Olaf Scholz (SPD) am Montag.", ("SPD",)),
        ("Das sagten Anna Baum und Olaf Scholz (beide SPD).", ("SPD",)),
        ("Das sagte Olaf Scholz (62) am Montag.", ()),
        ("Das sagte Olaf Scholz (links) am Montag.", ()),
    ],
)
def test_party_in_brackets(
    article: MakeArticle, mentions_of: MakeMentions, text: str, expected: tuple[str, ...]
) -> None:
    (found,) = merge(article(text, "de"), mentions_of(text, ("Olaf Scholz", "PER")), load("de", Names))
    assert found.organisations == expected
