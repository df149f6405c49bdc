"""`artinspect figures`."""

from artinspect.cli.options import Options
from artinspect.cli.run import run


def figures(options: Options) -> int:
    """Every number that the article reports: how many, of what, says who."""
    return run("figures", options)
