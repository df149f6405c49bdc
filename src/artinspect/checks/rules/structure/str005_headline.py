"""STR005: is there a headline, and does the text say more than it?"""

from __future__ import annotations

from artinspect.article import Block
from artinspect.article.segmentation import words
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.evidence import shortened
from artinspect.checks.support.headlines import MIN_HEADLINE_WORDS, leading_words, repeated_top, says_same

# A shorter paragraph at the top may be a headline that looks like a sentence or a dateline.
_MIN_LEAD_WORDS = 15
_NO_HEADLINE = "the article has no headline"


def repeated_or_missing_headline(context: RuleContext) -> Outcomes:
    """A headline that is missing, printed twice, or repeated by the first sentence of the text."""
    article = context.article
    body = [b for b in article.blocks if b.kind == "paragraph"]
    title = article.title
    if repeated := repeated_top(context):
        yield _repeats(context, repeated[0], repeated[1].start, repeated[1].end)
    elif title is None:
        if not body or not _is_promised(context) or not _is_long(context, body[0]):
            yield Skip(_NO_HEADLINE)
            return
        start, end = body[0].start, body[0].end
        yield Violation("the headline is missing", start, shortened(article.text, start, end))
    else:
        head = Block("title", title.start, title.end)
        printed = [b for b in article.blocks if b.kind == "title"]
        # Some sites print the headline of the front matter, others only that of the text: both have it.
        if len(printed) > 1 and printed[0].start == title.start and not article.has_head:
            again = printed[1]
            side = Related("the headline", head.start, head.end)
            yield Violation("the headline is printed twice", again.start, again.end, (side,))
        elif body and len(leading_words(context, head)) >= MIN_HEADLINE_WORDS:
            start = article.dateline.end if article.dateline else body[0].start
            first = next(s for s in article.sentences if s.kind == "paragraph")
            # A dateline may end what looks like a sentence of its own.
            said = leading_words(context, Block("paragraph", start, body[0].end))
            if article.has_head and says_same(leading_words(context, head), said):
                return  # the headline again, in bold
            for end in sorted({max(first.end, start), body[0].end}):
                if says_same(leading_words(context, head), leading_words(context, Block("paragraph", start, end))):
                    yield _repeats(context, head, body[0].start, end)
                    return


def _repeats(context: RuleContext, head: Block, start: int, end: int) -> Violation:
    return Violation(
        "the first sentence repeats the headline",
        start,
        shortened(context.article.text, start, end),
        (Related("the headline", head.start, head.end),),
    )


def _is_promised(context: RuleContext) -> bool:
    """Whether the form of the input has a place for a headline: a head with a date, a section or an author."""
    article = context.article
    is_dated = article.published is not None and not article.published.given
    return bool(is_dated or article.byline or article.section or article.has_head)


def _is_long(context: RuleContext, block: Block) -> bool:
    return len(words(context.article.text, block.start, block.end)) >= _MIN_LEAD_WORDS


RULE = Rule(
    code="STR005",
    name="headline",
    family="structure",
    severity="warning",
    what="Compares the headline with the first sentence; reports a missing headline if the text has a head.",
    why="The first sentence should add something; often the headline was copied into it.",
    examples=(
        Example(
            bad="Der Rat baut eine Brücke\n\nDer Rat baut eine Brücke. Sie kostet zwei Millionen Euro.",
            good="Der Rat baut eine Brücke\n\nDie Brücke in Bonn kostet zwei Millionen Euro.",
        ),
        Example(
            bad="Council builds a bridge\n\nCouncil builds a bridge. It will cost two million euros.",
            good="Council builds a bridge\n\nThe bridge in Leeds will cost two million euros.",
        ),
    ),
    check=repeated_or_missing_headline,
)
