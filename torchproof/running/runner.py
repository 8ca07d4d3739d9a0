"""Running snippets, each in a process of its own, forked from a server that knows torch."""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import ModuleType

from torchproof.running import leftovers
from torchproof.running.environment import fixed_environment
from torchproof.running.execution import Job, execute
from torchproof.running.results import OUTPUT_LIMIT, Ending, Run, read_run
from torchproof.snippet import Snippet

_POLL_SECONDS = 0.05
# The server imports these and does nothing else: one multi-threaded torch operation
# in it would deadlock its children.
_PRELOADED = ["torch", "matplotlib.pyplot", "torchproof.running.execution"]


class Runner:
    """Runs snippets on one device. Its fork server starts with the first snippet.

    multiprocessing has one fork server a process, so a process runs one device only.
    """

    def __init__(
        self, device: str = "cpu", environment: Mapping[str, str] | None = None
    ) -> None:
        """Take a device; `environment` overrides the fixed one, to see what depends on it."""
        self.device = device
        self._environment = environment or {}
        self._context = _context()

    def run(self, snippet: Snippet) -> Run:
        """Run the snippet in a process of its own and return what it did."""
        with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
            work, report = Path(folder, "work"), Path(folder, "report")
            work.mkdir()
            report.mkdir()
            path = snippet.path.resolve()
            job = Job(path, snippet.text, self.device, work, report)
            ending = self._run_child(job, snippet.directives.seconds)
            return read_run(snippet, report, ending)

    def _run_child(self, job: Job, limit: float) -> Ending:
        start = time.perf_counter()
        with fixed_environment(self.device, self._environment), _without_main_module():
            process = self._context.Process(target=execute, args=(job,))
            process.start()
        try:
            stopped = _watch(process, job.report / "output", limit)
        finally:
            survivors = _end(process)
        return Ending(
            exit_code=process.exitcode,
            stopped=stopped,
            survivors=tuple(survivors),
            files=tuple(leftovers.files_in(job.work)),
            seconds=time.perf_counter() - start,
        )


def _context() -> ForkServerContext | SpawnContext:
    """Return the fork server's context, or `spawn` where there is no fork."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


@contextmanager
def _without_main_module() -> Iterator[None]:
    """Hide pytest's own script: multiprocessing would import it again in each child."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _watch(process: BaseProcess, output: Path, limit: float) -> str:
    """Wait for the process; return "" at its end, "time" or "flood" to have it stopped."""
    deadline = time.monotonic() + limit
    while not wait([process.sentinel], timeout=_POLL_SECONDS):
        if output.exists() and output.stat().st_size > OUTPUT_LIMIT:
            return "flood"
        if time.monotonic() > deadline:
            return "time"
    return ""


def _end(process: BaseProcess) -> list[str]:
    """End the process and its session; return the commands of those that outlived it."""
    if process.is_alive():
        process.kill()
        process.join()
        leftovers.kill_session(process.pid or 0)
        return []
    process.join()
    return leftovers.end_session(process.pid or 0)
