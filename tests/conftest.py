"""What the tests share: articles made of a text, commands run in this process, a time limit."""

from __future__ import annotations

import io
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import hypothesis
import pytest

from artinspect.article import Article
from artinspect.cli import main
from artinspect.languages import load
from artinspect.languages.schema.writing import Writing

# A busy machine is no fault of the code; what must not hang has a time limit of its own.
hypothesis.settings.register_profile("artinspect", deadline=None)
hypothesis.settings.load_profile("artinspect")

SAMPLES = Path(__file__).parent.parent / "samples"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="Write tests/golden anew; review the diff.")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests check is neither kept in the user's cache nor read from it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ARTINSPECT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def _no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables have their natural width, whatever terminal the tests are run on."""
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def samples() -> Path:
    return SAMPLES


@pytest.fixture(
    params=["timeline", "figures", "summary", pytest.param("entities", marks=pytest.mark.model)],
)
def command(request: pytest.FixtureRequest) -> str:
    """Each of the four commands."""
    return str(request.param)


@pytest.fixture(scope="session")
def de() -> Writing:
    return load("de", Writing)


@pytest.fixture(scope="session")
def en() -> Writing:
    return load("en", Writing)


@pytest.fixture(scope="session")
def article() -> Callable[..., Article]:
    """`article(text, "de")` is the article that a text is, its language detected where none is given."""

    def make(text: str, language: str | None = None, **settings: Any) -> Article:
        return Article.parse(text, language=language, **settings)

    return make


class Ran(NamedTuple):
    """What came of a command line."""

    code: int
    out: str
    err: str

    @property
    def articles(self) -> list[dict[str, Any]]:
        """The articles of JSON or JSON lines."""
        try:
            return list(json.loads(self.out)["articles"])
        except (ValueError, KeyError):
            return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """`run("timeline", "-", stdin=b"...")` is a command line, run in this process."""

    def run_main(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = main([str(a) for a in arguments])
        return Ran(code, *capsys.readouterr())

    return run_main


@pytest.fixture(scope="session")
def time_limit() -> Callable[[float], AbstractContextManager[None]]:
    """`with time_limit(5):` fails a test that takes longer, where it would have hung."""

    def too_long(*_: object) -> None:
        pytest.fail("took too long", pytrace=False)

    @contextmanager
    def limit(seconds: float) -> Iterator[None]:
        if not hasattr(signal, "SIGALRM"):
            yield
            return
        before = signal.signal(signal.SIGALRM, too_long)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)

    return limit
