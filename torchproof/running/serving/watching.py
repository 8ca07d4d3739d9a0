"""When a run is stopped: it floods, waits for nothing, or goes on for too long."""

from __future__ import annotations

import time
from collections.abc import Callable

from torchproof.running.child.job import Job
from torchproof.running.child.limits import OUTPUT_LIMIT, UNGUARDED

TICK_SECONDS = 0.25

_IDLE_TICKS = 20


class Watch:
    """Looks at a run from time to time. Processor time is the kernel's to limit."""

    def __init__(self, job: Job, is_idle: Callable[[], bool] | None = None) -> None:
        """Take the job that runs, and who can tell of idleness."""
        self._job = job
        self._is_idle = is_idle
        self._start = time.monotonic()
        self._idle_ticks = 0
        self._size = 0
        self._starts_over = 0

    def verdict(self) -> str:
        """Return "" to let it run, or why to stop it: "flood", "guard", "wait"."""
        self._read_output()
        if self._size > OUTPUT_LIMIT:
            return "flood"
        waits = self._waits(time.monotonic() - self._start)
        if self._starts_over and (waits or self._starts_over > 2):
            return "guard"
        return "wait" if waits else ""

    def _waits(self, elapsed: float) -> bool:
        """Return whether nothing happens any more, though the time is over.

        On a busy machine it is over long before the run has computed for so long. So all
        that counts is that each process sleeps, whenever one looks. Where nobody can tell,
        and as the last resort, the clock decides.
        """
        patience = 10 * self._job.seconds + 60
        if self._is_idle is None:
            return elapsed > patience
        if elapsed > self._job.seconds or self._starts_over:
            self._idle_ticks = self._idle_ticks + 1 if self._is_idle() else 0
        return self._idle_ticks >= _IDLE_TICKS or elapsed > 10 * patience

    def _read_output(self) -> None:
        output = self._job.output
        size = output.stat().st_size if output.exists() else 0
        if self._size < size <= OUTPUT_LIMIT:
            self._starts_over = output.read_bytes().count(UNGUARDED)
        self._size = size
