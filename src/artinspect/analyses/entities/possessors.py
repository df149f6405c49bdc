"""Names that took a word more than belongs to them: the thing that the named one has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from artinspect.languages.schema.names import Names
from artinspect.results import Mention


def trim_possessives(mentions: Sequence[Mention], names: Names) -> list[Mention]:
    """The mentions, each that begins with the genitive of another name of the article cut to that name.

    `Nordkoreas Kriegseintritt` beside `Nordkorea` is `Nordkoreas`; headings, which are no sentences, invite it.
    """
    labels = {mention.text: mention.label for mention in mentions}
    cut: list[Mention] = []
    for mention in mentions:
        first, _, rest = mention.text.partition(" ")
        possessor = first.removesuffix(names.genitive_ending)
        if rest and possessor != first and possessor in labels:
            mention = replace(mention, text=first, end=mention.start + len(first), label=labels[possessor])
        cut.append(mention)
    return cut
