"""A baseline: the findings that an archive had when it was first checked; only what is new is shown.

It holds fingerprints, by the codes of their rules, which survive edits elsewhere in an article; equal evidence has
a running number in its fingerprint. Articles are named relative to the baseline's folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from artinspect.errors import ArtinspectError
from artinspect.inputs.decoding import STDIN, shown_name
from artinspect.results import Checked

_SCHEMA = "artinspect-baseline/1"

# Code of a rule -> fingerprints of its findings.
Known = Mapping[str, frozenset[str]]


class BaselineError(ArtinspectError):
    """A file that is no baseline; the message names it."""


class ArticleOutcome(NamedTuple):
    """What came of an article in a run: its findings by rule, of each rule that was applied.

    None is: it could not be read.
    """

    source: str
    found: Known | None

    @classmethod
    def of(cls, source: str, checked: Checked, codes: Iterable[str]) -> ArticleOutcome:
        """What the rules of these codes found."""
        found: dict[str, set[str]] = {code: set() for code in codes}
        for finding in checked.findings:
            found[finding.rule].add(finding.fingerprint)
        return cls(source, {code: frozenset(fingerprints) for code, fingerprints in found.items()})


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings that are known, by the article's name relative to `folder`."""

    folder: str
    known: Mapping[str, Known] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many findings are known."""
        return sum(len(fingerprints) for known in self.known.values() for fingerprints in known.values())

    def without_known(self, source: str, checked: Checked) -> Checked:
        """What is new of the findings of an article."""
        known = self.known.get(self.name_of(source), {})
        new = (f for f in checked.findings if f.fingerprint not in known.get(f.rule, ()))
        return replace(checked, findings=tuple(new))

    def renewed(self, outcomes: Iterable[ArticleOutcome]) -> Baseline:
        """What was found, and nothing else; an article that could not be read keeps what is known of it."""
        names = {self.name_of(outcome.source): outcome.found for outcome in outcomes}
        known = {n: self.known.get(n, {}) if found is None else found for n, found in names.items()}
        return replace(self, known=known)

    def pruned(self, outcomes: Iterable[ArticleOutcome]) -> Baseline:
        """Without what no longer occurs, and without articles that are no longer there.

        What a run did not look at is kept: articles that it did not read, rules that it did not apply.
        """
        found = {self.name_of(outcome.source): outcome.found for outcome in outcomes}
        known: dict[str, Known] = {}
        for name, before in self.known.items():
            now = found.get(name)
            if now is not None:
                known[name] = {code: prints & now.get(code, prints) for code, prints in before.items()}
            elif self._is_there(name):
                known[name] = before
        return replace(self, known=known)

    def write(self, path: str) -> None:
        """Write it in one piece; articles and rules without findings are left out."""
        findings = {
            name: {code: sorted(known[code]) for code in sorted(known) if known[code]}
            for name, known in sorted(self.known.items())
        }
        document = {"schema": _SCHEMA, "findings": {name: known for name, known in findings.items() if known}}
        _write_whole(path, json.dumps(document, ensure_ascii=False, indent=1) + "\n")

    def name_of(self, source: str) -> str:
        """The name by which a baseline in this folder knows an article."""
        return STDIN if source == STDIN else shown_name(os.path.relpath(source, self.folder)).replace(os.sep, "/")

    def _is_there(self, name: str) -> bool:
        return name == STDIN or os.path.exists(os.path.join(self.folder, name))  # noqa: PTH110, PTH118


def read_baseline(path: str) -> Baseline:
    """The baseline of a file. Raises BaselineError."""
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 -- as everywhere that files are read
            document = json.load(file)
        if document["schema"] != _SCHEMA:
            raise KeyError
        known = {
            name: {code: frozenset(map(str, prints)) for code, prints in found.items()}
            for name, found in document["findings"].items()
        }
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BaselineError(f"{path}: not a baseline file; create one with --write-baseline") from None
    return Baseline(_folder(path), known)


def baseline_to_overwrite(path: str) -> Baseline:
    """The baseline in a file that will be overwritten; it is empty if the file is not a baseline yet.

    Raises BaselineError for a file that does not begin as a baseline does, which might be an article.
    """
    with suppress(BaselineError):
        return read_baseline(path)
    with suppress(OSError), open(path, "rb") as file:  # noqa: PTH123
        if file.read(1) not in (b"", b"{"):
            raise BaselineError(f"{path}: not a baseline file; it was left unchanged")
    return Baseline(_folder(path))


def _write_whole(path: str, text: str) -> None:
    """A file is written beside and takes its name when it is whole."""
    target = os.path.realpath(path)  # a link stays one
    part = f"{target}.{os.getpid()}.part"
    try:
        with open(part, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(text)
        os.replace(part, target)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(part)  # noqa: PTH108
        raise


def _folder(path: str) -> str:
    return os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
