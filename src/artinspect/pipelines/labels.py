"""One table from the label sets of spaCy pipelines to PER LOC ORG MISC."""

from __future__ import annotations

from artinspect.results import Label

_LABELS: dict[str, Label] = {
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


def to_label(label: str) -> Label | None:
    """Our label, or None for what is no name: numbers and dates, nationalities, derived forms and parts of words.

    The embedded pipelines know derived forms (`LOCderiv`: ukrainische) and name parts (`ORGpart`: EU-Gipfel) as
    labels of their own, and err less for it; they are not printed.
    """
    return _LABELS.get(label)
