"""No input crashes or hangs: each command, each format."""

import io
import json
import random
from pathlib import Path

import pytest

from artinspect.article.language_detection import detect
from artinspect.inspection.analyses import ANALYSES
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import inspect_files
from artinspect.rendering import Run
from artinspect.rendering.formats import formats_of, make_renderer

SECONDS = 60
SAMPLE = (Path(__file__).parents[2] / "samples" / "nordkorea-2024-10-23.txt").read_text(encoding="utf-8")
ODD = {
    "random bytes": random.Random(1).randbytes(100_000),
    "NULs": bytes(10_000),
    "a NUL in text": b"Am Montag kamen 500 Leute.\x00" * 50,
    "lone surrogates": "\ud83d".encode("utf-8", "surrogatepass") * 1000,
    "no blank": "x" * 200_000,
    "no blank, mixed case": "Ab" * 100_000,
    "digits": "7" * 20_000,
    "digits with blanks": "7 " * 1_000,
    "digits with dots": "1." * 20_000,
    "dots": "." * 50_000,
    "dots with blanks": ". " * 25_000,
    "hyphens": "a-" * 50_000,
    "open quotations": "„Er sagte “was » " * 3_000,
    "nothing but quotation marks": "„" * 50_000,
    "brackets": "(" * 50_000,
    "escape sequences": "\x1b[31mAm 3. Mai 2024 kamen 500 Leute.\x1b[0m \x1b]0;title\x07 " * 100,
    "right to left": "في 23 أكتوبر 2024 وصل 500 جندي إلى برلين. " * 200,
    "combining": "A\u0301" * 20_000 + " am 3. Mai 2024 um 5 Uhr",
    "emoji": "😀👨‍👩‍👧 am Montag 500 Leute 🇩🇪 in Berlin. " * 500,
    "number words": "hundert" * 20_000,
    "abbreviations": "Jan. " * 20_000,
    "blanks": "Am" + " " * 200_000 + "Montag.",
    "line ends": "\r\n" * 50_000 + "Am Montag.",
    "finds without a full stop": "Am 3. Mai 2024 kamen 500 Leute, " * 300,
    "1 MB of text": SAMPLE * 440,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ODD)
def test_odd_input(command, name, tmp_path, time_limit):
    data = ODD[name] if isinstance(ODD[name], bytes) else ODD[name].encode()
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    with time_limit(SECONDS):
        analysis = ANALYSES[command]
        (inspected,) = inspect_files(analysis, [str(path)], InputOptions(language="de"))
        written = {}
        for format in formats_of(command):
            stream = io.StringIO()
            shown = Run(command=command, records=analysis.records, table=analysis.table)
            out = make_renderer(format, stream, shown)
            out.begin()
            out.add(inspected.report)
            out.end()
            written[format] = stream.getvalue()
    (article,) = json.loads(written["json"])["articles"]
    assert article == json.loads(written["jsonl"])
    assert ("error" in article) == isinstance(ODD[name], bytes)
    assert not {"\x1b", "\x00"} & set("".join(written.values()))


@pytest.mark.parametrize("name", [n for n, data in ODD.items() if isinstance(data, str)])
def test_the_language_of_odd_text(name, time_limit):
    with time_limit(SECONDS):
        assert detect(ODD[name]).reading
