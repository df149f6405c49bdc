"""The same work in several processes, its results in the order of its parts.

Each process has a pipe of its own, so that it can be ended at any moment: of an executor's shared queue a process
that is killed may leave half a message.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar, cast

from artinspect.errors import ArtinspectError

# What ends a program; Windows has no hangup.
_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
Part = TypeVar("Part")
Result = TypeVar("Result")


@dataclass(frozen=True)
class _Outcome(Generic[Result]):
    """What came of a part: its result, or the error that its work raised."""

    result: Result | None = None
    error: Exception | None = None


def in_order(  # noqa: C901 -- one loop, whose turns depend on each other
    work: Callable[[Part], Result], parts: Iterable[Part], jobs: int, stays_here: Callable[[Part], bool]
) -> Iterator[Result]:
    """The result of each part, in the order of the parts.

    Args:
        work: what is done; it, the parts and the results must survive pickling.
        parts: read as far ahead as keeps the processes busy.
        jobs: how many processes.
        stays_here: whether a part can only be worked in this process, when its turn comes.

    Raises what `work` raises, and ArtinspectError if a process dies. However it ends, no process is left.
    """
    processes: list[Process] = []
    idle: list[Connection] = []
    busy: dict[Connection, int] = {}
    outcomes: dict[int, _Outcome[Result]] = {}
    here: dict[int, Part] = {}
    remaining = enumerate(parts)
    turn = 0
    try:
        while True:
            while (idle or len(processes) < jobs) and len(outcomes) + len(here) < 2 * jobs:
                index, part = next(remaining, (-1, None))
                if index < 0:
                    break
                if stays_here(cast("Part", part)):
                    here[index] = cast("Part", part)
                    continue
                connection = idle.pop() if idle else _start(work, processes)
                connection.send(part)
                busy[connection] = index
            if turn in here:
                yield work(here.pop(turn))
                turn += 1
            elif turn in outcomes:
                outcome = outcomes.pop(turn)
                if outcome.error:
                    raise outcome.error
                yield cast("Result", outcome.result)
                turn += 1
            elif busy:
                for ready in cast("list[Connection]", wait(list(busy))):
                    outcomes[busy.pop(ready)] = _receive(ready)
                    idle.append(ready)
            else:
                return
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()


def _start(work: Callable[[Part], Result], processes: list[Process]) -> Connection:
    """A further process; the end of its pipe that is ours."""
    ours, theirs = Pipe()
    process = Process(target=_serve, args=(work, theirs, ours), daemon=True)
    with _held():  # until it knows what to do with them
        process.start()
        processes.append(process)
    theirs.close()
    return ours


@contextmanager
def _held() -> Iterator[None]:
    """Signals that come meanwhile are delivered afterwards. A process that is started here holds them, too."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_signals_to_parent() -> None:
    """An interrupt or a hangup is the parent's business; it ends its processes by the signal left over."""
    for number in _ENDING:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)


def _receive(connection: Connection) -> _Outcome[Result]:
    try:
        return cast("_Outcome[Result]", connection.recv())
    except (EOFError, OSError):
        raise ArtinspectError("a process ended early, perhaps for lack of memory; try a smaller --jobs") from None


def _serve(work: Callable[[Part], Result], parts: Connection, parents: Connection) -> None:
    """What a process does until it is ended, or its parent is gone: a copy of the parent's end would hide that."""
    _leave_signals_to_parent()
    parents.close()
    try:
        while True:
            part = parts.recv()
            try:
                outcome = _Outcome(work(part))
            except Exception as error:  # raised again by the parent
                outcome = _Outcome(None, error)
            parts.send(outcome)
    except (EOFError, OSError):
        return  # the parent is gone
