"""One module per subcommand: each translates its options and makes one call."""

from artinspect.cli.commands.check import check
from artinspect.cli.commands.entities import entities
from artinspect.cli.commands.figures import figures
from artinspect.cli.commands.models import models
from artinspect.cli.commands.rules import rules
from artinspect.cli.commands.summary import summary
from artinspect.cli.commands.timeline import timeline

COMMANDS = (summary, entities, figures, timeline, check, rules, models)
