"""`artinspect check` and `artinspect rules`, in this process."""

import csv
import io
import json
import subprocess
import sys

import pytest

WEEKDAY = "Der Rat tagt am Mittwoch, 23. Oktober 2026, in Köln.\n"
PERCENT = "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent.\n"
RIGHT = "Der Rat tagt am Freitag, 23. Oktober 2026, in Köln.\n"


@pytest.fixture
def check(run):
    """`check(text, option, ...)` is a check of standard input that heeds no file of settings."""

    def run_check(text, *options, isolated=True):
        return run("check", "-l", "de", *(["--isolated"] if isolated else []), *options, stdin=text.encode())

    return run_check


def codes(ran):
    return [f["rule"] for article in ran.articles for f in article["findings"]]


def test_a_finding_fails_and_its_corrected_twin_does_not(check):
    wrong, right = check(WEEKDAY, "-f", "json"), check(RIGHT, "-f", "json")
    assert (wrong.code, codes(wrong), right.code, codes(right)) == (1, ["TIM001"], 0, [])
    (article,) = wrong.articles
    (found,) = article["findings"]
    assert list(found)[:9] == "rule name severity message text start end line column".split()
    assert WEEKDAY[found["start"] : found["end"]] == found["text"]
    assert (found["line"], found["column"]) == (1, found["start"] + 1)
    assert isinstance(article["skipped"], list)


def test_each_side_holds(check):
    (article,) = check("Vorweg.\n\n" + PERCENT, "-f", "jsonl").articles
    (found,) = article["findings"]
    text = "Vorweg.\n\n" + PERCENT
    for side in (found, *found["related"]):
        assert text[side["start"] : side["end"]] == side["text"]
        assert side["line"] == 3
        assert side["column"] == side["start"] + 1 - text.index("Der")
    assert [list(r) for r in found["related"]] == ["message text start end line column".split()] * 2
    assert list(article)[-2:] == ["findings", "skipped"]
    assert all(list(s) == ["rule", "name", "reason"] for s in article["skipped"])


def test_rules_are_chosen_by_their_codes(check):
    text = WEEKDAY + "\n" + PERCENT
    assert codes(check(text, "-f", "json")) == ["TIM001", "FIG004"]
    assert codes(check(text, "-f", "json", "--select", "fig004,STR")) == ["FIG004"]
    assert codes(check(text, "-f", "json", "--select", "ALL", "--ignore", "FIG,NAM")) == ["TIM001"]
    assert codes(check(text, "-f", "json", "--select", "TIM", "--ignore", "TIM001")) == []


@pytest.mark.parametrize(
    ("options", "part"),
    [
        (["--select", "TIM9"], "'TIM9'"),
        (["--ignore", "ABC"], "'ABC'"),
        (["--select", ""], "''"),
        (["--explain", "TIM"], "'TIM'"),
        (["--fail-on", "often"], "often"),
        (["--max-per-rule", "0"], "--max-per-rule"),
        (["--config", "/no/such/artinspect.toml"], "/no/such/artinspect.toml"),
        (["--config", "x.toml", "--isolated"], "--config"),
    ],
)
def test_wrong_usage_is_one_line(run, options, part):
    ran = run("check", "-l", "de", *options, stdin=RIGHT.encode())
    assert (ran.code, ran.out) == (2, "")
    (line,) = ran.err.splitlines()
    assert part in line


def test_what_fails(check, tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_text('severity = { TIM001 = "warning" }\n')
    for fail_on, code in (("error", 0), ("warning", 1), ("info", 1), ("never", 0)):
        ran = check(WEEKDAY, "--config", path, "--fail-on", fail_on, "-f", "json", isolated=False)
        assert (ran.code, codes(ran)) == (code, ["TIM001"])
    path.write_text('fail-on = "never"\n')
    assert check(WEEKDAY, "--config", path, isolated=False).code == 0
    assert check(WEEKDAY, "--config", path, "--fail-on", "error", isolated=False).code == 1


def test_an_input_that_fails_beats_a_finding(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(WEEKDAY, encoding="utf-8")
    for files in ([path, tmp_path / "missing.txt"], [tmp_path / "missing.txt", path]):
        assert run("check", "--isolated", *files).code == 2


def test_each_file_has_the_settings_of_its_folder(run, tmp_path):
    for folder, settings in (("a", 'ignore = ["TIM"]'), ("b", "")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "artinspect.toml").write_text(settings)
        (tmp_path / folder / "x.txt").write_text(WEEKDAY, encoding="utf-8")
    files = [tmp_path / f / "x.txt" for f in "bab"]
    for jobs in (1, 2):
        ran = run("check", "-l", "de", "-f", "json", "-j", jobs, *files)
        assert [[f["rule"] for f in a["findings"]] for a in ran.articles] == [["TIM001"], [], ["TIM001"]]
    assert len(codes(run("check", "-l", "de", "-f", "json", "--isolated", *files))) == 3


def test_a_selection_goes_before_that_of_the_settings(check, tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_text('select = ["FIG", "TIM"]\nignore = ["TIM001"]\n')
    text = WEEKDAY + "\n" + PERCENT
    for options, found in (([], ["FIG004"]), (["--select", "TIM"], ["TIM001"]), (["--ignore", "FIG"], [])):
        assert codes(check(text, "--config", path, "-f", "json", *options, isolated=False)) == found


def test_house_list(check, tmp_path):
    path = tmp_path / "artinspect.toml"
    path.write_text('[spellings]\nKyjiw = ["Kiew"]\n')
    ran = check("Er reiste gestern nach Kiew und zurück.\n", "--config", path, "-f", "json", isolated=False)
    assert codes(ran) == ["NAM007"]


@pytest.mark.parametrize(
    "text",
    [
        f"artinspect: ignore[TIM001] so gesagt\n{WEEKDAY}",
        f"<!-- artinspect: ignore[FIG004, TIM001] so gesagt -->\n{WEEKDAY}",
        WEEKDAY.replace("\n", " <!-- artinspect: ignore[TIM001] -->\n"),
        f"<!-- artinspect: ignore[TIM001] --> {WEEKDAY}",
    ],
)
def test_a_comment_silences(check, text):
    ran = check(text, "-f", "json")
    assert (ran.code, codes(ran)) == (0, [])


@pytest.mark.parametrize(
    "text",
    [
        f"artinspect: ignore[FIG004]\n{WEEKDAY}",
        f"artinspect: ignore[TIM]\n{WEEKDAY}",
        f"artinspect: ignore[TIM001]\n\n{WEEKDAY}",
        f"Der Satz artinspect: ignore[TIM001] ist Text.\n{WEEKDAY}",
    ],
)
def test_what_silences_nothing(check, text):
    assert codes(check(text, "-f", "json")) == ["TIM001"]


def test_a_comment_is_no_text(run):
    text = f"artinspect: ignore[TIM001] so gesagt\n{RIGHT}"
    (article,) = run("summary", "-l", "de", "-f", "jsonl", stdin=text.encode()).articles
    text = f"<!-- artinspect: ignore[TIM001] --> {RIGHT}"
    (beside,) = run("summary", "-l", "de", "-f", "jsonl", stdin=text.encode()).articles
    assert beside["summary"]["counts"]["words"] > article["summary"]["counts"]["words"]
    (alone,) = run("summary", "-l", "de", "-f", "jsonl", stdin=RIGHT.encode()).articles
    assert article["summary"]["counts"] == alone["summary"]["counts"]


def test_no_more_than_so_many_of_a_rule(check):
    days = (22, 23, 24)
    text = "\n\n".join(f"Der Rat tagt am Montag, {day}. Oktober 2026, in Köln." for day in days)
    (article,) = check(text, "-f", "json", "--max-per-rule", 2).articles
    assert [f["message"].endswith("(and 1 more)") for f in article["findings"]] == [False, True]
    assert len(check(text, "-f", "json", "--max-per-rule", 3).articles[0]["findings"]) == 3


def test_rules_in_each_format(run):
    rules = json.loads(run("rules", "-f", "json").out)["rules"]
    found = [r["code"] for r in rules]
    assert {"TIM001", "FIG004", "STR001"} <= set(found)
    assert len(set(found)) == len(found)
    assert [json.loads(line)["code"] for line in run("rules", "-f", "jsonl").out.splitlines()] == found
    for format, delimiter in (("csv", ","), ("tsv", "\t")):
        rows = list(csv.DictReader(io.StringIO(run("rules", "-f", format).out), delimiter=delimiter))
        assert [row["code"] for row in rows] == found
    assert all(code in run("rules", "-f", "table", "--width", 80).out for code in found)
    assert len(run("rules", "-f", "markdown").out.splitlines()) == len(found) + 2


def test_a_rule_is_explained(run):
    (rule,) = (r for r in json.loads(run("rules", "-f", "json").out)["rules"] if r["code"] == "TIM001")
    ran = run("check", "--explain", "tim001")
    assert (ran.code, ran.err) == (0, "")
    pieces = ["TIM001", rule["what"], rule["why"], *(t for e in rule["examples"] for t in e.values())]
    assert [p for p in pieces if " ".join(p.split()) not in " ".join(ran.out.split())] == []


@pytest.mark.parametrize("format", ["concise", "table", "json"])
def test_a_closed_pipe_leaves_the_verdict(tmp_path, format):
    path = tmp_path / "a.txt"
    path.write_text(WEEKDAY, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "artinspect", "check", "--isolated", "-f", format, path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


@pytest.mark.parametrize("command", ["figures", "check"])
def test_no_command_pays_for_another(command, tmp_path):
    """Text rules load no pipeline; other commands load no rules and no reader of settings."""
    path = tmp_path / "a.txt"
    path.write_text(WEEKDAY, encoding="utf-8")
    code = (
        f"import sys; from artinspect.cli import main; main(['{command}', {str(path)!r}]);"
        "print(*(m for m in ('spacy', 'numpy', 'tomllib', 'artinspect.checks') if m in sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.split() == ([] if command == "figures" else ["tomllib", "artinspect.checks"])


@pytest.mark.model
def test_rules_that_compare_names_are_asked_for(run, tmp_path):
    names = [r["code"] for r in json.loads(run("rules", "-f", "json").out)["rules"] if r["needs_names"]]
    text = "Merz besucht Kiew\n\nDer Kanzler Friedrich Merz reiste am Montag nach Kiew. Dort sprach Merz mit Selenskyj.\n"
    for options in (["--names"], ["--select", ",".join(names)]):
        ran = run("check", "--isolated", "-l", "de", "-f", "json", *options, stdin=text.encode())
        assert ran.code == 0
        assert not any("names were not looked for" in s["reason"] for s in ran.articles[0]["skipped"])


def test_help_lists_every_option(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    out = run("check", "--help").out
    options = "--select --ignore --names --fail-on --max-per-rule --baseline --write-baseline --config --isolated --explain".split()
    assert [o for o in options if o not in out] == []


def test_a_baseline_leaves_what_is_new(run, tmp_path, monkeypatch):
    path, known = tmp_path / "a.txt", tmp_path / "known" / "baseline.json"
    known.parent.mkdir()
    path.write_text(WEEKDAY, encoding="utf-8")
    check = ("check", "--isolated", "-l", "de", "-f", "json")
    written = run(*check, "--write-baseline", known, path)
    assert (written.code, codes(written)) == (0, [])
    assert list(json.loads(known.read_text())["findings"]) == ["../a.txt"]
    path.write_text(f"Davor steht nun etwas.\n\n{WEEKDAY}\n{PERCENT}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ran = run(*check, "--baseline", known, "--max-per-rule", 1, "a.txt")
    assert (ran.code, codes(ran)) == (1, ["FIG004"])
    path.write_text(WEEKDAY, encoding="utf-8")
    assert run(*check, "--baseline", known, path).code == 0
    assert codes(run(*check, "--baseline", known, stdin=WEEKDAY.encode())) == ["TIM001"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "artinspect/1", "findings": {}}', None])
def test_what_is_no_baseline(run, tmp_path, text):
    path = tmp_path / "baseline.json"
    if text is not None:
        path.write_text(text)
    ran = run("check", "--isolated", "--baseline", path, stdin=RIGHT.encode())
    assert (ran.code, ran.out) == (2, "")
    assert str(path) in ran.err


def test_a_baseline_is_read_or_written(run, tmp_path):
    ran = run("check", "--baseline", "a", "--write-baseline", "b", stdin=RIGHT.encode())
    assert (ran.code, ran.out) == (2, "")
