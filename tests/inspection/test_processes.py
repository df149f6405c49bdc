"""Sharing work between processes."""

import os
import time
from multiprocessing import active_children

import pytest

from artinspect.errors import ArtinspectError
from artinspect.inspection.processes import in_order


def slow_if_even(n):
    time.sleep(0.05 * (n % 2 == 0))
    return n, os.getpid()


def fail(n):
    raise ArtinspectError(f"no {n}")


def die(n):
    os._exit(3)


def never(_):
    return False


def test_results_keep_the_order_of_the_parts():
    results = list(in_order(slow_if_even, range(20), 3, never))
    assert [n for n, _ in results] == list(range(20))
    assert os.getpid() not in {pid for _, pid in results}


def test_what_must_stay_is_done_here():
    results = dict(in_order(slow_if_even, range(6), 2, lambda n: n == 3))
    assert [n for n, pid in results.items() if pid == os.getpid()] == [3]


def test_parts_are_not_read_far_ahead():
    read = []
    results = in_order(slow_if_even, (read.append(n) or n for n in range(100)), 2, never)
    next(results)
    assert len(read) < 10
    results.close()
    assert active_children() == []


def test_an_error_of_the_work_is_raised_and_no_process_is_left():
    with pytest.raises(ArtinspectError, match="no 0"):
        list(in_order(fail, range(50), 2, never))
    assert active_children() == []


def test_a_process_that_dies_is_named():
    with pytest.raises(ArtinspectError, match=r"a process ended early.*--jobs"):
        list(in_order(die, range(4), 2, never))
