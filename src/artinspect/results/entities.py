"""Who and where, and the pipelines that find it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Shown, Span
from artinspect.results.terms import Form, Label, PipelineOrigin


@dataclass(frozen=True, slots=True)
class Mention(Shown):
    """One place where an entity is named."""

    text: str
    start: int
    end: int
    label: Label
    read: str | None = None

    def located(self, source: SourceText) -> Mention:
        """The mention in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(self, text=text, start=start, end=end, read=read)


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, place, organisation or other name with all its mentions.

    `organisations` are the parties and others that stand in brackets behind a person or in a title, `variants` the
    other base forms of the name, `iso` the ISO 3166 code of a country or territory; `sentence` names it first.
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

    def located(self, source: SourceText) -> Entity:
        """The entity with its mentions in the decoded input."""
        return replace(
            self,
            mentions=tuple(mention.located(source) for mention in self.mentions),
            sentence=self.sentence and self.sentence.located(source),
        )


@dataclass(frozen=True, slots=True)
class DerivedForm(Entity):
    """A word that is no name but made from one; given only where it is asked for.

    `form` is `derived` (`ukrainische`, `Franzose`) or `part` (`EU-Gipfel`); `label` is the kind of that name.
    """

    form: Form = "derived"


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
