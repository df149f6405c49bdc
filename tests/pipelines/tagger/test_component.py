import pytest

from artinspect.pipelines import load

pytestmark = pytest.mark.model

TEXTS = [
    "Angela Merkel traf in Berlin den Chef der Siemens AG.",
    "Nein.",
    "",
    "Die EU-Kommission und die Vereinten Nationen berieten in Genf über Nordkorea. " * 20,
]


def found(doc):
    return [(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents]


def test_names():
    text = TEXTS[0]
    names = {(text[start:end], label) for start, end, label in found(load("de")(text))}
    assert {("Angela Merkel", "PER"), ("Berlin", "LOC"), ("Siemens AG", "ORG")} <= names


def test_a_text_is_read_alike_alone_and_beside_others():
    nlp = load("de")
    assert [found(doc) for doc in nlp.pipe(TEXTS, batch_size=3)] == [found(nlp(text)) for text in TEXTS]


def test_a_line_break_is_a_blank():
    nlp = load("de")
    text = TEXTS[0]
    assert found(nlp(text.replace(" ", "\n"))) == found(nlp(text)) != []
    assert [label for *_, label in found(nlp(text.replace("Angela ", "Angela \n ")))] == [
        label for *_, label in found(nlp(text))
    ]
    assert found(nlp("\n \n")) == []


def test_saved_and_loaded(tmp_path):
    import spacy

    nlp = load("en")
    nlp.to_disk(tmp_path / "saved")
    text = "Keir Starmer met Volodymyr Zelensky in London."
    assert found(spacy.load(tmp_path / "saved")(text)) == found(nlp(text)) != []


def test_more_words_than_are_kept(monkeypatch):
    from artinspect.pipelines.tagger import component

    nlp = load("de")
    expected = [found(nlp(text)) for text in TEXTS]
    monkeypatch.setattr(component, "_KEPT", 3)
    assert [found(nlp(text)) for text in TEXTS] == expected
