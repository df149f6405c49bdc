"""brat's standoff format (Stenetorp and others, EACL 2012), to be laid beside the article's text.

A mention is a `T` line, the mentions of one entity an `Equiv` line, its roles a note at the first mention.
"""

from __future__ import annotations

import re
from typing import Any

from artinspect.rendering.escape import one_line, standoff
from artinspect.rendering.one_document import OneDocument
from artinspect.results import Entity, Mention, Report

# It begins where white space does, lest a long run of blanks be gone through from each of them.
_LINE_ENDS = re.compile(r"(?<!\s)\s*[\r\n\u2028\u2029\x85]\s*")


class BratRenderer(OneDocument):
    """One document; its offsets count code points, as everywhere."""

    document = "brat"

    def write(self, report: Report[Any]) -> None:
        """Write the document."""
        entities = (
            [e for e in report.analysis if isinstance(e, Entity)] if isinstance(report.analysis, tuple) else []
        )
        number = 0
        for note, entity in enumerate(entities, start=1):
            names = [f"T{number + i}" for i in range(1, entity.count + 1)]
            for name, mention in zip(names, entity.mentions, strict=True):
                text = standoff(_LINE_ENDS.sub(" ", mention.text))
                self._stream.write(f"{name}\t{entity.label} {_pieces(mention)}\t{text}\n")
            if len(names) > 1:
                self._stream.write(f"*\tEquiv {' '.join(names)}\n")
            if entity.roles:
                self._stream.write(f"#{note}\tAnnotatorNotes {names[0]}\t{one_line('; '.join(entity.roles))}\n")
            number += entity.count


def _pieces(mention: Mention) -> str:
    """The offsets; a name that goes over a line end is in pieces, for brat has no annotation over one."""
    at = mention.start
    pieces = []
    for line_end in _LINE_ENDS.finditer(mention.text):
        pieces.append(f"{at} {mention.start + line_end.start()}")
        at = mention.start + line_end.end()
    return ";".join([*pieces, f"{at} {mention.end}"])
