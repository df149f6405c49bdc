"""What a rule is, what it reads of an article, and what it answers."""
