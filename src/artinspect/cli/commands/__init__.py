"""One module per subcommand: each translates its options and makes one call."""

from artinspect.inspection.analyses import ANALYSES

COMMANDS = (*ANALYSES, "rules", "models")
