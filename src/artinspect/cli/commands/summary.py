"""`artinspect summary`."""

from artinspect.cli.options import Options
from artinspect.cli.run import run


def summary(options: Options) -> int:
    """The article in short: length, readability, keywords, key sentences."""
    return run("summary", options)
