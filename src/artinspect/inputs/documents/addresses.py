"""Addresses that stand in a text as they are: `https://…`, `www.…` and mail addresses. They are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from artinspect.inputs.document import Range

_MAX_USER = 64
_SCHEME = re.compile(r"(?:https?|ftp)\Z", re.I)
_LONGEST_SCHEME = len("https")
_BEFORE = re.compile(r"[\w@]")
# An address ends at white space, quotes, angle and square brackets and what tables and code are marked with;
# Markdown may escape its other marks.
_REST = re.compile(r"[^\s<>\"“”„«»‹›|\\^`{}\[\]]{1,4000}")
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
    found = list(_web(text))
    if "@" not in text:
        return found
    disjoint: list[Range] = []
    for start, end in sorted([*found, *_mail(text)]):
        if not disjoint or start >= disjoint[-1][1]:
            disjoint.append((start, end))
    return disjoint


def _web(text: str) -> Iterator[Range]:
    behind = 0
    for start, end in sorted([*_schemes(text), *_hosts(text)]):
        rest = _REST.match(text, end)
        if start < behind or rest is None or (start and _BEFORE.match(text, start - 1)):
            continue
        address = _without_closers(_ENDING_ENTITY.split(text[start : rest.end()], maxsplit=1)[0])
        behind = start + len(address)
        if address[-1] not in ":/." or address.count("/") > 2:
            yield start, behind


def _schemes(text: str) -> Iterator[Range]:
    """Where `https://` and its like stand. A search for letters in any case would take five times as long."""
    at = text.find("://")
    while at >= 0:
        begin = max(0, at - _LONGEST_SCHEME)
        if scheme := _SCHEME.search(text[begin:at]):
            yield begin + scheme.start(), at + len("://")
        at = text.find("://", at + 1)


def _hosts(text: str) -> Iterator[Range]:
    """Where `www.` stands."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter that is two in lower case
        lower = text
    at = lower.find("www.")
    while at >= 0:
        yield at, at + len("www.")
        at = lower.find("www.", at + 1)


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
