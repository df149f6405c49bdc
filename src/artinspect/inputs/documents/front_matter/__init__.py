"""Front matter: what the head of a file says of the article below it.

YAML between lines of `---`, TOML between lines of `+++`, a JSON object, or the lines `Key: value` of Pelican and
MultiMarkdown, without any limit of size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from artinspect.inputs.document import Block, BlockKind, Head, Range
from artinspect.inputs.documents.front_matter.entries import Entry, Value
from artinspect.inputs.documents.front_matter.scalars import put_value
from artinspect.results.source_text import SourceTextBuilder

KEYS: Mapping[str, Sequence[str]] = {
    "title": ("title", "headline", "titel"),
    "date": (
        "date", "pubdate", "pub_date", "publishdate", "publish_date", "date_published", "datepublished",
        "published", "published_at", "publishedat", "datum", "created", "created_at", "createdat",
        "lastmod", "updated",
    ),
    "byline": ("author", "authors", "byline", "autor", "autoren", "autorin"),
    "section": ("section", "category", "categories", "rubrik", "ressort"),
    "language": ("lang", "language", "locale", "sprache"),
    "description": ("description", "summary", "excerpt", "teaser", "lead", "subtitle", "standfirst", "untertitel"),
}  # fmt: skip
"""What a site calls each field, in lower case, `_` for `-` and blanks; the first that says something counts."""

# What else a head of lines without `---` may hold (Pelican, MultiMarkdown).
_OTHER_KEYS = frozenset(
    {"tags", "slug", "status", "modified", "template", "keywords", "url", "save_as", "image", "email"}
)
_KEY_SEPARATORS = re.compile(r"[-\s]{1,9}")
_FENCE = re.compile(r"\ufeff?\s{0,99}(?P<fence>---|\+\+\+)[ \t]{0,99}(?:\r\n|\r|\n)")
_YAML_END = re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]{0,99}(?=[\r\n]|\Z)")
_TOML_END = re.compile(r"(?<=[\r\n])\+\+\+[ \t]{0,99}(?=[\r\n]|\Z)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_CODE = re.compile(r"([A-Za-z]{2,3})(?=[-_]|$)")
# A value that a generator fills in.
_TEMPLATE = re.compile(r"\{[{%].*[%}]\}\Z", re.S)
_YAML_KEY = re.compile(r"[^\s#\-:{}\[\],&*!|>%@`][^:\n]{0,200}:(?=\s|$)|[\"'][^\"'\n]{1,200}[\"']\s{0,9}:(?=\s|$)")


class FrontMatter(NamedTuple):
    """What a head says: the values of its fields, by the names of `KEYS`. The text begins at `end`."""

    end: int
    fields: Mapping[str, Sequence[Value]]

    def add_to(self, builder: SourceTextBuilder) -> tuple[Head, list[Block]]:
        """Read the head: title and description are blocks, the rest stands outside of all blocks."""
        blocks: list[Block] = []
        kinds: tuple[tuple[str, BlockKind], ...] = (("title", "title"), ("description", "description"))
        for field, kind in kinds:
            if placed := self._add(builder, field):
                blocks.append(Block(kind, *placed))
        section, byline, date = (self._add(builder, field) for field in ("section", "byline", "date"))
        return Head(section, byline, date, self.language), blocks

    @property
    def language(self) -> str | None:
        """The code of the language, as in ISO 639; None where none is named."""
        code = _CODE.match(self.fields["language"][0].text.strip()) if self.fields.get("language") else None
        return code[1].lower() if code else None

    def _add(self, builder: SourceTextBuilder, field: str) -> Range | None:
        values = self.fields.get(field, ())
        if not values:
            return None
        if builder.length:
            builder.put("\n\n", values[0].start, values[0].start)
        start = builder.length
        for value in values if field == "byline" else values[:1]:
            if builder.length > start:
                builder.put(", ", value.start, value.start)
            put_value(builder, value)
        return start, builder.length


def read_front_matter(decoded: str, keys: Mapping[str, Sequence[str]] | None = None) -> FrontMatter | None:
    """Read the front matter of a decoded input; None where there is none.

    Args:
        decoded: the decoded input.
        keys: a site's own names of fields, by the names of `KEYS`; they go before those of `KEYS`.
    """
    names = {field: (*map(normalised, (keys or {}).get(field, ())), *own) for field, own in KEYS.items()}
    known = frozenset(name for each in names.values() for name in each)

    def is_wanted(key: str) -> bool:
        return normalised(key) in known

    found = _fenced(decoded, is_wanted) or _json(decoded) or _lines(decoded, is_wanted)
    if found is None:
        return None
    entries, end = found
    return FrontMatter(end, _fields(entries, names))


def _fenced(decoded: str, is_wanted: Callable[[str], bool]) -> tuple[list[Entry], int] | None:
    """YAML or TOML between two lines of the same marks."""
    fence = _FENCE.match(decoded)
    if not fence:
        return None
    is_yaml = fence["fence"] == "---"
    closing = (_YAML_END if is_yaml else _TOML_END).search(decoded, fence.end())
    if not closing:
        return None
    line_end = _LINE_END.match(decoded, closing.end())
    start, end, behind = fence.end(), closing.start(), line_end.end() if line_end else closing.end()
    if not is_yaml:
        from artinspect.inputs.documents.front_matter.toml import read_toml

        return read_toml(decoded, start, end), behind
    if not _is_mapping(decoded[start:end], is_wanted):
        return None
    from artinspect.inputs.documents.front_matter.yaml import read_yaml

    return read_yaml(decoded, start, end, is_wanted), behind


def _is_mapping(text: str, is_wanted: Callable[[str], bool]) -> bool:
    """Whether YAML begins with a key, or holds nothing; prose between two rules does not.

    Behind a blank line, as it stands behind a rule, one key must be one of ours: prose has colons, too.
    """
    lines = [line for line in _LINE_END.split(text) if not line.startswith("#")]
    first = next((line for line in lines if line.strip()), None)
    if first is None:
        return len(lines) == 1
    is_key = _YAML_KEY.match(first.lstrip()) is not None
    return is_key and (
        bool(lines[0].strip()) or any(is_wanted(line.partition(":")[0].strip("\"'")) for line in lines)
    )


def _json(decoded: str) -> tuple[list[Entry], int] | None:
    start = 1 if decoded.startswith("\ufeff") else 0
    if not decoded[start : start + 100].lstrip().startswith("{"):
        return None
    from artinspect.inputs.documents.front_matter.json import read_json

    return read_json(decoded, start)


def _lines(decoded: str, is_wanted: Callable[[str], bool]) -> tuple[list[Entry], int] | None:
    """The head of Pelican and MultiMarkdown: two known keys at least, up to the first blank line."""
    from artinspect.inputs.documents.front_matter.lines import read_lines

    return read_lines(decoded, lambda key: normalised(key) in _OTHER_KEYS or is_wanted(key))


def normalised(key: str) -> str:
    """A key in the form that `KEYS` has."""
    return _KEY_SEPARATORS.sub("_", key.strip().lower())


def _fields(entries: Sequence[Entry], names: Mapping[str, Sequence[str]]) -> dict[str, Sequence[Value]]:
    """For each field the values of its first key that says something."""
    by_key: dict[str, Sequence[Value]] = {}
    for key, values in entries:
        says = [v for v in values if v.text.strip() and not _TEMPLATE.match(v.text.strip())]
        if says:
            by_key.setdefault(normalised(key), says)
    fields: dict[str, Sequence[Value]] = {}
    for field, each in names.items():
        if says_first := next((by_key[name] for name in each if name in by_key), None):
            fields[field] = says_first
    return fields
