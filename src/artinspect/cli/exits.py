"""The exit codes of the contract."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command line ends with."""

    OK = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130
