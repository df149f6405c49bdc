"""How good the answers are: scores on gold data whose path is given; prints a Markdown table.

    python benchmarks/quality.py figures  GOLD.jsonl    --lang de
    python benchmarks/quality.py timeline FOLDER        --lang de
    python benchmarks/quality.py entities GOLD.conll.gz --lang de [--articles ARTICLES.jsonl.gz]
    python benchmarks/quality.py summary  GOLD.jsonl.gz --lang de
    python benchmarks/quality.py merging  benchmarks/gold/merging.jsonl

Gold data, one text each:

- figures: JSON lines with `text` and `figures` (`start`, `end` of the number with its scale word, `value`). A
  figure that is `optional` is neither asked for nor counted against; in a row that is `partial` only what touches
  a gold figure counts.
- timeline: TimeML files with TIMEX3 in TEXT and the publication date in DCT. Tags without text are left out.
- entities: gzip, a token TAB IOB2 tag a line, a blank line between sentences. With `--articles` (JSON lines with
  `title` and `text`) the sentences are looked up there, the whole articles are inspected, and what lies in the
  sentences is scored; only then does the document level have a document to work on.
- merging: JSON lines with `text`, `lang` and `entities`, each with its `label` and `mentions` (start, end).
- summary: JSON lines with `text`, perhaps `title`, and `reference_summary` or `keywords`.

Measures, in per cent:

- strict: both offsets agree; for entities the label too (CoNLL-2003, micro-averaged).
- relaxed: the spans overlap; each gold span is paired with one of ours, equal ones first, then by overlap.
- type, value: relaxed pairs that agree in it, as precision, recall and F1 over all spans (TempEval-3, UzZaman and
  others 2013). Numbers agree to one millionth.
- ROUGE-1, -2, -L (Lin 2004) of the three key sentences, best first, against the reference, on lower-case words
  without stemming; L is the longest common subsequence of the whole texts. Averaged over the texts.
- B³ (Bagga and Baldwin 1998): for each mention the share of the mentions in its entity that are in its gold one,
  and the other way round, averaged over the mentions of all texts; a mention that the other side lacks counts 0.
  Once of the names that the pipeline finds, and once with the gold names given, for the merging alone.
- keywords@k: the first k keywords against the reference's, lower-case, whole phrases. Averaged over the texts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import xml.etree.ElementTree as ElementTree
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple, cast

from artinspect import Article, EntityFinder
from artinspect.analyses.entities.merging import merge
from artinspect.analyses.figures import find_figures
from artinspect.analyses.summary import summarise
from artinspect.analyses.timeline import read_timeline
from artinspect.article.segmentation import words
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.results import Entity, Label, Mention

Scores = dict[str, "Score"]


class Score(NamedTuple):
    """Precision, recall and F1, from 0 to 1."""

    precision: float
    recall: float
    f1: float

    @classmethod
    def of(cls, hits: float, answers: float, gold: float) -> Score:
        """The score of so many right ones among so many answers, where so many were asked for."""
        precision, recall = (hits / answers if answers else 0.0), (hits / gold if gold else 0.0)
        return cls(precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0)

    @classmethod
    def mean(cls, scores: Sequence[Score]) -> Score:
        """The average of each of the three over texts."""
        return cls(*(sum(column) / len(scores) for column in zip(*scores, strict=True)))


class Marked(NamedTuple):
    """A span with what it means."""

    start: int
    end: int
    value: object = None
    type: str | None = None
    optional: bool = False


def overlap(a: Marked, b: Marked) -> int:
    """How many characters two spans share."""
    return min(a.end, b.end) - max(a.start, b.start)


def pair(gold: Sequence[Marked], answers: Sequence[Marked]) -> list[tuple[Marked, Marked]]:
    """Spans that overlap, one to one: equal ones first, then by the length of the overlap."""
    candidates = sorted(
        (a[:2] != g[:2], -overlap(g, a), i, j)
        for i, g in enumerate(gold)
        for j, a in enumerate(answers)
        if overlap(g, a) > 0
    )
    used: set[tuple[str, int]] = set()
    pairs = []
    for _, _, i, j in candidates:
        if not used & {("gold", i), ("answer", j)}:
            used |= {("gold", i), ("answer", j)}
            pairs.append((gold[i], answers[j]))
    return pairs


def agree(gold: object, answer: object) -> bool:
    """Whether two values are the same: numbers by their size and sign, TIMEX3 values as text."""
    if isinstance(gold, (int, float)) and isinstance(answer, (int, float)):
        return math.isclose(gold, answer, rel_tol=1e-6)
    return str(gold).upper() == str(answer).upper()


def score_spans(texts: Sequence[tuple[Sequence[Marked], Sequence[Marked]]], measures: Sequence[str]) -> Scores:
    """Micro-averaged scores of gold spans and answers, one pair of lists a text."""
    hits: Counter[str] = Counter()
    asked = answered = 0
    for gold, answers in texts:
        required = [g for g in gold if not g.optional]
        pairs = pair(required, answers)
        paired = {a for _, a in pairs}
        free = [g for g in gold if g.optional]
        asked += len(required)
        answered += sum(a in paired or not any(overlap(g, a) > 0 for g in free) for a in answers)
        hits["relaxed"] += len(pairs)
        hits["strict"] += sum(g[:2] == a[:2] for g, a in pairs)
        hits["type"] += sum(g.type == a.type for g, a in pairs)
        hits["value"] += sum(agree(g.value, a.value) for g, a in pairs)
    return {name: Score.of(hits[name], answered, asked) for name in measures}


def figures(path: Path, language: str) -> Scores:
    """Scores of `find_figures`."""
    texts = []
    for row in json_lines(path):
        gold = [
            Marked(f["start"], f["end"], f["value"], optional=f.get("optional", False)) for f in row["figures"]
        ]
        article = Article.parse(row["text"], language=language)
        answers = [Marked(f.number.start, f.number.end, f.value) for f in find_figures(article)]
        if row.get("partial"):
            answers = [a for a in answers if any(overlap(g, a) > 0 for g in gold)]
        texts.append((gold, answers))
    return score_spans(texts, ("strict", "relaxed", "value"))


def timeline(path: Path, language: str) -> Scores:
    """Scores of `read_timeline`, each text read with its own publication date."""
    texts = []
    for file in sorted(path.rglob("*.tml")):
        text, gold, published = read_timeml(file.read_text(encoding="utf-8"))
        article = Article.parse(text, language=language, published=published)
        texts.append((gold, [Marked(t.start, t.end, t.value, t.type) for t in read_timeline(article)]))
    return score_spans(texts, ("strict", "relaxed", "type", "value"))


def read_timeml(document: str) -> tuple[str, list[Marked], date | None]:
    """The text of a TimeML document, its time expressions in it, and its publication date."""
    root = ElementTree.fromstring(document)
    published = root.find(".//DCT//TIMEX3")
    day = published.get("value", "")[:10] if published is not None else ""
    parts: list[str] = []
    found: list[Marked] = []

    def walk(element: ElementTree.Element) -> None:
        start = sum(map(len, parts))
        parts.append(element.text or "")
        for child in element:
            walk(child)
            parts.append(child.tail or "")
        text = "".join(parts)[start:]
        if element.tag == "TIMEX3" and text.strip():
            begin = start + len(text) - len(text.lstrip())
            found.append(Marked(begin, begin + len(text.strip()), element.get("value", ""), element.get("type")))

    body = root.find(".//TEXT")
    if body is not None:
        walk(body)
    return "".join(parts), found, date.fromisoformat(day) if len(day) == 10 else None


class Annotated(NamedTuple):
    """A text, the names in the parts of it that are annotated, and these parts."""

    text: str
    names: list[Marked]
    parts: list[tuple[int, int]]


def entities(path: Path, language: str, articles: Path | None = None) -> Scores:
    """Scores of the embedded pipeline: exact spans with their label; the last row is without document level."""
    gold = list(in_articles(conll(path), articles) if articles else map(annotated, conll(path)))
    scores = score_names(gold, EntityFinder(), language)
    without = score_names(gold, EntityFinder(document_level=False), language)
    return scores | {"all, --no-document-level": without["all"]}


def score_names(gold: Sequence[Annotated], finder: EntityFinder, language: str) -> Scores:
    """Micro-averaged scores, for each label and for all."""
    articles = [Article.parse(text, language=language) for text, *_ in gold]
    hits: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for (_, names, parts), found in zip(gold, finder.find_all(articles), strict=True):
        expected = {(s.start, s.end, s.type) for s in names}
        answers = {
            (m.start, m.end, m.label)
            for entity in found
            for m in entity.mentions
            if any(start <= m.start < end for start, end in parts)
        }
        for counter, these in ((hits, expected & answers), (asked, expected), (answered, answers)):
            counter.update(str(label) for _, _, label in these)
    scores = {label: Score.of(hits[label], answered[label], asked[label]) for label in sorted(asked)}
    return scores | {"all": Score.of(hits.total(), answered.total(), asked.total())}


def annotated(sentence: Sequence[tuple[str, str]]) -> Annotated:
    """A sentence as a text of its own."""
    text, names = detokenised(sentence)
    return Annotated(text, names, [(0, len(text))])


def in_articles(sentences: Iterable[Sequence[tuple[str, str]]], articles: Path) -> Iterator[Annotated]:
    """The articles that hold the sentences, compared without blanks; a sentence that none holds is left out."""
    texts = [f"{row['title']}\n\n{row['text']}" for row in json_lines(articles)]
    squeezed = ["".join(text.split()) for text in texts]
    starts = list(accumulate((len(text) + 1 for text in squeezed), initial=0))
    everything = "\0".join(squeezed)
    found: dict[int, Annotated] = {}
    places: dict[int, list[int]] = {}
    for sentence in sentences:
        tokens = [(token.replace(" ", ""), tag) for token, tag in sentence]
        at = everything.find("".join(token for token, _ in tokens))
        if at < 0:
            continue
        i = bisect_right(starts, at) - 1
        article = found.setdefault(i, Annotated(texts[i], [], []))
        place = places.setdefault(i, [j for j, character in enumerate(texts[i]) if not character.isspace()])
        end = at - starts[i]
        for token, tag in tokens:
            start, end = end, end + len(token)
            if tag[0] == "I" and article.names and article.names[-1].type == tag[2:]:
                article.names[-1] = article.names[-1]._replace(end=place[end - 1] + 1)
            elif tag != "O":
                article.names.append(Marked(place[start], place[end - 1] + 1, type=tag[2:]))
        article.parts.append((place[at - starts[i]], place[end - 1] + 1))
    return iter(found.values())


def conll(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Sentences as tokens with their tags."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            if lines := block.strip("\n").splitlines():
                yield [(line.split("\t")[0], line.split("\t")[1]) for line in lines]


def detokenised(sentence: Sequence[tuple[str, str]]) -> tuple[str, list[Marked]]:
    """The sentence as it is written, and its names."""
    text, is_open, glued = "", False, True
    spans: list[Marked] = []
    for token, tag in sentence:
        closes = token[0] in ".,;:!?%)]»“”’…" or (token == '"' and is_open)
        text += "" if glued or closes else " "
        start, text = len(text), text + token
        is_open ^= token == '"'
        glued = token in "([„«‚" or (token == '"' and is_open)
        if tag[0] == "I" and spans and spans[-1].type == tag[2:]:
            spans[-1] = spans[-1]._replace(end=len(text))
        elif tag != "O":
            spans.append(Marked(start, len(text), type=tag[2:]))
    return text, spans


def merging(path: Path, _language: str) -> Scores:
    """Scores of the names in whole articles and of their merging; each row says its language."""
    finder = EntityFinder()
    found: list[tuple[Entities, Entities]] = []
    given: list[tuple[Entities, Entities]] = []
    for row in json_lines(path):
        article = Article.parse(row["text"], language=row["lang"])
        gold = [[Marked(*span, type=e["label"]) for span in e["mentions"]] for e in row["entities"]]
        found.append((gold, clusters(finder.find(article))))
        mentions = [
            Mention(row["text"][m.start : m.end], m.start, m.end, cast("Label", m.type)) for e in gold for m in e
        ]
        mentions.sort(key=lambda m: m.start)
        given.append((gold, clusters(merge(article, mentions, load(row["lang"], Names)))))
    hits = asked = answered = 0
    for gold, answers in found:
        wanted, got = ({m for entity in side for m in entity} for side in (gold, answers))
        hits, asked, answered = hits + len(wanted & got), asked + len(wanted), answered + len(got)
    return {
        "names with label": Score.of(hits, answered, asked),
        "B³": b_cubed(found),
        "B³, names given": b_cubed(given),
    }


Entities = list[list[Marked]]


def clusters(entities: Iterable[Entity]) -> Entities:
    """The mentions of each entity, with their label."""
    return [[Marked(m.start, m.end, type=m.label) for m in e.mentions] for e in entities]


def b_cubed(texts: Iterable[tuple[Entities, Entities]]) -> Score:
    """B³ of gold entities and answers, one pair of lists a text; labels do not matter."""
    sums = {"precision": 0.0, "recall": 0.0}
    counts = {"precision": 0, "recall": 0}
    for gold, answers in texts:
        for name, ours, theirs in (("precision", answers, gold), ("recall", gold, answers)):
            of = {m[:2]: {x[:2] for x in entity} for entity in theirs for m in entity}
            for entity in ours:
                places = {m[:2] for m in entity}
                sums[name] += sum(len(places & of.get(place, set())) / len(places) for place in places)
                counts[name] += len(places)
    precision, recall = (sums[name] / counts[name] if counts[name] else 0.0 for name in ("precision", "recall"))
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0)


def summary(path: Path, language: str) -> Scores:
    """Scores of `summarise`: key sentences by ROUGE, keywords by F1 at 5 and 10."""
    scores: dict[str, list[Score]] = {}
    for row in json_lines(path):
        text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
        found = summarise(Article.parse(text, language=language))
        if reference := row.get("reference_summary"):
            best = sorted(found.key_sentences, key=lambda s: s.rank)[:3]
            answer, wanted = forms(" ".join(s.text for s in best)), forms(reference)
            for n in (1, 2):
                scores.setdefault(f"ROUGE-{n}", []).append(rouge_n(answer, wanted, n))
            scores.setdefault("ROUGE-L", []).append(rouge_l(answer, wanted))
        if keywords := row.get("keywords"):
            for k in (5, 10):
                score = keywords_at(k, [w.text for w in found.keywords], keywords)
                scores.setdefault(f"keywords@{k}", []).append(score)
    return {name: Score.mean(each) for name, each in scores.items()}


def forms(text: str) -> list[str]:
    """The words in lower case."""
    return [w.text.lower() for w in words(text)]


def rouge_n(answer: Sequence[str], reference: Sequence[str], n: int) -> Score:
    """ROUGE-N: n-grams in common, each as often as it is in both."""
    grams = [Counter(zip(*(side[i:] for i in range(n)), strict=False)) for side in (answer, reference)]
    return Score.of((grams[0] & grams[1]).total(), grams[0].total(), grams[1].total())


def rouge_l(answer: Sequence[str], reference: Sequence[str]) -> Score:
    """ROUGE-L: the longest common subsequence of the words."""
    row = [0] * (len(reference) + 1)
    for word in answer:
        before = 0
        for j, other in enumerate(reference, 1):
            before, row[j] = row[j], before + 1 if word == other else max(row[j], row[j - 1])
    return Score.of(row[-1], len(answer), len(reference))


def keywords_at(k: int, answer: Sequence[str], reference: Sequence[str]) -> Score:
    """Precision, recall and F1 of the first k different keywords."""
    best = list(dict.fromkeys(" ".join(forms(w)) for w in answer))[:k]
    wanted = {" ".join(forms(w)) for w in reference}
    return Score.of(len(wanted & set(best)), len(best), len(wanted))


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSON lines file, gzip or plain."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


ANALYSES: dict[str, Callable[..., Scores]] = {
    "figures": figures,
    "timeline": timeline,
    "entities": entities,
    "summary": summary,
    "merging": merging,
}


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("analysis", choices=ANALYSES)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--lang", default="de")
    parser.add_argument("--articles", type=Path, help="entities: the whole articles of the sentences")
    options = parser.parse_args()
    whole = {"articles": options.articles} if options.articles else {}
    print("| measure | P | R | F1 |\n| --- | ---: | ---: | ---: |")
    for name, score in ANALYSES[options.analysis](options.gold, options.lang, **whole).items():
        print(f"| {name} | {' | '.join(f'{100 * x:.1f}' for x in score)} |")


if __name__ == "__main__":
    main()
