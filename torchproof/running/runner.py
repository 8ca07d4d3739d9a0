"""Running snippets, each in a process of its own."""

from __future__ import annotations

import copy
import filecmp
import os
import shutil
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Self

from torchproof.problem import Problem
from torchproof.running.child.footprints import far_files
from torchproof.running.child.job import Job, Outcome
from torchproof.running.child.recording import DamagedReportError, events_in
from torchproof.running.judging.evidence import Evidence
from torchproof.running.judging.results import Run, read_run
from torchproof.running.serving import leftovers
from torchproof.running.serving.client import (
    Client,
    NotWantedError,
    ServerError,
    client,
)
from torchproof.running.serving.environment import fixed_environment
from torchproof.running.serving.sources import Sources
from torchproof.running.serving.wanting import wanted
from torchproof.snippet import Snippet, Statement

# The clock of a file system goes in steps of some milliseconds.
_CLOCK_STEP = 0.01
# The mode of a folder that a run starts with.
_OWN = stat.S_IFDIR | stat.S_IRWXU


class Runner:
    """Runs snippets on one device. What it needs starts with the first snippet."""

    def __init__(
        self, device: str = "cpu", environment: Mapping[str, str] | None = None
    ) -> None:
        """Take a device; `environment` overrides the fixed one, to see what depends on it."""
        self.device = device
        self._environment = environment
        self._places: dict[int, tuple[Client, Sources]] = {}
        self._turns = threading.Lock()  # runs share folders: one at a time
        self._is_wanted: Callable[[], bool] = lambda: True

    def run(self, snippet: Snippet, hash_seed: int = 0) -> Run:
        """Run the snippet in a process of its own and return what it did.

        The seed is that of Python's hashes, which order sets. Generators of random
        numbers start anywhere.
        """
        with self._turns:
            return self._run(snippet, hash_seed)

    def while_wanted(self, is_wanted: Callable[[], bool]) -> Self:
        """Return this runner for who may lose interest in a run.

        Once that takes a second, it is asked whether it `is_wanted`; where it is not, it
        is stopped, and `run` raises NotWantedError.
        """
        same = copy.copy(self)
        same._is_wanted = is_wanted
        return same

    def _run(self, snippet: Snippet, hash_seed: int) -> Run:
        runs, sources = self._place(hash_seed)
        job = _job(snippet, self.device, runs.folder, sources)
        start, started = time.perf_counter(), time.time()
        try:
            outcome = runs.run(job, self._is_wanted)
            seconds = time.perf_counter() - start
            evidence = _evidence(snippet, job, outcome, sources, started)
            return read_run(evidence, seconds)
        except NotWantedError:
            self._places.pop(hash_seed, None)  # its server went with the run
            raise
        except ServerError as error:
            self._places.pop(hash_seed)[0].close()
            problem = _without_server(snippet, str(error))
        except DamagedReportError as error:
            problem = _damaged(snippet, error)
        return Run({}, {}, (problem,), False, time.perf_counter() - start)

    def close(self) -> None:
        """End all that runs, and leave nothing behind."""
        while self._places:
            self._places.popitem()[1][0].close()

    def _place(self, hash_seed: int) -> tuple[Client, Sources]:
        if hash_seed not in self._places:
            fixed = fixed_environment(self.device, hash_seed, self._environment)
            # Before the first run: none is to be blamed for it.
            Path(fixed["TORCHINDUCTOR_CACHE_DIR"]).mkdir(parents=True, exist_ok=True)
            runs = client(fixed)
            self._places[hash_seed] = runs, Sources(runs.folder / "sources")
        return self._places[hash_seed]


def _job(snippet: Snippet, device: str, folder: Path, sources: Sources) -> Job:
    """Return the job of a snippet, its folders fresh."""
    path = snippet.path.resolve()
    job = Job(
        snippet=sources.copy_of(path, snippet.text),
        text=snippet.text,
        device=device,
        seconds=snippet.directives.seconds,
        folder=folder,
        asked=tuple(map(_asked, snippet.statements)),
        saves=tuple(tuple(one.name for one in s.saved) for s in snippet.statements),
        wants=tuple(wanted(path, snippet.text, device)),
    )
    for place in (job.work, job.report, job.temporary):
        _clear(place)
    for file in snippet.provisions():
        shutil.copyfile(file, job.work / file.name)
    return job


def _asked(statement: Statement) -> tuple[str, ...]:
    """Return the expressions that compute the numbers of a figure's alt text."""
    numbers = statement.figure.asked if statement.figure else ()
    return tuple(number.source or "" for number in numbers)


def _clear(folder: Path) -> None:
    """Leave an empty folder: it takes ten times as long to make one anew."""
    mode = folder.lstat().st_mode if os.path.lexists(folder) else None
    if mode != _OWN:
        if mode is not None:
            _remove(folder)
        folder.mkdir(stat.S_IMODE(_OWN))
    for entry in list(os.scandir(folder)):
        _remove(Path(entry))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _evidence(
    snippet: Snippet, job: Job, outcome: Outcome, sources: Sources, started: float
) -> Evidence:
    """Return what the run left behind. Raises DamagedReportError."""
    events = events_in(job.report)
    return Evidence(
        snippet=snippet,
        job=job,
        events=events,
        output=job.output.read_bytes() if job.output.exists() else b"",
        outcome=outcome,
        work=tuple(_left_in(job.work, snippet)),
        temporary=tuple(leftovers.files_in(job.temporary)),
        beside=tuple(sources.changes(snippet.path.resolve())),
        far=tuple(far_files(snippet.text, events, started - _CLOCK_STEP)),
    )


def _left_in(work: Path, snippet: Snippet) -> Iterator[str]:
    """Yield what lies in a working folder, but for what belongs there, unchanged.

    That may be a module, too: a notebook writes those that it brings along.
    """
    given = {file.name: file for file in snippet.neighbors()}
    saved = {file.name for file in snippet.saved}
    for name in leftovers.files_in(work):
        if name in given and not filecmp.cmp(given[name], work / name, shallow=False):
            yield f"{name} (changed)"
        elif name not in given and name not in saved:
            yield name


def _without_server(snippet: Snippet, said: str) -> Problem:
    last = said.split("\n")[-1]
    return Problem(
        snippet.path,
        None,
        f"the process that ran it is gone: {last}",
        "Does it kill its parent? If no snippet runs at all, try: "
        f"{sys.executable} -c 'import torch, matplotlib.pyplot'",
    )


def _damaged(snippet: Snippet, error: DamagedReportError) -> Problem:
    return Problem(
        snippet.path,
        None,
        f"damages the report of its run: {error}",
        "Does it write to files or descriptors that it did not open?",
    )
