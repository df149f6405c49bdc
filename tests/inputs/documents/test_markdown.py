"""Markdown: what is text and what is none, in which blocks, and where it stands."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from artinspect.inputs.document import Document
from artinspect.inputs.documents.markdown import read_markdown
from artinspect.results.source_text import OBJECT


def _blocks(markdown: str) -> list[tuple[str, str]]:
    document = read_markdown(markdown)
    return [(b.kind, document.source.text[b.start : b.end]) for b in document.blocks or ()]


def _texts(markdown: str) -> list[str]:
    return [text for _, text in _blocks(markdown)]


def _located(markdown: str, read: str) -> str:
    """What stands where `read` is read."""
    document = read_markdown(markdown)
    start = document.source.text.index(read)
    located = document.source.locate(start, start + len(read))
    assert located.text == markdown[located.start : located.end]
    assert (located.read or located.text) == document.source.read(start, start + len(read))
    return located.text


_READ = [
    # links, images and their titles
    ("Der [Antrag der SPD](https://rat.example/2017/2601_2016/D_018.pdf) ging durch.", "Der Antrag der SPD ging durch."),
    ('Die [Karte](https://a.example/k "Karte 2019 - Wiki") zeigt 12 Wege.', "Die Karte zeigt 12 Wege."),
    ("[hier](https://x.example/?a=1&amp;b=2) steht es", "hier steht es"),
    ("Das [Zitat][1] steht.\n\n[1]: https://x.example/2018 \"Semperoper Dresden\"", "Das Zitat steht."),
    ("Das [Zitat] steht.\n\n[Zitat]: <https://x.example/2018>", "Das Zitat steht."),
    ("[Wer zahlt das?](u) Der [Blog](u \"A » B\").", "Wer zahlt das? Der Blog."),
    ("Der [Plan](/a b/plan 2019.pdf) liegt vor.", "Der Plan liegt vor."),
    ("Der [[Plan]](https://a.example/) und [[Brückenbau in Lindau]].", "Der Plan und Brückenbau in Lindau."),
    ("Die [[Bruecke|Brücke]] steht.", "Die Brücke steht."),
    # emphasis
    ("**Tom** Adler und *Angela* Merkel, ***beide*** ~~nicht~~ da.", "Tom Adler und Angela Merkel, beide nicht da."),
    ("von **40** auf **52 Millionen Euro**", "von 40 auf 52 Millionen Euro"),
    ("a * b * c, 2 < 3 und 5 > 4, a_b_c", "a * b * c, 2 < 3 und 5 > 4, a_b_c"),
    ("Viele **Stimmen **gesammelt. ____ und ______", "Viele Stimmen gesammelt. ____ und ______"),
    ("2**3, a ** b", "2**3, a ** b"),
    ("Das [Zitat][nirgends] und [dort][] und [sic]", "Das Zitat und dort und [sic]"),
    # entities and escapes
    ("Abel &amp; Söhne &ndash; &bdquo;Gut&ldquo; bei Ulm&trade;", "Abel & Söhne – „Gut“ bei Ulm™"),
    ("it&#8217;s &lt;b&gt; &unbekannt;", "it’s <b> &unbekannt;"),
    ("12&nbsp;Millionen für Jens&nbsp;Kohl", "12 Millionen für Jens Kohl"),
    (r"\[sic\], am 29\. Juni", "[sic], am 29. Juni"),
    ("[sic] und { und [Name fehlt]", "[sic] und { und [Name fehlt]"),
    # line ends
    ("Minister Volker\nRühe kam am\nDienstag.", "Minister Volker Rühe kam am Dienstag."),
    ("Dienstag,<br>4. März 2026", "Dienstag, 4. März 2026"),
    ("Dienstag,  \n4. März\\\n2026", "Dienstag, 4. März 2026"),
    ("eins\r\nzwei\rdrei", "eins zwei drei"),
    # notes
    ("Adler[^1] kam.[^2] Und [[1]](#fn1) ging [\\[2\\]](#_ftn2).", "Adler kam. Und ging."),
    ("Adler<sup>1</sup> und Abel<sup><a href=\"#n\">[2]</a></sup> auf 10 km<sup>2</sup>", "Adler und Abel auf 10 km²"),
    ("CO<sub>2</sub> und 10<sup>6</sup>", "CO2 und 10⁶"),
    ("Text [@weber2019, S. 3] weiter", "Text weiter"),
    # code and addresses
    ("Der Befehl `x = 500` und ``a`b``.", f"Der Befehl {OBJECT} und {OBJECT}."),
    ("Mehr auf https://a.example/x_y_z?a=1&amp;b=2. Gut.", f"Mehr auf {OBJECT}. Gut."),
    ("Mehr (www.a.example/b_(c)), <https://b.example>, <m@a.example>!", f"Mehr ({OBJECT}), {OBJECT}, {OBJECT}!"),
    ("Mail an [muster@a.example](mailto:muster@a.example) oder [a.example](https://a.example/).", f"Mail an {OBJECT} oder {OBJECT}."),
    ("[![](a.jpg)](https://a.example/b.jpg)Der Rat und [https://a.example/b\\_c](https://a.example/b_c).", f"Der Rat und {OBJECT}."),
    ("Mail an anna.muster@stadt.example, bitte.", f"Mail an {OBJECT}, bitte."),
    # HTML
    ("Ein <b>fetter</b> <a href='x' title=\"Das Rathaus\">Link</a>.", "Ein fetter Link."),
    ("Ein <!-- Dienstag, 4. März 2026 --> Wort<!-- x -->.", "Ein Wort."),
    ("Vor <script>var a = 1;</script> nach <code>x</code> und <svg><text>7</text></svg>.", f"Vor nach {OBJECT} und."),
    ("<a href=\" https://m.example/ \" x=>Stadt</a>", "Stadt"),
    ("<p>Jan Muster aus Wiesbaden</p>", "Jan Muster aus Wiesbaden"),
    # templates
    ("[Archiv]({{ site.baseurl }}/archiv) und [Labor]({{< ref \"a b\" >}})", "Archiv und Labor"),
    ("[x]({% post_url 2014-05-03-name %}) {{< youtube w7Ft2 >}} da", "x da"),
    ("[the plan]({{ \"/2015/plan/\" | url }}) stays", "the plan stays"),
    ("Vor {{/* x */}} nach {# y #}.", "Vor nach."),
    ("Der Satz {{ page.title }}{: .klasse} endet.", "Der Satz endet."),
    ("Es kostet XXXX Euro, TODO.", "Es kostet XXXX Euro, TODO."),
    ("{{NAME}} aus {{ ort }} ist {{< offen", "{{NAME}} aus {{ ort }} ist {{< offen"),
    ("Ein {{ content }} hier", "Ein hier"),
    # invisible characters
    ("Wahl\u00adkampf in Ber\u200blin, Kampf&shy;abstimmung", "Wahlkampf in Berlin, Kampfabstimmung"),
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "read"), _READ)
def test_one_paragraph_is_read_as_its_words(markdown: str, read: str) -> None:
    texts = [text for kind, text in _blocks(markdown) if kind != "footnote"]
    assert texts == [read]


_BLOCKS: list[tuple[str, list[tuple[str, str]]]] = [
    ("# Eins #\n\nZwei {#id}\n===\n\n## Drei {#id}\nText", [("heading", "Eins"), ("heading", "Zwei"), ("heading", "Drei"), ("paragraph", "Text")]),
    ("**Nur fett**\n\n<h2>Kopf</h2>", [("paragraph", "Nur fett"), ("heading", "Kopf")]),
    ("> am Dienstag,\n> 4. März\n>\n> Zwei", [("quotation", "am Dienstag, 4. März"), ("quotation", "Zwei")]),
    ("- am Dienstag,\n  4. März\n- [x] Zwei", [("list-item", "am Dienstag, 4. März"), ("list-item", "Zwei")]),
    ("| a | **b** |\n|---|---|\n| c\\|d | `e` f |", [("table-cell", t) for t in ("a", "b", "c|d", f"{OBJECT} f")]),
    ("Der ![Bild vom Rad](/2015/12/rad-2015-12-24.jpg) Weg.", [("paragraph", "Der Weg."), ("caption", "Bild vom Rad")]),
    ("[![Alte Brücke](a.jpg)](b) ![IMG_2011](c.jpg) ![weg-7.png](d.png)", [("caption", "Alte Brücke")]),
    ("Text.[^1]\n\n[^1]: Die Note\n    geht weiter. [↩](#fnref1)", [("paragraph", "Text."), ("footnote", "Die Note geht weiter.")]),
    ("A<br><br>B<br>\n<br>C", [("paragraph", "A"), ("paragraph", "B"), ("paragraph", "C")]),
    ("<ul><li>Eins<li>Zwei <b>b</b></ul><table><tr><th>a<td>b</table>", [("list-item", "Eins"), ("list-item", "Zwei b"), ("table-cell", "a"), ("table-cell", "b")]),
    ("<blockquote class=\"x\">\n\nZitat **hier**.\n\n</blockquote>\n\nDanach", [("quotation", "Zitat hier."), ("paragraph", "Danach")]),
    ("<figure>\n  <img alt=\"nicht\">\n  <figcaption>Die <em>alte</em>\n  Brücke &copy;</figcaption>\n</figure>", [("caption", "Die alte Brücke ©")]),
    ("<div>Ein **fetter** [Link](u), 2 ** 3\n## Kopf</div>", [("paragraph", "Ein fetter Link, 2 ** 3"), ("paragraph", "Kopf")]),
    ("> <p>Ein\n> Zitat</p>", [("quotation", "Ein Zitat")]),
    ("[caption id=\"a\"]<img src=\"x.jpg\" /> Die Brücke[/caption]\n\nText [gallery ids=\"1,2\"]", [("caption", "Die Brücke"), ("paragraph", "Text")]),
    ("{{% notice %}}\nEin Hinweis.\n{{% /notice %}}\nText", [("paragraph", "Ein Hinweis."), ("paragraph", "Text")]),
    ("{{< highlight go >}}\nx := 500\n{{< /highlight >}}\n\n{% highlight c %}\ny\n{% endhighlight %}\nText", [("paragraph", "Text")]),
    ("{% comment %}Weg{% endcomment %}Da", [("paragraph", "Da")]),
    ("import A from './a'\n\nexport const m = {\n  a: 1\n}\n\n<Tab items={[\"a\"]}>Inhalt</Tab>\n\n{/* weg */}", [("paragraph", "Inhalt")]),
    ("* TOC\n{:toc}\n\n[TOC]\n\nText\n{: .klasse}\nMehr", [("paragraph", "Text"), ("paragraph", "Mehr")]),
    (":::warning Achtung\nText\n:::", [("paragraph", "Text")]),
    ("```js\na?.b; // TODO\n```\n\n    x = 1\n\n---\n\n___<br>\n\n* * *", []),
    ("<script async src=\"https://x.example/w.js\" charset=\"utf-8\"></script>\n\n<style>p {}</style>\n\n<iframe width=\"620\">x</iframe>\n\n<pre>x\n\n4</pre>", []),
    ("https://youtu.example/w7Ft\n\n<https://b.example>", []),
    ("> [!NOTE]\n> Text\n\n> [!info] Titel\n> Text", [("quotation", "Text"), ("quotation", "Titel Text")]),
    ("Begriff\n: Erklärung", [("paragraph", "Begriff"), ("paragraph", "Erklärung")]),
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "blocks"), _BLOCKS)
def test_blocks_have_their_kinds(markdown: str, blocks: list[tuple[str, str]]) -> None:
    assert _blocks(markdown) == blocks


def test_items_of_a_list_share_its_number_and_count_once() -> None:
    document = read_markdown("1. a\n\n   mehr\n2. b\n   - c\n\n<!-- -->\n\n- d")
    groups = {document.source.text[b.start : b.end]: b.group for b in document.blocks or ()}
    assert groups["a"] == groups["b"] is not None
    assert groups["mehr"] is None
    assert len({groups["a"], groups["c"], groups["d"]}) == 3


@pytest.mark.parametrize(
    ("markdown", "read", "written"),
    [
        ("**Tom** Adler kam", "Tom Adler", "**Tom** Adler"),
        ("**Tom** Adler kam", "Tom", "Tom"),
        ("Er heißt Tom *Adler*.", "Tom Adler", "Tom *Adler*"),
        ("[Angela Merkel](https://x.example/a) kam", "Angela Merkel", "Angela Merkel"),
        ("[Angela](https://x.example/a) Merkel kam", "Angela Merkel", "[Angela](https://x.example/a) Merkel"),
        ("<b>Tom</b> Adler kam", "Tom Adler", "<b>Tom</b> Adler"),
        ("> Minister Volker\n> Rühe kam", "Volker Rühe", "Volker\n> Rühe"),
        ("Jens&nbsp;Kohl kam", "Jens Kohl", "Jens&nbsp;Kohl"),
        ("Am 29\\. Juni ist", "29. Juni", "29\\. Juni"),
        ("Von Tom[^1] Adler.", "Tom Adler", "Tom[^1] Adler"),
        ("Siehe www.a.example, bitte", OBJECT, "www.a.example"),
        ("Der Befehl `ls` hilft", OBJECT, "ls"),
        ("Wahl\u00adkampf", "Wahlkampf", "Wahl\u00adkampf"),
        ("Ä 😀 **Öl** fließt", "Öl fließt", "**Öl** fließt"),
    ],
)
def test_places_are_those_of_the_input(markdown: str, read: str, written: str) -> None:
    assert _located(markdown, read) == written


@pytest.mark.parametrize(
    ("markdown", "cut", "texts"),
    [
        ("Eins <!-- c --> zwei.", " <!-- c -->", ["Eins zwei."]),
        ("Eins.\n<!-- c -->\n# Zwei", "<!-- c -->\n", ["Eins.", "Zwei"]),
        ("- Eins\n- <!-- c --> Zwei", " <!-- c -->", ["Eins", "Zwei"]),
    ],
)
def test_cuts_are_no_text(markdown: str, cut: str, texts: list[str]) -> None:
    start = markdown.index(cut)
    document = read_markdown(markdown, [(start, start + len(cut))])
    assert [document.source.text[b.start : b.end] for b in document.blocks or ()] == texts


def test_the_head_stands_before_the_text() -> None:
    markdown = "---\ntitle: 14 Verletzte bei Brand\ndate: 2026-03-04\n---\n\n**Zwölf** Menschen [^1]\n"
    document = read_markdown(markdown)
    assert [(b.kind, document.source.text[b.start : b.end]) for b in document.titles] == [
        ("title", "14 Verletzte bei Brand")
    ]
    assert _blocks(markdown) == [("paragraph", "Zwölf Menschen")]
    assert _located(markdown, "Zwölf Menschen") == "**Zwölf** Menschen"
    assert document.has_head


def test_lone_surrogates_and_nul_are_read() -> None:
    assert _texts("Ein \ud800 Wort\x00 und \ue000.") == ["Ein \ud800 Wort\x00 und \ue000."]


_FRAGMENTS = [
    "Tom Adler", "am 4. März", "**", "*", "_", "~~", "`", "```\n", "[", "](u)", "][1]", "![", "[^1]", "[^1]: ", "\n", "\n\n", "  \n", "> ", "- ",
    "1. ", "# ", "\n===\n", "---\n", "| a | b |\n|--|--|\n| c |", "|", "<b>", "</b>", "<p>", "</p>", "<li>", "<td>", "</table>", "<table>", "<!--", "-->",
    "<script>", "</script>", "<code>", "</code>", "<br>", "<sup>1</sup>", "<a href=\"", "\">", "&amp;", "&nbsp;", "&shy;", "\\", "{{< x >}}", "{{% /x %}}",
    "{{ name }}", "{{", "}}", "{% highlight %}", "{% endhighlight %}", "{: .a}", "[caption a=\"b\"]", "[/caption]", ":::\n", "https://a.example/b_c",
    "www.a.example", "a@b.example", "\u00ad", "\u200d", "\u00a0", "é", "😀", "\ud800", "\x00", "\r", "\t", "    ", "import a from 'b'\n", "<X a={1}>", "$$",
    "{:toc}\n", "(", ")", ".", ",", "\ufffc", "\ue000", "[[1]](#a)", "[[", "]]", ": ",
]  # fmt: skip
_MARKDOWN = st.lists(st.sampled_from(_FRAGMENTS), max_size=25).map("".join)


def _check(document: Document, decoded: str) -> None:
    source = document.source
    behind = 0
    for block in document.blocks or ():
        assert behind <= block.start < block.end <= len(source.text)
        behind = block.end
        text = source.text[block.start : block.end]
        assert text == text.strip()
        located = source.locate(block.start, block.end)
        assert located.text == decoded[located.start : located.end]
        inside = [s for s in source.segments or () if block.start <= s.read < block.end]
        assert all(a.end <= b.start for a, b in pairwise(inside))
    borders = [*(s.read for s in source.segments or ()), len(source.text)]
    for segment, (start, end) in zip(source.segments or (), pairwise(borders), strict=False):
        assert 0 <= segment.start <= segment.end <= len(decoded)
        if segment.is_verbatim:
            assert source.text[start:end] == decoded[segment.start : segment.end]


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str) -> None:
    _check(read_markdown(text), text)


@given(_MARKDOWN)
@settings(max_examples=600, deadline=None)
def test_any_markdown_is_read_with_its_places(markdown: str) -> None:
    _check(read_markdown(markdown), markdown)


@given(st.lists(st.sampled_from([markdown for markdown, _ in _READ]), min_size=2, max_size=2))
@settings(max_examples=100, deadline=None)
def test_paragraphs_are_read_one_by_one(paragraphs: list[str]) -> None:
    markdown = "\n\n".join(paragraphs)
    _check(read_markdown(markdown), markdown)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sign",
    ["[", "*", ">", "{{<", "{{", "{%", "{#", "<!--", '<a "', "<a {", "- - - - ", "|", "- ", "`", "[a](", "![", "[^1]: ", "<", "&", "[[", "](/a ",
     "$$", "<li></td>", "<b></i>", "<svg>", "@", "www.", "http://a(", "a<br>", "\u00ad", "{{<highlight>}}", "{:toc}\n", "[a b=c ", "export const\n", "<a ='\""],
)  # fmt: skip
def test_reading_is_linear_in_the_length(sign: str) -> None:
    short, long = (sign * (length // len(sign)) for length in (50_000, 200_000))
    started = time.process_time()
    read_markdown(short)
    middle = time.process_time()
    read_markdown(long)
    # Four times as long; half a second for what the machine does besides.
    assert time.process_time() - middle < 8 * (middle - started) + 0.5


def test_a_panic_of_the_parser_is_an_error_of_the_article(run, tmp_path, monkeypatch):
    import pyromark

    class PanicException(BaseException):
        """As pyo3 makes it."""

    def panics(*_, **__):
        raise PanicException("index out of bounds")

    monkeypatch.setattr(pyromark, "events_with_range", panics)
    path = tmp_path / "a.md"
    path.write_text("Es kamen 12 Gäste.", encoding="utf-8")
    plain = tmp_path / "b.txt"
    plain.write_text("Es kamen 12 Gäste.", encoding="utf-8")
    first, second = run("figures", "-l", "de", "-f", "json", path, plain).articles
    assert first["error"]["code"] == "internal"
    assert len(second["figures"]) == 1
