"""The command line: commands translate options, call the library and hand results to a renderer."""

from artinspect.cli.app import main

__all__ = ["main"]
