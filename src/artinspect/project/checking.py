"""Checks of a project's articles: each as its configuration says, against a baseline, by way of the cache."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import cast

from artinspect.checks.engine.baseline_run import BaselineRun
from artinspect.checks.engine.layers import ConfigLayer
from artinspect.checks.engine.selection import Selection, selection
from artinspect.checks.options import CheckOptions
from artinspect.inputs.decoding import STDIN
from artinspect.inputs.discovery import Choice
from artinspect.inputs.documents.site_keys import SiteKeys
from artinspect.inspection.analyses import CHECK
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import Group, Inspected, inspect_groups
from artinspect.pipelines.options import PipelineOptions
from artinspect.project.cache import Cache
from artinspect.project.cached import serve_known
from artinspect.project.configuration import Configuration, nearest
from artinspect.results import Checked, FailedReport


@dataclass(frozen=True, kw_only=True)
class ProjectCheck:
    """A check of all articles of a run, each under its own configuration."""

    config: Configuration | None
    """Holds for all articles; None is the nearest one of each."""
    cli_layer: ConfigLayer
    """What the command line says; it goes before what the configuration says."""
    names: bool = True
    """Whether rules may compare names, which takes a pipeline."""
    baseline: BaselineRun = field(default_factory=BaselineRun)
    """What is known from a baseline."""
    cache: Cache | None = None

    def choice(self, folder: str) -> Choice:
        """Which files of a folder settings call articles. Raises ConfigurationError."""
        said = self._said_in(Path(folder))
        return Choice(str(said.folder or folder), said.include, said.exclude)

    def results(
        self, sources: Iterable[str], inputs: InputOptions, pipelines: PipelineOptions, *, jobs: int = 1
    ) -> Generator[Inspected, None, None]:
        """What each input comes to, less what the baseline knows, in their order.

        All settings are read before the first article. Raises ConfigurationError, UnknownRuleError.
        """
        configured = [(source, self._said_of(source)) for source in sources]
        begun: deque[Selection] = deque()  # of the inputs that are read, in their order

        def groups() -> Iterator[Group]:
            for (layers, keys), group in groupby(configured, itemgetter(1)):
                rules = selection([*layers, self.cli_layer], names=self.names)
                options = CheckOptions(rules=rules, pipelines=pipelines)
                yield Group(replace(inputs, front_matter=keys), options, begin(group, rules))

        def begin(group: Iterable[tuple[str, object]], checks: Selection) -> Iterator[str]:
            for source, _ in group:
                begun.append(checks)
                yield source

        if self.cache:
            results: Iterator[Inspected] = serve_known(groups(), self.cache, jobs=jobs)
        else:
            results = inspect_groups(CHECK, groups(), jobs=jobs)
        for result in results:
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
        if self.config is not None:
            return self.config
        if folder not in self._nearest:
            self._nearest[folder] = nearest(folder)
        return self._nearest[folder]

    @cached_property
    def _nearest(self) -> dict[Path, Configuration]:
        """The settings of folders, each read once."""
        return {}
