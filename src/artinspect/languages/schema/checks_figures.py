"""How numbers are set beside each other where `check` compares them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FigureChecks:
    """Patterns of the FIG rules (`languages.patterns`), read without regard to case.

    Patterns with slots are laid over sentences whose figures are masked: `{before}`, `{after}` and `{whole}` stand
    for one figure each, `{any}` for one that does not matter. In other patterns `\\#` is a masked figure and `%` a
    masked percentage.
    """

    range_from: str
    """What ends before such a range."""
    range_to: str
    """What parts the ends of a range that may be those of a change; empty if nothing does."""
    no_nouns: str
    """What may be read as a counted noun and is none (`520 last year`); empty if nothing is."""
    change_pairs: tuple[str, ...]
    """A value `before` and one `after` a change, in one sentence or two."""
    earlier: str
    """What tells that a value is of an earlier time."""
    rising: str
    """Forms of verbs, nouns and comparatives of rising."""
    falling: str
    """The same of falling."""
    change_before: str
    """What before a percentage makes it a change."""
    change_after: str
    """What behind a percentage makes it a change."""
    goes_on: str
    """How a sentence begins that says by how much what the last one told has changed."""
    other_clause: str
    """What between two values and a percentage begins to tell of something else."""
    other_bases: str
    """Words that make a change one of other values than those beside it."""
    other_directions: str
    """Words of scales on which less is more, and of what takes a direction back."""
    multiples: str
    """How verbs of multiplying begin."""
    totals_before: str
    """What before a figure makes it the total of others; no other figure comes between."""
    totals_after: str
    """What right behind a figure does so."""
    consists: str
    """Verbs between a whole and all its parts."""
    sums_up: str
    """How a sentence begins that gives the sum of what the last one listed."""
    part_cues: str
    """What between a whole and one of its parts says so (`darunter`)."""
    whole_of: str
    """What before a number of seats shows it to be all of them."""
    exclusive_cues: str
    """Those of them behind which the parts do not overlap (`davon`)."""
    votes: str
    """Words by which members are counted as they vote."""
    part_pairs: tuple[str, ...]
    """A `{part}` and the `{whole}` that it is taken from."""
    sexes: frozenset[str]
    """Nouns for people of one sex, of whom nobody is counted twice."""
    seats: str
    """Nouns of what is given to one party only."""
    incomplete: str
    """Words of a list that is not complete, or not one of parts."""
    last_part: str
    """What stands before the last of several parts."""
    part_prepositions: str
    """What begins behind a part without a noun of its own (`22 aus Bonn`)."""
    several_answers: str
    """Words that let shares exceed 100."""
    share_growth: str
    """Words that make percentages changes and no shares."""
    apposition_cues: str
    """All that stands between a number and the same number said otherwise, with a word that says so."""
    appositions: str
    """The same without one."""
    apposition_ends: str
    """What then follows behind the second of them."""
    out_of: str
    """All that stands between a part and the number of all."""
    lists: str
    """How a list behind its count begins, on masked text with the slot `{whole}`; the noun is in between."""
    list_open: str
    """Words of a list that is not complete."""
    list_joins: str
    """What parts the items of a list."""
    list_last: str
    """What stands before its last item."""
    fates: tuple[str, ...]
    """Words for one fate of people, which make two numbers of them comparable."""
    synonyms: tuple[str, ...]
    """Patterns of nouns that count the same thing."""
    people: frozenset[str]
    """Nouns for people, whose fate a verb tells (`Menschen wurden verletzt`)."""
    updates: str
    """Words by which a later number takes the place of an earlier one."""
    conversions: str
    """All that may stand between a measure and the same measure in another unit."""
    marks_before: str
    """What before a number with a mark makes it no amount."""
    marks_after: str
    """What behind it shows that it is one."""
    no_amounts: str
    """What before a number of a headline shows that it is an age or a name."""
    spaced_percent: str
    """The unit of a percentage in more than one word; empty if there is none."""
    plain: frozenset[str]
    """Words of headlines that tell nothing of what a number is about."""
