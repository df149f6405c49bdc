"""Checks of a project's articles: each as its settings say, against a baseline, by way of the cache."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import cast

from artinspect.cache import Cache
from artinspect.checks.engine.baseline_run import BaselineRun
from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.selection import Selection, selection
from artinspect.configuration import Configuration, nearest
from artinspect.discovery import Choice
from artinspect.inputs.documents.site_keys import SiteKeys
from artinspect.inspection import Inspected, Settings, inspect_groups
from artinspect.reading import STDIN
from artinspect.results import Checked, FailedReport


@dataclass(frozen=True, kw_only=True)
class Audit:
    """What a user says of a run.

    `stated` holds for all articles; None is the nearest settings of each. `spoken` is the highest layer. Without
    `names` no rule compares them.
    """

    stated: Configuration | None
    spoken: ConfigLayer
    names: bool = True
    baseline: BaselineRun = field(default_factory=BaselineRun)
    cache: Cache | None = None

    def choice(self, folder: str) -> Choice:
        """Which files of a folder settings call articles. Raises ConfigurationError."""
        said = self._said_in(Path(folder))
        return Choice(str(said.folder or folder), said.include, said.exclude)

    def results(
        self, sources: Iterable[str], settings: Settings, *, jobs: int = 1
    ) -> Generator[Inspected, None, None]:
        """What each input comes to, less what the baseline knows, in their order.

        All settings are read before the first article. Raises ConfigurationError, UnknownRuleError.
        """
        inputs = [(source, self._said_of(source)) for source in sources]
        begun: deque[Selection] = deque()  # of the inputs that are read, in their order

        def groups() -> Iterator[tuple[Settings, Iterator[str]]]:
            for (layers, keys), group in groupby(inputs, itemgetter(1)):
                checks = selection([*layers, self.spoken], names=self.names)
                yield replace(settings, checks=checks, front_matter=keys), begin(group, checks)

        def begin(group: Iterable[tuple[str, object]], checks: Selection) -> Iterator[str]:
            for source, _ in group:
                begun.append(checks)
                yield source

        for result in inspect_groups("check", groups(), jobs=jobs, cache=self.cache):
            yield self._judged(result, begun.popleft())

    def _judged(self, result: Inspected, checks: Selection) -> Inspected:
        report = result.report
        if isinstance(report, FailedReport):
            self.baseline.unread(report.source)
            return result
        checked = self.baseline.new(report.source, cast("Checked", report.analysis), checks.codes)
        return result._replace(
            report=replace(report, analysis=checks.capped(checked)),
            fails=checks.fails(checked),
            notes=tuple((unused.line, unused.message) for unused in checked.unused_ignores),
        )

    def _said_of(self, source: str) -> tuple[tuple[ConfigLayer, ...], SiteKeys]:
        path = None if source == STDIN else Path(source)
        said = self._said_in(path.parent if path else Path())
        return said.layers(path), said.front_matter

    def _said_in(self, folder: Path) -> Configuration:
        if self.stated is not None:
            return self.stated
        if folder not in self._nearest:
            self._nearest[folder] = nearest(folder)
        return self._nearest[folder]

    @cached_property
    def _nearest(self) -> dict[Path, Configuration]:
        """The settings of folders, each read once."""
        return {}
