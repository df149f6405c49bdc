"""Lists that belong to no article, such as the rules and the pipelines, in the formats that every command has."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TextIO, assert_never

from artinspect.rendering import TableStyle
from artinspect.rendering.escape import csv_cell, json_text, markdown_cell, one_line
from artinspect.results import SCHEMA

if TYPE_CHECKING:
    from rich.console import RenderableType

ListingFormat = Literal["table", "json", "jsonl", "csv", "tsv", "markdown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Things of one kind."""

    command: str
    key: str
    """The name of the list in JSON."""
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    objects: Sequence[Mapping[str, Any]]
    """The same things as JSON has them."""
    table: Callable[[], Sequence[RenderableType]]
    """What is drawn for people."""
    more: Mapping[str, Any] = field(default_factory=dict)
    """What JSON says besides."""


def write_listing(format: ListingFormat, listing: Listing, stream: TextIO, style: TableStyle) -> None:
    """Write a list in a format."""
    head = {"schema": SCHEMA, "command": listing.command}
    match format:
        case "table":
            from artinspect.rendering.tables.console import console, draw

            draw(console(stream, style), listing.table(), style)
        case "json":
            stream.write(_json({**head, listing.key: [*listing.objects], **listing.more}))
        case "jsonl":
            stream.writelines(_json(head | {**thing}) for thing in listing.objects)
        case "csv":
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerows([listing.columns, *([csv_cell(cell) for cell in row] for row in listing.rows)])
        case "markdown":
            lines = [listing.columns, ["---"] * len(listing.columns)]
            lines += [[markdown_cell(cell) for cell in row] for row in listing.rows]
            stream.writelines(f"| {' | '.join(line)} |\n" for line in lines)
        case "tsv":
            lines = [listing.columns, *([one_line(cell) for cell in row] for row in listing.rows)]
            stream.writelines("\t".join(line) + "\n" for line in lines)
        case _:
            assert_never(format)


def _json(value: Any) -> str:
    return json_text(json.dumps(value, ensure_ascii=False)) + "\n"
