"""Markdown from end to end: what is read, what is not, and where it stands."""

import json
import re
from pathlib import Path

import pytest

ARTICLE = """\
---
title: "14 Verletzte bei \\"Brand\\" in Halle"
date: 2024-05-03
author: Eva Muster
tags: [Radweg, 2015, "30 Prozent"]
---

Der Stadtrat von Musterhausen nahm den [Antrag der SPD](https://rat.example/drucksachen/2017/2601_2016/Drucks_018.pdf)
am Freitag an. Die [Karte](https://karten.example/wege/ "Wege 1998") zeigt 12 Wege[^1].

![Bild vom Radweg](/img/2015/12/radweg-2015-12-24.jpg)

<p>Jan Muster aus Wiesbaden will den Plan nehmen.</p>

{{< figure src="b.jpg" title="Die alte Brücke von 1900" >}}

<img src="/img/weg.png" alt="Weg 7" hspace=20 vspace=20 width="50%">

**Angela** Merkel traf Jens&nbsp;Kohl. Das kostet 12&nbsp;Millionen Euro. Siehe https://a.example/2019/40-euro oder `x = 500`.

> Minister Volker
> Rühe sagte am Dienstag ab.

```python
kosten = 42  # 1. Mai 2001
```

[^1]: Gezählt im April 2023.
"""


def spans(value):
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys() and value["start"] is not None:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


def read(span):
    return span.get("read", span["text"])


@pytest.fixture
def inspected(run, tmp_path):
    """What a command says of an article in Markdown."""

    def inspect(command, text, *options):
        path = tmp_path / "artikel.md"
        path.write_text(text, encoding="utf-8")
        ran = run(command, "-f", "json", "-l", "de", *options, path)
        (article,) = ran.articles
        return article

    return inspect


@pytest.mark.parametrize(
    "command",
    ["figures", "timeline", "summary", *(pytest.param(c, marks=pytest.mark.model) for c in ("entities", "check"))],
)
def test_every_span_holds(inspected, command):
    article = inspected(command, ARTICLE)
    found = list(spans(article))
    assert len(found) > 3
    for span in found:
        assert span["text"] == ARTICLE[span["start"] : span["end"]]


def test_the_head(inspected):
    article = inspected("timeline", ARTICLE)
    assert read(article["title"]) == '14 Verletzte bei "Brand" in Halle'
    assert article["title"]["text"] == '14 Verletzte bei \\"Brand\\" in Halle'
    assert article["published"]["date"] == "2024-05-03"
    assert article["byline"]["text"] == "Eva Muster"
    assert article["format"] == "markdown"


def test_times_stand_in_no_markup(inspected):
    found = inspected("timeline", ARTICLE)["timeline"]
    assert sorted(read(t) for t in found) == ["April 2023", "Dienstag", "Freitag"]


def test_figures_stand_in_no_markup(inspected):
    found = inspected("figures", ARTICLE)["figures"]
    values = [(f["value"], f["noun"] or f["unit"]) for f in found]
    assert values == [(14, "Verletzte"), (12, "Wege"), (12_000_000, "EUR")]


@pytest.mark.model
def test_names_stand_in_no_markup(inspected):
    found = inspected("entities", ARTICLE)["entities"]
    names = {e["name"]: e["label"] for e in found}
    assert {"Angela Merkel", "Jens Kohl", "Volker Rühe", "Jan Muster"} <= names.keys()
    assert names["SPD"] == "ORG"
    assert not [name for name in names if set(name) & set("[](){}<>*_`/\ufffc")]
    (merkel,) = (m for e in found if e["name"] == "Angela Merkel" for m in e["mentions"])
    assert (merkel["text"], merkel["read"]) == ("**Angela** Merkel", "Angela Merkel")


def test_tables_show_what_is_read(run, tmp_path):
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, encoding="utf-8")
    for command in ("timeline", "figures", "summary"):
        shown = run(command, "-l", "de", "-f", "table", path).out
        assert "**" not in shown
        assert "](" not in shown
        assert "&nbsp;" not in shown


@pytest.mark.model
def test_the_example_of_the_documentation(inspected):
    page = (Path(__file__).parent.parent.parent / "docs" / "documents.md").read_text(encoding="utf-8")
    shown = re.search(r"```json\n(.*?)\n```\n\nis how `entities` mentions him in `([^`]+)`", page)
    (entity,) = inspected("entities", shown[2])["entities"]
    assert entity["mentions"] == [json.loads(shown[1])]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat tagt am **Dienstag**, 4. März 2026.",
        "Der Rat tagt am [Dienstag](u), 4. März 2026.",
        "Der Rat tagt am Dienstag, *4. März 2026*.",
        "Der Rat tagt am Dienstag,<br>4. März 2026.",
        "> Der Rat tagt am Dienstag,\n> 4. März 2026.",
        "- Der Rat tagt am Dienstag,\n  4. März 2026.",
        "The council meets on Tuesday,\nMarch 4, 2026.",
        "Der Haushalt wuchs von [40 Millionen Euro](u) auf 52 Millionen Euro, ein Plus von 20 Prozent.",
        "Der Haushalt wuchs von **40** auf **52 Millionen Euro**, ein Plus von 20 Prozent.",
        "Der Umbau kostet XXXX Euro.",
        "Der Sprecher sagte: „Zitat kommt noch“.",
        "Der Bürgermeister heißt {{NAME}} und kommt.",
        "Der Rat nannte drei Gründe:\n\n1. Kosten\n2. Zeit\n3. Lärm\n4. Platz",
        "Die Brücke „wird teuer, sagte er.\n\nMehr nicht.",
        "- Die Ankündigung der neuen Version steht hier zum Lesen [hier](a).\n"
        "- Die Ankündigung der neuen Version steht hier zum Lesen [hier](a).",
        "---\ntitle: Der Rat tagt am Dienstag, 4. März 2026\n---\n\nEr berät lange.",
        "---\ntitle: XXX Titel folgt\n---\n\nDer Rat berät lange.",
        '---\ntitle: "14 Verletzte bei Brand in Halle"\ndate: 2026-03-04\n---\n\nBei einem Brand in Halle sind zwölf '
        "Menschen verletzt worden. Das teilte die Feuerwehr am Mittwoch mit.",
    ],
)
def test_markup_hides_no_error(inspected, text):
    language = ("-l", "en") if "council" in text else ()
    article = inspected("check", text, "--isolated", "--no-names", *language)
    assert article["findings"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt &ndash; so &amp; so. &bdquo;Gut&ldquo; für 3&nbsp;Millionen. Ulm&trade;",
        "[hier](https://x.example/?a=1&amp;b=2) steht es.",
        "Mehr in der [Karte](https://a.example/k). [Foto](f) [Quelle](q) [Wer zahlt das?](u)",
        "[Foto][1] und [source][1]\n\n[1]: https://a.example 'Quelle'",
        "Text [[1]](#fn1)",
        '[Labor]({{< ref "/berlin" >}}) {{% notice %}} {{< youtube W7BN8rLsfQw >}} {{/* x */}}',
        "[Archiv]({{ site.baseurl }}/archiv)",
        "## Streit um die Kosten ##",
        "Der Rat.\n\n_____________<br>\n\nEr tagt.",
        'Der Rat.\n\n<script async src="https://p.example/w.js"></script>\n\nEr tagt.\n\n<script async src="https://p.example/w.js"></script>',
        'Der Rat <a href=" https://m.example/ ">tagt</a> in der "<a href="http://m.example">Stadt</a>".',
        '[Blog](url "A » B") ist da.',
        "Siehe A » B » C. Nos services sont « bons » aussi. Weiter »",
        'Der Sprecher der Stadt dankt, "... und damit wir schnell helfen können."',
        'Zahlen stehen mit "," oder mit "." darin.',
        'Die Seite ist noch als "TBD" aufgeführt.',
        "{% for issue in issues %}\n- {{ issue }}\n{% endfor %}",
        "---\ntitle: Der Rat baut eine neue Brücke\n---\n\n**Der Rat baut eine neue Brücke**\n\nSie ist lang.",
        "---\ntitle: Der Rat baut eine neue Brücke\n---\n\n# Der Rat baut eine neue Brücke\n\nSie ist lang.",
        "---\ntitle: Die neue Firmware 2016.2.4+ulm2 ist da\n---\n\nSie ist gut.",
        "- Die Ankündigung der neuen Version steht hier zum Lesen [hier](a).\n"
        "- Die Ankündigung der neuen Version steht hier zum Lesen [hier](b).",
        '```\na?.b ?? 0; // TODO "\n```\n\nUnd `xxxx (` steht da.',
        "Der Rat <!-- am Dienstag, 4. März 2026 --> tagt.",
        '---\ntitle: Der Rat\ndescription: "Pr\\xE4sentieren \\u2013 wie geht das?"\n---\n\nEr tagt.',
    ],
)
def test_markup_is_no_error(inspected, text):
    article = inspected("check", text, "--isolated", "--no-names", "--ignore", "LNG")
    assert article["findings"] == []


def test_lines_and_columns_are_those_of_the_file(inspected):
    text = "# Titel\n\n> Der Rat tagt\n> am **Dienstag**, 4. März 2026.\n"
    (finding,) = inspected("check", text, "--isolated", "--no-names")["findings"]
    assert finding["line"] == 4
    assert text.splitlines()[3][finding["column"] - 1 :].startswith(finding["text"].split("\n")[0])


def test_a_format_can_be_given(run):
    for options, kind in (
        (("--input-format", "markdown"), "markdown"),
        (("--stdin-filename", "a.MD"), "markdown"),
        (("--input-format", "text", "--stdin-filename", "a.md"), "text"),
        ((), "text"),
    ):
        ran = run("figures", "-f", "json", "-l", "de", *options, stdin="Es kamen *12* Gäste.".encode())
        assert ran.articles[0]["format"] == kind


def test_the_date_of_a_file_name(run, tmp_path):
    path = tmp_path / "2024-05-03-neue-bruecke.md"
    path.write_text("Am Freitag öffnet die Brücke.", encoding="utf-8")
    ran = run("timeline", "-f", "json", "-l", "de", path)
    (article,) = ran.articles
    published = article["published"]
    assert (published["date"], published["origin"], published["start"]) == ("2024-05-03", "filename", None)
    assert [t["value"] for t in article["timeline"]] == ["2024-05-03"]
    assert ran.err == ""


def test_the_cache_knows_names(run, tmp_path):
    """The same bytes are another article under another name: its format and its date may differ."""
    text = "Der Rat tagt am **Dienstag**, 4. März 2026."
    found = []
    for name in ("a.txt", "a.md", "a.txt", "a.md"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        ran = run("check", "--isolated", "--no-names", "-l", "de", "-f", "json", path)
        found.append(json.loads(ran.out)["articles"][0]["format"])
    assert found == ["text", "markdown", "text", "markdown"]
