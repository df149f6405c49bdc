"""One table from the label sets of spaCy pipelines to PER LOC ORG MISC."""

from __future__ import annotations

from typing import NamedTuple

from artinspect.results import Form, Label


class Meaning(NamedTuple):
    """What a pipeline's label says: the kind of name, and whether the word is only made from such a name."""

    label: Label
    form: Form | None = None


_NAMES: dict[str, Label] = {
    "PER": "PER",
    "PERSON": "PER",
    "PERS": "PER",
    "persName": "PER",
    "LOC": "LOC",
    "GPE": "LOC",
    "GPE_LOC": "LOC",
    "FAC": "LOC",
    "placeName": "LOC",
    "geogName": "LOC",
    "ORG": "ORG",
    "GPE_ORG": "ORG",
    "orgName": "ORG",
    "MISC": "MISC",
    "EVENT": "MISC",
    "EVT": "MISC",
    "LANGUAGE": "MISC",
    "LAW": "MISC",
    "PROD": "MISC",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
}
_OURS: tuple[Label, ...] = ("PER", "LOC", "ORG", "MISC")
# As GermEval 2014 writes them (Benikova, Biemann and Reznicek 2014).
_SUFFIXES: tuple[tuple[str, Form], ...] = (("deriv", "derived"), ("part", "part"))
_MEANINGS = (
    {name: Meaning(label) for name, label in _NAMES.items()}
    | {label + suffix: Meaning(label, form) for label in _OURS for suffix, form in _SUFFIXES}
    | {"NORP": Meaning("LOC", "derived")}
)


def meaning(label: str) -> Meaning | None:
    """What a label means here, or None for what is neither a name nor made from one: numbers and dates.

    The embedded pipelines know derived forms (`LOCderiv`: ukrainische) and name parts (`ORGpart`: EU-Gipfel) as
    labels of their own, and err less for it. Nationalities of foreign label sets (NORP) count as derived forms.
    """
    return _MEANINGS.get(label)
