"""What stands in markup: counts on a folder of articles in Markdown, with the installed `artinspect`.

    python benchmarks/documents.py FOLDER [--truth FILE.jsonl] [--errors] [--command PATH] [--limit N]

A find stands in markup if its words are not in what a reader of the page sees, which markdown-it-py tells, another
parser than artinspect's. `--truth` has an object a line, `{"path", "language",
"title", "date"}`, null where an article has none, and adds how many are told right.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

COMMANDS = ("entities", "figures", "timeline", "summary", "check")
ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")
# What no reader sees, whatever the parser says.
RESIDUE = re.compile(
    r"\]\(|https?:|www\.|\{\{|\{%|%\}|\}\}|</|<[a-z]+[\s>]|/>|&(?:[a-z]{2,8}|#\d{2,5});|\*\*|!\[|\[\^|\ufffc|`{3}"
)
_FRONT_MATTER = re.compile(
    r"\ufeff?\s*(?:---[ \t]*\r?\n.*?\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n.*?\r?\n\+\+\+)[ \t]*(?:\r?\n|$)", re.S
)
_TEMPLATE = re.compile(r"\{\{[<%]?.*?[>%]?\}\}|\{%.*?%\}|\{#.*?#\}|\{:[^}\n]*\}", re.S)
_TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[/!]?\w[^<>]*>", re.S | re.I)
_NOT_WORDS = re.compile(r"[\W_]+")


class Find(NamedTuple):
    """Something that a command found: its words as it says they are read."""

    command: str
    words: str


class Counts(NamedTuple):
    """How many finds of each command there are, and which of them stand in markup."""

    finds: Counter[str]
    in_markup: list[tuple[str, Find]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the counts; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    parser.add_argument("--command", default="artinspect")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args(arguments)
    paths = sorted(p for p in options.folder.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())[
        : options.limit
    ]
    answers = {command: run(options.command, command, paths) for command in COMMANDS}
    counts = count(paths, answers)
    print(f"{len(paths)} articles")
    for command in COMMANDS:
        wrong = sum(find.command == command for _, find in counts.in_markup)
        print(f"{command:9} {wrong:5} of {counts.finds[command]:6} finds in markup")
    print_checks(answers["check"])
    if options.truth:
        print_truth(answers["timeline"], options.truth, errors=options.errors)
    if options.errors:
        for path, find in counts.in_markup:
            print(f"{path}: {find.command}: {find.words[:100]!r}")
    return 0


def run(program: str, command: str, paths: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """The ARTICLE objects of a command, by the names of the files."""
    own = ("--isolated", "--no-cache") if command == "check" else ("--all",) if command == "summary" else ()
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as listed:
        listed.write("".join(f"{path}\n" for path in paths))
        listed.flush()
        begin = time.monotonic()
        ran = subprocess.run(
            [program, command, "-f", "jsonl", *own, "--files-from", listed.name], capture_output=True, text=True
        )
    articles = [json.loads(line) for line in ran.stdout.splitlines()]
    failed = [a for a in articles if "error" in a]
    print(
        f"{command}: {time.monotonic() - begin:.1f} s, {len(articles)} answers, {len(failed)} errors",
        file=sys.stderr,
    )
    for article in failed:
        print(f"  {article['source']}: {article['error']['message']}", file=sys.stderr)
    return {article["source"]: article for article in articles if "error" not in article}


def count(paths: Sequence[Path], answers: Mapping[str, Mapping[str, dict[str, Any]]]) -> Counts:
    """Count the finds, and those that stand in markup."""
    finds: Counter[str] = Counter()
    in_markup = []
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        seen = normal(visible(text))
        for command, by_path in answers.items():
            for find in found(command, by_path.get(str(path), {})):
                finds[command] += 1
                if stands_in_markup(find.words, seen):
                    in_markup.append((str(path), find))
    return Counts(finds, in_markup)


def found(command: str, article: Mapping[str, Any]) -> Iterator[Find]:
    """What a command found in an article, as words."""
    answer = article.get("findings" if command == "check" else command, [])
    if command == "summary" and answer:
        spans = [*answer["key_sentences"], *(answer["figures"] or ())]
        yield from (Find(command, k["text"]) for k in answer["keywords"])
    elif command == "entities":
        spans = [mention for entity in answer for mention in entity["mentions"]]
    else:
        spans = list(answer)
    yield from (Find(command, span.get("read", span["text"])) for span in spans)


def stands_in_markup(words: str, seen: str) -> bool:
    """Whether a reader of the page does not see these words. Addresses that a page shows are seen."""
    if normal(words) in seen:
        return bool(RESIDUE.search(re.sub(r"https?:\S+|www\.\S+", "", words)))
    return bool(normal(words))


def visible(text: str) -> str:
    """What a reader of the page sees: the values of the head, and the text as markdown-it-py renders it."""
    from markdown_it import MarkdownIt

    head = _FRONT_MATTER.match(text)
    body = _TEMPLATE.sub("", text[head.end() :] if head else text)
    rendered = MarkdownIt("commonmark").enable("table").enable("strikethrough").render(body)
    alternatives = re.findall(r"<img\b[^>]*?\balt=\"([^\"]*)\"", rendered)
    page = _TAG.sub("", rendered)
    values = head[0] if head else ""
    return html.unescape(html.unescape("\n".join([values, *alternatives, page])))


def normal(text: str) -> str:
    """Letters and digits only: marks and blanks are set otherwise on a page than in a file."""
    return _NOT_WORDS.sub("", text.replace("\u00ad", "")).casefold()


def print_checks(articles: Mapping[str, dict[str, Any]]) -> None:
    """Findings in a hundred articles, by severity and rule."""
    rules: Counter[tuple[str, str]] = Counter()
    failing = 0
    for article in articles.values():
        rules.update((f["severity"], f["rule"]) for f in article["findings"])
        failing += any(f["severity"] == "error" for f in article["findings"])
    per_hundred = 100 / max(1, len(articles))
    for severity in ("error", "warning", "info"):
        named = {rule: n for (s, rule), n in sorted(rules.items()) if s == severity}
        listed = ", ".join(f"{rule} {n}" for rule, n in named.items())
        print(f"{severity:9} {sum(named.values()) * per_hundred:6.1f} in a hundred articles: {listed}")
    print(f"{failing} articles fail")


def print_truth(articles: Mapping[str, dict[str, Any]], truth: Path, *, errors: bool) -> None:
    """How many languages, titles and dates are told right."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for line in truth.read_text(encoding="utf-8").splitlines():
        known = json.loads(line)
        article = articles.get(known["path"])
        if article is None:
            continue
        title, published = article["title"], article["published"]
        told = {
            "language": article["language"]["code"],
            "title": title.get("read", title["text"]) if title else None,
            "date": published["date"] if published else None,
        }
        for name, value in told.items():
            if known[name] is None:
                continue
            total[name] += 1
            is_right = value is not None and normal(html.unescape(known[name])) == normal(value)
            right[name] += is_right
            if errors and not is_right:
                print(f"{known['path']}: {name}: {value!r}, not {known[name]!r}")
    for name in total:
        print(f"{name:9} {100 * right[name] / total[name]:5.1f} % of {total[name]} right")


if __name__ == "__main__":
    sys.exit(main())
