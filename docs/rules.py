"""Writes docs/rules.md, what each rule of `artinspect check` does: run it again when a rule has changed."""

from __future__ import annotations

from pathlib import Path

from artinspect.checks import RULES
from artinspect.rendering.rule_docs import page

PATH = Path(__file__).with_name("rules.md")
HEAD = """# The rules of `artinspect check`

A rule compares one place of an article with another and says that they disagree, never which one is right. Where
it lacks what it needs it is listed as skipped. Rules that compare names load a pipeline; `--no-names` leaves
them out.

`artinspect check --explain CODE` prints what stands here, and `python docs/rules.py` writes this page.

"""


def text() -> str:
    """The page."""
    return HEAD + page(RULES)


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
