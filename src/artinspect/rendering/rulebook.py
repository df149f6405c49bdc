"""The rules that there are, in each format, and one of them explained."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from typing import Any, Protocol, TextIO

from artinspect.rendering import Format, Look
from artinspect.rendering.escape import csv_cell, json_text, markdown_cell, one_line
from artinspect.results import SCHEMA, Severity

COLUMNS = ("code", "name", "severity", "needs_names", "what", "why")


class Described(Protocol):
    """What a rule says of itself."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def needs_names(self) -> bool: ...
    @property
    def what(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def examples(self) -> tuple[tuple[str, str], ...]: ...


def explanation(rule: Described) -> str:
    """A rule in plain text: what it does, why, and texts that it finds beside their corrected twins."""
    names = ", compares names" if rule.needs_names else ""
    parts = [f"{rule.code} {rule.name} ({rule.severity}{names})", rule.what, rule.why]
    parts += (f"finds:   {_indented(bad)}\nsilent:  {_indented(good)}" for bad, good in rule.examples)
    return "\n\n".join(parts) + "\n"


def write_rules(format: Format, rules: Sequence[Described], stream: TextIO, look: Look) -> None:
    """Write a list of rules."""
    if format == "table":
        _table(rules, stream, look)
    elif format == "json":
        stream.write(_json({"schema": SCHEMA, "command": "rules", "rules": [_object(r) for r in rules]}))
    elif format == "jsonl":
        stream.writelines(_json({"schema": SCHEMA, "command": "rules"} | _object(r)) for r in rules)
    elif format == "csv":
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows([COLUMNS, *([csv_cell(cell) for cell in _row(r)] for r in rules)])
    elif format == "markdown":
        rows = [COLUMNS, ["---"] * len(COLUMNS), *([markdown_cell(cell) for cell in _row(r)] for r in rules)]
        stream.writelines(f"| {' | '.join(row)} |\n" for row in rows)
    else:
        rows = [COLUMNS, *([one_line(cell) for cell in _row(r)] for r in rules)]
        stream.writelines("\t".join(row) + "\n" for row in rows)


def _row(rule: Described) -> list[str]:
    cells = [getattr(rule, name) for name in COLUMNS]
    return [str(cell).lower() if isinstance(cell, bool) else str(cell) for cell in cells]


def _object(rule: Described) -> dict[str, Any]:
    examples = [{"finds": bad, "silent": good} for bad, good in rule.examples]
    return {name: getattr(rule, name) for name in COLUMNS} | {"examples": examples}


def _json(value: Any) -> str:
    return json_text(json.dumps(value, ensure_ascii=False)) + "\n"


def _table(rules: Sequence[Described], stream: TextIO, look: Look) -> None:
    from rich.text import Text

    from artinspect.rendering.drawing import console, draw, frame

    table = frame("Code", "Severity", "Names", "What")
    for rule in rules:
        table.add_row(rule.code, rule.severity, "yes" if rule.needs_names else "", Text(one_line(rule.what)))
    draw(console(stream, look), [table], look)


def _indented(text: str) -> str:
    return text.replace("\n", "\n         ")
