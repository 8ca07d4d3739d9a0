"""The door to pytest: each snippet is an item; `--sync` accepts what it prints now."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from torchproof.devices import CPU, DEVICES
from torchproof.problem import Problem, Problems, shown
from torchproof.records.confirmed import Confirmed
from torchproof.records.entry import Entry, Machine, Outcome, today
from torchproof.records.fingerprint import fingerprint, name_in
from torchproof.records.hardware import machine
from torchproof.records.outcomes import outcome_of
from torchproof.records.shelf import Shelf, add, shelf_of
from torchproof.running.comparing import report
from torchproof.running.comparing.checking import Drift, check
from torchproof.running.comparing.stability import instabilities
from torchproof.running.comparing.syncing import sync
from torchproof.running.devices import resolved
from torchproof.running.judging.results import Run
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.settings import (
    Settings,
    configured,
    course_settings,
    pages_folder,
    settings_of,
)
from torchproof.snippet import Snippet, parse

_RUNNER = pytest.StashKey[Runner]()
_SHELF = pytest.StashKey[Shelf]()
_MACHINE = pytest.StashKey[Machine | Problem]()
_CONFIRMED = pytest.StashKey[Confirmed]()
_TOLD = pytest.StashKey[str]()
_SETTINGS = pytest.StashKey[Settings]()
_IS_COURSE = pytest.StashKey[bool]()
_COURSE = pytest.StashKey[Any]()


# Beside the checkout, for this machine alone: never committed.
_NOTES = ".cache/torchproof/confirmed"
_ALONE = re.compile(r"^# runs: alone \(", re.MULTILINE)


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
        runner = _runner(self.config)
        if need := missing(snippet, runner.device):
            pytest.skip(f"needs {need.name}: {need.reason}")
        digest = fingerprint(snippet, runner.device)
        name = name_in(_folders(self.config), self.path)
        if self.config.getoption("--changed") and self._is_held(name, digest):
            self.user_properties.append(("held", name))
            pytest.skip("held: it passed here before, as it is")
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
            _confirmed(self.config, runner.device).add(name, digest)
        if _records(self.config):
            told = (name, digest, dict(outcome.printed), outcome.drew, outcome.failed)
            self.user_properties.append(("ran", told))

    def _is_held(self, name: str, digest: str) -> bool:
        return _confirmed(self.config, _runner(self.config).device).holds(name, digest)

    def _outcome(self, snippet: Snippet, runner: Runner) -> Outcome:
        """Return what a run of the snippet did. Raises Problem or DriftError.

        What another release of torch confirmed may come out otherwise here: a recorded
        run keeps that. What no record confirms is a mistake, whatever torch it is.
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
        entries = _shelf(self.config).entries(snippet)
        return any(entry.machine.device == device for entry in entries)

    def _keeps_drift(self, snippet: Snippet, device: str) -> bool:
        """Return whether a difference is to be recorded, and not to fail."""
        if not _records(self.config):
            return False
        confirming = _shelf(self.config).confirming(snippet)
        here = _machine(self.config, device).release
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
            accept = _command(self.config, shown(self.path))
            return "\n\n".join(report.told(drift, accept) for drift in error.drifts)
        return super().repr_failure(excinfo, "short")

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item stands and how it is called."""
        return self.path, 0, shown(self.path)


class LessonFile(pytest.File):
    """A lesson: its page, its notebook, and the verdicts of its exercises."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each check that every lesson has to pass."""
        for name in ("page", "notebook", "verdicts"):
            yield LessonItem.from_parent(self, name=name)


class LessonItem(pytest.Item):
    """One check of a lesson, as `proving` makes it. It needs what the site needs."""

    def runtest(self) -> None:
        """Make the check. Raises Problem, or Problems."""
        try:
            from torchproof.lesson import curriculum
            from torchproof.proving.lessons import prove
        except ModuleNotFoundError as error:
            what = f"{error.name} is missing, which reading a lesson needs"
            fix = "pip install 'torchproof[site,check]', or run `pytest` on snippets only."
            raise Problem(self.path, None, what, fix) from None
        root = self.config.rootpath
        if _COURSE not in self.config.stash:
            self.config.stash[_COURSE] = curriculum.load(root)
        lesson = self.path.relative_to(pages_folder(root)).with_suffix("").as_posix()
        prove(self.config.stash[_COURSE], lesson, self.name, _runner(self.config))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return the failure as its author should read it."""
        if isinstance(excinfo.value, Problem | Problems):
            return str(excinfo.value)
        return super().repr_failure(excinfo, "short")

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item stands and how it is called."""
        return self.path, 0, f"{shown(self.path)}: {self.name}"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of a run."""
    group = parser.getgroup("torchproof", "snippets and their outputs")
    group.addoption(
        "--sync",
        action="store_true",
        help="accept what the snippets print now: rewrite the outputs that drifted",
    )
    group.addoption(
        "--snippet-device",
        choices=("auto", *DEVICES),
        default=CPU,
        help="run the snippets on this device (default: cpu)",
    )
    group.addoption(
        "--changed",
        action="store_true",
        help="leave out what passed here before, as it is, with this torch and engine",
    )
    group.addoption(
        "--record",
        action="store_true",
        help="write what this run confirmed into the record of its device and torch",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark of snippets that ask to run alone, and read the settings.

    Raises UsageError.
    """
    if config.getoption("--changed") and config.getoption("--record"):
        raise pytest.UsageError(
            "--changed leaves out what --record would write down: use one of them"
        )
    config.addinivalue_line("markers", "alone: nothing else may run meanwhile")
    asked = bool(config.getoption("--sync") or config.getoption("--record"))
    try:
        config.stash[_SETTINGS] = (
            course_settings(config.rootpath) if asked else settings_of(config.rootpath)
        )
        config.stash[_IS_COURSE] = configured(config.rootpath)
    except Problems as problems:
        raise pytest.UsageError(str(problems)) from None


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the Python files below the folders of snippets, as snippets alone, and lessons.

    Only a course has such folders: a project whose pyproject.toml has our table.

    pytest takes a file that the command line names for a module of tests, and would
    import it, which runs it without the runner's walls.
    """
    found = yield
    folders = _folders(parent.config)
    if file_path.suffix == ".py" and any(map(file_path.is_relative_to, folders)):
        return [SnippetFile.from_parent(parent, path=file_path)]
    if folders and _is_lesson(parent.config, file_path):
        return [LessonFile.from_parent(parent, path=file_path)]
    return found


def _is_lesson(config: pytest.Config, path: Path) -> bool:
    pages = pages_folder(config.rootpath)
    inside = path.suffix == ".md" and path.is_relative_to(pages)
    return inside and config.stash[_SETTINGS].is_lesson(path.relative_to(pages))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Write into the records what the run confirmed, also if other snippets failed."""
    config = session.config
    nothing_ran = exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED
    if nothing_ran or not _records(config) or hasattr(config, "workerinput"):
        return
    try:
        config.stash[_TOLD] = _keep(config)
    except Problem as refusal:
        config.stash[_TOLD] = f"no record written:\n{refusal}"
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _keep(config: pytest.Config) -> str:
    """Write what ran into its record, and return what there is to tell. Raises Problem."""
    found = _properties(config.pluginmanager.get_plugin("terminalreporter"))
    if not found["ran"]:
        return "nothing to record: no snippet ran to its end"
    if importlib.util.find_spec("torch") is None:
        return "no record written: it would name torch, which is not installed"
    where = _machine(config, resolved(config.getoption("--snippet-device")))
    entries = [
        Entry(name, digest, where, today(), Outcome(printed, tuple(drew), failed))
        for name, digest, printed, drew, failed in found["ran"]
    ]
    lines = [f"wrote {shown(path)}" for path in add(_folders(config), entries)]
    lines += [
        f"{_shown_as(config, one.snippet)}: not as on another torch; recorded so"
        for one in entries
        if not one.outcome.same
    ]
    return "\n".join(lines or [f"the record of {where.release} has all of it already"])


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell what was written, or sum up what drifted; annotate lines on GitHub."""
    found = _properties(terminalreporter)
    drifts = [report.Brief(*value) for value in found["drift"]]
    if len(drifts) > 1:
        terminalreporter.section(f"{len(drifts)} outputs drifted")
        for line in report.summary(drifts):
            terminalreporter.write_line(line)
        terminalreporter.write_line(
            f"\nAccept all: {_command(config, ' '.join(config.stash[_SETTINGS].snippets))}"
        )
    if held := found["held"]:
        terminalreporter.write_line(
            f"{len(held)} held: they passed here before, as they are, with this torch and "
            "this engine. Without --changed, they run again."
        )
    for path in found["written"]:
        terminalreporter.write_line(f"wrote {path}")
    if told := config.stash.get(_TOLD, ""):
        terminalreporter.write_line(told)
    if os.environ.get("GITHUB_ACTIONS"):
        for line in _annotations(drifts, found["problem"]):
            terminalreporter.write_line(line)


def _properties(terminalreporter: Any) -> dict[str, list[Any]]:
    """Return what the items reported, by name; under xdist it comes from the workers."""
    names = ("drift", "written", "problem", "ran", "held")
    found: dict[str, list[Any]] = {name: [] for name in names}
    for outcome in ("passed", "failed", "skipped"):
        for one in terminalreporter.getreports(outcome):
            for name, value in one.user_properties:
                found.get(name, []).append(value)
    return found


def _annotations(
    drifts: Iterable[report.Brief], problems: Iterable[tuple[str, int, str]]
) -> Iterator[str]:
    for drift in drifts:
        message = f"{drift.what}\nexpected {drift.expected}\nactual   {drift.actual}"
        yield report.annotation(drift.file, drift.line, "Output drift", message)
    for file, line, what in problems:
        yield report.annotation(file, line, "Snippet", what)


def _runner(config: pytest.Config) -> Runner:
    """Return this process's runner; its server starts with the first snippet.

    Raises Problem where the device is not there: what the CPU prints in its place must
    never pass for an output on CUDA.
    """
    if _RUNNER not in config.stash:
        device = resolved(config.getoption("--snippet-device"))
        if device != CPU:
            _machine(config, device)
        config.stash[_RUNNER] = Runner(device)
    return config.stash[_RUNNER]


def _machine(config: pytest.Config, device: str) -> Machine:
    """Return the facts about this machine, asked for once. Raises Problem."""
    if _MACHINE not in config.stash:
        try:
            config.stash[_MACHINE] = machine(device)
        except Problem as problem:
            config.stash[_MACHINE] = problem
    found = config.stash[_MACHINE]
    if isinstance(found, Problem):
        raise found
    return found


def _shelf(config: pytest.Config) -> Shelf:
    """Return the records as they were when the run began. Raises Problem."""
    if _SHELF not in config.stash:
        config.stash[_SHELF] = shelf_of(_folders(config))
    return config.stash[_SHELF]


def _confirmed(config: pytest.Config, device: str) -> Confirmed:
    """Return what passed on this machine before."""
    if _CONFIRMED not in config.stash:
        config.stash[_CONFIRMED] = Confirmed(config.rootpath / _NOTES, device)
    return config.stash[_CONFIRMED]


def _foreign(config: pytest.Config, snippet: Snippet, device: str) -> bool:
    """Return whether a device's examples in the snippet are from another machine.

    Then what varies by nature is written anew, so that the stamp fits it. The CPU's
    examples stay: they are not worth a change in each clone.
    """
    if device == CPU:
        return False
    entries = _shelf(config).entries(snippet)
    return _machine(config, device) not in {entry.machine for entry in entries}


def _place_and_reason(problem: Problem) -> str:
    """Return a problem as a record keeps it: its line and what happened."""
    return f"line {problem.line or 1}: {problem.what}"


def _folders(config: pytest.Config) -> tuple[Path, ...]:
    """Return the folders of snippets: none where this is no course."""
    if not config.stash[_IS_COURSE]:
        return ()
    return config.stash[_SETTINGS].folders(config.rootpath)


def _shown_as(config: pytest.Config, name: str) -> str:
    """Return how messages call a snippet that a record names."""
    places = (folder / name for folder in _folders(config))
    return shown(next(path for path in places if path.exists()))


def _records(config: pytest.Config) -> bool:
    """Return whether the run is to be recorded: what --sync accepts was seen as well."""
    return bool(config.getoption("--record") or config.getoption("--sync"))


def _command(config: pytest.Config, target: str) -> str:
    """Return the command that accepts what `target` prints now."""
    own = Path(sys.executable).with_name("pytest")
    in_project = config.rootpath / ".venv/bin/pytest"
    is_in_project = in_project.exists() and own.exists() and own.samefile(in_project)
    program = ".venv/bin/pytest" if is_in_project else "pytest"
    device = str(config.getoption("--snippet-device"))
    option = "" if device == CPU else f" --snippet-device {device}"
    return f"{program} {target} --sync{option}"
