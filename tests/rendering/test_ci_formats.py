"""What CI servers read, read back by their rules, over texts and file names that are hard to write."""

from __future__ import annotations

import io
import json
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from artinspect.checks import RULES
from artinspect.inspection.analyses import CHECK
from artinspect.rendering import Run
from artinspect.rendering.escape import one_line
from artinspect.rendering.formats import make_renderer
from artinspect.results import Checked, FailedReport, Failure, Finding, LanguageGuess, Related, Report, Skipped
from artinspect.results.source_text import SourceText

ODD = [
    "::",
    "%0A",
    "%",
    "]]>",
    "\r\n",
    "\r",
    "\n",
    "\x00",
    "\x1b[31m",
    "\x85",
    "\u2028",
    "\u202e",
    "\ud800",
    "\ufffe",
]
ODD += [
    "😀",
    "{0}",
    "[a](1)",
    "\\",
    "</failure>",
    "&amp;",
    '"',
    "ä",
    "e\u0301",
    ",",
    "::error file=x::",
    "#",
    "?",
    "//",
]
TEXTS = st.lists(
    st.one_of(st.sampled_from(ODD), st.text(st.characters(exclude_categories=()), max_size=8)), max_size=8
).map("".join)
NAMES = st.one_of(
    TEXTS, st.sampled_from(["./a.txt", "/abs/ä b.md", "../x.txt", "-", "a/../b.txt", "c:d.txt", "x%20y"])
)
SEVERITIES = st.sampled_from(["error", "warning", "info"])


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """An article with findings anywhere in it."""
    text = "Ä. " + draw(TEXTS) + " B"

    def span() -> tuple[int, int]:
        start = draw(st.integers(0, len(text) - 1))
        return start, draw(st.integers(start + 1, len(text)))

    def finding(number: int) -> Finding:
        (start, end), sides = span(), [span() for _ in range(draw(st.integers(0, 2)))]
        related = tuple(Related(draw(TEXTS), text[a:b], a, b, 1, 1) for a, b in sides)
        rule, message, severity = draw(st.sampled_from(RULES)), draw(TEXTS), draw(SEVERITIES)
        return Finding(
            rule.code, rule.name, severity, message, text[start:end], start, end, 1, 1, related, {}, f"{number}"
        )

    findings = tuple(finding(number) for number in range(draw(st.integers(0, 3))))
    skipped = tuple(
        Skipped(r.code, r.name, draw(TEXTS)) for r in draw(st.lists(st.sampled_from(RULES), max_size=2))
    )
    guess = LanguageGuess("de", 1.0, given=True)
    return Report(
        "check",
        draw(NAMES),
        guess,
        None,
        None,
        None,
        None,
        None,
        Checked(findings, skipped),
        source_text=SourceText.verbatim(text),
    )


FAILED = st.builds(lambda name, why: FailedReport("check", name, Failure("unreadable", why)), NAMES, TEXTS)
RUNS = st.lists(st.one_of(reports(), FAILED), max_size=3)


def written(format, run, rules=RULES):
    """What a run writes to a file, as the command opens it."""
    stream = io.StringIO()
    shown = Run(command="check", records=CHECK.records, table=CHECK.table, rules=rules)
    out = make_renderer(format, stream, shown)
    out.begin()
    for report in run:
        out.add(report)
    out.end()
    return stream.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")


def found(run):
    """The findings of a run, each with its report."""
    return [(r, f) for r in run if isinstance(r, Report) for f in r.analysis.findings]


def lines_of(text, ends):
    """The lines of a text with their ends, split where the document says."""
    return re.findall(rf"(?:(?!{ends}).)*(?:{ends})|(?:(?!{ends}).)+\Z|\Z", text, re.DOTALL)


def cut(lines, start, end, column=lambda line, number: number - 1):
    """What stands from one line and column to another."""
    (first, begin), (last, stop) = start, end
    whole = list(lines[first - 1 : last])
    whole[-1] = whole[-1][: column(whole[-1], stop)]
    whole[0] = whole[0][column(whole[0], begin) :]
    return "".join(whole)


@pytest.fixture(scope="module")
def sarif_errors():
    """`sarif_errors(log)` is what the schema of SARIF 2.1.0 says against a log."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((Path(__file__).parent / "sarif" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft4Validator(schema)
    return lambda log: [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(log)]


def test_the_schema_refuses_what_is_no_sarif(sarif_errors):
    log = json.loads(written("sarif", []))
    assert sarif_errors(log) == []
    log["runs"][0]["results"].append({"ruleId": "TIM001"})
    log["runs"][0]["columnKind"] = "bytes"
    assert len(sarif_errors(log)) == 2


def shown(message):
    """A plain text message as a viewer shows it, and the ids that it links to."""
    text = re.sub(r"\{\{|\}\}", lambda m: m[0][0], message)
    ids = [int(m[1]) for m in re.finditer(r"(?<!\\)\[(?:[^\\\[\]]|\\[\\\[\]])*\]\((\d+)\)", text)]
    return text, ids


def plain(text):
    """A text that can't be taken for a link."""
    return text.replace("](", "] (")


@given(RUNS, st.booleans())
def test_sarif(sarif_errors, run, described):
    log = json.loads(written("sarif", run, RULES if described else ()))
    assert sarif_errors(log) == []
    (out,) = log["runs"]
    rules = [rule["id"] for rule in out["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    ends = "|".join(map(re.escape, out["newlineSequences"]))
    assert len(out["results"]) == len(found(run))
    for result, (report, finding) in zip(out["results"], found(run), strict=True):
        lines = lines_of(report.source_text.decoded, ends)
        sides = [*result["locations"], *result["relatedLocations"]]
        for location, side in zip(sides, [finding, *finding.related], strict=True):
            place = location["physicalLocation"]
            region = place["region"]
            start, end = (tuple(region[edge + part] for part in ("Line", "Column")) for edge in ("start", "end"))
            assert cut(lines, start, end) == side.text
            assert re.fullmatch(
                r"(?:file://)?(?:[\w.~/-]|%[0-9A-F]{2})*", place["artifactLocation"]["uri"], re.ASCII
            )
        assert rules[result["ruleIndex"]] == result["ruleId"] == finding.rule
        text, ids = shown(result["message"]["text"])
        assert text.startswith(plain(finding.message))
        assert ids == [side["id"] for side in result["relatedLocations"]]
        assert result["partialFingerprints"]
    (invocation,) = out["invocations"]
    notes = invocation["toolExecutionNotifications"]
    failed = [r for r in run if isinstance(r, FailedReport)]
    assert [shown(n["message"]["text"])[0] for n in notes if n["level"] == "error"] == [
        plain(f.error.message) for f in failed
    ]
    assert invocation["executionSuccessful"] is (not failed)
    skipped = [s for r in run if isinstance(r, Report) for s in r.analysis.skipped]
    told = [n for n in notes if n["level"] == "note"]
    assert bool(skipped) <= sum(len(n["locations"]) for n in told) <= len(skipped)
    assert {n["associatedRule"]["id"] for n in told} == {s.rule for s in skipped}
    assert all(rules[n["associatedRule"]["index"]] == n["associatedRule"]["id"] for n in told)


def test_sarif_of_many_findings_in_odd_files(sarif_errors):
    text = "ä 😀 XX\u2028y\r\nz"
    guess = LanguageGuess("de", 1.0, given=True)
    run = []
    for number, name in enumerate(["a b.txt", "ö/ü#?.md", "/tmp/x.txt", "100%.txt", "a:b.txt", "-"] * 50):
        rule = RULES[number % len(RULES)]
        side = Related("the [other] side", "y", 7, 8, 2, 1)
        found = Finding(
            rule.code, rule.name, rule.severity, "is {odd}", "XX", 4, 6, 1, 5, (side,), {}, f"{number}"
        )
        checked = Checked((found,), (Skipped("TIM001", "weekday-mismatch", "no publication date"),))
        run.append(
            Report(
                "check", name, guess, None, None, None, None, None, checked, source_text=SourceText.verbatim(text)
            )
        )
    log = json.loads(written("sarif", run))
    assert sarif_errors(log) == []
    (out,) = log["runs"]
    first = out["results"][0]
    assert first["message"]["text"] == r"is {{odd}} ([the \[other\] side](1))"
    assert first["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1, "startColumn": 5, "endLine": 1, "endColumn": 7,
    }  # fmt: skip
    assert first["relatedLocations"][0]["physicalLocation"]["region"] == {
        "startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 9,
    }  # fmt: skip
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in out["results"][:6]]
    assert uris == ["a%20b.txt", "%C3%B6/%C3%BC%23%3F.md", "file:///tmp/x.txt", "100%25.txt", "a%3Ab.txt", "-"]
    (note,) = out["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "TIM001 skipped: no publication date"
    assert (len(out["results"]), len(note["locations"])) == (300, 6)


def test_sarif_describes_every_rule():
    (out,) = json.loads(written("sarif", []))["runs"]
    for rule, described in zip(RULES, out["tool"]["driver"]["rules"], strict=True):
        assert described["id"] == rule.code
        assert rule.what in shown(described["fullDescription"]["text"])[0]
        assert shown(described["help"]["text"])[0].startswith(f"{rule.code} {rule.name} (")
        assert described["defaultConfiguration"]["enabled"] is rule.default


# What Jenkins' junit-10.xsd allows of an element, what it demands, and what may stand in it.
JUNIT = {
    "testsuites": ({"name", "tests", "failures", "errors", "time"}, set(), {"testsuite"}),
    "testsuite": (
        {"name", "tests", "failures", "errors", "skipped", "time"},
        {"name", "tests", "failures", "errors"},
        {"testcase"},
    ),
    "testcase": ({"name", "classname", "time"}, {"name"}, {"failure", "error", "skipped"}),
    "failure": ({"type", "message"}, set(), set()),
    "error": ({"type", "message"}, set(), set()),
    "skipped": ({"type", "message"}, set(), set()),
}


@given(RUNS)
def test_junit(run):
    suites = ElementTree.fromstring(written("junit", run).encode())
    for element in suites.iter():
        allowed, demanded, inside = JUNIT[element.tag]
        assert demanded <= set(element.attrib) <= allowed
        assert {child.tag for child in element} <= inside
    assert len(suites) == len(run)
    for suite in suites:
        for outcome in ("failure", "error", "skipped"):
            total = suite.get("skipped" if outcome == "skipped" else f"{outcome}s")
            assert int(total) == len(suite.findall(f"testcase/{outcome}"))
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
    failures = suites.findall("testsuite/testcase/failure")
    assert [f.get("type") for f in failures] == [f.severity for _, f in found(run)]
    assert all(
        f.get("message").strip() or not m.message.strip() for f, (_, m) in zip(failures, found(run), strict=True)
    )


def github_command(line):
    """A workflow command as the runner reads it: its name, properties and message."""
    name, properties, message = re.fullmatch(r"::(\w+) ((?:\w+=[^,:]*,?)+)::(.*)", line, re.DOTALL).groups()
    unescaped = {
        key: urllib.parse.unquote(value) for key, value in (p.split("=", 1) for p in properties.split(","))
    }
    return name, unescaped, urllib.parse.unquote(message)


LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


@given(RUNS)
@example([FailedReport("check", "a,b:c%2C.txt", Failure("unreadable", "100%::x"))])
def test_github(run):
    lines = written("github", run).split("\n")
    assert lines.pop() == ""
    commands = [github_command(line) for line in lines]
    failed = [r for r in run if isinstance(r, FailedReport)]
    annotations = [c for c in commands if c[1]["title"] != "artinspect"]
    assert len(commands) == len(annotations) + len(failed)
    for (level, properties, message), (report, finding) in zip(annotations, found(run), strict=True):
        assert level == LEVELS[finding.severity]
        assert backslashed(one_line(finding.message)) == message
        assert properties["title"] == f"{finding.rule} {finding.name}"
        assert 1 <= int(properties["line"]) <= int(properties["endLine"]) <= len(report.source_text.decoded) + 1
        assert ("endColumn" in properties) == (properties["line"] == properties["endLine"])
    assert not any(re.search("[\x00-\x1f]", line) for line in lines)


def backslashed(text):
    """How a lone surrogate is written to a file."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@given(RUNS)
def test_gitlab(run):
    issues = json.loads(written("gitlab", run))
    assert len(issues) == len(found(run))
    for issue, (report, finding) in zip(issues, found(run), strict=True):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["description"] == finding.message
        assert issue["check_name"] == f"{finding.rule} {finding.name}"
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not issue["location"]["path"].startswith("./")
        lines = issue["location"]["lines"]
        assert 1 <= lines["begin"] <= lines["end"] <= len(report.source_text.decoded) + 1
    alone = {(r.source, f.fingerprint) for r, f in found(run)}
    assert len({i["fingerprint"] for i in issues}) <= len(alone)


@given(RUNS)
def test_rdjson(run):
    document = json.loads(written("rdjson", run))
    assert document["source"]["name"] == "artinspect"
    assert len(document["diagnostics"]) == len(found(run)) + sum(isinstance(r, FailedReport) for r in run)
    diagnostics = [d for d in document["diagnostics"] if "code" in d]
    for diagnostic, (report, finding) in zip(diagnostics, found(run), strict=True):
        assert diagnostic["message"] == finding.message
        assert diagnostic["severity"] == {"error": "ERROR", "warning": "WARNING", "info": "INFO"}[finding.severity]
        assert diagnostic["code"]["value"] == finding.rule
        lines = lines_of(report.source_text.decoded, "\r\n|[\r\n]")
        sides = [diagnostic, *diagnostic["related_locations"]]
        for place, side in zip(sides, [finding, *finding.related], strict=True):
            start, end = ((p["line"], p["column"]) for p in map(place["location"]["range"].get, ("start", "end")))
            assert cut(lines, start, end, in_bytes) == side.text


def in_bytes(line, column):
    return len(line.encode("utf-8", "surrogatepass")[: column - 1].decode("utf-8", "surrogatepass"))


@given(RUNS)
def test_concise(run):
    lines = written("concise", run).split("\n")
    assert lines.pop() == ""
    for line, (report, finding) in zip(lines, found(run), strict=True):
        name = re.escape(backslashed(one_line(report.source)))
        place, code, message = re.fullmatch(rf"{name}:(\d+:\d+): ([A-Z]{{3}}\d{{3}}) (.*)", line).groups()
        assert (code, message) == (finding.rule, backslashed(one_line(finding.message)))
        assert min(map(int, place.split(":"))) >= 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [("./a.txt", "a.txt"), ("b/../a.txt", "a.txt"), ("../a.txt", "../a.txt"), ("..a.txt", "..a.txt"), ("-", "-")],
)
def test_names_are_those_of_the_repository(name, shown, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for source in (name, str(tmp_path / name)) if name[:3] != "../" else (name,):
        finding = Finding("TIM001", "weekday-mismatch", "error", "m", "A", 0, 1, 1, 1, (), {}, "f")
        report = Report(
            "check", source, LanguageGuess("de", 1.0, given=True), None, None, None, None, None,
            Checked((finding,), ()), source_text=SourceText.verbatim("A"),
        )  # fmt: skip
        assert json.loads(written("gitlab", [report]))[0]["location"]["path"] == shown
        assert json.loads(written("rdjson", [report]))["diagnostics"][0]["location"]["path"] == shown
        assert github_command(written("github", [report]).strip())[1]["file"] == shown
