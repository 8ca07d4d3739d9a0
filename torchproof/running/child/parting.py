"""A child tells of its end before the kernel frees its memory, a fifth of a short run.

The kernel closes files and sockets after that, so that another run could find a port
taken. So a child announces its end only if memory is all that it leaves to the kernel.
After that, C does what the script asked it to do at the end, and last of all it says the
exit code: no Python runs any more that a script could have changed.
"""

from __future__ import annotations

import contextlib
import ctypes
import struct
import sys

# Bound here, as a script may replace what modules hold.
from _thread import _count as other_threads
from dataclasses import dataclass
from os import O_WRONLY, close, devnull, dup2, fstat, getpid, listdir, read, write
from os import open as open_file

from torchproof.running.child.finishing import function_of_c

if sys.platform == "linux":
    from os import P_ALL, WEXITED, WNOHANG, WNOWAIT, waitid
    from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

# So much, in KiB, is freed before another run begins: it may need that itself.
_LARGE = 1 << 19
_ANNOUNCED = struct.Struct("=qd")  # the process, and the seconds that it computed
_SAID = struct.Struct("=q")  # the exit code, as C writes it
_SIZE = _ANNOUNCED.size + _SAID.size


@dataclass(frozen=True)
class Ending:
    """How a process ended: its number, what it computed, and its exit code."""

    pid: int
    processor_seconds: float
    exit_code: int


def ending_from(said: bytes) -> Ending | None:
    """Return the ending that was announced and said, None if it was not."""
    if len(said) != _SIZE:
        return None
    pid, seconds = _ANNOUNCED.unpack_from(said)
    (code,) = _SAID.unpack_from(said, _ANNOUNCED.size)
    return Ending(pid, seconds, code & 0xFF)


class Listener:
    """Hears through a pipe how a child ends; `expects` tells whether more may come."""

    def __init__(self, descriptor: int) -> None:
        """Take the end of the pipe that is read."""
        self.descriptor = descriptor
        self.expects = True
        self._said = b""

    def hear(self) -> Ending | None:
        """Return the ending, once, when it is said; what else is said is read, too."""
        part = read(self.descriptor, _SIZE + 1)
        self._said = (self._said + part)[: _SIZE + 1]
        self.expects = bool(part)
        return ending_from(self._said) if part else None

    def close(self) -> None:
        """Close the pipe."""
        close(self.descriptor)


class Parting:
    """Where this process tells of its end, and what it had open before its script."""

    def __init__(self, descriptor: int) -> None:
        """Take the end of a pipe; have C write the exit code there, last of all.

        It calls `eventfd_write(descriptor, exit code)`, which writes to any file.
        """
        self._says = descriptor
        self._process = getpid()
        self._open = _open_files()
        if say := function_of_c("eventfd_write"):
            call = ctypes.cast(say, ctypes.c_void_p)
            function_of_c("__cxa_atexit")(call, ctypes.c_void_p(descriptor), None)

    def announce(self) -> None:
        """Announce that this process ends, if only the kernel could see a difference."""
        with contextlib.suppress(BaseException):
            if self._leaves_memory_alone() and (used := _used())[0] < _LARGE:
                write(self._says, _ANNOUNCED.pack(self._process, used[1]))
                return
        with contextlib.suppress(BaseException):  # what C writes is for nobody
            dup2(open_file(devnull, O_WRONLY), self._says)

    def _leaves_memory_alone(self) -> bool:
        """Return whether no thread, child, file or socket goes with this process.

        Threads of Python are asked for first: reading /proc would let them go on.
        """
        return (
            getpid() == self._process
            and other_threads() == 0
            and len(listdir("/proc/self/task")) == 1  # noqa: PTH208
            and not _has_children()
            and _open_files() == self._open
        )


def _used() -> tuple[int, float]:
    """Return the memory of this process, in KiB, and the seconds that it computed."""
    if sys.platform == "linux":
        own, others = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
        seconds = own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime
        return own.ru_maxrss, seconds
    return _LARGE, 0.0  # nobody asks


def _has_children() -> bool:
    """Return whether there may be a child, alive or not waited for."""
    if sys.platform == "linux":
        try:
            waitid(P_ALL, 0, WEXITED | WNOHANG | WNOWAIT)
        except ChildProcessError:
            return False
    return True


def _open_files() -> dict[str, tuple[int, int]]:
    """Return what this process has open, by number. Raises OSError without /proc."""
    found = {}
    for number in listdir("/proc/self/fd"):  # noqa: PTH208
        with contextlib.suppress(OSError):  # that of the list itself
            file = fstat(int(number))
            found[number] = file.st_dev, file.st_ino
    return found
