"""A child that is forked before its job is there: nobody waits for what a start costs."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import traceback
from collections.abc import Iterable
from dataclasses import dataclass

from torchproof.running.child.execution import execute
from torchproof.running.child.job import job_from, next_line
from torchproof.running.child.parting import Listener
from torchproof.running.child.randomness import seed
from torchproof.running.serving.rehearsal import rehearse

_C = None if sys.platform == "win32" else ctypes.CDLL(None)
_SET_PDEATHSIG = 1  # prctl(2)
_FAR = 1000  # files are numbered from 0 on


@dataclass(frozen=True)
class Ready:
    """A child that waits for its job, the pipe that brings it, and that of its end."""

    pid: int
    jobs: int
    ending: Listener

    def begin(self, job: bytes) -> None:
        """Have it run a job, given as a line."""
        try:
            os.write(self.jobs, job)
        except BrokenPipeError:
            pass  # it ended before: whoever reaps it finds out
        finally:
            os.close(self.jobs)

    def end(self) -> None:
        """End it without a job, and wait until it is gone."""
        self.forget()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def forget(self) -> None:
        """Close its pipes."""
        os.close(self.jobs)
        self.ending.close()


def fork_ahead(device: str, servers: Iterable[int]) -> Ready:
    """Return a child of this process; it closes the descriptors that are the server's."""
    server = os.getpid()
    job, jobs = os.pipe()
    ending, says = os.pipe()
    pid = os.fork()
    if pid:
        os.close(job)
        os.close(says)
        return Ready(pid, jobs, Listener(ending))
    try:
        _become_child(server, [*servers, jobs, ending])
        rehearse(device)
        states = seed(device)
        line = next_line(job)
        os.close(job)
        if line:
            execute(job_from(line), states, _moved_away(says))
    finally:  # the child must never go on as a server
        try:
            if sys.exc_info()[0]:
                traceback.print_exc()
        finally:
            os._exit(1)


def _moved_away(descriptor: int) -> int | None:
    """Return the same file by a number that few scripts get to; None if it is too high."""
    try:
        return os.dup2(descriptor, _FAR, inheritable=False)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _become_child(server: int, descriptors: Iterable[int]) -> None:
    """Take back all that was done for the server alone."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for one in descriptors:
        os.close(one)
    control_process(_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != server:  # it ended before it could take us along
        os._exit(1)


def control_process(option: int, value: int) -> None:
    """Call prctl, which Linux alone has."""
    if _C and sys.platform == "linux":
        _C.prctl(option, value)
