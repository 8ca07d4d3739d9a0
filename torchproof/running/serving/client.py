"""Other Pythons, under the fixed environment, that run jobs for this process."""

from __future__ import annotations

import os
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from torchproof.running.child.job import Job, Outcome, as_line, outcome_from
from torchproof.running.serving.watching import TICK_SECONDS, Watch

_ROOT = Path(__file__).parents[3]
_PATIENCE_SECONDS = 10.0
# How often it is asked whether a run is wanted: a shorter one ends before a new server starts.
_ASK_SECONDS = 1.0


class ServerError(Exception):
    """The process that runs snippets ended. The text is the last that it said."""


class NotWantedError(Exception):
    """Nobody waits for the outcome of a run any more: it was stopped."""


class Client(Protocol):
    """Runs jobs whose folder is `folder`."""

    folder: Path

    def run(self, job: Job, is_wanted: Callable[[], bool]) -> Outcome:
        """Return how the job ended. Raises ServerError, and NotWantedError, after which
        it runs no others."""

    def close(self) -> None:
        """Leave nothing behind."""


def client(environment: dict[str, str]) -> Client:
    """Return a client for this platform; what it needs starts now."""
    return Forking(environment) if hasattr(os, "fork") else Fresh(environment)


class Forking:
    """Has a server fork a child for each job."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Start the server, without waiting until it can run a job."""
        self.folder = _folder()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            _command("server.serve(sys.argv[1])", str(self.folder)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=environment,
            cwd=self.folder,
            start_new_session=True,  # an interrupt is for this process alone
        )
        self.close = weakref.finalize(
            self, _close, self._process, self.folder, os.getpid()
        )

    def run(self, job: Job, is_wanted: Callable[[], bool]) -> Outcome:
        """Return how the job ended. Raises ServerError and NotWantedError."""
        try:
            return outcome_from(self._ask(as_line(job), is_wanted))
        except BaseException:  # an interrupt, too: the run must not go on
            self.close()
            raise

    def _ask(self, line: bytes, is_wanted: Callable[[], bool]) -> bytes:
        assert self._process.stdin
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # the answer tells
        return self._answer(is_wanted)

    def _answer(self, is_wanted: Callable[[], bool]) -> bytes:
        assert self._process.stdout
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._process.stdout, selectors.EVENT_READ)
            while not waiting.select(_ASK_SECONDS):
                if not is_wanted():
                    raise NotWantedError
        if line := self._process.stdout.readline():
            return line
        code = self._process.wait()
        self._log.seek(0)
        said = self._log.read().decode(errors="replace").strip()
        raise ServerError(said or f"its server ended with exit code {code}")


class Fresh:
    """Starts a new Python for each job, where there is no fork."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Take the environment."""
        self.folder = _folder()
        self._environment = environment
        self.close = weakref.finalize(self, _remove, self.folder, os.getpid())

    def run(self, job: Job, is_wanted: Callable[[], bool]) -> Outcome:
        """Return how the job ended. Raises NotWantedError."""
        process = subprocess.Popen(
            _command("server.run_once()"),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            cwd=self.folder,
        )
        try:
            assert process.stdin
            with process.stdin as requests:
                requests.write(as_line(job))
            stopped = _watch(process, job, is_wanted)
        finally:
            process.kill()
        return Outcome(process.wait(), stopped, (), 0.0)


def _watch(
    process: subprocess.Popen[bytes], job: Job, is_wanted: Callable[[], bool]
) -> str:
    """Wait for the end of the process; return why it is to be stopped, if it is.

    Raises NotWantedError.
    """
    watch, start = Watch(job), time.monotonic()
    while True:
        try:
            process.wait(TICK_SECONDS)
        except subprocess.TimeoutExpired:
            if stopped := watch.verdict():
                return stopped
            if time.monotonic() - start > _ASK_SECONDS and not is_wanted():
                raise NotWantedError from None
        else:
            return ""


def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="torchproof-"))


def _command(call: str, *arguments: str) -> list[str]:
    """Return the command that calls something of the server's module."""
    code = f"import sys; sys.path[0] = {str(_ROOT)!r}\n"
    code += f"from torchproof.running.serving import server; {call}"
    return [sys.executable, "-c", code, *arguments]


def _close(process: subprocess.Popen[bytes], folder: Path, owner: int) -> None:
    """End the server, which removes its folder at the end of its input."""
    if os.getpid() != owner:
        return  # a fork of the owner ends
    for pipe in (process.stdin, process.stdout):
        assert pipe
        try:
            pipe.close()
        except BrokenPipeError:
            continue
    try:
        process.wait(_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _remove(folder, owner)


def _remove(folder: Path, owner: int) -> None:
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)
