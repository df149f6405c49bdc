"""What happened then: the clause around an expression."""

import pytest

CLAUSES = [
    ("de", "Er kam im Mai 2020, und sie ging im Juni 2021.", ["Er kam im Mai 2020", "sie ging im Juni 2021."]),
    ("de", "Im Mai 2020 (vor der Wahl) kam er zurück in die Stadt.", ["Im Mai 2020 (vor der Wahl"]),
    ("de", "Das Buch, das im Juni 2024 in Berlin erschien, war teuer.", ["Das Buch, das im Juni 2024 in Berlin erschien, war teuer."]),
    ("de", "Die Regierung lobt den neuen Pakt, der im Juni 2024 von beiden Ländern unterzeichnet wurde.",
     ["den neuen Pakt, der im Juni 2024 von beiden Ländern unterzeichnet wurde."]),
    ("de", "Äpfel, Birnen und Kirschen kamen am 3. Mai 2020 aus Ungarn.",
     ["Äpfel, Birnen und Kirschen kamen am 3. Mai 2020 aus Ungarn."]),
    ("en", "He left the town in May 2020; she stayed there until June 2021.",
     ["He left the town in May 2020", "she stayed there until June 2021."]),
    ("en", "On Monday, October 14, 2024, he left.", ["On Monday, October 14, 2024, he left."]),
    ("en", "2020.", ["2020."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CLAUSES)
def test_clauses(language, text, expected, read):
    found = read(language, text)
    assert [t.clause.text for t in found] == expected
    for time in found:
        assert text[time.clause.start : time.clause.end] == time.clause.text
        assert time.sentence.start <= time.clause.start <= time.start < time.end <= time.clause.end
