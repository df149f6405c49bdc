"""Checks by way of the cache: what was checked before is not checked again, and the order stays."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import cast

from artinspect.cache import Cache
from artinspect.inspection import Inspected, Settings, file_name, read_input
from artinspect.reading import STDIN, ReadError, read_bytes, shown_name
from artinspect.results import Checked, Report

Part = tuple[Settings, list[str]]


def only_new(
    parts: Iterable[Part], cache: Cache, work: Callable[[Iterable[Part]], Iterator[list[Inspected]]]
) -> Iterator[Inspected]:
    """The results of all inputs in their order, those in the cache from there.

    Args:
        parts: settings with the names of inputs.
        cache: what was found before.
        work: gives the results of each part in the order of the parts, which it may read ahead; of a part without
            names an empty list.
    """
    hits: deque[list[Inspected | None]] = deque()

    def misses() -> Iterator[Part]:
        for settings, sources in parts:
            kept = of_settings(cache, settings)
            found = [_recalled(source, settings, kept) if kept else None for source in sources]
            hits.append(found)
            yield settings, [s for s, hit in zip(sources, found, strict=True) if not hit]

    for results in work(misses()):
        new = iter(results)
        for hit in hits.popleft():
            yield hit or next(new)


def of_settings(cache: Cache, settings: Settings) -> Cache | None:
    """The entries for these settings; None where nothing can be kept.

    All settings count but those that only choose among findings.
    """
    checks = settings.checks
    if checks is None:
        return None
    finding = replace(settings, checks=replace(checks, max_per_rule=None, fail_on="error"))
    models = {model for model in (settings.model, *settings.models.values()) if model}
    return cache.under(repr(finding), tuple(sorted(models)) if checks.needs_names else None)


def _recalled(source: str, settings: Settings, cache: Cache) -> Inspected | None:
    if source == STDIN:  # can be read but once
        return None
    try:
        data = read_bytes(source)
        entry = cache.get(cache.key(data, file_name(source, settings)))
        if not entry or not settings.checks:
            return None
        known = replace(settings, encoding=entry.encoding or None)
        source_text = read_input(source, data, known).document.source
    except ReadError:  # as it will be again
        return None
    report = replace(entry.report, source=shown_name(source), source_text=source_text)
    if not _points_at_text(report):
        return None
    return Inspected(report, entry.warnings, settings.checks.fails(cast("Checked", report.analysis)))


def _points_at_text(report: Report) -> bool:
    """Whether all spans hold what they say: an entry that somebody made up must not point elsewhere."""
    text, checked = report.source_text.decoded, cast("Checked", report.analysis)
    places = [(f.text, f.start, f.end) for f in checked.findings]
    places += [(r.text, r.start, r.end) for f in checked.findings for r in f.related]
    return all(0 <= start <= end and text[start:end] == said for said, start, end in places)
