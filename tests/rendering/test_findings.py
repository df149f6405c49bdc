"""The formats of findings, read back by what a reader of theirs would use."""

import io
import json
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

from artinspect.inspection.analyses import CHECK
from artinspect.rendering import Run, TableStyle
from artinspect.rendering.formats import make_renderer
from artinspect.results import (
    Checked,
    FailedReport,
    Failure,
    Finding,
    LanguageGuess,
    Related,
    Report,
    Skipped,
)
from artinspect.results.source_text import SourceText

TEXT = "Ölpreis\r\n\r\nDer Rat 😀 tagt am Mittwoch,\r\n23. Oktober, in Köln.\n"
FORMATS = ("concise", "github", "gitlab", "sarif", "junit", "rdjson")


def offsets(part):
    return TEXT.index(part), TEXT.index(part) + len(part)


def finding(part, line, column, *, message="passt nicht", severity="error", rule="TIM001", related=()):
    return Finding(
        rule, "weekday-mismatch", severity, message, part, *offsets(part), line, column, related, {}, f"f{column}"
    )


OTHER = Related("der Tag", "Köln", *offsets("Köln"), 4, 17)
TWO_LINES = finding("Mittwoch,\r\n23. Oktober", 3, 19, related=(OTHER,))
ONE_WORD = finding("Köln", 4, 17, severity="info", rule="NAM007")


def report(*findings, source="a.txt", skipped=()):
    return Report(
        "check",
        source,
        LanguageGuess("de", 1.0, given=True),
        None,
        None,
        None,
        None,
        None,
        Checked(findings, skipped),
        source_text=SourceText.verbatim(TEXT),
    )


FAILED = FailedReport("check", "b.bin", Failure("binary", "is not a text file"))


def written(format, *reports, **look):
    stream = io.StringIO()
    shown = Run(command="check", records=CHECK.records, table=CHECK.table, style=TableStyle(**look))
    out = make_renderer(format, stream, shown)
    out.begin()
    for each in reports:
        out.add(each)
    out.end()
    return stream.getvalue()


def test_concise_is_a_line_a_finding():
    assert written("concise", report(TWO_LINES, ONE_WORD), FAILED) == (
        "a.txt:3:19: TIM001 passt nicht\na.txt:4:17: NAM007 passt nicht\n"
    )


def test_github_commands():
    first, second, failed = written("github", report(TWO_LINES, ONE_WORD), FAILED).splitlines()
    assert first == "::error file=a.txt,line=3,endLine=4,col=19,title=TIM001 weekday-mismatch::passt nicht"
    assert second == (
        "::notice file=a.txt,line=4,endLine=4,col=17,endColumn=21,title=NAM007 weekday-mismatch::passt nicht"
    )
    assert failed == "::error file=b.bin,title=artinspect::is not a text file"


def test_github_escapes_what_commands_are_made_of():
    hostile = finding("Köln", 4, 17, message="5%0A, a: b\n::error::x")
    (line,) = written("github", report(hostile, source="a,b:c%.txt")).splitlines()
    command = re.fullmatch(r"::error file=([^,:]*),line=4,endLine=4,col=17,endColumn=21,title=[^,:]*::(.*)", line)
    assert urllib.parse.unquote(command[1]) == "a,b:c%.txt"
    assert urllib.parse.unquote(command[2]) == "5%0A, a: b ::error::x"


def test_gitlab_array():
    issues = json.loads(written("gitlab", report(TWO_LINES, ONE_WORD), report(ONE_WORD, source="c.txt")))
    assert [(i["check_name"], i["severity"], i["location"]) for i in issues] == [
        ("TIM001 weekday-mismatch", "major", {"path": "a.txt", "lines": {"begin": 3, "end": 4}}),
        ("NAM007 weekday-mismatch", "info", {"path": "a.txt", "lines": {"begin": 4, "end": 4}}),
        ("NAM007 weekday-mismatch", "info", {"path": "c.txt", "lines": {"begin": 4, "end": 4}}),
    ]
    assert len({i["fingerprint"] for i in issues}) == 3


def test_sarif_points_at_both_sides():
    log = json.loads(written("sarif", report(TWO_LINES, ONE_WORD, source="ein ordner/ä.txt")))
    assert (log["version"], log["$schema"].rpartition("/")[2]) == ("2.1.0", "sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rules[r["ruleIndex"]]["id"] for r in run["results"]] == ["TIM001", "NAM007"]
    first, second = run["results"]
    assert (first["level"], second["level"]) == ("error", "note")
    place = first["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 3, "startColumn": 19, "endLine": 4, "endColumn": 12}
    assert urllib.parse.unquote(place["artifactLocation"]["uri"]) == "ein ordner/ä.txt"
    (related,) = first["relatedLocations"]
    assert related["message"]["text"] == "der Tag"
    assert related["physicalLocation"]["region"]["startColumn"] == 17
    assert first["partialFingerprints"] == {"artinspect/v1": "f19"}
    assert run["invocations"][0]["executionSuccessful"] is True


def test_sarif_says_what_could_not_be_read():
    (run,) = json.loads(written("sarif", FAILED))["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "is not a text file"


def test_junit_suites():
    skipped = (Skipped("TIM002", "impossible-date", "no date"),)
    document = written("junit", report(TWO_LINES, skipped=skipped), report(source="c.txt"), FAILED)
    suites = ElementTree.fromstring(document)
    assert [s.attrib for s in suites] == [
        {"name": "a.txt", "tests": "2", "failures": "1", "errors": "0", "skipped": "1"},
        {"name": "c.txt", "tests": "1", "failures": "0", "errors": "0", "skipped": "0"},
        {"name": "b.bin", "tests": "1", "failures": "0", "errors": "1", "skipped": "0"},
    ]
    failure = suites.find("testsuite/testcase/failure")
    assert failure.text == "a.txt:3:19: Mittwoch,\n23. Oktober"
    assert suites.find("testsuite/testcase/skipped").get("message") == "no date"
    assert suites.find("testsuite/testcase/error").get("message") == "is not a text file"


def test_rdjson_counts_bytes():
    document = json.loads(written("rdjson", report(TWO_LINES), FAILED))
    found, failed = document["diagnostics"]
    assert document["source"]["name"] == "artinspect"
    range_ = found["location"]["range"]
    before = "Der Rat 😀 tagt am ".encode()
    assert range_["start"] == {"line": 3, "column": len(before) + 1}
    assert range_["end"] == {"line": 4, "column": 12}
    assert found["related_locations"][0]["message"] == "der Tag"
    assert failed["location"] == {"path": "b.bin"}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", ["\x1b[31m\x00\ufffe\ud800", "<a>&\"'", "]]>\u202e\u2028"])
def test_hostile_text_is_harmless(format, text):
    hostile = Finding("TIM001", "weekday", "error", text, text, 0, len(text), 1, 1, (), {}, "f")
    checked = Checked((hostile,), (Skipped("TIM002", "date", text),))
    article = Report(
        "check",
        "a.txt",
        LanguageGuess("de", 1.0, given=True),
        None,
        None,
        None,
        None,
        None,
        checked,
        source_text=SourceText.verbatim(text),
    )
    out = written(format, article)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028]", out)
    if format == "junit":
        assert len(ElementTree.fromstring(out)) == 1
    elif format in ("gitlab", "sarif", "rdjson"):
        assert text in [v for v in re.findall(r'"(?:[^"\\]|\\.)*"', out) for v in [json.loads(v)]]
    else:
        assert len(out.splitlines()) == 1


def marked(table):
    """What stands above each run of signs, line by line."""
    found, source = [], ""
    for line in table.splitlines():
        if re.match(r"\s*\d+ │ ", line):
            source = line
        elif signs := re.search(r"\^+|~+", line):
            found.append(source[signs.start() : signs.end()])
    return found


@pytest.mark.parametrize("width", [None, 30, 40, 60])
def test_marks_stand_under_both_sides(width):
    text = (
        "Am Anfang steht viel. " * 9
        + "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent, "
        + "und so. " * 9
    )
    start, other = text.index("20 Prozent"), text.index("52 Millionen")
    related = (Related("der Wert danach", "52 Millionen", other, other + 12, 1, other + 1),)
    wrong = Finding(
        "FIG004",
        "percent",
        "error",
        "passt nicht",
        "20 Prozent",
        start,
        start + 10,
        1,
        start + 1,
        related,
        {},
        "f",
    )
    article = Report(
        "check",
        "a",
        LanguageGuess("de", 1.0, given=True),
        None,
        None,
        None,
        None,
        None,
        Checked((wrong,), ()),
        source_text=SourceText.verbatim(text),
    )
    table = written("table", article, width=width)
    assert marked(table) == ["20 Prozent", "52 Millionen"]
    assert "der Wert danach" in " ".join(table.split())


def test_a_find_that_fills_the_line_is_cut():
    text = "Wort " * 100
    found = Finding("STR002", "twice", "error", "zweimal", text, 0, len(text), 1, 1, (), {}, "f")
    article = Report(
        "check",
        "a",
        LanguageGuess("de", 1.0, given=True),
        None,
        None,
        None,
        None,
        None,
        Checked((found,), ()),
        source_text=SourceText.verbatim(text),
    )
    lines = written("table", article, width=40).splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[3].count("^") == len(lines[2].partition("│ ")[2].rstrip("…"))


def test_table_counts_and_says_what_was_skipped():
    table = written("table", report(TWO_LINES, ONE_WORD, skipped=(Skipped("TIM002", "x", "no date"),)))
    assert table.splitlines()[-1] == "1 error, 1 info; TIM002 skipped (no date)"
    assert written("table", report()).splitlines()[-1] == "no findings"
