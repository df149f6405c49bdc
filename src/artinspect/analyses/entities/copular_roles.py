"""What people are said to be or to become: `Evers is the governor of Wisconsin`, `Damals war Schröder Kanzler`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from artinspect.analyses.entities.titles import base_title, belongs, is_complement, shown
from artinspect.article import Article
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_REACH = 160
_MAX_BEFORE = 5
_MAX_BETWEEN = 8
_MAX_MODIFIERS = 3
_BRACKET = re.compile(r"[ \u00a0\n]?\([^()\n]{1,40}\)")
_CLAUSE = re.compile(r"[^,.;:!?()–—„“”\"«»]{0,160}")
_CLAUSE_BEFORE = re.compile(r"[^,.;:!?()–—„“”\"«»]{0,160}$")


def copular_roles(article: Article, mentions: Sequence[Mention], names: Names) -> dict[int, str]:
    """The office that a sentence says the person of a mention holds or held, by the mention's `start`.

    Only where the person is the subject of a statement of being, without a negation, and not in a question.
    """
    text = article.text
    people = [m for m in mentions if m.label == "PER"]
    starts = {m.start for m in people}
    found: dict[int, str] = {}
    for mention in people:
        sentence = article.sentence_at(mention.start)
        if sentence is None or "?" in text[sentence.end - len("?“") : sentence.end]:
            continue
        before = _CLAUSE_BEFORE.search(text, max(sentence.start, mention.start - _REACH), mention.start)
        bracket = _BRACKET.match(text, mention.end, sentence.end)
        clause = _CLAUSE.match(text, bracket.end() if bracket else mention.end, sentence.end)
        if not before or not clause or any(at in starts for at in range(clause.start(), clause.end())):
            continue
        if role := _Statement(before[0].split(), clause[0].split(), names).role():
            found[mention.start] = role
    return found


class _Statement(NamedTuple):
    """The words of a clause before and after the name of a person."""

    before: list[str]
    after: list[str]
    names: Names

    def role(self) -> str | None:
        data = self.names.predicates
        at = self._verb()
        if at is None:
            return None
        at, is_elected = self._between(at)
        words = self.after
        is_determined = at < len(words) and words[at].lower() in data.determiners
        determiner = words[at].lower() if is_determined else ""
        begin = at + is_determined
        for title in range(begin, min(len(words), begin + _MAX_MODIFIERS + 1)):
            base = base_title(words[title], self.names)
            is_inflected = base != words[title]
            is_title = base and (is_elected if is_inflected else self._is_subject(determiner, words[title]))
            if is_title and self._ends_office(title + 1, is_elected):
                return shown(words[begin:title], words[title], self._complement(title + 1), self.names)
            if not self._modifies(words[title], bool(determiner)):
                break
        return None

    def _verb(self) -> int | None:
        """Where the words after the finite verb begin; None if the person is not its subject."""
        verbs = self.names.predicates.verbs
        subject = self._begins_subject()
        if self.names.predicates.inverts and subject and self.before[subject - 1].lower() in verbs:
            return 0
        if subject == 0 and self.after:
            if " ".join(self.after[:2]).lower() in verbs:
                return 2
            if self.after[0].lower() in verbs:
                return 1
        return None

    def _begins_subject(self) -> int:
        """Where what belongs to the name before it begins: `the former | minister`."""
        at = len(self.before)
        while at and len(self.before) - at < _MAX_BEFORE and self._goes_before_name(self.before[at - 1]):
            at -= 1
        return at

    def _goes_before_name(self, word: str) -> bool:
        form = word.lower()
        if form in self.names.predicates.verbs:
            return False
        return (
            form in self.names.predicates.determiners
            or form.rstrip(".") in self.names.address
            or form in self.names.title_modifiers
            or base_title(word, self.names) == word
            or word[0].isdigit()
        )

    def _between(self, at: int) -> tuple[int, bool]:
        """Where the office begins, after adverbs and times; and whether the person came into it by election."""
        data, words = self.names.predicates, self.after
        is_elected = False
        for _ in range(_MAX_BETWEEN):
            word = words[at].lower() if at < len(words) else ""
            if word in data.elections or word in data.adverbs or word[:1].isdigit():
                at += 1
            elif word in data.periods and at + 1 < len(words):
                ahead = next((i for i in (1, 2) if words[min(at + i, len(words) - 1)][0].isdigit()), 0)
                if not ahead:
                    break
                at += 1 + ahead
            elif word in data.election_prepositions and words[-1].lower() in data.elections:
                return at + 1, True
            else:
                break
        return at, is_elected

    def _is_subject(self, determiner: str, title: str) -> bool:
        """Whether the office is in the nominative: not `war der Ministerin bekannt`."""
        determiners, ending = self.names.predicates.oblique
        return not (determiner in determiners and title.endswith(ending))

    def _modifies(self, word: str, is_determined: bool) -> bool:
        if belongs(word, self.names):
            return not self.names.predicates.inverts or word.lower() in self.names.title_modifiers
        form = word.lower()
        if form in self.names.appositions[1] or form in self.names.indefinites or not form[0].isalpha():
            return False
        endings = self.names.adjective_endings
        return form.endswith(endings) if endings else is_determined

    def _complement(self, at: int) -> list[str]:
        """`of Wisconsin`, `der Deutschen Bank`, `Niedersachsens`: to the end of the first capitals."""
        rest = self.after[at:]
        first = next((i for i, word in enumerate(rest[: _MAX_MODIFIERS + 1]) if word[0].isupper()), len(rest))
        end = first
        while end < len(rest) and rest[end][0].isupper():
            end += 1
        is_cut = not end or rest[end - 1].endswith("-")  # `für Außen- und Innenpolitik`
        return rest[:end] if first < end and not is_cut and is_complement(rest[:end], self.names) else []

    def _ends_office(self, at: int, is_elected: bool) -> bool:
        """Whether the title is the whole noun: not `is a writer friend`, `war Trainer Klopp`."""
        data, rest = self.names.predicates, self.after[at:]
        if not rest or is_elected:
            return True
        word = rest[0]
        if data.followers:
            return word.lower() in self.names.appositions[1] or word.lower() in data.followers
        return word[0].islower() or word.endswith(self.names.genitive_ending)
