"""The samples' JSON, compared as a whole. `pytest --update-golden` writes it anew; review the diff."""

import json
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_golden(run, command, sample, request):
    ran = run(command, "-f", "json", sample)
    assert (ran.code, ran.err) == (0, "")
    (article,) = ran.articles
    article["source"] = sample.name
    golden = GOLDEN / f"{sample.stem}.{command}.json"
    if request.config.getoption("--update-golden"):
        golden.write_text(json.dumps(article, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert article == json.loads(golden.read_text(encoding="utf-8"))
