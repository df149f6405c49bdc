"""The date in the name of a file, as site generators write it."""

from __future__ import annotations

import re

# `2024-05-03-neue-bruecke.md`, `2024_05_03.md`, `20240503-neue-bruecke.md`
_NAME = (
    r"(?P<year>(?:19|20)\d\d)"
    r"(?:(?P<sign>[-_.])(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?)(?!\d)|(?P<month2>\d\d)(?P<day2>\d\d)(?=[-_]))"
)
# `2024/05/03/neue-bruecke.md`, `2024/05/03-neue-bruecke.md`
_FOLDERS = r"(?:^|/)(?P<year>(?:19|20)\d\d)/(?P<month>\d\d?)/(?P<day>\d\d?)(?:/|[-_])[^/]*\Z"
# Hugo keeps an article and its pictures in a folder, where the article is always called so.
_INDEX = ("index.", "_index.")


def date_in_path(path: str) -> str | None:
    """The date in the name of a file or of its last folders, as `YYYY-MM-DD`; None if there is none.

    >>> date_in_path("content/posts/2024-05-03-neue-bruecke.md")
    '2024-05-03'
    """
    if "19" not in path and "20" not in path:  # spares most starts the patterns
        return None
    path = path.replace("\\", "/")
    folders, _, name = path.rpartition("/")
    if name.startswith(_INDEX):
        name = folders.rpartition("/")[2]
    if match := re.match(_NAME, name):
        return _iso(match["year"], match["month"] or match["month2"], match["day"] or match["day2"])
    if match := re.search(_FOLDERS, path):
        return _iso(match["year"], match["month"], match["day"])
    return None


def _iso(year: str, month: str, day: str) -> str | None:
    from datetime import date

    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
