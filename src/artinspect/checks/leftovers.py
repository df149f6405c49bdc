"""STR: what editing and wrong conversions left in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html.entities import name2codepoint

from artinspect.checks.context import Outcomes, RuleContext, Violation
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

# Marks for what is to come that no language has for itself.
_PLACEHOLDERS = (
    r"(?i:lorem ipsum|\basdf(?:asdf|jkl|ghjkl)?\b)",
    r"\b(?:TK(?: ?TK){1,5}|tktk|TODO|FIXME)\b",
    r"(?<![\w.@-])(?:XXX{1,18}|xxx{1,18})(?![\w@]|-[A-Z]|\.com)",
    r"[\[(<{](?:[Xx]{2,20}|[Xx]\.[Xx]\.|_{2,20}|\.{0,3}\?{2,9})[\])>}]",
    r"(?<=[$£€])[Xx]{2,20}(?![\w-])|(?<![\w-])[Xx]{2,20}(?= ?[%€$£])",
    r"(?<![\w.,:-])[Xx]{1,4}[.,:][Xx]{1,4}(?:\.[Xx]{2,4})?(?![\w-])",
    r"(?<![\w.,])\d{1,6}[.,]?XX{0,4}(?=%)",
    r"(?<![\w.-])(?:xx)(?![\w.-])|(?<![\w.-])[Xx]{2}\.(?=[Xx]{2})",
    r"(?<=[^\W\dA-Z_] )XX(?= [^\W\d_])",
    r"(?<!\?)\?{3,9}(?!\w)|(?<=\s)\?\?(?=[\s,.;:)])|(?<=\s)\(\?\)",
    r"(?<![\w-])(?:X-X|(?:19|20)[Xx]{2})(?![\w-])",
    r"(?<!_)_{3,40}(?![\w_])",
    r"(?<!@)@{3,9}(?!@)|(?<=[^\s#])[ \t]{1,3}#{2,9}(?![#\w])",
    r"\{\{[^{}\n]{1,60}\}\}|\[\[[^\[\]\n]{1,80}\]\]|\(\([^()\n]{0,60}[ ?][^()\n]{0,60}\)\)|<<[^<>\n]{1,60}>>",
)
_QUOTES = "\"„“”»«‘’‚'"
_ROMAN = re.compile(r"X{2,3}")
_ROMAN_REACH = 25

# What UTF-8 makes of a character's later bytes when it is read as Windows-1252 or Latin-1.
_LATER = "".join(
    sorted(
        {
            c
            for b in range(0x80, 0xC0)
            for c in (chr(b), bytes([b]).decode("cp1252", "ignore"))
            if c and c != "\x85"
        }
    )
)
_LATER_CLASS = f"[{re.escape(_LATER)}]"
# Those of them that never stand behind a letter in a sound text.
_ODD_LATER = "[¡-ª¬¯±-¶¸-º¼-¿‡†ˆ‰Š‹ŒŽ™œžŸƒ\x80-\x84\x86-\x9f]"
_DAMAGED = re.compile(
    "\ufffd"
    rf"|[ÃÂ]{_LATER_CLASS}|Â(?=[ €%])|â(?:€|‚¬|„¢|†’|\x80|\x82)|ï[»¿][¿½]|(?:[ÐÑ]{_LATER_CLASS}){{2}}"
    rf"|[ÄÅÎÏ]{_ODD_LATER}"
    # UTF-8 read as Mac Roman, Windows-1252 read as the code page of DOS.
    r"|√[§∂∫üÑñúüº©®†°]|‚Ä[úûôöìîù¶¢“”ì]|(?<=[a-z])[³õ÷](?=[a-zß])|[aouAOU]¨|¨[aouAOU]|(?<=[a-z])[¤¶¼½¾¬](?=[a-z])"
    # Control characters, escapes of programs and mail.
    r"|[\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]|\\u00[0-9a-fA-F]{2}|\\u20[0-9a-fA-F]{2}|=C3=[89AB][0-9A-F]|=E2=80=[0-9A-F]{2}"
    r"|(?<=[A-Za-z])=(?:E4|F6|FC|DF|C4|D6|DC)(?=[a-z])|(?<=[A-Za-z])(?:[aouAOU]uml|szlig);"
    r"|&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|[A-Za-z]{2,8}\d{0,2});"
    # A character that the target had none for.
    r"|(?<![\w/=&.?#:])[^\W\d_]{1,30}\?{1,2}(?=[a-zäöüß][^\W\d_]{0,30}(?![\w/=]))|(?<=\s)\?(?=[a-z]{2,30}\b)"
)
_WORD_AFTER = re.compile(r"\.?\s([^\W\d_]+)")
_ENTITY_NAME = re.compile(r"&([A-Za-z]\w{1,9});")
# How much of the word around the damage is shown.
_WORD_REACH = 20


def placeholders(context: RuleContext) -> Outcomes:
    """What an editor left in the text for later."""
    article = context.article
    seen = 0
    for block in article.blocks:
        for match in _placeholders(article.language.reading).finditer(
            article.text, max(block.start, seen), block.end
        ):
            # Several question marks may be a quotation's own, and an abbreviation in quotation marks is spoken of.
            is_own = not match[0].strip("? ") and context.article.is_quoted(match.start())
            is_own = is_own or _is_spoken_of(article.text, match)
            if not is_own and not _is_roman(context, match):
                seen = match.end()
                yield Violation("left over from editing", match.start(), match.end())


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    """Whether quotation marks stand around an abbreviation alone: `listed as “TBD”`, not `„Zitat kommt noch“`."""
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    is_quoted = bool(before) and bool(after) and before in _QUOTES and after in _QUOTES
    return is_quoted and match[0].isalpha() and match[0].isupper() and match[0].strip("X") != ""


def _is_roman(context: RuleContext, match: re.Match[str]) -> bool:
    """Whether the words around X's make them a number: `Super Bowl XXX`, `das XX. Kapitel`."""
    if not _ROMAN.fullmatch(match[0]):
        return False
    words = load(context.article.language.reading, TextWords)
    before = context.article.text[max(0, match.start() - _ROMAN_REACH) : match.start()]
    after = context.article.text[match.end() : match.end() + _ROMAN_REACH]
    follows = _WORD_AFTER.match(after)
    if follows and follows[1].lower() in context.article.writing.months:  # `am XXX. Mai`
        return False
    is_ordinal = after.startswith(".") or match[0] == "XX"
    return (
        re.search(words.roman_before, before, re.I) is not None
        or re.match(words.roman_after, after, re.I) is not None
        or (is_ordinal and re.search(words.roman_articles, before, re.I) is not None)
    )


@cache
def _placeholders(language: str) -> re.Pattern[str]:
    patterns = (*_PLACEHOLDERS, *load(language, TextWords).placeholders)
    return re.compile("|".join(f"(?:{p})" for p in patterns).replace(" ", r"\s"), re.M)


def damage(context: RuleContext) -> Outcomes:
    """Characters that were decoded wrongly, one finding a line."""
    text = context.article.text
    last_line: int | None = None
    for match in _damaged(text):
        line = text.rfind("\n", 0, match.start())
        if line != last_line:
            start, end = match.start(), match.end()
            while start > match.start() - _WORD_REACH and start and not text[start - 1].isspace():
                start -= 1
            while end < min(len(text), match.end() + _WORD_REACH) and not text[end].isspace():
                end += 1
            yield Violation("the encoding of the text is damaged", start, end)
        last_line = line


def _damaged(text: str) -> Iterator[re.Match[str]]:
    for match in _DAMAGED.finditer(text):
        name = _ENTITY_NAME.fullmatch(match[0])
        if name is None or name[1] in name2codepoint or name[1] == "apos":
            yield match
