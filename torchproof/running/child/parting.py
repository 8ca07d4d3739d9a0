"""A child says how it ended before the kernel frees its memory, a fifth of a short run.

The kernel closes files and sockets after that, so that another run could find a port
taken. So a child says nothing unless memory is all that it leaves to the kernel; whoever
waits for it sees it end, then.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from torchproof.running.child.finishing import function_of_c

if sys.platform != "win32":
    import resource

# So much, in KiB, is freed before another run begins: it may need that itself.
_LARGE = 1 << 20
_TASKS, _DESCRIPTORS = Path("/proc/self/task"), Path("/proc/self/fd")


@dataclass(frozen=True)
class Ending:
    """How a process ended: its number, its exit code, and what it computed."""

    pid: int
    exit_code: int
    processor_seconds: float


def ending_from(line: bytes) -> Ending | None:
    """Return the ending in a line, None if there is none."""
    try:
        pid, code, seconds = line.split()
        return Ending(int(pid), int(code), float(seconds))
    except ValueError:
        return None


class Parting:
    """Where this process says how it ended, and what it had open before its script."""

    def __init__(self, descriptor: int) -> None:
        """Take the descriptor of a pipe."""
        self._says = descriptor
        self._process = os.getpid()
        self._open = _descriptors()

    def say(self, code: int) -> None:
        """Write the ending to the pipe, if none but the kernel could see a difference.

        Raises OSError where /proc does not tell, or the script closed the pipe.
        """
        if os.getpid() == self._process and self._leaves_memory_alone():
            used = [
                resource.getrusage(who)
                for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            ]
            seconds = sum(one.ru_utime + one.ru_stime for one in used)
            if used[0].ru_maxrss < _LARGE:
                os.write(self._says, f"{self._process} {code} {seconds}\n".encode())

    def _leaves_memory_alone(self) -> bool:
        """Return whether no thread, child, file or socket goes with this process."""
        is_alone = len(list(_TASKS.iterdir())) == 1
        children = _TASKS / f"{self._process}/children"
        return is_alone and not children.read_bytes() and _descriptors() == self._open


_current: list[Parting] = []


def begin(descriptor: int) -> None:
    """Have this process say to a pipe how it ended, once C has done what it was asked to."""
    with contextlib.suppress(OSError):
        _current[:] = [Parting(descriptor)]
        if on_exit := function_of_c("on_exit"):  # C calls the first one last
            on_exit(_CALLBACK, None)


def _say(code: int, _: object) -> None:
    """Say that nothing comes after this; it may go unsaid."""
    with contextlib.suppress(OSError):
        _current[0].say(code & 0xFF)


_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_void_p)(_say)


def _descriptors() -> dict[str, Path]:
    """Return what this process has open, by number. Raises OSError without /proc."""
    found = {}
    for one in _DESCRIPTORS.iterdir():
        with contextlib.suppress(OSError):  # that of the list itself
            found[one.name] = one.readlink()
    return found
