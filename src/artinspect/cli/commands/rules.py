"""`artinspect rules`."""

from typing import cast

from artinspect.cli.options import Printing
from artinspect.cli.run import format_of, look_of, output
from artinspect.rendering import Format


def rules(options: Printing) -> int:
    """The rules that check applies; check --explain CODE says more of one."""
    from artinspect.checks import RULES
    from artinspect.rendering.rulebook import write_rules

    format = cast("Format", format_of(options, "rules"))
    with output(options) as stream:
        write_rules(format, RULES, stream, look_of(options))
    return 0
