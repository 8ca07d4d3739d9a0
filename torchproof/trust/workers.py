"""Work on many snippets at once, in processes that each have a runner."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.util import Finalize
from typing import TypeVar

from torchproof.running.runner import Runner

Task = TypeVar("Task")
Result = TypeVar("Result")

_runners: list[Runner] = []
_STEP = 100  # tasks between two words on how far it is


class Workers:
    """Some processes, each with a runner of its own."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        """Take the pool whose processes have a runner."""
        self._pool = pool

    def each(
        self, work: Callable[[Runner, Task], Result], tasks: Sequence[Task], label: str
    ) -> Iterator[Result]:
        """Yield what the work returns for each task, in order; tell how far it is."""
        results = self._pool.map(_with_runner, [work] * len(tasks), tasks)
        return _told(results, len(tasks), label)


@contextmanager
def workers(
    device: str, jobs: int, environment: Mapping[str, str] | None = None
) -> Iterator[Workers]:
    """Give so many processes; `environment` is what their snippets get besides."""
    pool = ProcessPoolExecutor(
        jobs, get_context("spawn"), _begin, (device, dict(environment or {}))
    )
    try:
        yield Workers(pool)
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(device: str, environment: Mapping[str, str]) -> None:
    _runners[:] = [Runner(device, environment)]
    # Such a process ends without what `atexit` would do, and outlives a killed parent.
    Finalize(None, _runners[0].close, exitpriority=0)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        _runners[0].close()
        os._exit(1)


def _with_runner(work: Callable[[Runner, Task], Result], task: Task) -> Result:
    return work(_runners[0], task)


def _told(results: Iterable[Result], count: int, label: str) -> Iterator[Result]:
    """Yield results, and say now and then how many there are."""
    for number, result in enumerate(results, 1):
        if number % _STEP == 0:
            print(f"{label}: {number} of {count}", file=sys.stderr, flush=True)
        yield result
