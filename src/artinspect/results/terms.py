"""The vocabulary of results: the words that their fields may hold."""

from __future__ import annotations

from typing import Literal

Label = Literal["PER", "LOC", "ORG", "MISC"]
Form = Literal["derived", "part"]
PipelineOrigin = Literal["embedded", "installed", "path"]
Kind = Literal["count", "money", "percent", "measure", "ratio", "rank", "score", "other"]
Qualifier = Literal["about", "at_least", "at_most", "more_than", "less_than", "almost"]
Change = Literal["up", "down", "from", "to"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"]
Difficulty = Literal["very easy", "easy", "fairly easy", "medium", "fairly hard", "hard", "very hard"]
Part = Literal["counts", "readability", "keywords", "sentences", "who", "figures", "when", "details"]
Severity = Literal["error", "warning", "info"]
FailOn = Literal["error", "warning", "info", "never"]
DocumentFormat = Literal["text", "markdown", "html", "docx"]
ErrorCode = Literal[
    "unreadable", "undecodable", "binary", "empty", "unsupported-language", "unsupported-format", "internal"
]  # fmt: skip
