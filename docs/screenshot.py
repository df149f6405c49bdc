"""Draw what a command prints on a terminal as SVG: `python docs/screenshot.py OUT.svg figures FILE ...`.

The picture in README is made by

    python docs/screenshot.py docs/figures.svg figures samples/nordkorea-2024-10-23.txt
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

_WIDTH = 100
_FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Run the command and write the picture."""
    out, *arguments = sys.argv[1:]
    command = [sys.executable, "-m", "artinspect", *arguments]
    drawn = subprocess.run(
        [*command, "-f", "table", "--color", "always", "--width", str(_WIDTH)],
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    console = Console(record=True, file=io.StringIO(), width=_WIDTH, force_terminal=True)
    console.print(Text(f"$ artinspect {' '.join(arguments)}", style="bold green"))
    console.print(Text.from_ansi(drawn.stdout))
    svg = console.export_svg(title="artinspect", unique_id="artinspect")
    # Rich's picture loads its font from the web; one in a repository uses what the reader has.
    Path(out).write_text(_FONT_FACE.sub("", svg), encoding="utf-8")


if __name__ == "__main__":
    main()
