"""Which files a command line means: folders are walked, globs that no shell has expanded are.

A walk is sorted, files before folders; it leaves out what is hidden or what git ignores, and follows links neither
to folders, so that it ends, nor out of the folder. Paths are matched with `/` between their parts, from the real
place of the folder on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from artinspect.inputs.decoding import STDIN
from artinspect.inputs.documents.kinds import is_readable
from artinspect.inputs.globs import Globs, read_globs, translated

_GIT, _IGNORED = ".git", ".gitignore"
_GLOB_SIGNS = frozenset("*?[")


class Choice(NamedTuple):
    """Which files of a walk are articles, said by globs as in a `.gitignore` of `folder`.

    Where nothing is included, these are the files of all formats that this installation reads, by their endings.
    """

    folder: str = "."
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


def find_sources(
    named: Iterable[str], chosen: Callable[[str], Sequence[Choice]] = lambda folder: ()
) -> Iterator[str]:
    """The inputs that are meant: names of files as they are, and the articles of folders.

    A folder without any, or one that cannot be read, is given by its own name, so that reading it says so. What
    is found is not given again.

    Args:
        named: names of files and folders, `-` for standard input.
        chosen: folder -> what holds for a walk of it, the last going before the others; what they exclude adds up.
    """
    given: set[str] = set()
    found: set[str] = set()
    for name in named:
        if name == STDIN or not os.path.isdir(name):  # noqa: PTH112 -- names may be many
            key = os.path.normpath(name)
            if name == STDIN or key not in found:
                given.add(key)
                yield name
            continue
        is_empty = True
        for article in articles_in(name, chosen(name)):
            is_empty = False
            key = os.path.normpath(article)
            if key not in given and key not in found:
                found.add(key)
                yield article
        if is_empty:
            yield name


def expanded(name: str) -> Sequence[str]:
    """What a glob matches, as a shell would have it, or the name itself where it is none or matches nothing.

    Each part of the path is matched by itself; `**` is any number of folders, none of them hidden or a link.
    """
    if not _GLOB_SIGNS & set(name) or os.path.lexists(name):
        return [name]
    drive, path = os.path.splitdrive(name)
    path = path.replace(os.sep, "/")
    found = [drive + "/" if path.startswith("/") else drive]
    parts = [part for part in path.split("/") if part]
    while parts and parts[-1] == "**":  # a folder stands for all that is below it
        parts.pop()
    for part in parts:
        if part == "**":
            found = list(dict.fromkeys(inner for folder in found for inner in _folders(folder)))
        elif _GLOB_SIGNS & set(part):
            found = [path for folder in found for path in _matching(folder, part)]
        else:
            found = [path for folder in found if os.path.lexists(path := _join(folder, part))]
    return [path or os.curdir for path in found] or [name]


def _folders(folder: str) -> Iterator[str]:
    waiting = [folder]
    while waiting:
        yield (here := waiting.pop())
        inner = [e.name for e in _entries(here) if e.is_dir(follow_symlinks=False) and not e.name.startswith(".")]
        waiting += [_join(here, name) for name in reversed(inner)]


def _matching(folder: str, part: str) -> Iterator[str]:
    pattern = translated(part)
    for entry in _entries(folder):
        if pattern.fullmatch(entry.name) and (part.startswith(".") or not entry.name.startswith(".")):
            yield _join(folder, entry.name)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What is in a folder, sorted; nothing if it cannot be told."""
    try:
        with os.scandir(folder or os.curdir) as scan:
            return sorted(scan, key=lambda entry: entry.name)
    except OSError:
        return []


def articles_in(folder: str, choices: Sequence[Choice] = ()) -> Iterator[str]:
    """The articles of a folder and of those below it, and each of these that cannot be read."""
    root = _real(folder)
    include = next((c for c in reversed(choices) if c.include), None)
    included = (read_globs(_base(include, root), include.include),) if include else ()
    excluded = tuple(read_globs(_base(choice, root), choice.exclude) for choice in choices)
    waiting = [("", _ignored_above(root))]
    while waiting:
        below, ignored = waiting.pop()
        here = _join(root, below)
        try:
            with os.scandir(here) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError:
            yield _shown(folder, below)
            continue
        names = {entry.name for entry in entries}
        if _GIT in names:  # of a repository inside of another
            ignored = ()
        if _IGNORED in names:
            ignored = (*ignored, _read_ignored(here))
        folders = []
        for entry in entries:
            path, is_folder = _join(here, entry.name), entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or _verdict((*ignored, *excluded), path, is_folder=is_folder):
                continue
            inner = _join(below, entry.name)
            if is_folder:
                folders.append((inner, ignored))
            elif _is_file(entry, root) and (
                _verdict(included, path, is_folder=False) if included else is_readable(entry.name)
            ):
                yield _shown(folder, inner)
        waiting += reversed(folders)


def _verdict(globs: Iterable[Globs], path: str, *, is_folder: bool) -> bool:
    """What the last of several globs that matches says."""
    verdicts = (each.verdict(path, is_folder=is_folder) for each in reversed(tuple(globs)))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def _is_file(entry: os.DirEntry[str], root: str) -> bool:
    """Whether an entry is read: also a broken link, an error that should be seen, but no pipe or device.

    A link out of the folder is not followed: who sends an article must not choose what else is read.
    """
    if not entry.is_symlink():
        return entry.is_file()
    if not os.path.exists(entry.path):  # noqa: PTH110
        return True
    leads_inside = f"{_real(entry.path)}/".startswith(f"{root.rstrip('/')}/")
    return leads_inside and os.path.isfile(entry.path)  # noqa: PTH113


def _ignored_above(folder: str) -> tuple[Globs, ...]:
    """What git ignores in a folder by the `.gitignore` files above it.

    Nothing outside of a repository, nor where the folder itself is ignored: who names it wants it.
    """
    above = [folder]
    while not os.path.lexists(_join(above[-1], _GIT)):
        parent = os.path.dirname(above[-1])  # noqa: PTH120
        if parent == above[-1]:
            return ()
        above.append(parent)
    ignored: tuple[Globs, ...] = ()
    for place, inner in zip(above[:0:-1], above[-2::-1], strict=True):
        ignored = (*ignored, _read_ignored(place))
        if _verdict(ignored, inner, is_folder=True):
            return ()
    return ignored


def _read_ignored(folder: str) -> Globs:
    path = _join(folder, _IGNORED)
    lines = []
    if os.path.isfile(path):  # noqa: PTH113 -- a pipe would be waited for
        with suppress(OSError), open(path, "rb") as file:  # noqa: PTH123
            lines = file.read().decode("utf-8-sig", "surrogateescape").split("\n")
    return read_globs(folder, lines)


def _base(choice: Choice, root: str) -> str:
    """Where the globs of a choice hold: in its folder, or in the folder that is walked if that lies elsewhere."""
    base = _real(choice.folder)
    return base if root == base or root.startswith(f"{base.rstrip('/')}/") else root


def _real(path: str) -> str:
    return os.path.realpath(path).replace(os.sep, "/")


def _join(folder: str, name: str) -> str:
    return f"{folder}{'' if not folder or folder.endswith('/') or not name else '/'}{name}"


def _shown(folder: str, below: str) -> str:
    """The name of what lies below a folder: `a.txt` for `./a.txt`, unless it would be standard input."""
    inner = below.replace("/", os.sep)
    if folder == os.curdir and inner not in ("", STDIN):
        return inner
    return os.path.join(folder, inner) if inner else folder  # noqa: PTH118
