"""The JSON of every command is what the output contract, version 1, promises."""

from pathlib import Path

import pytest

ARTICLE = ["schema", "command", "source", "language", "title", "section", "byline", "dateline", "published"]
SPAN = ["text", "start", "end"]
KEYS = {
    "summary": {
        "": ["counts", "readability", "keywords", "key_sentences"],
        "counts": ["characters", "words", "sentences", "paragraphs", "reading_minutes"],
        "keywords": ["text", "score", "count"],
        "key_sentences": [*SPAN, "score", "rank"],
    },
    "entities": {"": ["name", "label", "count", "roles", "mentions"], "mentions": [*SPAN, "label"]},
    "figures": {
        "": [
            *SPAN, "number", "value", "value_max", "kind", "unit", "noun", "qualifier", "per", "vague", "of", "change",
            "attribution", "sentence",
        ],
        "number": SPAN,
        "sentence": SPAN,
    },
    "timeline": {"": [*SPAN, "type", "value", "mod", "from", "to", "sentence"], "sentence": SPAN},
}  # fmt: skip
VALUES = {
    "label": {"PER", "LOC", "ORG", "MISC"},
    "type": {"DATE", "TIME", "DURATION", "SET"},
    "mod": {"START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", None},
    "kind": {"count", "money", "percent", "measure", "ratio", "rank", "score", "other"},
    "qualifier": {"about", "at_least", "at_most", "more_than", "less_than", "almost", None},
    "change": {"up", "down", "from", "to", None},
}
SAMPLE = Path(__file__).parent.parent / "samples" / "nordkorea-2024-10-23.txt"
ENGLISH = SAMPLE.with_name("asylum-seekers-2015-05-18.txt")


def objects(value):
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from objects(item)


def spans(value):
    return [o for o in objects(value) if set(SPAN) <= o.keys()]


def in_order(keys, promised):
    """Whether the promised keys are there in their order; others may stand between them."""
    return [k for k in keys if k in promised] == promised


@pytest.mark.parametrize("path", [SAMPLE, ENGLISH], ids=["de", "en"])
def test_article(run, command, path):
    ran = run(command, "-f", "json", path)
    assert (ran.code, ran.err) == (0, "")
    (article,) = ran.articles
    assert in_order(list(article), [*ARTICLE, command])
    assert article["schema"] == "artinspect/1"
    assert article["command"] == command
    assert article["source"] == str(path)
    assert in_order(list(article["language"]), ["code", "confidence", "given"])
    assert in_order(list(article["published"]), [*SPAN, "date"])
    found = article[command]
    assert found
    items = found if isinstance(found, list) else [found]
    for item in items:
        assert in_order(list(item), KEYS[command][""])
        for name, keys in KEYS[command].items():
            inner = item.get(name, [])
            assert all(in_order(list(o), keys) for o in (inner if isinstance(inner, list) else [inner]))
        for name, allowed in VALUES.items():
            assert item.get(name, next(iter(allowed))) in allowed


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
def test_every_span_holds(run, command, tmp_path, line_end, mark):
    data = SAMPLE.read_bytes().replace(b"\n", line_end)
    path = tmp_path / "in.txt"
    path.write_bytes(mark + data)
    (article,) = run(command, "-f", "jsonl", path).articles
    text = data.decode()
    found = spans(article)
    assert len(found) > 4
    for span in found:
        assert span["text"] == text[span["start"] : span["end"]] != ""


def test_order_of_the_finds(run, command):
    (article,) = run(command, "-f", "jsonl", SAMPLE).articles
    found = article[command]
    if command == "summary":
        starts = [s["start"] for s in found["key_sentences"]]
        scores = [-k["score"] for k in found["keywords"]]
        assert (starts, scores) == (sorted(starts), sorted(scores))
        ranks = sorted(s["rank"] for s in found["key_sentences"])
        assert ranks == list(range(1, len(ranks) + 1))
    elif command == "entities":
        keys = [(-e["count"], min(m["start"] for m in e["mentions"])) for e in found]
        assert keys == sorted(keys)
        assert all(e["count"] == len(e["mentions"]) for e in found)
    elif command == "figures":
        assert [f["start"] for f in found] == sorted(f["start"] for f in found)
    else:
        last = "9999"
        keys = [
            ((t["from"] or t["to"], t["to"] or last) if t["from"] or t["to"] else (last, ""), t["start"])
            for t in found
        ]
        off = [k[0][0] == last for k in keys]
        assert off == sorted(off), "what is not on the calendar comes last"
        assert [k[1] for k in keys if k[0][0] == last] == sorted(k[1] for k in keys if k[0][0] == last)
        dated = [t["from"] for t in found if t["from"]]
        assert dated == sorted(dated)


def test_json_and_json_lines_agree(run, command):
    document = run(command, "-f", "json", SAMPLE, ENGLISH)
    lines = run(command, "-f", "jsonl", SAMPLE, ENGLISH)
    assert document.articles == lines.articles
    assert document.out.startswith('{"schema": "artinspect/1", "command": ')
    assert len(lines.out.splitlines()) == 2


def test_the_same_input_gives_the_same_output(run, command):
    assert run(command, "-f", "json", SAMPLE).out == run(command, "-f", "json", SAMPLE).out


def test_given_date_has_no_span(run, command):
    (article,) = run(command, "-f", "json", "-d", "2020-02-29", SAMPLE).articles
    published = article["published"]
    assert (published["date"], published["given"]) == ("2020-02-29", True)
    assert published.get("start") is published.get("end") is published.get("text") is None


def test_given_language_is_said(run, command):
    (article,) = run(command, "-f", "json", "-l", "de", SAMPLE).articles
    assert article["language"]["code"] == "de"
    assert article["language"]["given"] is True


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (bytes(2000), "binary"),
        ("Größe".encode("latin-1"), "undecodable"),
        (b"De regering heeft woensdag besloten dat de belasting omlaag moet. Dat kost volgend jaar veel.",
         "unsupported-language"),
    ],
)  # fmt: skip
def test_errors(run, command, tmp_path, data, code):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(data)
    encoding = ["--encoding", "utf-8"] if code == "undecodable" else []
    ran = run(command, "-f", "jsonl", *encoding, bad, SAMPLE, tmp_path / "missing.txt")
    assert ran.code == 2
    first, good, missing = ran.articles
    assert list(first) == ["schema", "command", "source", "error"]
    assert list(first["error"]) == ["code", "message"]
    assert (first["source"], first["error"]["code"]) == (str(bad), code)
    assert command in good
    assert missing["error"]["code"] == "unreadable"
    lines = ran.err.splitlines()
    assert [line.startswith("artinspect: ") for line in lines] == [True, True]
    assert first["error"]["message"] in lines[0]
