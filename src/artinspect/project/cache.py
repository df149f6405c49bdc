"""What a check said of an article before, kept by all that it depends on, so that it need not be found again.

An entry is a file named by the digest of the article's bytes and of the circumstances. It comes and goes whole (it
is written under another name first), so that runs need not know of each other; one that is damaged is none.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from typing import Any, NamedTuple

from artinspect.inputs.documents.file_dates import date_in_path
from artinspect.project.cache_key import pipelines_digest, program_digest
from artinspect.project.rebuilding import rebuilt
from artinspect.results import Checked, Report
from artinspect.results.source_text import SourceText

_PLACE = "ARTINSPECT_CACHE_DIR"
_DAY = 24 * 60 * 60
_KEPT = 30 * _DAY
_NO_TEXT = SourceText.verbatim("")
# One of so many new entries has the old ones of its folder thrown away.
_SWEEP = 16


class Entry(NamedTuple):
    """What is kept of a check: its report without source and text, the encoding of the article, warnings."""

    report: Report[Checked]
    encoding: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cache:
    """Entries in a folder. Where it cannot be read or written, there are none."""

    folder: str
    circumstances: bytes = b""

    def under(self, settings: str, models: tuple[str, ...] | None) -> Cache | None:
        """The entries for settings, written in any way, and for pipelines, which None does not ask for names.

        None where it can't be told what is installed.
        """
        state = blake2b(settings.encode("utf-8", "backslashreplace"))
        try:
            state.update(program_digest())
            if models is not None:
                state.update(pipelines_digest(models))
        except OSError:
            return None
        return replace(self, circumstances=state.digest())

    def key(self, data: bytes, name: str | None) -> str:
        """The key of the entry for an article of these bytes, as far as its file's name tells of it."""
        told = f"{os.path.splitext(name or '')[1].lower()} {date_in_path(name) if name else None}"  # noqa: PTH122
        digest = blake2b(told.encode("utf-8", "backslashreplace"), key=self.circumstances, digest_size=20)
        digest.update(data)
        return digest.hexdigest()

    def get(self, key: str) -> Entry | None:
        """The entry of this name, if there is one that is whole."""
        path = self._path(key)
        try:
            with open(path, "rb") as file:  # noqa: PTH123 -- as everywhere that files are read
                digest, _, content = file.read().partition(b"\n")
                age = time.time() - os.fstat(file.fileno()).st_mtime
            if digest != _digest(content):
                return None
            entry = _read(json.loads(content))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        if age > _DAY:
            with suppress(OSError):  # it may be read only
                os.utime(path)
        return entry

    def put(self, key: str, report: Report[Checked], encoding: str, warnings: tuple[str, ...]) -> None:
        """Keep what came of an article, or don't where it cannot be written."""
        entry = Entry(replace(report, source="", source_text=_NO_TEXT), encoding, warnings)
        content = json.dumps(entry._asdict(), default=_plain).encode()
        path = self._path(key)
        part = f"{path}.{os.getpid()}.{os.urandom(4).hex()}"
        try:
            for folder in (self.folder, os.path.dirname(path)):  # noqa: PTH120
                os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103
            with _unterminated():
                _write_whole(path, part, _digest(content) + b"\n" + content)
            if int(key, 16) % _SWEEP == 0:
                sweep(os.path.dirname(path), time.time())  # noqa: PTH120
        except OSError:
            return

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, key[:2], key[2:])  # noqa: PTH118


def _write_whole(path: str, part: str, content: bytes) -> None:
    """Write a file under another name first. Raises OSError; whatever goes wrong, no part is left."""
    try:
        with open(part, "xb") as file:  # noqa: PTH123
            file.write(content)
        os.replace(part, path)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(part)  # noqa: PTH108
        raise


@contextmanager
def _unterminated() -> Iterator[None]:
    """A process of several that is told to end does so after this, so that it leaves no part of a file."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def sweep(folder: str, now: float) -> None:
    """Throw away what nobody has asked for in a month."""
    with suppress(OSError), os.scandir(folder) as scan:
        for entry in list(scan):
            with suppress(FileNotFoundError):  # another run sweeps, too
                if now - entry.stat().st_mtime > _KEPT:
                    os.unlink(entry.path)  # noqa: PTH108


def find_cache(environment: Mapping[str, str]) -> Cache | None:
    """The cache where the environment says, or by the habit of the platform; None where neither tells."""
    if own := environment.get(_PLACE):
        return Cache(os.path.abspath(own))  # noqa: PTH100
    home = os.path.expanduser("~")  # noqa: PTH111
    place = os.path.join(home, ".cache")  # noqa: PTH118
    if sys.platform == "win32":
        place = environment.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        place = os.path.join(home, "Library", "Caches")  # noqa: PTH118
    stated = environment.get("XDG_CACHE_HOME", "")
    place = stated if os.path.isabs(stated) else place  # noqa: PTH117
    return Cache(os.path.join(place, "artinspect")) if os.path.isabs(place) else None  # noqa: PTH117, PTH118


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).hexdigest().encode()


def _plain(value: Any) -> Any:
    """What JSON does not know: a dataclass as an object, or another mapping than a dict."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, SourceText):  # it is read anew
        return None
    return {f.name: getattr(value, f.name) for f in fields(value)}


def _read(plain: Any) -> Entry:
    """The entry that JSON holds. Raises TypeError, ValueError or KeyError for one that nobody here wrote."""
    plain["report"]["source_text"] = _NO_TEXT
    return Entry(
        rebuilt(Report, plain["report"], {"Result": Checked}),
        rebuilt(str, plain["encoding"]),
        rebuilt(tuple[str, ...], plain["warnings"]),
    )
