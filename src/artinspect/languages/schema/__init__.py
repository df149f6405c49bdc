"""What a language folder says, one dataclass per topic."""
