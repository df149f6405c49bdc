"""A baseline: the findings that an archive had when it was first checked; only what is new is shown.

It holds fingerprints, which survive edits elsewhere in an article. Articles are named relative to its folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from artinspect.errors import ArtinspectError
from artinspect.reading import STDIN, shown_name
from artinspect.results import Checked

_SCHEMA = "artinspect-baseline/1"


class BaselineError(ArtinspectError):
    """A file that is no baseline; the message names it."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Fingerprints of the findings that are known, by the article's name relative to `folder`."""

    folder: str
    known: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def without_known(self, source: str, checked: Checked) -> Checked:
        """What is new of the findings of an article."""
        known = self.known.get(self.name_of(source), frozenset())
        return replace(checked, findings=tuple(f for f in checked.findings if f.fingerprint not in known))

    def name_of(self, source: str) -> str:
        """The name by which a baseline in this folder knows an article."""
        return STDIN if source == STDIN else shown_name(os.path.relpath(source, self.folder)).replace(os.sep, "/")


def read_baseline(path: str) -> Baseline:
    """The baseline of a file. Raises BaselineError."""
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 -- as everywhere that files are read
            document = json.load(file)
        if document["schema"] != _SCHEMA:
            raise KeyError
        known = {name: frozenset(map(str, found)) for name, found in document["findings"].items()}
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BaselineError(f"{path}: is no baseline; make one with --write-baseline") from None
    return Baseline(_folder(path), known)


def write_baseline(path: str, checked: Iterable[tuple[str, Checked]]) -> None:
    """Write the findings of articles, each with the name it was given by; articles without any are left out."""
    baseline = Baseline(_folder(path))
    known = {baseline.name_of(source): sorted({f.fingerprint for f in c.findings}) for source, c in checked}
    document = {"schema": _SCHEMA, "findings": {name: known[name] for name in sorted(known) if known[name]}}
    part = f"{path}.part"
    with open(part, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    os.replace(part, path)  # noqa: PTH105


def _folder(path: str) -> str:
    return os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
