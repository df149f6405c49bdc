"""A run as a process of its own, and articles to run it on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TEXT = "Am 3. Mai 2024 kamen 500 Leute nach Berlin, sagte der Sprecher der Polizei am Montag."
# A loaded machine needs seconds for what takes a third of one.
SECONDS = 60


@pytest.fixture
def command() -> list[str]:
    """What runs artinspect in a process of its own."""
    return [sys.executable, "-m", "artinspect"]


@pytest.fixture
def process(command: list[str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """`process("figures", path, env={...})` is a run that has ended."""

    def run(*arguments: object, env: dict[str, str] | None = None, **options: object):
        return subprocess.run(
            [*command, *map(str, arguments)],
            env=dict(os.environ) if env is None else env,
            **{"capture_output": True, "text": True, "encoding": "utf-8", "timeout": SECONDS} | options,
        )

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path
