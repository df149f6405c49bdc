"""STR003: were characters decoded wrongly?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import name2codepoint

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule

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
# Those of them that never follow a letter in an undamaged text.
_ODD_LATER = "[¡-ª¬¯±-¶¸-º¼-¿‡†ˆ‰Š‹ŒŽ™œžŸƒ\x80-\x84\x86-\x9f]"
# The small letters of Latin scripts, up to the end of Latin Extended-B; `ª` and `º` are none.
_SMALL = "".join(c for c in map(chr, range(0x250)) if c.islower() and c.upper() != c)
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
    rf"|(?<![\w/=&.?#:])[^\W\d_]{{1,30}}\?{{1,2}}(?=[{_SMALL}][^\W\d_]{{0,30}}(?![\w/=]))"
    r"|(?<=\s)\?(?=[a-z]{2,30}\b)"
)
_ENTITY_NAME = re.compile(r"&([A-Za-z]\w{1,9});")
# How much of the word around the damage is shown.
_WORD_REACH = 20


def find_mojibake(context: RuleContext) -> Outcomes:
    """Characters that were decoded wrongly, one finding a line."""
    text = context.article.text
    last_line: int | None = None
    for match in _mojibake(text):
        line = text.rfind("\n", 0, match.start())
        if line != last_line:
            start, end = match.start(), match.end()
            while start > match.start() - _WORD_REACH and start and not text[start - 1].isspace():
                start -= 1
            while end < min(len(text), match.end() + _WORD_REACH) and not text[end].isspace():
                end += 1
            yield Violation("damaged encoding", start, end)
        last_line = line


def _mojibake(text: str) -> Iterator[re.Match[str]]:
    for match in _DAMAGED.finditer(text):
        name = _ENTITY_NAME.fullmatch(match[0])
        if name is None or name[1] in name2codepoint or name[1] == "apos":
            yield match


RULE = Rule(
    code="STR003",
    name="damaged-encoding",
    family="structure",
    severity="error",
    what="Finds wrongly decoded characters, the replacement character and HTML entities.",
    why="One wrong conversion between two systems damages every umlaut and quotation mark of a text.",
    examples=(
        Example(
            bad="Die Stadt MÃ¼nchen baut.",
            good="Die Stadt München baut.",
        ),
        Example(
            bad="The city itâ€™s in.",
            good="The city it’s in.",
        ),
    ),
    check=find_mojibake,
)
