"""Words made from names: derived forms (`ukrainische`, `Franzose`) and compounds with a name (`EU-Gipfel`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from artinspect.analyses.entities.forms import stem
from artinspect.languages.schema.names import Names
from artinspect.results import DerivedForm, Form, Label, Mention


class MadeFrom(NamedTuple):
    """A word of the article and how it comes from a name of the kind that its label says."""

    mention: Mention
    form: Form


def group(words: Iterable[MadeFrom], names: Names) -> list[DerivedForm]:
    """The words of an article, inflections together."""
    groups: dict[tuple[str, Label, Form], list[Mention]] = defaultdict(list)
    for mention, form in words:
        text = mention.text.casefold()
        base = (
            stem(text, names.adjective_endings) if form == "derived" else text.removesuffix(names.genitive_ending)
        )
        groups[base, mention.label, form].append(mention)
    return [
        DerivedForm(_name(mentions), label, len(mentions), (), tuple(mentions), form=form)
        for (_, label, form), mentions in groups.items()
    ]


def _name(mentions: Iterable[Mention]) -> str:
    """The most frequent form, then the shortest: the base form cannot be told."""
    forms = Counter(" ".join(m.text.split()) for m in mentions)
    return max(forms, key=lambda f: (forms[f], -len(f), f))
