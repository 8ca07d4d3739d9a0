"""What a server imports before it forks, so that none of its children has to."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import sys

from torchproof.running.child.finishing import forget_exit_handlers
from torchproof.running.child.job import Job
from torchproof.running.serving.rehearsal import rehearse


class Preloading:
    """Imports what a job is likely to import, unless an earlier job brought it along.

    Imports alone are safe: one multi-threaded operation of torch here would deadlock the
    children. A module that starts threads as it is imported must never stand here.
    """

    def __init__(self) -> None:
        """Make this process one whose children run scripts."""
        root = sys.path.pop(0)
        if root not in sys.path:  # where our package lies: no snippet's first choice
            sys.path.append(root)
        for stream, errors in (
            (sys.stdout, "strict"),
            (sys.stderr, "backslashreplace"),
        ):
            stream.reconfigure(  # type: ignore[union-attr]
                encoding="utf-8", errors=errors, line_buffering=True
            )
        self._done: set[str] = set()
        self._import([])

    def prepare(self, job: Job) -> bool:
        """Import what it wants, where that is installed; return whether any was missing."""
        news = [name for name in job.wants if name not in self._done]
        if not news:
            return False
        self._import(news)
        if "torch" in news:
            rehearse(job.device)
        return True

    def _import(self, names: list[str]) -> None:
        gc.disable()
        for name in names:
            if importlib.util.find_spec(name.partition(".")[0]):
                importlib.import_module(name)
        self._done.update(names)
        forget_exit_handlers()
        gc.collect()
        gc.freeze()  # the collector of a child leaves it alone, so that it stays shared
        gc.enable()
