"""The rules that there are, in each format, and one of them explained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from artinspect.rendering import RuleInfo
from artinspect.rendering.escape import one_line
from artinspect.rendering.listings import Listing

if TYPE_CHECKING:
    from rich.table import Table

COLUMNS = ("code", "name", "severity", "needs_names", "what", "why", "default")


def explanation(rule: RuleInfo) -> str:
    """A rule in plain text: what it does, why, and texts that it finds beside their corrected twins."""
    return "\n\n".join([f"{_title(rule)} ({_standing(rule)})", rule.what, rule.why, _examples(rule)]) + "\n"


def section(rule: RuleInfo) -> str:
    """The same as a section of a Markdown page."""
    examples = f"```text\n{_examples(rule)}\n```"
    return "\n\n".join([f"## {_title(rule)}", f"*{_standing(rule)}*", rule.what, rule.why, examples]) + "\n"


def page(rules: Sequence[RuleInfo]) -> str:
    """A Markdown page of rules: a table that links to their sections, then these."""
    rows = [f"| [{r.code}](#{_anchor(_title(r))}) | {r.name} | {_standing(r)} |\n" for r in rules]
    sections = "\n".join(section(rule) for rule in rules)
    return f"| code | name | severity |\n| --- | --- | --- |\n{''.join(rows)}\n{sections}"


def _title(rule: RuleInfo) -> str:
    return f"{rule.code} {rule.name}"


def _standing(rule: RuleInfo) -> str:
    return _severity(rule) + (", compares names" if rule.needs_names else "")


def _severity(rule: RuleInfo) -> str:
    return rule.severity if rule.default else f"{rule.severity}, off by default"


def _anchor(title: str) -> str:
    """What GitHub and GitLab call a heading in links."""
    return title.lower().replace(" ", "-")


def _examples(rule: RuleInfo) -> str:
    return "\n\n".join(f"finds:   {_indented(bad)}\nsilent:  {_indented(good)}" for bad, good in rule.examples)


def rule_listing(rules: Sequence[RuleInfo]) -> Listing:
    """The rules, to be written in any format."""
    return Listing(
        command="rules",
        key="rules",
        columns=COLUMNS,
        rows=[_row(rule) for rule in rules],
        objects=[_object(rule) for rule in rules],
        table=lambda: [_table(rules)],
    )


def _row(rule: RuleInfo) -> list[str]:
    cells = [getattr(rule, name) for name in COLUMNS]
    return [str(cell).lower() if isinstance(cell, bool) else str(cell) for cell in cells]


def _object(rule: RuleInfo) -> dict[str, Any]:
    examples = [{"finds": bad, "silent": good} for bad, good in rule.examples]
    return {name: getattr(rule, name) for name in COLUMNS} | {"examples": examples}


def _table(rules: Sequence[RuleInfo]) -> Table:
    from rich.text import Text

    from artinspect.rendering.tables.console import frame

    table = frame("Code", "Severity", "Names", "What")
    for rule in rules:
        table.add_row(rule.code, _severity(rule), "yes" if rule.needs_names else "", Text(one_line(rule.what)))
    return table


def _indented(text: str) -> str:
    return "\n         ".join(text.rstrip().split("\n")).replace("\n         \n", "\n\n")
