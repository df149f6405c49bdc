"""One module per subcommand: each translates its options and makes one call."""

COMMANDS = ("summary", "entities", "figures", "timeline", "check", "rules", "models")
