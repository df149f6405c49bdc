"""artinspect tells what an article says: who, how many, when, in short. Offline, in a second."""

__version__ = "0.1.0"
