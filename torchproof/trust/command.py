"""`python -m torchproof trust`: make things wrong, and count what is noticed."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from torchproof.devices import CPU
from torchproof.problem import shown
from torchproof.records.hardware import machine, processor
from torchproof.running.runner import Runner
from torchproof.snippet import parse
from torchproof.trust import telling
from torchproof.trust.code import code_tasks, code_trials
from torchproof.trust.conditions import PASSES, Pass, passed
from torchproof.trust.corpus import Ran, files_in, ran
from torchproof.trust.outputs import output_trials
from torchproof.trust.summary import (
    Conditions,
    Made,
    Trust,
    caught,
    read_trust,
    trust_file,
    write_trust,
)
from torchproof.trust.tally import Tally, Trial
from torchproof.trust.workers import workers

PARTS = ("outputs", "code", "conditions")
TARGET = 99.5  # percent of the wrong outputs that no rule allows
_SAMPLE = 2  # wrong texts of each kind for an output
_RUNS = 600  # wrong codes


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what `trust` can be told."""
    parser.add_argument(
        "parts", nargs="*", type=Path, metavar="PATH", help="snippets (default: all)"
    )
    parser.add_argument("--outputs", action="store_true", help="wrong outputs only")
    parser.add_argument("--code", action="store_true", help="wrong code only")
    parser.add_argument(
        "--conditions", action="store_true", help="other conditions only"
    )
    parser.add_argument(
        "--every", action="store_true", help="every wrong output and code, not a sample"
    )
    parser.add_argument(
        "--runs", type=int, default=_RUNS, help=f"wrong codes to run (default: {_RUNS})"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)


def trust(options: argparse.Namespace, folder: Path, report: Path) -> int:
    """Try what was asked for; print it, keep it, return 1 where a target is missed.

    `folder` is the folder of snippets; every survivor is listed in the file `report`.
    The figures are kept only where all snippets were tried.
    """
    asked = [part for part in PARTS if getattr(options, part)] or list(PARTS)
    files = files_in(options.parts or [folder])
    session = _Session(files, options, asked)
    before = read_trust(trust_file(folder)) or Trust()
    after = session.tried(before)
    report.write_text("\n".join(session.report) + "\n", encoding="utf-8")
    print(f"every survivor: {shown(report)}")
    if not options.parts:
        write_trust(trust_file(folder), after)
        print(f"wrote {shown(trust_file(folder))}")
    return int(session.missed)


@dataclass
class _Session:
    """One call of the command: what it tries, and what it tells."""

    files: Sequence[Path]
    options: argparse.Namespace
    asked: Sequence[str]
    report: list[str] = field(default_factory=list)
    missed: bool = False

    def tried(self, before: Trust) -> Trust:
        """Return the figures with those parts made anew that were asked for."""
        after = before
        if self.asked != ["code"]:
            runs, tally = self._baseline()
            self._tell_unsound(runs)
        if "outputs" in self.asked:
            sound = sum(one.is_sound for one in runs)
            self._tell_tally("wrong outputs", tally)
            self.missed |= tally.whole.share < TARGET
            after = replace(after, outputs=caught(self._made(), sound, tally))
        if "code" in self.asked:
            tally, count = self._code()
            self._tell_tally("wrong code", tally)
            after = replace(after, code=caught(self._made(), count, tally))
        if "conditions" in self.asked:
            passes = tuple(self._pass(runs, at) for at in range(len(PASSES)))
            self.report += telling.rounded(passes)
            after = replace(after, conditions=Conditions(self._made(), passes))
        return after

    def _baseline(self) -> tuple[list[Ran], Tally]:
        """Run each snippet once; where wrong outputs are asked for, try them at once."""
        most = None if self.options.every else _SAMPLE
        tasks = [_Task(path, most, "outputs" in self.asked) for path in self.files]
        runs, tally = [], Tally()
        with workers("cpu", self.options.jobs) as pool:
            for one, trials in pool.each(_run_and_try, tasks, "outputs"):
                runs.append(one)
                tally.add(trials)
        return runs, tally

    def _code(self) -> tuple[Tally, int]:
        """Return what became of wrong codes, and of how many snippets they were."""
        most = None if self.options.every else self.options.runs
        tasks = code_tasks(self.files, most)
        tally, count = Tally(), 0
        with workers("cpu", self.options.jobs) as pool:
            for trials in pool.each(code_trials, tasks, "code"):
                tally.add(trials or ())
                count += trials is not None
        return tally, count

    def _pass(self, runs: Sequence[Ran], number: int) -> Pass:
        baseline = {one.path: one for one in runs}
        one = passed(baseline, PASSES[number], "cpu", self.options.jobs)
        self._tell(telling.told_pass(one))
        self.missed |= bool(one.alarms)
        return one

    def _tell_unsound(self, runs: Sequence[Ran]) -> None:
        found = list(telling.unsound(runs))
        self._tell(found)
        self.missed |= bool(found)

    def _tell_tally(self, title: str, tally: Tally) -> None:
        self._tell([*telling.table(title, tally), ""])
        for line in telling.survivors(tally, telling.MOST_SURVIVORS):
            print(line)
        print()
        self.report += [*telling.survivors(tally), ""]

    def _tell(self, lines: Iterable[str]) -> None:
        for line in lines:
            print(line, flush=True)
            self.report.append(line)

    def _made(self) -> Made:
        """Return when and where this is."""
        given = [f"--{part}" for part in self.asked] * (len(self.asked) < len(PARTS))
        given += ["--every"] * self.options.every
        given += [f"--runs {self.options.runs}"] * (self.options.runs != _RUNS)
        return Made(
            date=datetime.now(UTC).date().isoformat(),
            machine=f"{processor()}, {os.cpu_count()} cores",
            torch=machine(CPU).torch,
            python=platform.python_version(),
            command=" ".join(["python -m torchproof trust", *given]),
        )


@dataclass(frozen=True)
class _Task:
    """A snippet to run; whether wrong outputs are tried, how many of each kind."""

    path: Path
    most: int | None
    tries: bool


def _run_and_try(runner: Runner, task: _Task) -> tuple[Ran, list[Trial]]:
    one = ran(runner, task.path)
    if not task.tries or not one.is_sound or one.run is None:
        return one, []
    snippet = parse(task.path)
    return one, list(output_trials(snippet, one.run, runner.device, task.most))
