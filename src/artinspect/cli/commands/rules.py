"""`artinspect rules`."""

from typing import TYPE_CHECKING, cast

from artinspect.cli.options import Printing
from artinspect.cli.run import format_of, output, table_style

if TYPE_CHECKING:
    from artinspect.rendering.listings import ListingFormat


def rules(options: Printing) -> int:
    """List the rules of check; check --explain CODE explains one."""
    from artinspect.checks import RULES
    from artinspect.rendering.listings import write_listing
    from artinspect.rendering.rule_docs import rule_listing

    format = cast("ListingFormat", format_of(options, "rules"))
    with output(options) as stream:
        write_listing(format, rule_listing(RULES), stream, table_style(options))
    return 0
