"""What artinspect answers: frozen dataclasses with the names of the output contract, version 1.

`start` and `end` are offsets in Unicode code points into the decoded input, so that
`text == decoded[start:end]` always holds. The field order is the order of the printed keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

SCHEMA = "artinspect/1"

Label = Literal["PER", "LOC", "ORG", "MISC"]
Form = Literal["derived", "part"]
PipelineOrigin = Literal["embedded", "installed", "path"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"]
Kind = Literal["count", "money", "percent", "measure", "ratio", "rank", "score", "other"]
Qualifier = Literal["about", "at_least", "at_most", "more_than", "less_than", "almost"]
Change = Literal["up", "down", "from", "to"]
Difficulty = Literal["very easy", "easy", "fairly easy", "medium", "fairly hard", "hard", "very hard"]
Part = Literal["counts", "readability", "keywords", "sentences", "who", "figures", "when", "details"]
Command = Literal["summary", "entities", "figures", "timeline", "check"]
Severity = Literal["error", "warning", "info"]
FailOn = Literal["error", "warning", "info", "never"]
ErrorCode = Literal["unreadable", "undecodable", "binary", "empty", "unsupported-language"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the article that can be pointed at."""

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`."""
        return cls(text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Published:
    """The publication date; without a span if the user gave it."""

    text: str | None
    start: int | None
    end: int | None
    date: str
    given: bool = False


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """The language of an article. `code` is ISO 639-1 or `unknown`; then `fallback` says what it was read as."""

    code: str
    confidence: float
    given: bool
    fallback: str | None = None

    @property
    def reading(self) -> str:
        """The code whose rules are applied."""
        return self.fallback or self.code


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named."""

    text: str
    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, place, organisation or other name with all its mentions.

    `organisations` are the parties and others that stand in brackets behind a person, `variants` the other base
    forms of the name, `iso` the ISO 3166 code of a country or territory; `sentence` names it first.
    """

    name: str
    label: Label
    count: int
    roles: tuple[str, ...]
    mentions: tuple[Mention, ...]
    organisations: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    iso: str | None = None
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class DerivedForm(Entity):
    """A word that is no name but made from one; given only where it is asked for.

    `form` is `derived` (`ukrainische`, `Franzose`) or `part` (`EU-Gipfel`); `label` is the kind of that name.
    """

    form: Form = "derived"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that the article reports, with what it counts."""

    text: str
    start: int
    end: int
    number: Span
    value: float
    value_max: float | None
    value_b: float | None
    kind: Kind
    unit: str | None
    noun: str | None
    qualifier: Qualifier | None
    per: str | None
    vague: bool
    of: int | None
    change: Change | None
    attribution: Span | None
    sentence: Span


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One phrase that denotes a date, time, duration or set of times (ISO-TimeML: TIMEX3).

    `from_` and `to` are inclusive ISO dates as a reader understands them; None is open or not on the calendar.
    `clause` is the part of the sentence that tells what happened then.
    """

    text: str
    start: int
    end: int
    type: TimexType
    value: str
    mod: Mod | None
    from_: str | None
    to: str | None
    sentence: Span
    clause: Span


@dataclass(frozen=True, slots=True)
class Counts:
    """Sizes of the article's text without date line, section and byline."""

    characters: int
    words: int
    sentences: int
    paragraphs: int
    reading_minutes: float


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word or name that tells what the article is about; `score` is relative to the best one."""

    text: str
    score: float
    count: int


@dataclass(frozen=True, slots=True)
class KeySentence:
    """A sentence that stands for the article; rank 1 is the best."""

    text: str
    start: int
    end: int
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class Timespan:
    """The first and the last day that an article speaks of, inclusive, and by how many expressions."""

    from_: str | None
    to: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Outlier:
    """A sentence or word that is much longer than the others; `size` in words or letters."""

    text: str
    start: int
    end: int
    size: int


@dataclass(frozen=True, slots=True)
class Details:
    """What makes an article hard to read, the longest first."""

    long_sentences: tuple[Outlier, ...]
    long_words: tuple[Outlier, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """An article in short. `readability` maps the measure's name in the literature to its value.

    What the other analyses have to say is None where it was not asked for: the entities named most, the figures
    that tell most, the time that the article speaks of.
    """

    counts: Counts
    readability: dict[str, float]
    keywords: tuple[Keyword, ...]
    key_sentences: tuple[KeySentence, ...]
    difficulty: Difficulty | None = None
    entities: tuple[Entity, ...] | None = None
    figures: tuple[Figure, ...] | None = None
    timespan: Timespan | None = None
    details: Details | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """The other side of a disagreement, or one of them; `line` and `column` count from 1."""

    message: str
    text: str
    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One violation of an editorial rule.

    `values` holds what was compared. `fingerprint` is made from the rule and the evidence, not from its place, so
    that it survives edits elsewhere.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    text: str
    start: int
    end: int
    line: int
    column: int
    related: tuple[Related, ...]
    values: Mapping[str, str | float]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that abstained, wholly or in part, because the article lacks what it needs."""

    rule: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class UnusedIgnore:
    """A code in a comment that silences nothing, or that is none; `line` is that of the comment, from 1."""

    code: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say of one article; findings in the order of the text.

    `unused_ignores` are empty where they were not asked for.
    """

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    unused_ignores: tuple[UnusedIgnore, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an input could not be inspected."""

    code: ErrorCode
    message: str


Analysis = Summary | tuple[Entity, ...] | tuple[Figure, ...] | tuple[TimeExpression, ...] | Checked


@dataclass(frozen=True, slots=True)
class Report:
    """What one command says of one article."""

    command: Command
    source: str
    language: LanguageGuess
    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    analysis: Analysis
    text: str = field(default="", repr=False)
    """The decoded article, which no format repeats but TimeML, CoNLL and those of findings."""
    sentences: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Offsets of its sentences, where the command is `entities`."""


@dataclass(frozen=True, slots=True)
class FailedReport:
    """What one command says of an input that it could not inspect."""

    command: Command
    source: str
    error: Failure


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One spaCy pipeline that finds names.

    `used_for` are the codes of the languages that it is used for where no other is asked for, and `chosen` says
    why. `labels` are as the pipeline writes them; `size` is in bytes; `spacy` says the versions it is made for.
    """

    language: str
    name: str
    version: str
    origin: PipelineOrigin
    used_for: tuple[str, ...]
    chosen: Literal["default", "environment"] | None
    labels: tuple[str, ...]
    size: int
    license: str
    source: str
    spacy: str
    path: str
