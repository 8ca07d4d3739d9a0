"""Each snippet is an item: run it, and compare or accept what it prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking.session import (
    confirmed_of,
    folders_of,
    is_recorded,
    machine_of,
    record_on,
    runner_of,
    shelf_at_start,
)
from torchproof.checking.telling import accepting
from torchproof.devices import CPU
from torchproof.problem import Problem, Problems, shown
from torchproof.records.entry import Outcome
from torchproof.records.fingerprint import fingerprint, name_in
from torchproof.records.outcomes import outcome_of
from torchproof.running.comparing import report
from torchproof.running.comparing.checking import Drift, check
from torchproof.running.comparing.stability import instabilities
from torchproof.running.comparing.syncing import sync
from torchproof.running.judging.results import Run
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.snippet import Snippet, parse

_ALONE = re.compile(r"^# runs: alone \(", re.MULTILINE)
_ASKS = re.compile(r"^# (?:needs|runs|time): ", re.MULTILINE)


class DriftError(Exception):
    """A snippet ran well, and printed or drew something else than it shows."""

    def __init__(self, drifts: Iterable[Drift]) -> None:
        """Take what drifted."""
        self.drifts = list(drifts)
        super().__init__(f"{len(self.drifts)} outputs drifted")


class SnippetFile(pytest.File):
    """A file below the folder of snippets."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the one item: the snippet's outputs."""
        item = SnippetItem.from_parent(self, name="outputs")
        if _ALONE.search(self.path.read_text("utf-8", errors="replace")):
            item.add_marker("alone")
        yield item


class SnippetItem(pytest.Item):
    """One snippet: run it, and compare or accept what it prints."""

    def runtest(self) -> None:
        """Check the snippet, or sync it. Raises Problem or DriftError."""
        snippet = parse(self.path)
        runner = runner_of(self.config)
        if need := missing(snippet, runner.device):
            pytest.skip(f"needs {need.name}: {need.reason}")
        digest = fingerprint(snippet, runner.device)
        name = name_in(folders_of(self.config), self.path)
        if self.config.getoption("--changed") and self._is_held(name, digest):
            self.user_properties.append(("held", name))
            pytest.skip("held: it passed here before, as it is")
        if self.config.getoption("--unrecorded") and self._is_left_out(name, digest):
            self.user_properties.append(("left out", name))
            pytest.skip("recorded: it ran with this release, as it is")
        if self.config.getoption("--sync"):
            outcome = Outcome()
            renew = _foreign(self.config, snippet, runner.device)
            settled = self._is_settled(snippet, runner.device)
            for path in sync(snippet, runner, renew=renew, settled=settled):
                self.user_properties.append(("written", shown(path)))
            digest = fingerprint(parse(self.path), runner.device)
        else:
            outcome = self._outcome(snippet, runner)
        if outcome.same:
            confirmed_of(self.config, runner.device).add(name, digest)
        if is_recorded(self.config):
            told = (name, digest, dict(outcome.printed), outcome.drew, outcome.failed)
            self.user_properties.append(("ran", told))

    def _is_held(self, name: str, digest: str) -> bool:
        return confirmed_of(self.config, runner_of(self.config).device).holds(
            name, digest
        )

    def _is_left_out(self, name: str, digest: str) -> bool:
        """Return whether a record of this release says that it held, as it is.

        One of each folder runs all the same: what machine this is shows there.
        """
        if self.path == _sample(self.path.parent):
            return False
        record = record_on(shelf_at_start(self.config), self.config)
        return record.confirms(name, digest)

    def _outcome(self, snippet: Snippet, runner: Runner) -> Outcome:
        """Return what a run of the snippet did. Raises Problem or DriftError.

        What another release confirmed may come out otherwise here: a recorded run keeps
        that. What no record confirms is a mistake, whatever release it is.
        """
        run = runner.run(snippet)
        try:
            drifts = check(snippet, run, runner.device)
        except Problem as problem:
            if not self._keeps_drift(snippet, runner.device):
                raise
            return Outcome(failed=_place_and_reason(problem))
        if drifts and not self._keeps_drift(snippet, runner.device):
            raise DriftError(drifts)
        self._refuse_unstable(snippet, run, runner)
        return outcome_of(drifts)

    def _refuse_unstable(self, snippet: Snippet, run: Run, runner: Runner) -> None:
        """Raise Problems where another run prints something else."""
        if self._is_settled(snippet, runner.device):
            return
        if problems := instabilities(snippet, run, runner):
            raise Problems(problems)

    def _is_settled(self, snippet: Snippet, device: str) -> bool:
        """Return whether a record of the device holds the snippet as it is.

        Then it was run again when it was recorded, and need not be now.
        """
        entries = shelf_at_start(self.config).entries(snippet)
        return any(entry.machine.device == device for entry in entries)

    def _keeps_drift(self, snippet: Snippet, device: str) -> bool:
        """Return whether a difference is to be recorded, and not to fail."""
        if not is_recorded(self.config):
            return False
        confirming = shelf_at_start(self.config).confirming(snippet)
        here = machine_of(self.config, device).release
        return any(
            entry.machine.device == device and entry.machine.release != here
            for entry in confirming
        )

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return the failure as its author should read it."""
        error = excinfo.value
        if isinstance(error, Problem | Problems):
            for one in (error,) if isinstance(error, Problem) else error.problems:
                place = (shown(one.path), one.line or 1, one.what)
                self.user_properties.append(("problem", place))
            return str(error)
        if isinstance(error, DriftError):
            for drift in error.drifts:
                brief = tuple(report.in_brief(drift))
                self.user_properties.append(("drift", brief))
            accept = accepting(self.config, shown(self.path))
            return "\n\n".join(report.told(drift, accept) for drift in error.drifts)
        return super().repr_failure(excinfo, "short")

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item stands and how it is called."""
        return self.path, 0, shown(self.path)


def _sample(folder: Path) -> Path:
    """Return the first snippet in a folder that asks for nothing; the first if all ask."""
    every = sorted(folder.glob("*.py"))
    texts = ((path, path.read_text("utf-8", errors="replace")) for path in every)
    return next((path for path, text in texts if not _ASKS.search(text)), every[0])


def _foreign(config: pytest.Config, snippet: Snippet, device: str) -> bool:
    """Return whether a device's examples in the snippet are from another machine.

    Then what varies by nature is written anew, so that the stamp fits it. The CPU's
    examples stay: they are not worth a change in each clone.
    """
    if device == CPU:
        return False
    entries = shelf_at_start(config).entries(snippet)
    return machine_of(config, device) not in {entry.machine for entry in entries}


def _place_and_reason(problem: Problem) -> str:
    """Return a problem as a record keeps it: its line and what happened."""
    return f"line {problem.line or 1}: {problem.what}"
