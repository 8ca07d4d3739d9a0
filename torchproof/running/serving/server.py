"""A process that has imported torch and forks one child for each run.

It reads jobs from its standard input and writes outcomes to its standard output. When
the input ends, it kills what still runs, removes its folder and ends.
"""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import time
from typing import NoReturn

from torchproof.running.child.execution import execute
from torchproof.running.child.job import Job, Outcome, as_line, job_from, next_line
from torchproof.running.child.parting import Ending, Listener
from torchproof.running.child.randomness import seed
from torchproof.running.serving import leftovers, memory
from torchproof.running.serving.forking import Ready, control_process, fork_ahead
from torchproof.running.serving.preloading import Preloading
from torchproof.running.serving.watching import TICK_SECONDS, Watch

# From so many runs on, it pays to make the memory of a server cheap to fork.
_MANY_RUNS = 16
# Helpers of multiprocessing end by themselves shortly after the process they served.
_GRACE_SECONDS = 2.0
# On a busy machine, even to be killed takes time.
_LAST_SECONDS = 60.0
_SHORTLY = 0.02
_SET_CHILD_SUBREAPER = 36  # prctl(2)


class ClientGoneError(Exception):
    """Nobody waits for outcomes any more."""


def serve(folder: str) -> NoReturn:
    """Answer jobs until the input ends; then remove `folder`."""
    server = _Server()
    try:
        server.answer()
    except (ClientGoneError, BrokenPipeError):
        pass
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)  # to take torch down costs a fifth of a second


def run_once() -> NoReturn:
    """Run one job in this process: the way where there is no fork."""
    requests, _ = _take_pipes()
    job = job_from(next_line(requests))
    Preloading().prepare(job)
    execute(job, seed(job.device))


class _Server:
    """Forks, watches and reaps; one run at a time."""

    def __init__(self) -> None:
        self._requests, self._replies = _take_pipes()
        self._wakened, self._wakener = os.pipe()
        for end in (self._wakened, self._wakener):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._wakener, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, _leave)
        control_process(_SET_CHILD_SUBREAPER, 1)
        self._child = 0
        self._ending: Listener | None = None  # to how the child ends, if it says so
        self._leaving: set[int] = set()  # children that did, and are not gone yet
        self._next: Ready | None = None
        self._exit_code: int | None = None
        self._processor_seconds = 0.0
        self._runs = 0

    def answer(self) -> None:
        """Run job after job."""
        preloading = Preloading()
        while line := next_line(self._requests):
            job = job_from(line)
            is_larger = preloading.prepare(job)
            if is_larger and self._next:  # it lacks what was imported now
                self._next.end()
                self._next = None
            if self._runs == _MANY_RUNS or (self._runs > _MANY_RUNS and is_larger):
                memory.lay_out()
            os.write(self._replies, as_line(self._run(job, line)))
            self._runs += 1

    def close(self) -> None:
        """Leave no process behind."""
        self.kill()
        if self._next:
            self._next.end()
        for pid in self._leaving:
            os.waitpid(pid, 0)

    def kill(self) -> None:
        """Kill what still runs, and wait until it is gone."""
        start = time.monotonic()
        while self._child and self._is_anything_left():
            elapsed = time.monotonic() - start
            if elapsed > _LAST_SECONDS:
                return  # not even the kernel can end it
            with_helpers = elapsed > _GRACE_SECONDS
            leftovers.kill(self._family(), with_helpers=with_helpers)
            select.select([self._wakened], [], [], _SHORTLY)

    def _run(self, job: Job, line: bytes) -> Outcome:
        self._reap()  # the child that waits, if someone killed it
        self._exit_code, self._processor_seconds = None, 0.0
        child = self._next or self._fork(job)
        self._child, self._ending, self._next = child.pid, child.ending, None
        child.begin(line)
        self._next = self._fork(job)  # while this one runs
        stopped = self._watch(job)
        survivors = [] if stopped else self._wait_for_orphans()
        self.kill()
        child.ending.close()
        self._ending = None
        code = -signal.SIGKILL if self._exit_code is None else self._exit_code
        if not stopped and _is_out_of_time(code, self._processor_seconds, job):
            stopped = "time"
        return Outcome(
            exit_code=code,
            stopped=stopped,
            survivors=tuple(survivors),
            processor_seconds=self._processor_seconds,
        )

    def _fork(self, job: Job) -> Ready:
        ends = [self._requests, self._replies, self._wakened, self._wakener]
        if self._ending:
            ends.append(self._ending.descriptor)
        return fork_ahead(job.device, ends)

    def _watch(self, job: Job) -> str:
        """Wait for the end of the child; return why it is to be stopped, if it is."""
        is_idle = self._is_idle if leftovers.HAS_PROC else None
        watch = Watch(job, is_idle)
        while True:
            self._reap()
            if self._exit_code is not None:
                return ""
            is_tick = not self._sleep(TICK_SECONDS)
            if is_tick and (stopped := watch.verdict()):
                return stopped

    def _is_idle(self) -> bool:
        return all(process.sleeps for process in self._family())

    def _family(self) -> list[leftovers.Process]:
        """Return what lives below this process, and belongs to the run."""
        others = self._others()
        every = leftovers.family(self._child)
        return [process for process in every if process.pid not in others]

    def _others(self) -> set[int]:
        """Return the children that are none of the run's any more, or not yet."""
        return self._leaving | ({self._next.pid} if self._next else set())

    def _wait_for_orphans(self) -> list[str]:
        """Return the commands of what outlives the child."""
        deadline = time.monotonic() + _GRACE_SECONDS
        while self._is_anything_left():
            if time.monotonic() > deadline:
                break
            self._sleep(_SHORTLY)
        else:
            return []
        return [one.command for one in self._family() if not one.is_helper]

    def _reap(self) -> bool:
        """Take note of what ended; return whether this process has a child at all."""
        with contextlib.suppress(BlockingIOError):
            os.read(self._wakened, 4096)
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return False
            if not pid:
                return True
            if self._next and pid == self._next.pid:
                self._next.forget()
                self._next = None
                continue
            if pid in self._leaving:
                self._leaving.remove(pid)
                continue
            self._processor_seconds += usage.ru_utime + usage.ru_stime
            if pid == self._child:
                self._exit_code = os.waitstatus_to_exitcode(status)

    def _is_anything_left(self) -> bool:
        """Take note of what ended; return whether anything of the run is left."""
        if self._reap():
            if self._exit_code is None or self._next is None:
                return True
            if leftovers.has_children(but=self._others()):
                return True
        return leftovers.group_lives(self._child)

    def _sleep(self, seconds: float) -> bool:
        """Return whether a child ended. Raises ClientGoneError if the input did."""
        pipes, ending = [self._requests, self._wakened], self._ending
        if ending and ending.expects:
            pipes.append(ending.descriptor)
        ready, _, _ = select.select(pipes, [], [], seconds)
        if self._requests in ready:
            raise ClientGoneError
        if ending and ending.descriptor in ready:
            self._take_note_of(ending.hear())
        return bool(ready)

    def _take_note_of(self, ending: Ending | None) -> None:
        """Take note of what the child said, if it did, and see to it that it is true."""
        if not ending or ending.pid != self._child or self._exit_code is not None:
            return
        if self._is_alone():
            os.kill(self._child, signal.SIGKILL)
            self._exit_code = ending.exit_code
            self._processor_seconds += ending.processor_seconds
            self._leaving.add(self._child)

    def _is_alone(self) -> bool:
        """Return whether nobody else is of the run: who could have spoken, or outlive it."""
        child, server = self._child, os.getpid()
        try:
            every = leftovers.children_of(server) | leftovers.children_of(child)
        except OSError:  # this kernel does not tell
            return False
        return every <= {child, *self._others()}


def _is_out_of_time(code: int, seconds: float, job: Job) -> bool:
    """Return whether the kernel ended the child: first it warns, then it kills."""
    return code == -signal.SIGXCPU or (
        code == -signal.SIGKILL and seconds >= job.seconds
    )


def _take_pipes() -> tuple[int, int]:
    """Return the input and the output, out of the way of whatever reads or prints."""
    pipes = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return pipes


def _leave(*_: object) -> NoReturn:
    raise ClientGoneError
