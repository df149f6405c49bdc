"""The rules that there are, in each format, and one of them explained."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from typing import Any, TextIO

from artinspect.rendering import Described, Format, Look
from artinspect.rendering.escape import csv_cell, json_text, markdown_cell, one_line
from artinspect.results import SCHEMA

COLUMNS = ("code", "name", "severity", "needs_names", "what", "why", "default")


def explanation(rule: Described) -> str:
    """A rule in plain text: what it does, why, and texts that it finds beside their corrected twins."""
    return "\n\n".join([f"{_title(rule)} ({_standing(rule)})", rule.what, rule.why, _examples(rule)]) + "\n"


def section(rule: Described) -> str:
    """The same as a section of a Markdown page."""
    examples = f"```text\n{_examples(rule)}\n```"
    return "\n\n".join([f"## {_title(rule)}", f"*{_standing(rule)}*", rule.what, rule.why, examples]) + "\n"


def page(rules: Sequence[Described]) -> str:
    """A Markdown page of rules: a table that links to their sections, then these."""
    rows = [f"| [{r.code}](#{_anchor(_title(r))}) | {r.name} | {_standing(r)} |\n" for r in rules]
    sections = "\n".join(section(rule) for rule in rules)
    return f"| code | name | severity |\n| --- | --- | --- |\n{''.join(rows)}\n{sections}"


def _title(rule: Described) -> str:
    return f"{rule.code} {rule.name}"


def _standing(rule: Described) -> str:
    return _severity(rule) + (", compares names" if rule.needs_names else "")


def _severity(rule: Described) -> str:
    return rule.severity if rule.default else f"{rule.severity}, off by default"


def _anchor(title: str) -> str:
    """What GitHub and GitLab call a heading in links."""
    return title.lower().replace(" ", "-")


def _examples(rule: Described) -> str:
    return "\n\n".join(f"finds:   {_indented(bad)}\nsilent:  {_indented(good)}" for bad, good in rule.examples)


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
        table.add_row(rule.code, _severity(rule), "yes" if rule.needs_names else "", Text(one_line(rule.what)))
    draw(console(stream, look), [table], look)


def _indented(text: str) -> str:
    return "\n         ".join(text.rstrip().split("\n")).replace("\n         \n", "\n\n")
