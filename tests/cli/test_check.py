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
    assert list(article)[-3:] == ["findings", "skipped", "unused_ignores"]
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
        (["--extend-select", "TIM9"], "'TIM9'; did you mean 'TIM'?"),
        (["--profile", "agancy"], "'agancy'; did you mean 'agency'?"),
        (["--prune-baseline", "/no/such/known.json"], "/no/such/known.json"),
        (["--prune-baseline", "a.json", "--write-baseline", "b.json"], "--baseline"),
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


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ('select = ["TIM9"]', "'TIM9'; did you mean 'TIM'?"),
        ('[[overrides]]\npaths = ["x/"]\nseverity = { TIM0001 = "info" }', "'TIM0001'; did you mean 'TIM001'?"),
        ("selct = []", "'selct'; did you mean 'select'?"),
        ("max-per-rule = []", "max-per-rule"),
    ],
)
def test_wrong_settings_are_one_line_that_names_the_file(run, tmp_path, settings, part):
    path, article = tmp_path / "artinspect.toml", tmp_path / "a.txt"
    path.write_text(settings)
    article.write_text(WEEKDAY, encoding="utf-8")
    ran = run("check", article)
    assert (ran.code, ran.out) == (2, "")
    (line,) = ran.err.splitlines()
    assert line.startswith(f"artinspect: {path}: ")
    assert part in line
    assert run("check", "-l", "de", "--isolated", article).code == 1
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "artinspect.toml").touch()
    ran = run("check", "-l", "de", tmp_path / "b" / "missing.txt", article)
    assert (ran.code, ran.out) == (2, "")


OVERRIDES = """
fail-on = "never"
[[overrides]]
paths = ["archive/"]
ignore = ["TIM"]
[[overrides]]
paths = ["strict/**", "archive/new.txt"]
severity = { FIG004 = "info" }
fail-on = "info"
max-per-rule = 1
"""


def test_settings_of_some_paths(run, tmp_path, monkeypatch):
    (tmp_path / "artinspect.toml").write_text(OVERRIDES)
    text = f"{WEEKDAY}\nIn Bonn beginnt das Fest am Montag, 23. Oktober 2026.\n{PERCENT}"
    for name in ("a.txt", "archive/a.txt", "archive/new.txt", "strict/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = {
        "a.txt": (["TIM001", "TIM001", "FIG004"], 0),
        "archive/a.txt": (["FIG004"], 0),
        "archive/new.txt": (["FIG004"], 1),
        "strict/a.txt": (["TIM001", "FIG004"], 1),
    }
    for name, (expected, code) in found.items():
        ran = run("check", "-l", "de", "-f", "json", name)
        assert (codes(ran), ran.code) == (expected, code)
    for jobs in (1, 2):
        ran = run("check", "-l", "de", "-f", "json", "-j", jobs, *reversed(found))
        assert [[f["rule"] for f in a["findings"]] for a in ran.articles] == [
            x for x, _ in reversed(found.values())
        ]
    severities = {f["rule"]: f["severity"] for f in ran.articles[0]["findings"]}
    assert severities == {"TIM001": "error", "FIG004": "info"}
    assert codes(run("check", "-l", "de", "-f", "json", "--select", "TIM", "archive/a.txt")) == ["TIM001"] * 2
    monkeypatch.chdir(tmp_path / "archive")
    assert codes(run("check", "-l", "de", "-f", "json", "../archive/a.txt")) == ["FIG004"]


def test_a_profile_is_beneath_the_settings_and_those_beneath_the_command_line(check, tmp_path):
    path = tmp_path / "artinspect.toml"
    text = "Der Rat der Stadt" + " berät und" * 20 + " tagt.\n"

    def limit(settings, *options):
        path.write_text(settings)
        ran = check(text, "--config", path, "-f", "json", *options, isolated=False)
        return [f["values"]["limit"] for a in ran.articles for f in a["findings"] if f["rule"] == "LNG001"]

    assert limit("") == [40]
    assert limit('profile = "agency"') == [30]
    assert limit('profile = "magazine"') == []
    assert limit('profile = "magazine"', "--profile", "agency") == [30]
    assert limit('profile = "magazine"\nmax-sentence-words = 25') == [25]
    assert limit("max-sentence-words = 25", "--profile", "magazine") == [25]
    assert limit('profile = "agency"\nignore = ["LNG"]') == []
    assert limit('profile = "agency"\nignore = ["LNG"]', "--extend-select", "LNG001") == [30]


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
        f"artinspect: ignore[tim001]\nartinspect: ignore[FIG004]\n{WEEKDAY}",
        f"{RIGHT}\nÜber die Brücke sprach er nicht.\n\n{WEEKDAY}\n<!-- artinspect: ignore-file[TIM001] Chronik -->",
        f"artinspect: ignore[TIM]\n{WEEKDAY}",
        f"artinspect: ignore[TIM001]\n\n{WEEKDAY}",
    ],
)
def test_a_comment_silences(check, text):
    ran = check(text, "-f", "json")
    assert (ran.code, codes(ran)) == (0, [])


@pytest.mark.parametrize(
    "text",
    [
        f"artinspect: ignore[FIG004]\n{WEEKDAY}",
        f"artinspect: ignore[TIM001]\n\nEin Satz.\n\n{WEEKDAY}",
        f"Der Satz artinspect: ignore[TIM001] ist Text.\n{WEEKDAY}",
    ],
)
def test_what_silences_nothing(check, text):
    assert codes(check(text, "-f", "json")) == ["TIM001"]


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
def test_rules_that_compare_names_can_be_left_out(run, tmp_path):
    text = "Besuch in Kiew\n\nAm Montag reiste Merz nach Kiew. Dort sprach Friedrich Merz mit dem Präsidenten.\n"
    ran = run("check", "--isolated", "-l", "de", "-f", "json", stdin=text.encode())
    assert [f["rule"] for f in ran.articles[0]["findings"]] == ["NAM001"]
    ran = run("check", "--isolated", "-l", "de", "-f", "json", "--no-names", stdin=text.encode())
    assert not ran.articles[0]["findings"]


def test_help_lists_every_option(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    out = run("check", "--help").out
    options = (
        "--profile --select --extend-select --ignore --no-names --fail-on --max-per-rule --baseline --write-baseline "
        "--prune-baseline --warn-unused-ignores --config --isolated --no-cache --explain"
    )
    assert [o for o in options.split() if o not in out] == []


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


def test_a_baseline_is_pruned(run, tmp_path):
    known, kept, gone = tmp_path / "known.json", tmp_path / "kept.txt", tmp_path / "gone.txt"
    unread = tmp_path / "unread.txt"
    for path in (kept, gone, unread):
        path.write_text(f"{WEEKDAY}\n{PERCENT}", encoding="utf-8")
    check = ("check", "--isolated", "-l", "de", "-f", "json")
    run(*check, "--write-baseline", known, kept, gone, unread)
    kept.write_text(f"{WEEKDAY}\n{RIGHT}", encoding="utf-8")
    unread.write_bytes(b"")
    gone.unlink()
    ran = run(*check, "--prune-baseline", known, kept, unread)
    assert (ran.code, [a.get("findings") for a in ran.articles]) == (2, [[], None])
    assert f"artinspect: {known}: findings that no longer occur: 3; left: 3\n" in ran.err
    left = json.loads(known.read_text())["findings"]
    assert {name: list(found) for name, found in left.items()} == {
        "kept.txt": ["TIM001"],
        "unread.txt": ["FIG004", "TIM001"],
    }
    kept.write_text(f"{WEEKDAY}\n{PERCENT}", encoding="utf-8")
    ran = run(*check, "-q", "--prune-baseline", known, kept)
    assert (ran.code, codes(ran), ran.err) == (1, ["FIG004"], "")
    assert json.loads(known.read_text())["findings"] == left


def test_an_article_that_cannot_be_read_stays_in_a_baseline_that_is_written_anew(run, tmp_path):
    known, path = tmp_path / "known.json", tmp_path / "a.txt"
    path.write_text(WEEKDAY, encoding="utf-8")
    run("check", "--isolated", "-l", "de", "--write-baseline", known, path)
    before = known.read_bytes()
    path.write_bytes(b"")
    assert run("check", "--isolated", "-l", "de", "--write-baseline", known, path).code == 2
    assert known.read_bytes() == before


def test_comments_that_silence_nothing_are_warned_of(run, tmp_path):
    path = tmp_path / "a.txt"
    text = f"artinspect: ignore[TIM001]\n{RIGHT}\n<!-- artinspect: ignore[TIM0002] -->\nDanach nicht.\n"
    path.write_text(text, encoding="utf-8")
    check = ("check", "--isolated", "-l", "de", "-f", "json", path)
    silent, warned = run(*check), run(*check, "--warn-unused-ignores")
    assert (silent.code, silent.err, silent.articles[0]["unused_ignores"]) == (0, "", [])
    assert (warned.code, warned.err) == (
        0,
        f"artinspect: {path}:1: warning: ignore[TIM001] silences nothing\n"
        f"artinspect: {path}:4: warning: no rule's code begins with 'TIM0002'; did you mean 'TIM002'?\n",
    )
    assert [u["line"] for u in warned.articles[0]["unused_ignores"]] == [1, 4]
    assert run(*check, "--warn-unused-ignores", "-q").err == ""
    (tmp_path / "artinspect.toml").write_text("warn-unused-ignores = true\n")
    assert run("check", "-l", "de", path).err == warned.err


def test_a_baseline_is_read_or_written(run, tmp_path):
    ran = run("check", "--baseline", "a", "--write-baseline", "b", stdin=RIGHT.encode())
    assert (ran.code, ran.out) == (2, "")
