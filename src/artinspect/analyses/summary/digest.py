"""What of the other analyses goes into a summary: the most telling of what they find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from artinspect.results import Entity, Figure, KeySentence, TimeExpression, Timespan

_ENTITIES = 8
_FIGURES = 5
_TELLING_KINDS = frozenset(("count", "money", "percent", "measure"))
# A figure of a key sentence says more than any other.
_IN_KEY_SENTENCE, _OF_SOMETHING, _TELLING, _EXACT = 2.0, 1.0, 1.0, 0.5


def top_entities(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """The people, places and organisations that are named most."""
    return tuple(e for e in entities if e.label != "MISC")[:_ENTITIES]


def top_figures(figures: Sequence[Figure], sentences: Sequence[KeySentence]) -> tuple[Figure, ...]:
    """Up to five figures, in the order of the text: of the key sentences first, then such as count something."""

    def weight(figure: Figure) -> float:
        is_key = any(s.start <= figure.start < s.end for s in sentences)
        return (
            _IN_KEY_SENTENCE * is_key
            + _OF_SOMETHING * bool(figure.noun or figure.unit)
            + _TELLING * (figure.kind in _TELLING_KINDS)
            + _EXACT * (not figure.vague)
        )

    best = sorted(figures, key=lambda f: (-weight(f), f.start))[:_FIGURES]
    return tuple(sorted(best, key=lambda f: f.start))


def timespan(times: Iterable[TimeExpression]) -> Timespan:
    """From the first day that is named to the last; what is open has one of them only."""
    days = [(t.from_, t.to) for t in times if t.type in ("DATE", "TIME") and (t.from_ or t.to)]
    named = [day for days_ in days for day in days_ if day]
    return Timespan(min(named), max(named), len(days)) if named else Timespan(None, None, 0)
