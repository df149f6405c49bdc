"""Reads plain text: all of it but addresses, invisible characters and hyphens at the ends of lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from artinspect.inputs.document import Block, Document, Head, Range
from artinspect.results.source_text import OBJECT, SourceText

# What is not read as it is written: `https://`, `www.`, mail addresses, invisible characters, `Bundes-⏎kanzler`.
_NOT_AS_WRITTEN = re.compile("://|[wW]{3}\\.|@|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\\w-\r?\n")
# A word that goes on in the next line. A capital letter on either side has a hyphen of its own (`SPD-⏎Fraktion`).
_HYPHEN = re.compile(r"(?<=[^\W\d_A-Z]{2})-(?:\r\n|\n|\r)[ \t]{0,20}(?=(?P<next>[^\W\d_A-Z]\w{0,30}))")
# The first line of a head: a fence, JSON, or a key.
_MAY_BE_HEAD = re.compile(r"\ufeff?\s{0,99}(?:---|\+\+\+|\{|[A-Za-z\u00c0-\u024f][\w -]{0,40}:)")


def read_text(
    decoded: str, cuts: Sequence[Range] = (), front_matter: Mapping[str, Sequence[str]] | None = None
) -> Document:
    """Read plain text.

    Args:
        decoded: the decoded input.
        cuts: ranges of it that are no text, in order and disjoint: comments for artinspect.
        front_matter: a site's own keys for what the head of a document says, such as `date`.
    """
    head = None
    if _MAY_BE_HEAD.match(decoded):
        from artinspect.inputs.documents.front_matter import read_front_matter

        head = read_front_matter(decoded, front_matter)
    if head is None and not cuts and not _NOT_AS_WRITTEN.search(decoded):
        return Document("text", SourceText.verbatim(decoded))
    from artinspect.results.source_text import SourceTextBuilder

    builder = SourceTextBuilder(decoded)
    said, titles, begin = Head(), list[Block](), 0
    if head:
        said, titles = head.add_to(builder)
        begin = head.end
        builder.put("\n\n", begin, begin)
    body = builder.length
    at = begin
    for start, end, read in _replaced(decoded, begin, cuts):
        builder.copy(at, start)
        if read:
            builder.put(read, start, end)
        at = end
    builder.copy(at, len(decoded))
    return Document("text", builder.build(), None, titles, said, body, has_head=head is not None)


def _replaced(decoded: str, begin: int, cuts: Sequence[Range]) -> list[tuple[int, int, str]]:
    """The ranges that are not read as they are written, in order and disjoint, and what is read for each."""
    from artinspect.inputs.documents.addresses import find_addresses
    from artinspect.inputs.documents.invisible import INVISIBLE

    # A cut goes before an address, an address before what stands in it.
    found = [(start, 0, end, "") for start, end in cuts]
    found += [(start, 1, end, OBJECT) for start, end in find_addresses(decoded)]
    found += [(m.start(), 2, m.end(), "") for m in INVISIBLE.finditer(decoded)]
    found += [(m.start(), 2, m.end(), "") for m in _HYPHEN.finditer(decoded) if m["next"] not in _conjunctions()]
    replaced: list[tuple[int, int, str]] = []
    behind = begin
    for start, _, end, read in sorted(found):
        if start >= behind:
            replaced.append((start, end, read))
            behind = end
    return replaced


def _conjunctions() -> frozenset[str]:
    """The words of all languages before which a hyphen stands for a word that follows (`Nord- und Südkorea`)."""
    from artinspect.languages import load, supported
    from artinspect.languages.schema.writing import Writing

    return frozenset(word for code in supported() for word in load(code, Writing).conjunctions)
