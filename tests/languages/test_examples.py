"""The examples of each language (`languages/<code>/examples.jsonl`): what is found in them, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import artinspect
import artinspect.languages
from artinspect.checks.engine.selection import selection
from artinspect.languages import supported

FOLDER = Path(artinspect.languages.__file__).parent
EXAMPLES = [
    (code, json.loads(line))
    for code in supported()
    for line in (FOLDER / code / "examples.jsonl").read_text(encoding="utf-8").splitlines()
]
# Without names, which take a pipeline.
OPTIONS: dict[str, Any] = {"check": artinspect.CheckOptions(rules=selection(names=False))}


@pytest.mark.parametrize(("code", "example"), EXAMPLES, ids=[f"{c}-{e['text'][:30]}" for c, e in EXAMPLES])
def test_an_example(code: str, example: dict[str, Any]) -> None:
    command = example["command"]
    result = getattr(artinspect, command)(
        example["text"], language=code, published=example.get("published"), options=OPTIONS.get(command)
    )
    found = artinspect.to_dict(result.findings if command == "check" else result)
    wanted = example["expected"]
    assert len(found) == len(wanted), found
    assert [{key: one[key] for key in keys} for one, keys in zip(found, wanted, strict=True)] == wanted


@pytest.mark.parametrize("code", supported())
def test_each_analysis_that_a_language_has_data_for_has_an_example(code: str) -> None:
    able = {
        name
        for name in ("figures", "timeline", "check")
        if not artinspect.languages.missing(code, artinspect.ANALYSES[name].requires)
    }
    assert able == {example["command"] for other, example in EXAMPLES if other == code}
