"""Work that other processes take a share of: what they make lies in the store."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Sequence
from typing import NoReturn

Job = Callable[[], object]

_MOST = 3  # a helper takes as much memory as what it is forked from
_WORTH = 8  # jobs, for one helper


class Helpers:
    """Processes that make from the end what this one makes from the start.

    Nothing comes back from them: whoever gets to a job that was done finds what it made.
    """

    def __init__(self) -> None:
        """Have none yet."""
        self.pids: list[int] = []

    def start(self, jobs: Sequence[Job]) -> None:
        """Fork one for each idle processor; each begins with another part of the jobs."""
        if not hasattr(os, "fork") or _has_other_threads():
            return  # a fork takes none of them along, but the locks that they hold
        if signal.getsignal(signal.SIGCHLD) == signal.SIG_IGN:
            return  # nobody could wait for the end of one
        number = min(_processors() - 1, _MOST, len(jobs) // _WORTH)
        own = os.getpid()
        for helper in range(number):
            first = len(jobs) * (helper + 1) // number
            order = [*reversed(jobs[:first]), *reversed(jobs[first:])]
            if pid := os.fork():
                self.pids.append(pid)
            else:
                _help(order, own)

    def close(self) -> None:
        """Have each leave what it is at, and wait for that."""
        for pid in self.pids:
            os.kill(pid, signal.SIGTERM)
        while self.pids:
            os.waitpid(self.pids.pop(), 0)


def _help(jobs: Sequence[Job], helped: int) -> NoReturn:
    """Do jobs until there are no more, or none is wanted any more.

    A signal tells that, or the end of the process that is helped.

    What is wrong with one, the process that was forked from tells as it gets there.
    """
    wanted, silence = True, os.open(os.devnull, os.O_WRONLY)

    def leave(*_: object) -> NoReturn:
        nonlocal wanted
        wanted = False  # where what is raised is not heard, the next job is not begun
        raise KeyboardInterrupt  # what was begun to be written is removed

    try:
        for stream in (1, 2):
            os.dup2(silence, stream)
        signal.signal(signal.SIGTERM, leave)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for job in jobs:
            if wanted and os.getppid() == helped:
                with contextlib.suppress(Exception):
                    job()
    finally:
        os._exit(0)


def _has_other_threads() -> bool:
    return threading.active_count() > 1


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
