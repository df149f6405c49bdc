"""Codes of rules as users write them: whole or their beginnings, in capitals or not."""

from __future__ import annotations

from collections.abc import Iterable, Set

from artinspect.checks.engine.registry import RULES
from artinspect.checks.engine.retired import RETIRED
from artinspect.checks.model.rule import Rule
from artinspect.errors import ArtinspectError

EVERY_RULE = "ALL"
BY_DEFAULT: Set[str] = frozenset(rule.code for rule in RULES if rule.default)
"""Codes of the rules that are not switched off, those that need names included."""
_CODES = frozenset(rule.code for rule in RULES)
# Letters of a code that name its family.
_FAMILY = 3


class UnknownRuleError(ArtinspectError):
    """No rule's code begins with this, or, where a whole code is required, no rule has this code."""

    def __init__(self, code: str, *, whole: bool = False) -> None:
        relation = "is" if whole else "begins with"
        super().__init__(f"no rule's code {relation} '{code}'{_suggestion(code, whole=whole)}")
        self.code = code


class RetiredRuleError(UnknownRuleError):
    """A code that a rule was meant to have, or had; the message says why it is gone."""

    def __init__(self, code: str) -> None:
        ArtinspectError.__init__(self, f"rule {code.upper()} is retired: {RETIRED[code.upper()]}")
        self.code = code


def selected(beginnings: Iterable[str], on: Iterable[str] = BY_DEFAULT) -> set[str]:
    """The codes that begin with one of these, as far as they are on: a whole code switches its rule on.

    Raises UnknownRuleError.
    """
    named = set(beginnings)
    return matching(named) & {*on, *(beginning.upper() for beginning in named)}


def matching(beginnings: Iterable[str]) -> set[str]:
    """The codes that begin with one of these; `ALL` is all. Raises UnknownRuleError."""
    found = set()
    for beginning in beginnings:
        begin = "" if beginning.upper() == EVERY_RULE else beginning.upper()
        codes = {code for code in _CODES if code.startswith(begin)}
        if not codes or not beginning:
            raise _unknown(beginning)
        found |= codes
    return found


def select_rules(select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules whose codes begin with what is selected and with nothing that is ignored.

    None selects all that are on by default; one that is not is selected by its whole code.

    Raises UnknownRuleError.
    """
    codes = (BY_DEFAULT if select is None else selected(select)) - matching(ignore)
    return tuple(rule for rule in RULES if rule.code in codes)


def known(code: str) -> str:
    """The code itself, in capitals. Raises UnknownRuleError unless it is a rule's."""
    if code.upper() not in _CODES:
        raise _unknown(code, whole=True)
    return code.upper()


def _unknown(code: str, *, whole: bool = False) -> UnknownRuleError:
    return RetiredRuleError(code) if code.upper() in RETIRED else UnknownRuleError(code, whole=whole)


def _suggestion(code: str, *, whole: bool) -> str:
    from difflib import get_close_matches

    names = {rule.name: rule.code for rule in RULES}
    if code.lower() in names:
        return f"; did you mean '{names[code.lower()]}'?"
    families = () if whole else {code[:_FAMILY] for code in _CODES}
    near = get_close_matches(code.upper(), sorted({*_CODES, *families}), 1)
    return f"; did you mean '{near[0]}'?" if near else " (see artinspect rules)"
