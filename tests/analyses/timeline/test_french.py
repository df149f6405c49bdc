"""French, which is data only."""

from __future__ import annotations

from datetime import date

import pytest

PUBLISHED = date(1999, 7, 9)

# Text, then for each expression in the order of the text: text, type, value and, where it has one, mod.
READ: list[tuple[str, list[tuple[str, ...]]]] = [
    ("L'an prochain, il sera renouvelé.",
     [("L'an prochain", "DATE", "2000")]),
    ("Les faits ont eu lieu le 27 mai 1998.",
     [("le 27 mai 1998", "DATE", "1998-05-27")]),
    ("Elle a présidé hier la cérémonie.",
     [("hier", "DATE", "1999-07-08")]),
    ("Elle viendra demain matin et vendredi soir.",
     [("demain matin", "TIME", "1999-07-10TMO"), ("vendredi soir", "TIME", "1999-07-09TEV")]),
    ("Le 6 mai dernier, il a été élu.",
     [("Le 6 mai dernier", "DATE", "1999-05-06")]),
    ("Il sera signé en juin prochain.",
     [("juin prochain", "DATE", "2000-06")]),
    ("Vendredi dernier, ils ont voté.",
     [("Vendredi dernier", "DATE", "1999-07-02")]),
    ("Il est en place depuis 1998.",
     [("1998", "DATE", "1998")]),
    ("La réunion aura lieu samedi 29 mai à 8 h et dimanche à 15 h 45.",
     [("samedi 29 mai", "DATE", "1999-05-29"), ("8 h", "TIME", "1999-05-29T08:00"),
      ("dimanche", "DATE", "1999-07-11"), ("15 h 45", "TIME", "1999-07-11T15:45")]),
    ("Du 19 au 23 juillet, le centre sera ouvert.",
     [("19", "DATE", "1999-07-19"), ("23 juillet", "DATE", "1999-07-23")]),
    ("Entre 1990 et 1999, la ville a grandi.",
     [("1990", "DATE", "1990"), ("1999", "DATE", "1999")]),
    ("Il y a trois ans, elle est partie.",
     [("Il y a trois ans", "DATE", "1996")]),
    ("Au début des années 60, il jouait.",
     [("début des années 60", "DATE", "196", "START")]),
    ("Au XIXe siècle, la ville était petite.",
     [("XIXe siècle", "DATE", "18")]),
    ("Il vient chaque jour, tous les lundis et une fois par an.",
     [("chaque jour", "SET", "P1D"), ("an", "SET", "P1Y")]),
    ("Pendant plus de vingt-cinq ans, il a attendu.",
     [("plus de vingt-cinq ans", "DURATION", "P25Y", "MORE_THAN")]),
    ("Depuis plusieurs jours, il pleut.",
     [("plusieurs jours", "DURATION", "PXD")]),
    ("Les trois dernières années ont été dures.",
     [("Les trois dernières années", "DURATION", "P3Y")]),
    ("Cette semaine, il a publié la liste.",
     [("Cette semaine", "DATE", "1999-W27")]),
    ("Ce week-end, ils se sont rendus à Saint-Germain.",
     [("Ce week-end", "DATE", "1999-W26-WE")]),
    ("En été, la demande augmente.",
     [("été", "DATE", "1999-SU")]),
    ("Fin septembre 2000, les violences ont commencé.",
     [("Fin septembre 2000", "DATE", "2000-09", "END")]),
    ("D'ici la fin de l'année, ils devraient venir.",
     [("la fin de l'année", "DATE", "1999", "END")]),
    ("Le lendemain matin, il s'est échappé.",
     [("Le lendemain matin", "TIME", "1999-07-10TMO")]),
    ("Jusqu'au 28 février, c'est ouvert.",
     [("28 février", "DATE", "2000-02-28")]),
    ("Un homme de 53 ans et Jean Petit, 90 ans, sont blessés.",
     []),
    ("Désormais, la ville est calme.",
     [("Désormais", "DATE", "PRESENT_REF")]),
    ("Le 1er mai 1962, ils se sont mariés.",
     [("Le 1er mai 1962", "DATE", "1962-05-01")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_reads(text, expected, read):
    found = sorted(read("fr", text, PUBLISHED), key=lambda t: t.start)
    assert [(t.text, t.type, t.value, *([t.mod] if t.mod else [])) for t in found] == expected
