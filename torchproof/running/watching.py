"""When a run is stopped: it floods, waits for nothing, or goes on for too long."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

OUTPUT_LIMIT = 1 << 20  # bytes
# What a run on the CPU may allocate. The drivers of other devices map far more.
MEMORY_LIMIT = 4 << 30
TICK_SECONDS = 0.25
# What multiprocessing says where a script without a guard starts itself over.
UNGUARDED = b"An attempt has been made to start a new process before the"

_IDLE_TICKS = 20


def patience(seconds: float) -> float:
    """Return how long a run may last on the clock, if it may compute for `seconds`.

    The limit counts time on the processor; on a busy machine that takes far longer.
    """
    return 10 * seconds + 60


class Watch:
    """Looks at a run from time to time. Processor time is the kernel's to limit."""

    def __init__(
        self, seconds: float, output: Path, is_idle: Callable[[], bool]
    ) -> None:
        """Take the time limit, the file of what is printed, and who tells of idleness."""
        self._seconds = seconds
        self._output = output
        self._is_idle = is_idle
        self._start = time.monotonic()
        self._idle_ticks = 0
        self._size = 0
        self._starts_over = 0

    def verdict(self) -> str:
        """Return "" to let it run, or why to stop it: "flood", "guard", "wait"."""
        elapsed = time.monotonic() - self._start
        self._read_output()
        if self._size > OUTPUT_LIMIT:
            return "flood"
        if elapsed > self._seconds or self._starts_over:
            self._idle_ticks = self._idle_ticks + 1 if self._is_idle() else 0
        waits = self._idle_ticks >= _IDLE_TICKS
        if self._starts_over and (waits or self._starts_over > 2):
            return "guard"
        return "wait" if waits or elapsed > patience(self._seconds) else ""

    def _read_output(self) -> None:
        size = self._output.stat().st_size if self._output.exists() else 0
        if self._size < size <= OUTPUT_LIMIT:
            self._starts_over = self._output.read_bytes().count(UNGUARDED)
        self._size = size
