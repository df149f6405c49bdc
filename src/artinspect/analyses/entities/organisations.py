"""Which names are one organisation's: acronyms and long forms, companies with and without their legal form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from artinspect.analyses.entities.groups import Group, is_acronym
from artinspect.article import Article
from artinspect.languages.schema.names import Names

_BRACKET = re.compile(r"[ \u00a0\n]{0,2}\([„“\"]?$")
_LONGEST_GAP = 4
_MIN_WORDS, _MAX_WORDS = 2, 20
# One word is the end of a name in short from so many letters on (`Flyers`).
_MIN_END = 6
_WORDS_OF_FOREIGN = 3


def unite(article: Article, organisations: Sequence[Group], names: Names) -> list[Group]:
    """The groups of organisations, one each."""
    pairs = _in_brackets(article, organisations)
    pairs += _known(organisations, names) + _without_legal_form(organisations, names)
    pairs += _ends_of_names(organisations) + _ends_of_compounds(organisations, names)
    paired = {i for pair in pairs for i in pair}
    pairs += [(i, j) for i, j in _initials(organisations) if i not in paired]
    return united(organisations, pairs)


def united(groups: Sequence[Group], pairs: Iterable[tuple[int, int]]) -> list[Group]:
    """The groups with the pairs of them, given by their place, put together."""
    of = list(range(len(groups)))

    def root(i: int) -> int:
        while of[i] != i:
            i = of[i]
        return i

    for i, j in pairs:
        first, second = sorted((root(i), root(j)))
        of[second] = first
    for i, group in enumerate(groups):
        if root(i) != i:
            groups[root(i)].absorb(group)
    return [group for i, group in enumerate(groups) if of[i] == i]


def spells(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand in the name, in that order, the first one first."""
    letters = iter(name.casefold())
    wanted = [c for c in acronym.casefold() if c.isalpha()]
    return name[:1].casefold() == wanted[0] and all(c in letters for c in wanted)


def _in_brackets(article: Article, groups: Sequence[Group]) -> list[tuple[int, int]]:
    """`Bundesamt für Migration und Flüchtlinge (BAMF)`, and the other way round.

    Behind a name of several words its acronym may be that of another language: `Kinderhilfswerk der UNO (UNICEF)`.
    """
    found = []
    mentions = sorted((m.start, m.end, i) for i, g in enumerate(groups) for m in g.mentions)
    for (_, end, i), (start, stop, j) in pairwise(mentions):
        if i == j or not 0 < start - end <= _LONGEST_GAP or not _BRACKET.fullmatch(article.text, end, start):
            continue
        if article.text[stop : stop + 2].lstrip('“”"')[:1] != ")":
            continue
        long, short = (i, j) if is_acronym(groups[j].name) else (j, i)
        if not is_acronym(groups[short].name):
            continue
        is_foreign = short == j and len(groups[long].name.split()) >= _WORDS_OF_FOREIGN
        if is_foreign or spells(groups[short].name, groups[long].name):
            found.append((i, j))
    return found


def _known(groups: Sequence[Group], names: Names) -> list[tuple[int, int]]:
    of = {name.casefold(): i for i, same in enumerate(names.same) for name in same}
    return _alike(of.get(g.name.casefold()) for g in groups)


def _without_legal_form(groups: Sequence[Group], names: Names) -> list[tuple[int, int]]:
    """`Siemens AG` and `Siemens`, `Labour Party` and `Labour`."""
    return _alike(_core(g.name, names) for g in groups)


def _core(name: str, names: Names) -> str:
    words = name.casefold().replace("&", " ").split()
    while len(words) > 1 and words[-1].strip(",()") in names.legal_forms:
        words.pop()
    return "".join(" ".join(words).rstrip(",").replace("-", " ").split())


def _ends_of_names(groups: Sequence[Group]) -> list[tuple[int, int]]:
    """`State Department` and `US State Department`, `Flyers` and `Philadelphia Flyers`, if there is one only."""
    longer: dict[str, set[int]] = defaultdict(set)
    for i, group in enumerate(groups):
        words = group.name.casefold().split()
        for at in range(1, min(len(words), _MAX_WORDS)):
            if at + 1 < len(words) or len(words[at]) >= _MIN_END:
                longer[" ".join(words[at:])].add(i)
    found = []
    for j, group in enumerate(groups):
        full = longer.get(group.name.casefold(), set())
        if len(full) == 1:
            found.append((min(full), j))
    return found


def _ends_of_compounds(groups: Sequence[Group], names: Names) -> list[tuple[int, int]]:
    """`Bundesinnenministerium` and `Innenministerium`, if there is no `Landesinnenministerium`."""
    of = {group.name.casefold(): i for i, group in enumerate(groups)}
    found = []
    for name, j in of.items():
        full = [of[prefix + name] for prefix in names.levels if prefix + name in of]
        if len(full) == 1:
            found.append((full[0], j))
    return found


def _initials(groups: Sequence[Group]) -> list[tuple[int, int]]:
    """`EU` and `Europäische Union`: the first letters of the capitalised words, of one name only."""
    long: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        words = [w for part in group.name.split() for w in part.split("-") if w[:1].isupper()]
        if len(words) >= _MIN_WORDS:
            long["".join(w[0] for w in words)].append(i)
    found = []
    for j, group in enumerate(groups):
        name = group.name.replace(".", "")
        full = long.get(name.upper(), [])
        if is_acronym(name) and len(full) == 1:
            found.append((j, full[0]))
    return found


def _alike(keys: Iterable[object]) -> list[tuple[int, int]]:
    """Pairs of places that have the same key; None is none."""
    first: dict[object, int] = {}
    return [(i, j) for j, key in enumerate(keys) if key is not None and (i := first.setdefault(key, j)) != j]
