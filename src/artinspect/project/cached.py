"""Checks by way of the cache: what was checked before is not checked again, and the order stays."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from artinspect.checks.options import CheckOptions
from artinspect.inputs.decoding import ReadError, is_stream, read_bytes, shown_name
from artinspect.inspection.analyses import CHECK
from artinspect.inspection.reading import file_name, read_input
from artinspect.inspection.run import Group, Inspected, in_batches, inspect_batches
from artinspect.project.cache import Cache
from artinspect.results import Checked, Report


def serve_known(groups: Iterable[Group], cache: Cache, *, jobs: int) -> Iterator[Inspected]:
    """The results of all inputs in their order, those in the cache from there."""
    hits: deque[list[Inspected | None]] = deque()

    def misses() -> Iterator[Group]:
        for group in groups:
            kept = cache_for(cache, group)
            for sources in in_batches(group.sources):
                found = [_recalled(source, group, kept) if kept else None for source in sources]
                hits.append(found)
                new = [source for source, hit in zip(sources, found, strict=True) if not hit]
                yield group._replace(sources=new, store=_Store(kept) if kept else None)

    for results in inspect_batches(CHECK, misses(), jobs=jobs):
        checked = iter(results)
        for hit in hits.popleft():
            yield hit or next(checked)


def cache_for(cache: Cache, group: Group) -> Cache | None:
    """The entries for the options of a group; None where nothing can be kept.

    All options count but those that only choose among findings.
    """
    options = cast("CheckOptions", group.options)
    if options.rules is None:
        return None
    rules = replace(options.rules, max_per_rule=None, fail_on="error")
    pipelines = options.pipelines
    models = {model for model in (pipelines.model, *pipelines.models.values()) if model}
    told = repr((group.inputs, replace(options, rules=rules)))
    return cache.under(told, tuple(sorted(models)) if rules.needs_names else None)


@dataclass(frozen=True, slots=True)
class _Store:
    """Puts what was found into the cache."""

    cache: Cache

    def put(self, data: bytes, name: str | None, inspected: Inspected, encoding: str) -> None:
        report = cast("Report[Checked]", inspected.report)
        self.cache.put(self.cache.key(data, name), report, encoding, inspected.warnings)


def _recalled(source: str, group: Group, cache: Cache) -> Inspected | None:
    if is_stream(source):  # can be read but once
        return None
    try:
        data = read_bytes(source)
        entry = cache.get(cache.key(data, file_name(source, group.inputs)))
        rules = cast("CheckOptions", group.options).rules
        if not entry or not rules:
            return None
        known = replace(group.inputs, encoding=entry.encoding or None)
        source_text = read_input(source, data, known).document.source
    except ReadError:  # as it will be again
        return None
    report = replace(entry.report, source=shown_name(source), source_text=source_text)
    if not _points_at_text(report):
        return None
    return Inspected(report, entry.warnings, rules.fails(report.analysis))


def _points_at_text(report: Report[Checked]) -> bool:
    """Whether all spans hold what they say: an entry that somebody made up must not point elsewhere."""
    text = report.source_text.decoded
    places = [(f.text, f.start, f.end) for f in report.analysis.findings]
    places += [(r.text, r.start, r.end) for f in report.analysis.findings for r in f.related]
    return all(0 <= start <= end and text[start:end] == said for said, start, end in places)
