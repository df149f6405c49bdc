import pytest

from artinspect.analyses.timeline import read_timeline
from artinspect.article import Article


@pytest.fixture(scope="session")
def read():
    """`read("de", text, published)` are the time expressions of a text."""

    def times(language, text, published=None):
        return read_timeline(Article.parse(text, language=language, published=published))

    return times
