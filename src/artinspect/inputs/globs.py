"""Globs as a `.gitignore` has them: which files and folders they mean.

They are read as gitignore(5) says, which is what git's wildmatch.c does: the last glob that matches decides, `!`
takes back, a `/` at the end means folders only, and one before the end ties a glob to its own folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_FLAGS = re.DOTALL | (re.IGNORECASE if os.name == "nt" else 0)
_NEVER = "(?!)"
# The longest name has six letters; without a bound a glob of thousands of these takes the square of its length.
_POSIX_CLASS = r"\[:[^\]]{0,32}:\]"
# What may stand between the brackets of a character class; a closing one only at its beginning.
_MEMBER = rf"(?:{_POSIX_CLASS}|\\.|(?!{_POSIX_CLASS})[^\\\]])"
_PIECE = re.compile(
    rf"""
    (?P<star>\*+)
    | (?P<one>\?)
    | \[(?P<members>(?:[!^]|(?![!^]))(?:{_MEMBER}|\]){_MEMBER}*)\]
    | \\(?P<escaped>.)
    | (?P<literal>[^\\*?\[]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_FOLDERS = re.compile(r"\*\*+")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_RANGE_OR_MEMBER = re.compile(rf"(?P<named>{_POSIX_CLASS})|\\?(?P<first>.)(?:-\\?(?P<last>.))?", re.DOTALL)
# The characters of a POSIX class, within ASCII as git has them.
_NAMED = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": r"\x21-\x7e",
    "lower": "a-z",
    "print": r"\x20-\x7e",
    "punct": r"\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e",
    "space": r" \t-\r",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}


# A part of a path as a regular expression; None is any number of folders.
Part = re.Pattern[str] | None


class Glob(NamedTuple):
    """One glob: it matches names, or where it holds a `/`, paths from its folder on."""

    parts: tuple[Part, ...]
    names: bool
    folders_only: bool
    negated: bool

    def matches(self, names: Sequence[str]) -> bool:
        """Whether it matches a path, given by the names in it."""
        if self.names:
            names = names[-1:]
        part = place = 0
        retry = None  # behind the last `**`: its part, and the name that is tried there
        while place < len(names):
            if part < len(self.parts) and self.parts[part] is None:
                part += 1
                retry = part, place
            elif part < len(self.parts) and self.parts[part].fullmatch(names[place]):  # type: ignore[union-attr]
                part, place = part + 1, place + 1
            elif retry:
                retry = retry[0], retry[1] + 1
                part, place = retry
            else:
                return False
        return part == len(self.parts)


class Globs(NamedTuple):
    """Globs that hold in a folder, an absolute path with `/` between its parts."""

    folder: str
    globs: tuple[Glob, ...]

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """What the last glob that matches says of a path below the folder; None where none does."""
        names = path[len(self.folder.rstrip("/")) + 1 :].split("/")
        for glob in reversed(self.globs):
            if (is_folder or not glob.folders_only) and glob.matches(names):
                return not glob.negated
        return None


def read_globs(folder: str, lines: Iterable[str]) -> Globs:
    """The globs of a `.gitignore`, or of an option, that hold in a folder."""
    return Globs(folder, tuple(_read(lines)))


def _read(lines: Iterable[str]) -> Iterator[Glob]:
    for line in lines:
        glob = _without_blanks(line.removesuffix("\r"))
        if not glob or glob.startswith("#"):
            continue
        negated = glob.startswith("!")
        folders_only = glob.endswith("/")
        glob = _ESCAPED.sub(lambda m: "/" if m[1] == "/" else m[0], glob[negated:].removesuffix("/"))
        yield Glob(tuple(_parts(glob.removeprefix("/"))), "/" not in glob, folders_only, negated)


def _parts(glob: str) -> Iterator[Part]:
    parts = glob.split("/")
    for part in parts[:-1]:
        yield None if _FOLDERS.fullmatch(part) else translated(part)
    if _FOLDERS.fullmatch(parts[-1]):  # all that is below
        yield None
    yield translated(parts[-1])


def _without_blanks(line: str) -> str:
    """A line without the blanks at its end, of which an escaped one stays."""
    stripped = line.rstrip(" ")
    is_escaped = (len(stripped) - len(stripped.rstrip("\\"))) % 2
    return stripped + " " if is_escaped and stripped != line else stripped


def translated(glob: str) -> re.Pattern[str]:
    """A glob without `/` as a regular expression for names; a malformed one matches nothing, as with git."""
    between = [""]
    place = 0
    while place < len(glob):
        piece = _PIECE.match(glob, place)
        if not piece:
            return re.compile(_NEVER)
        if piece["star"]:
            between.append("")
        else:
            between[-1] += _piece(piece)
        place = piece.end()
    # What follows a star is taken where it comes first, for good, so that many stars do not take forever.
    first, *others = between
    fixed = "".join(f"(?=(?P<star{n}>.*?{each}))(?P=star{n})" for n, each in enumerate(others[:-1]))
    return re.compile(f"{first}{fixed}.*{others[-1]}" if others else first, _FLAGS)


def _piece(piece: re.Match[str]) -> str:
    if piece["one"]:
        return "."
    if piece["members"]:
        return _character_class(piece["members"])
    return re.escape(piece["escaped"] or piece["literal"])


def _character_class(members: str) -> str:
    negated = members[0] in "!^"
    found = []
    for member in _RANGE_OR_MEMBER.finditer(members, 1 if negated else 0):
        if member["named"]:
            name = member["named"][2:-2]
            if name not in _NAMED:
                return _NEVER
            found.append(_NAMED[name])
            continue
        first, last = member["first"], member["last"]
        found.append(re.escape(first))
        if last is not None and first <= last:
            found.append(f"{re.escape(first)}-{re.escape(last)}")
    return f"[{'^' if negated else ''}{''.join(found)}]"
