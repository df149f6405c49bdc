"""What goes wrong inside of the program is one article's error; the others go on."""

import pytest

from artinspect.analyses.figures import find_figures


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_internal_error_is_that_of_its_article(run, tmp_path, monkeypatch, jobs):
    def broken(article):
        if "kaputt" in article.text:
            raise RuntimeError("so\nist es")
        return find_figures(article)

    monkeypatch.setattr("artinspect.analyses.figures.find_figures", broken)
    paths = []
    for name, text in (("a", "Es kamen 12 Gäste."), ("b", "12 Stühle sind kaputt."), ("c", "Es kamen 13 Gäste.")):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    ran = run("figures", "-l", "de", "-f", "json", "-j", jobs, *paths)
    first, second, third = ran.articles
    assert ran.code == 2
    assert [f["value"] for a in (first, third) for f in a["figures"]] == [12, 13]
    assert second["error"]["code"] == "internal"
    assert "internal error in figures: RuntimeError: so ist es; please report it" in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["summary", "entities", "figures", "timeline", "check"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_debug_says_where(run, tmp_path, monkeypatch, command, jobs):
    def broken(*_, **__):
        raise RuntimeError("kaputt")

    monkeypatch.setattr("artinspect.article.Article.of_document", broken)
    path = tmp_path / "a.txt"
    path.write_text("Es kamen 12 Gäste.", encoding="utf-8")
    quiet, loud = (run(command, "-j", jobs, *debug, path) for debug in ([], ["--debug"]))
    assert quiet.code == loud.code == 2
    assert f"internal error in {command}: RuntimeError: kaputt" in quiet.err
    assert "Traceback" not in quiet.err
    assert 'raise RuntimeError("kaputt")' in loud.err


@pytest.mark.parametrize("arguments", [["rules"], ["figures", "--debug"]])
def test_errors_outside_of_articles(run, monkeypatch, arguments):
    def broken(*_, **__):
        raise RuntimeError("kaputt")

    # Its own name first: a module that is imported while another is patched would keep what is broken.
    monkeypatch.setattr("artinspect.cli.commands.rules.table_style", broken)
    monkeypatch.setattr("artinspect.cli.run.table_style", broken)
    ran = run(*arguments, stdin=b"Es kamen 12.")
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith(
        "artinspect: internal error: RuntimeError: kaputt; please report it"
    )
    assert ("Traceback" in ran.err) == ("--debug" in arguments)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-25\n\nDie Sitzung am Mittwoch, den2. Dezember, entfällt.",
        "Bleibt bis Sonntag, den8. Februar 2027, geschlossen.",
        "„Er sagte, ‚Wir müssen das Haus heute verlassen.\n\nDann war es vorbei“, sagte sie am Montag.",
        "“He told us, ‘You have to leave this house today.\n\nThen it was over,” she said.",
        "The mayor said: ‘We lost the house.\n\nIt was a hard year” for the town.",
    ],
)
def test_what_once_went_wrong(run, text):
    language = "en" if "the" in text else "de"
    ran = run("check", "--isolated", "--no-names", "-l", language, "-f", "json", stdin=text.encode())
    assert "findings" in ran.articles[0]


def test_no_finding_is_empty(run):
    text = "laut\n٫\nanno 9999\n0,0"
    for command in ("check", "figures", "timeline"):
        own = ["--isolated", "--no-names", "--select", "ALL"] if command == "check" else []
        (article,) = run(command, *own, "-l", "de", "-f", "json", stdin=text.encode()).articles
        found = article["findings"] if command == "check" else article[command]
        assert all(find["start"] < find["end"] for find in found)


def test_text_from_python_may_hold_lone_surrogates():
    from artinspect import CheckOptions, check, figures, summary, timeline
    from artinspect.checks.engine.selection import selection

    text = "Der Rat \ud800 tagt am Mittwoch, 23. Oktober 2026, mit 12 \udfff Gästen, XXXX."
    assert [f.value for f in figures(text, language="de")] == [12]
    assert timeline(text, language="de")
    assert summary(text, language="de").counts.words > 5
    found = check(text, language="de", options=CheckOptions(rules=selection(names=False))).findings
    assert {"TIM001", "STR001"} <= {finding.rule for finding in found}
