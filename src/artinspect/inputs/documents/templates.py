"""What site generators and writers add to Markdown: shortcodes, template tags, attributes, JSX, marks of Pandoc.

None of it is text, wherever it stands, also within the target of a link. It is found before the Markdown is
parsed, and the parser is given inert characters in its place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from artinspect.inputs.document import Range

Effect = Literal["none", "attribute", "target", "open-caption", "close-caption"]


class Hole(NamedTuple):
    """A stretch of the input that is no text.

    An attribute belongs to what stands before it, as in `## Heading {#id}`. A target is a blank within the target
    of a link. The two marks of a caption are those of WordPress, `[caption …]` and `[/caption]`.
    """

    start: int
    end: int
    effect: Effect = "none"


# What stands between these and their end tags is no text either.
_CODE_LIKE = frozenset(
    "highlight code sourcecode prettify codeblock mermaid js javascript script rawhtml raw-html math katex "
    "mathjax latex equation chart chartjs echarts plantuml graphviz dot comment css style embed jsonld json csv "
    "mathblock d3 svg asciinema cast gist apex music abc markmap timelinejs schema capture".split()
)
# `{{ name }}` is a placeholder that nobody filled, but for the names that templates use.
_TEMPLATE_NAMES = frozenset(
    "content contents toc table_of_contents tableofcontents body children page site post posts layout baseurl "
    "base_url url permalink excerpt end else block super yield outlet slot siteurl site_url pagination main embed "
    "break nav ghost_url __ghost_url__".split()
)
# Tags of WordPress that may stand without attributes, and those that are followed by an address or a number.
_BARE = "caption|wp_caption|gallery|playlist|sourcecode|code|embed|contact-form-7|toc"
_EMBEDDING = (
    "youtube|vimeo|video|audio|gist|tweet|twitter|instagram|soundcloud|googlemaps|slideshare|wpvideo|iframe|embed"
)
_MAX_TAG = 3000
_MAX_COMMENT = 50_000

_START = re.compile(r"[{\[]|\]\(|\$\$")
_NAME = re.compile(r"[\s~-]{0,20}(?P<slash>/?)[\s-]{0,20}(?P<name>[^\W\d]\w{0,40}(?:[-./]\w{1,40}){0,9})")
_PLACEHOLDER = re.compile(r"\{\{[ \t]{0,9}([^\W\d][\w-]{0,60})[ \t]{0,9}\}\}")
# `{: .class}`, `{#id}`, `{.class}`, `](x.jpg){width=50%}`, and of MDX `{page.title}`, `{" "}`.
_ATTRIBUTE = re.compile(
    r"\{::?[^{}\n]{0,300}\}|\{ ?[.#][^\W\d][^{}\n]{0,300}\}"
    r"|\{[\w-]{1,30}=[^{}\n]{0,300}\}|\{[^\W\d]\w{0,40}(?:\.\w{1,40}){1,5}\}|\{([\"'`]) ?\1\}"
)
_TOC_ITEM = re.compile(r"[ \t]{0,9}(?:[-*+]|\d{1,3}[.)])[ \t]")
# Notes and their way back: `[^1]`, `[[1]](#fn1)`, `[\[1\]](#_ftn1)`, `[<sup>1</sup>](#a)`, `[↩](#fnref1)`.
_NOTE = re.compile(
    r"\[\^[^\]\s]{1,80}\](?!:)"
    r"|\[(?:<sup>)?\\?\[?(?:\d{1,4}|[a-z]|[ivx]{1,6}|[↩⏎↑^*†]\ufe0e?)\\?\]?(?:</sup>)?\]\([^)\s#]{0,200}#[^)\s]{0,200}\)"
)
# `[@source, p. 3]` of Pandoc, `[!NOTE]` of Obsidian and GitHub, `[TOC]`.
_PANDOC = re.compile(
    r"\[-?@\w[^\]\[\n]{0,300}\](?![(\[:])|\[![A-Za-z]{2,20}\][+-]?(?!\()|\[\[?_?(?:toc|TOC)_?\]?\](?!\()"
)
_VALUE = r"(?:\"[^\"\n]{0,1000}\"|'[^'\n]{0,1000}'|&quot;[^\]\n&]{0,500}&quot;|[^\s\[\]\"']{1,300})"
_WORDPRESS_TAG = re.compile(
    rf"\[(?P<slash>/)?(?P<name>{_BARE})(?:\s{{1,5}}[^\[\]\n]{{0,1000}})?\](?![(\[:])"
    rf"|\[(?:{_EMBEDDING})(?:=|\s{{1,5}}(?=https?:|\d))[^\[\]\s]{{1,500}}\s{{0,5}}\](?![(\[:])"
    rf"|\[(?P<other>[a-z][a-z0-9_-]{{1,40}})(?:\s{{1,5}}[\w-]{{1,40}}={_VALUE}){{1,30}}\s{{0,5}}/?\](?![(\[:])"
)
_WORDPRESS_END = re.compile(r"\[/([a-z][a-z0-9_-]{1,40})\](?![(\[:])")
_DOUBLE_BRACKETS = re.compile(r"\[\[[^\[\]\n]{1,300}\]\](?=\()")
# A target with blanks, which CommonMark would not take for one; also `](x.jpg =100x200)`.
_SPACED_TARGET = re.compile(
    r"\]\([ ]{0,3}(?=https?://|mailto:|\.{0,2}/|,)"
    r"[^()\s\"'<>]{1,1000}(?:[ ]{1,3}[^()\s\"'<>]{1,300}){1,30}[ ]{0,3}\)"
)
_FENCE = re.compile(r"^[ \t>]{0,20}:{3,}[^\r\n]{0,300}$", re.MULTILINE)
_IMPORT = re.compile(
    r"^import\s(?:[\w\s{},*$]{1,500}\sfrom\s{1,5})?(?:\"[^\"\n]{1,300}\"|'[^'\n]{1,300}');?[ \t]{0,99}$",
    re.MULTILINE,
)
_EXPORT = re.compile(r"^export\s(?:const|let|var|default|function|async|class|\{|\*)", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n[ \t]{0,200}\n")
_JSX = re.compile(r"<[A-Za-z][\w.]{0,60}(?=[\s{])")
_JSX_MARK = re.compile(r"[\"'{}<>]")
_MAX_JSX_MARKS = 300
# A text with more broken tags is no JSX.
_MAX_BROKEN = 500


def find_holes(text: str, cuts: Sequence[Range] = ()) -> list[Hole]:
    """Find what is no text, in the order of the text and disjoint; `cuts` are known to be none."""
    found = [Hole(*cut) for cut in cuts]
    if "{" in text or "[" in text or "$$" in text:
        found += _Finder(text).holes()
    if ":::" in text:
        found += (Hole(*match.span()) for match in _FENCE.finditer(text))
    if "import " in text or "export " in text:
        found += _modules(text)
    if "={" in text:
        found += _jsx(text)
    disjoint: list[Hole] = []
    for hole in sorted(found):
        if hole.start < hole.end and (not disjoint or hole.start >= disjoint[-1].end):
            disjoint.append(hole)
    return disjoint


class _Finder:
    """Seeks what begins with `{`, `[`, `](` or `$$`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next_closer: dict[str, int] = {}
        self._end_tags: dict[str, list[Range]] = {}

    def _is_variable(self, name: str) -> bool:
        """Whether a name in braces is one that a template fills in; in a text with loops any small name is."""
        return name.lower() in _TEMPLATE_NAMES or (name.islower() and "{% " in self._text)

    def holes(self) -> Iterator[Hole]:
        behind = 0
        for match in _START.finditer(self._text):
            start = match.start()
            if start < behind:
                continue
            for hole in self._at(start, match.group()):
                yield hole
                behind = max(behind, hole.end)

    def _at(self, start: int, sign: str) -> Iterator[Hole]:
        if sign == "{":
            found = self._template(start) or self._attribute(start)
            if found:
                yield from self._with_table_of_contents(found)
        elif sign == "[":
            yield from self._bracket(start)
        elif sign == "](":
            target = _SPACED_TARGET.match(self._text, start)
            if target:
                # Blanks only: the rest of a target is inert as it is.
                inner = target.group()[2:-1]
                offset = start + 2
                yield from (
                    Hole(offset + m.start(), offset + m.end(), "target") for m in re.finditer(" {1,3}", inner)
                )
        elif (end := self._closer("$$", start + 2, _MAX_TAG)) is not None and end > start + 4:
            yield Hole(start, end)

    def _template(self, start: int) -> Hole | None:
        """`{{< >}}`, `{{% %}}`, `{{/* */}}`, `{{ }}`, `{% %}`, `{# #}`, `{/* */}` with what they enclose."""
        opener = self._text[start : start + 4]
        if opener.startswith(("{{/*", "{/*")):
            end = self._closer("*/}}" if opener == "{{/*" else "*/}", start + 3, _MAX_COMMENT)
            return Hole(start, end) if end else None
        if opener.startswith(("{{<", "{{%")):
            return self._paired(
                start, opener[2].replace("<", ">") + "}}", 3, r"\{\{[<%%]\s{0,20}/\s{0,20}%s\s{0,20}[%%>]\}\}"
            )
        if opener.startswith("{%"):
            return self._paired(start, "%}", 2, r"\{%%-?\s{0,20}end_?%s\s{0,20}-?%%\}")
        if opener.startswith("{::"):
            return self._paired(start, "}", 3, r"\{:/(?:%s)?\}")
        if opener.startswith("{#") and opener[2:3] in (" ", "-", "\n", "\t"):
            end = self._closer("#}", start + 2, _MAX_COMMENT)
            return Hole(start, end) if end else None
        if opener.startswith("{{"):
            placeholder = _PLACEHOLDER.match(self._text, start)
            if placeholder and not self._is_variable(placeholder[1]):
                return None
            end = self._closer("}}}" if opener.startswith("{{{") else "}}", start + 2, _MAX_TAG)
            return Hole(start, end) if end else None
        return None

    def _paired(self, start: int, closer: str, skip: int, end_tag: str) -> Hole | None:
        """A tag, and if it is one of code, all up to its end tag."""
        end = self._closer(closer, start + skip, _MAX_TAG)
        if not end:
            return None
        name = _NAME.match(self._text, start + skip)
        is_alone = self._text.startswith("/", end - len(closer) - 1)
        if name and not name["slash"] and not is_alone and name["name"].lower() in _CODE_LIKE:
            end = self._end_tag(end_tag % re.escape(name["name"]), end) or end
        return Hole(start, end)

    def _attribute(self, start: int) -> Hole | None:
        match = _ATTRIBUTE.match(self._text, start)
        return Hole(start, match.end(), "attribute") if match else None

    def _with_table_of_contents(self, hole: Hole) -> Iterator[Hole]:
        """The item of a list before `{:toc}` stands where the table of contents will be."""
        text = self._text
        if text.startswith(("{:toc", "{: toc", "{:.toc"), hole.start):
            line_end = text.rfind("\n", 0, hole.start)
            line = text.rfind("\n", 0, max(0, line_end)) + 1
            if line_end > line and _TOC_ITEM.match(text, line) and line_end - line < 100:
                yield Hole(line, line_end)
        yield hole

    def _bracket(self, start: int) -> Iterator[Hole]:
        text = self._text
        found = _NOTE.match(text, start) or _PANDOC.match(text, start) or _WORDPRESS_END.match(text, start)
        if found and not (found.re is _WORDPRESS_END and "caption" in found.group()):
            yield Hole(*found.span())
        elif tag := _WORDPRESS_TAG.match(text, start):
            yield self._wordpress(tag)
        elif double := _DOUBLE_BRACKETS.match(text, start):
            yield Hole(start + 1, start + 2)
            yield Hole(double.end() - 2, double.end() - 1)

    def _wordpress(self, tag: re.Match[str]) -> Hole:
        name = tag["name"] or tag["other"] or ""
        if name.endswith("caption"):
            return Hole(tag.start(), tag.end(), "close-caption" if tag["slash"] else "open-caption")
        end = tag.end()
        if name in _CODE_LIKE and not tag["slash"]:
            end = self._end_tag(rf"\[/{re.escape(name)}\]", end) or end
        return Hole(tag.start(), end)

    def _closer(self, closer: str, start: int, limit: int) -> int | None:
        """The end of the next `closer`, if it is not further than `limit`."""
        # What was found for an opener before holds as long as it lies ahead: one pass over the text.
        found = self._next_closer.get(closer, -1)
        if found < start:
            found = self._text.find(closer, start)
            self._next_closer[closer] = found = found if found >= 0 else len(self._text) + 1
        return found + len(closer) if found <= min(len(self._text), start + limit) else None

    def _end_tag(self, pattern: str, start: int) -> int | None:
        """The end of the next end tag that a pattern matches."""
        tags = self._end_tags.get(pattern)
        if tags is None:
            tags = self._end_tags[pattern] = [match.span() for match in re.finditer(pattern, self._text)]
        at = bisect_left(tags, (start, 0))
        return tags[at][1] if at < len(tags) else None


def _modules(text: str) -> Iterator[Hole]:
    """The imports and exports of MDX."""
    yield from (Hole(*match.span()) for match in _IMPORT.finditer(text))
    behind = 0
    for match in _EXPORT.finditer(text):
        if match.start() >= behind:
            end = _BLANK_LINE.search(text, match.end())
            behind = end.start() if end else len(text)
            yield Hole(match.start(), behind)


def _jsx(text: str) -> Iterator[Hole]:
    """The tags of JSX that HTML would not know: those with braces."""
    broken = 0
    for match in _JSX.finditer(text):
        end = _jsx_end(text, match.end())
        if end and "={" in text[match.start() : end]:
            yield Hole(match.start(), end)
        broken += not end
        if broken > _MAX_BROKEN:
            return


def _jsx_end(text: str, at: int) -> int | None:
    """The end of a tag whose name ends at `at`; braces and quotes in it are balanced."""
    depth = 0
    limit = at + _MAX_TAG
    for _ in range(_MAX_JSX_MARKS):
        mark = _JSX_MARK.search(text, at, limit)
        if not mark:
            return None
        at, sign = mark.end(), mark.group()
        if sign in "\"'":
            at = text.find(sign, at, limit) + 1
            if not at:
                return None
        elif sign == "<" and not depth:
            return None
        elif sign == ">" and not depth:
            return at
        elif sign in "{}":
            depth += 1 if sign == "{" else -1
    return None
