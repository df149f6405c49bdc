"""`artinspect timeline`."""

from artinspect.cli.options import Options
from artinspect.cli.run import run


def timeline(options: Options) -> int:
    """Every date, time and duration, in the order of the calendar."""
    return run("timeline", options)
