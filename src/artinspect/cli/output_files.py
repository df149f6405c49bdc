"""Files that results are written to: each takes its name only when it is whole."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal, TextIO

from artinspect.errors import ArtinspectError

# Names of streams that are open; a file may be behind one, but it isn't replaced.
_STREAMS = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/")
# As many random bytes as make it certain that no two runs write to the same file.
_RANDOM_BYTES = 8


@contextmanager
def output_file(path: str) -> Iterator[TextIO]:
    """A file to write results to, which may be one of the inputs.

    What is there is replaced at the end; where anything fails before, it stays. Only pipes and devices are
    written to directly.

    Raises ArtinspectError if it cannot be written, but BrokenPipeError where a pipe has no reader.
    """
    is_stream = path.startswith(_STREAMS) or (os.path.exists(path) and not os.path.isfile(path))  # noqa: PTH110, PTH113
    # A link stays one.
    target = path if is_stream else os.path.realpath(path)
    part = os.path.join(os.path.dirname(target), f".artinspect-{os.urandom(_RANDOM_BYTES).hex()}.part")  # noqa: PTH118, PTH120
    try:
        if not os.path.basename(path):  # noqa: PTH119 -- pathlib drops the slash at the end
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        with _opened(target if is_stream else part, "w" if is_stream else "x") as file:
            if not is_stream:
                _copy_permissions(target, part)
            yield file
        if not is_stream:
            os.replace(part, target)  # noqa: PTH105
    except BrokenPipeError:
        raise
    except OSError as error:
        # An error without a name is one of writing, unless it is that of a working folder that is gone.
        if error.filename not in (None, path, target, part) or _is_of_working_folder(error):
            raise
        raise ArtinspectError(f"{path}: {error.strerror or error}") from None
    finally:
        if not is_stream:
            with suppress(OSError):  # there is none, or it has its name
                os.unlink(part)  # noqa: PTH108


def _opened(path: str, mode: Literal["w", "x"]) -> TextIO:
    return open(path, mode, encoding="utf-8", errors="backslashreplace", newline="")  # noqa: PTH123


def _copy_permissions(source: str, target: str) -> None:
    """Who could not read the file that is replaced can't read the new one."""
    with suppress(OSError):  # nothing is replaced
        os.chmod(target, stat.S_IMODE(os.stat(source).st_mode))  # noqa: PTH101, PTH116


def _is_of_working_folder(error: OSError) -> bool:
    return isinstance(error, FileNotFoundError) and error.filename is None
