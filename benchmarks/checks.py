"""What `check` finds and what it finds wrongly; prints Markdown tables.

    python benchmarks/checks.py seeded ARTICLES... [--names] [--show]
    python benchmarks/checks.py alarms ARTICLES... [--names] [--show]
    python benchmarks/checks.py cases  CASES...    [--names] [--show]
    python benchmarks/checks.py pin

- seeded: clean articles get one error at a time (see seeding.py); how many of them the rules see that should. An
  error counts as seen if one of these rules finds more in the article than before.
- alarms: what the rules that run by default find in articles as they were published. Who reads what `--show`
  prints can tell how much of it is right.
- cases: pairs of a violation and its corrected twin. A violation fires if its rule finds something; a twin is
  silent if its rule finds nothing, and clean if no rule finds an error or warning in it. Clean texts likewise.
- pin: all of it on benchmarks/gold, written to pinned-checks.json, with which a test compares.

Articles are JSON lines with `text`, `lang` and perhaps `title` (which goes before the text) and `date`. Cases are
JSON lines with `lang`, `rule`, `date`, `spellings`, `violation`, `twin`; clean texts have `rule` null and `clean`.
`--names` also applies the rules that compare names, and seeds errors for them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import seeding
from quality import json_lines

from artinspect import Article, EntityFinder
from artinspect.checks import RULES, check_article
from artinspect.results import Entity, Finding

HERE = Path(__file__).parent
PINNED = HERE / "pinned-checks.json"
GOLD = HERE / "gold"
PUBLISHED = (GOLD / "published.jsonl",)
SEED = "2026"
GRAVE = ("error", "warning")
EVERY = "all"


class Count(NamedTuple):
    """So many of so many."""

    hits: int
    total: int

    def __str__(self) -> str:
        return f"{self.hits} / {self.total} ({100 * self.hits / self.total:.0f} %)" if self.total else "-"

    def __add__(self, other: object) -> Count:
        assert isinstance(other, Count)
        return Count(self.hits + other.hits, self.total + other.total)


NONE = Count(0, 0)
Table = dict[str, dict[str, Count]]
"""What is counted (an error, a rule), and by which measure or in which language."""


class Checker:
    """Applies the rules; finds names first if it is asked to, with one pipeline a language."""

    def __init__(self, *, names: bool) -> None:
        self._finder = EntityFinder() if names else None

    def __call__(
        self,
        text: str,
        language: str,
        published: date | None,
        spellings: dict[str, list[str]] | None = None,
        also: str | None = None,
        only: Sequence[str] | None = None,
    ) -> list[Finding]:
        """What the rules that run by default find, and that of the code `also`; or rules of these codes only."""
        article = Article.parse(text, language=language, published=published)
        rules = [r for r in RULES if (r.code in only if only else r.default or r.code == also)]
        finder = self._finder if any(rule.needs_names for rule in rules) else None
        entities = finder.find(article) if finder else None
        return list(check_article(article, rules=rules, entities=entities, spellings=spellings).findings)

    def persons(self, text: str, language: str) -> list[tuple[str, list[int]]]:
        """The surnames of the persons in a text, each with where it stands; none if names are not looked for."""
        if not self._finder:
            return []
        found = self._finder.find(Article.parse(text, language=language))
        return [surname for entity in found if entity.label == "PER" and (surname := _surname(entity))[1]]


def _surname(entity: Entity) -> tuple[str, list[int]]:
    name = entity.name.split()[-1]
    places = [m.start + m.text.index(name) for m in entity.mentions if name in m.text]
    return name, sorted(places)


def articles(paths: Iterable[Path]) -> Iterator[tuple[str, str, str, date | None]]:
    """Identity, text, language and publication date of each article."""
    for path in paths:
        for row in json_lines(path):
            text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
            yield str(row["id"]), text, row["lang"], _day(row)


def _day(row: dict[str, Any]) -> date | None:
    return date.fromisoformat(row["date"]) if row.get("date") else None


def seeded(paths: Sequence[Path], check: Checker, tell: Callable[[str], None] = lambda _: None) -> Table:
    """Kind of error -> language -> how many were seen."""
    found: defaultdict[str, defaultdict[str, Count]] = defaultdict(lambda: defaultdict(lambda: NONE))
    for identity, text, language, published in articles(paths):
        article = seeding.Article(text, language, published, check.persons(text, language))

        @cache
        def before(text: str = text, language: str = language, day: date | None = published) -> Counter[str]:
            return Counter(f.rule for f in check(text, language, day))

        for kind in seeding.KINDS:
            wrong = seeding.seeded(kind, article, f"{SEED}/{identity}")
            if wrong is None:
                continue
            after = Counter(f.rule for f in check(wrong, language, published, only=kind.rules))
            seen = any(after[rule] > before()[rule] for rule in kind.rules)
            found[f"{kind.name} ({', '.join(kind.rules)})"][language] += Count(int(seen), 1)
            if not seen:
                tell(f"{identity}: {kind.name}: {_difference(text, wrong)}")
    kinds = [f"{kind.name} ({', '.join(kind.rules)})" for kind in seeding.KINDS]
    return {name: dict(found[name]) for name in kinds if name in found}


def _difference(text: str, other: str) -> str:
    """What stands around the first place where two texts differ, in the second."""
    start = next((i for i, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), len(text))
    return repr(other[max(0, start - 80) : start + 80])


def alarms(paths: Sequence[Path], check: Checker, tell: Callable[[str], None] = lambda _: None) -> Table:
    """Rule -> language -> errors and warnings in so many articles; the last row is of all rules."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for identity, text, language, published in articles(paths):
        total[language] += 1
        for finding in check(text, language, published):
            if finding.severity in GRAVE:
                found[finding.rule][language] += 1
                tell(f"{identity}: {_told(finding)}")
    every = {"errors and warnings": Counter({lang: sum(c[lang] for c in found.values()) for lang in total})}
    return {
        name: {language: Count(counts[language], total[language]) for language in sorted(total)}
        for name, counts in [*sorted(found.items()), *every.items()]
    }


def cases(paths: Sequence[Path], check: Checker, tell: Callable[[str], None] = lambda _: None) -> Table:
    """Rule -> language and measure -> how many; the last row is of all rules and of the clean texts."""
    found: defaultdict[str, defaultdict[str, Count]] = defaultdict(lambda: defaultdict(lambda: NONE))
    for row in (row for path in paths for row in json_lines(path)):
        code, language = row["rule"], row["lang"]
        findings = {
            name: check(row[name], language, _day(row), row.get("spellings"), code)
            for name in ("violation", "twin", "clean")
            if name in row
        }
        measures = {
            "violations fire": ("violation", _fires(code, findings.get("violation", []))),
            "twins silent": ("twin", not _fires(code, findings.get("twin", []))),
            "twins clean": ("twin", not any(f.severity in GRAVE for f in findings.get("twin", []))),
            "clean texts clean": ("clean", not any(f.severity in GRAVE for f in findings.get("clean", []))),
        }
        for measure, (name, holds) in measures.items():
            if name not in row:
                continue
            for group in {code or EVERY, EVERY}:
                found[group][f"{language}: {measure}"] += Count(int(holds), 1)
            if not holds:
                told = "; ".join(_told(f) for f in findings[name])
                tell(f"{row['id']}: {measure}: no. {told or 'nothing found'} | {row[name]!r}")
    return {group: dict(found[group]) for group in sorted(found, key=lambda g: (g == EVERY, g))}


def _fires(code: str | None, findings: Iterable[Finding]) -> bool:
    return any(finding.rule == code for finding in findings)


def _told(finding: Finding) -> str:
    return f"{finding.rule} {finding.message}: {' '.join(finding.text.split())[:120]!r}"


MEASURES: dict[str, Callable[[Checker], Table]] = {
    "seeded": lambda check: seeded(PUBLISHED, check),
    "alarms": lambda check: alarms(PUBLISHED, check),
    "cases": lambda check: cases(sorted(GOLD.glob("checks-*.jsonl")), check),
}
"""What is pinned: all measures on benchmarks/gold."""


def print_table(table: Table, first: str) -> None:
    """A table in Markdown, its columns in the order in which they first occur."""
    columns = list(dict.fromkeys(column for row in table.values() for column in row))
    print(f"| {' | '.join([first, *columns])} |")
    print(f"| --- |{' ---: |' * len(columns)}")
    for name, row in table.items():
        print(f"| {' | '.join([name, *(str(row.get(column, '')) for column in columns)])} |")


def main() -> None:
    """Measure and print, or pin."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("seeded", "alarms", "cases", "pin"))
    parser.add_argument("paths", type=Path, nargs="*")
    parser.add_argument("--names", action="store_true")
    parser.add_argument(
        "--show", action="store_true", help="print what was found and should not be, or was not and should"
    )
    options = parser.parse_args()
    tell: Callable[[str], None] = print if options.show else lambda _: None
    if options.what == "pin":
        check = Checker(names=True)
        tables = {name: measure(check) for name, measure in MEASURES.items()}
        PINNED.write_text(json.dumps(tables, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    elif options.what == "seeded":
        tables = {"error": seeded(options.paths, Checker(names=options.names), tell)}
    elif options.what == "alarms":
        tables = {"rule": alarms(options.paths, Checker(names=options.names), tell)}
    else:
        tables = {"rule": cases(options.paths, Checker(names=options.names), tell)}
    for name, table in tables.items():
        print_table(table, name)
        print()


if __name__ == "__main__":
    main()
