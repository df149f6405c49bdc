import pytest

from artinspect.inspection import Settings, article_of
from artinspect.timeline import read_timeline


@pytest.fixture(scope="session")
def read():
    """`read("de", text, published)` are the time expressions of a text."""

    def times(language, text, published=None):
        return read_timeline(article_of(text, Settings(language=language, published=published)))

    return times
