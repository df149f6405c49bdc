"""A project's articles checked: configuration, cache, what is known. It wraps inspection."""
