"""How fast artinspect is, as ratios that hold on any machine; prints Markdown tables.

Measured is the CPU time (user and system) of whole processes. Programs that are compared run by turns, so that a
busy machine slows all of them alike, and of their times the median counts.

    python benchmarks/speed.py samples/nordkorea-2024-10-23.txt
    python benchmarks/speed.py samples/nordkorea-2024-10-23.txt --articles FOLDER [--lang de] [--pipe]

Start-up: figures and timeline against a bare Typer and Rich program that prints one table, entities and summary
against `import spacy`. Throughput (`--articles`, a folder of .txt files): words and sentences per CPU second, the
start included; with `--pipe` also of spaCy's own `nlp.pipe` over the
embedded pipeline, whose tokenizer is that of `spacy.blank(lang)`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

BARE = """
from typing import Annotated
import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer()

@app.command()
def bare(file: Annotated[str, typer.Argument()]) -> None:
    table = Table("Name", "Value")
    table.add_row("file", file)
    Console().print(table)

app()
"""
PIPE = """
import sys
from artinspect.pipelines import load

language, *names = sys.argv[1:]
nlp = load(language)
for doc in nlp.pipe((open(name, encoding="utf-8").read() for name in names), batch_size=32):
    doc.ents
"""
COMMANDS = ("timeline", "figures", "summary", "entities")


def cpu_seconds(command: list[str]) -> float:
    """User and system time of one run of a program, its children included. Raises OSError if it fails."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise OSError(f"failed: {' '.join(command[:6])}")
    return usage.ru_utime + usage.ru_stime


def medians(programs: dict[str, list[str]], runs: int) -> dict[str, float]:
    """The median CPU time of each program, all of them run by turns after one run that warms the disk up."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, command in programs.items():
            seconds = cpu_seconds(command)
            if turn:
                times[name].append(seconds)
    return {name: median(each) for name, each in times.items()}


def start_up(article: str, language: str, runs: int) -> list[tuple[str, ...]]:
    """One row a command: its time, what it is compared with, the ratio."""
    inspect = [sys.executable, "-m", "artinspect"]
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        times = medians(
            {
                "bare": [sys.executable, str(bare), article],
                "spacy": [sys.executable, "-c", "import spacy"],
                **{f"{c} -l": [*inspect, c, "-f", "table", "-l", language, article] for c in COMMANDS},
                **{c: [*inspect, c, "-f", "table", article] for c in COMMANDS},
            },
            runs,
        )
    rows = []
    for command in COMMANDS:
        baseline, name = (
            ("bare", "Typer + Rich") if command in ("figures", "timeline") else ("spacy", "import spacy")
        )
        for how, label in ((f"{command} -l", f"{command} -l {language}"), (command, f"{command}, detecting")):
            milliseconds = f"{1000 * times[how]:.0f} ms"
            compared = f"{name}, {1000 * times[baseline]:.0f} ms"
            rows.append((label, milliseconds, compared, f"{times[how] / times[baseline]:.2f}"))
    return rows


def throughput(folder: str, language: str, runs: int, *, pipe: bool) -> list[tuple[str, ...]]:
    """One row a command: words and sentences per CPU second over a folder of articles."""
    from artinspect import Article
    from artinspect.article.segmentation import words

    names = sorted(str(path) for path in Path(folder).glob("*.txt"))
    articles = [Article.parse(Path(n).read_text(encoding="utf-8"), language=language) for n in names]
    word_count = sum(len(words(a.text)) for a in articles)
    sentence_count = sum(len(a.sentences) for a in articles)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as listed:
        listed.write("\n".join(names))
        listed.flush()
        options = ["-f", "jsonl", "-l", language, "--files-from", listed.name]
        programs = {c: [sys.executable, "-m", "artinspect", c, *options] for c in COMMANDS}
        if pipe:
            programs["spaCy nlp.pipe"] = [sys.executable, "-c", PIPE, language, *names]
        times = medians(programs, runs)
    return [(n, f"{word_count / t:,.0f}", f"{sentence_count / t:,.0f}", f"{t:.1f} s") for n, t in times.items()]


def markdown(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [header, ("---",) * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", help="an article that each command starts for")
    parser.add_argument("--articles", metavar="FOLDER", help="a folder of .txt files to measure throughput on")
    parser.add_argument("--lang", default="de", help="language of the articles (de)")
    parser.add_argument("--runs", type=int, default=7, help="turns whose median counts (7); throughput takes 3")
    parser.add_argument("--pipe", action="store_true", help="compare throughput with spaCy's nlp.pipe")
    options = parser.parse_args()
    print(
        markdown(
            ("command", "CPU", "compared with", "ratio"), start_up(options.article, options.lang, options.runs)
        )
    )
    if options.articles:
        rows = throughput(options.articles, options.lang, min(3, options.runs), pipe=options.pipe)
        print()
        print(markdown(("command", "words per CPU second", "sentences per CPU second", "CPU"), rows))


if __name__ == "__main__":
    main()
