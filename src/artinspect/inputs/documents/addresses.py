"""Addresses that stand in a text as they are: `https://…`, `www.…` and mail addresses. They are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from artinspect.article.document import Range

_MAX_USER = 64
# An address ends at white space, quotes, angle and square brackets and what tables and code are marked with;
# Markdown may escape its other marks.
_WEB = re.compile(
    r"(?<![\w@])(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://|[Ww]{3}\.)[^\s<>\"“”„«»‹›|\\^`{}\[\]]{1,4000}"
)
_USER = re.compile(r"(?:[Mm][Aa][Ii][Ll][Tt][Oo]:)?[\w.+%-]{1,64}\Z")
_HOST = re.compile(r"@[^\W_](?:[\w-]{0,62}\.){1,8}[^\W\d_]{2,24}(?![\w@])")
# The entity of a character that ends an address.
_ENDING_ENTITY = re.compile(
    r"&(?:#8\d{3}|#3[49]|#160|#x20[0-9a-fA-F]{2}|quot|apos|[lr][ds]quo|[bs]dquo|[lr]aquo|nbsp|[lg]t|hellip);"
)
# Marks at the end of an address that belong to the sentence around it.
_BRACKET = re.compile(r"[()]")
_AFTER = ".,;:!?'’*_~…"


def find_addresses(text: str) -> list[Range]:
    """Find web and mail addresses.

    Returns:
        Their offsets, in the order of the text and disjoint.
    """
    found = list(_web(text)) if "://" in text or "www." in text.lower() else []
    if "@" not in text:
        return found
    disjoint: list[Range] = []
    for start, end in sorted([*found, *_mail(text)]):
        if not disjoint or start >= disjoint[-1][1]:
            disjoint.append((start, end))
    return disjoint


def _web(text: str) -> Iterator[Range]:
    for match in _WEB.finditer(text):
        address = _without_closers(_ENDING_ENTITY.split(match.group(), maxsplit=1)[0])
        if address[-1] not in ":/." or address.count("/") > 2:
            yield match.start(), match.start() + len(address)


def _mail(text: str) -> Iterator[Range]:
    at = text.find("@")
    while at >= 0:
        host = _HOST.match(text, at)
        begin = max(0, at - _MAX_USER - len("mailto:"))
        user = _USER.search(text[begin:at]) if host else None
        if host and user:
            yield begin + user.start(), host.end()
        at = text.find("@", host.end() if host else at + 1)


def _without_closers(address: str) -> str:
    """An address without the marks and the brackets that close what stands around it."""
    depth = 0
    for bracket in _BRACKET.finditer(address):
        depth += 1 if bracket.group() == "(" else -1
        if depth < 0:
            address = address[: bracket.start()]
            break
    return address.rstrip(_AFTER) or address[:1]
