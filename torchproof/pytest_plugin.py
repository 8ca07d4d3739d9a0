"""The door to pytest: each snippet is an item; `--sync` accepts what it prints now."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from torchproof.devices import ACCELERATORS, CPU, DEVICES
from torchproof.problem import Problem, Problems, shown
from torchproof.records import keeping
from torchproof.records.hardware import machine
from torchproof.records.record import (
    Machine,
    fingerprints,
    name_in,
    read_record,
    record_file,
)
from torchproof.running import report
from torchproof.running.checking import Drift, check
from torchproof.running.devices import resolved
from torchproof.running.runner import Runner
from torchproof.running.syncing import sync
from torchproof.snippet import Need, Snippet, parse

_RUNNER = pytest.StashKey[Runner]()
_MACHINE = pytest.StashKey[Machine]()
_TOLD = pytest.StashKey[str]()


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
        yield SnippetItem.from_parent(self, name="outputs")


class SnippetItem(pytest.Item):
    """One snippet: run it, and compare or accept what it prints."""

    def runtest(self) -> None:
        """Check the snippet, or sync it. Raises Problem or DriftError."""
        snippet = parse(self.path)
        runner = _runner(self.config)
        self._skip_unless_possible(snippet, runner.device)
        if self.config.getoption("--sync"):
            renew = _foreign(self.config, runner.device)
            for path in sync(snippet, runner, renew=renew):
                self.user_properties.append(("written", shown(path)))
            return
        files = fingerprints(_folder(self.config), snippet)
        drifts = check(snippet, runner.run(snippet), runner.device)
        if drifts:
            raise DriftError(drifts)
        if _records(self.config):
            self.user_properties.append(("ran", files))

    def _skip_unless_possible(self, snippet: Snippet, device: str) -> None:
        need = _missing(snippet, device)
        if need is None:
            return
        if _records(self.config):
            name = name_in(_folder(self.config), self.path)
            self.user_properties.append(("skipped", (name, need.name)))
        pytest.skip(f"needs {need.name}: {need.reason}")

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return the failure as its author should read it."""
        error = excinfo.value
        if isinstance(error, Problem):
            place = (shown(error.path), error.line or 1, error.what)
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


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--sync`, `--device`, `--record…` and the folder of snippets."""
    group = parser.getgroup("torchproof", "snippets and their outputs")
    group.addoption(
        "--sync",
        action="store_true",
        help="accept what the snippets print now: rewrite the outputs that drifted",
    )
    group.addoption(
        "--device",
        choices=("auto", *DEVICES),
        default=CPU,
        help="run the snippets on this device (default: cpu)",
    )
    group.addoption(
        "--record",
        action="store_true",
        help="write the record of this run, if it is complete and all passed",
    )
    group.addoption(
        "--record-part",
        type=Path,
        metavar="FILE",
        help="write what this shard ran; `python -m torchproof merge-records` joins parts",
    )
    parser.addini("snippets", "the folder of snippets", default="snippets")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse options that contradict each other."""
    if _records(config) and config.getoption("--sync"):
        raise pytest.UsageError(
            "a --sync run leaves no record: it changes what it runs. "
            "Run it first, then once more with --record."
        )
    if config.getoption("--record") and config.getoption("--record-part"):
        raise pytest.UsageError(
            "--record is for a whole run, --record-part for a shard"
        )


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the Python files below the folder of snippets, as snippets alone.

    pytest takes a file that the command line names for a module of tests, and would
    import it, which runs it without the runner's walls.
    """
    found = yield
    folder = _folder(parent.config)
    if file_path.suffix == ".py" and file_path.is_relative_to(folder):
        return [SnippetFile.from_parent(parent, path=file_path)]
    return found


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Write the record that was asked for, or fail the run."""
    config = session.config
    if not _records(config) or hasattr(config, "workerinput"):
        return
    if exitstatus:
        config.stash[_TOLD] = "no record written: the run failed or did not end"
        return
    try:
        config.stash[_TOLD] = f"wrote {shown(_keep(config))}"
    except (Problem, Problems) as refusal:
        config.stash[_TOLD] = f"no record written:\n{refusal}"
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _keep(config: pytest.Config) -> Path:
    """Write the record or the part. Raises Problem or Problems."""
    found = _properties(config.pluginmanager.get_plugin("terminalreporter"))
    device = resolved(config.getoption("--device"))
    record = keeping.record_of(device, found["ran"], found["skipped"])
    part: Path | None = config.getoption("--record-part")
    if part:
        return keeping.keep_part(_folder(config), record, part)
    return keeping.keep(_folder(config), record)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell what was written, or sum up what drifted; annotate lines on GitHub."""
    found = _properties(terminalreporter)
    drifts = [report.Brief(*value) for value in found["drift"]]
    if len(drifts) > 1:
        folder = str(config.getini("snippets"))
        terminalreporter.section(f"{len(drifts)} outputs drifted")
        for line in report.summary(drifts):
            terminalreporter.write_line(line)
        terminalreporter.write_line(f"\nAccept all: {_command(config, folder)}")
    for path in found["written"]:
        terminalreporter.write_line(f"wrote {path}")
    if told := config.stash.get(_TOLD, ""):
        terminalreporter.write_line(told)
    if os.environ.get("GITHUB_ACTIONS"):
        for line in _annotations(drifts, found["problem"]):
            terminalreporter.write_line(line)


def _properties(terminalreporter: Any) -> dict[str, list[Any]]:
    """Return what the items reported, by name; under xdist it comes from the workers."""
    names = ("drift", "written", "problem", "ran", "skipped")
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
    """Return this process's runner; its fork server starts with the first snippet.

    Raises Problem where the device is not there: what the CPU prints in its place must
    never pass for an output on CUDA.
    """
    if _RUNNER not in config.stash:
        device = resolved(config.getoption("--device"))
        if device != "cpu":
            config.stash[_MACHINE] = machine(device)
        config.stash[_RUNNER] = Runner(device)
    return config.stash[_RUNNER]


def _foreign(config: pytest.Config, device: str) -> bool:
    """Return whether the record of the device, if any, was made on another machine.

    Then what varies by nature is written anew, so that the record's stamp fits it.
    """
    if device == "cpu":
        return False  # it has no stamp: every `make test` runs all snippets there
    record = read_record(record_file(_folder(config), device))
    return record is None or record.machine != config.stash[_MACHINE]


def _folder(config: pytest.Config) -> Path:
    """Return the folder of snippets."""
    return config.rootpath / str(config.getini("snippets"))


def _records(config: pytest.Config) -> bool:
    """Return whether the run is to be recorded."""
    return bool(config.getoption("--record") or config.getoption("--record-part"))


def _missing(snippet: Snippet, device: str) -> Need | None:
    """Return the first need of the snippet that this run cannot meet."""
    for need in snippet.directives.needs:
        missing = (
            device != need.name
            if need.name in ACCELERATORS
            else importlib.util.find_spec(need.name) is None
        )
        if missing:
            return need
    return None


def _command(config: pytest.Config, target: str) -> str:
    """Return the command that accepts what `target` prints now."""
    own = Path(sys.executable).with_name("pytest")
    in_project = config.rootpath / ".venv/bin/pytest"
    is_in_project = in_project.exists() and own.exists() and own.samefile(in_project)
    program = ".venv/bin/pytest" if is_in_project else "pytest"
    device = str(config.getoption("--device"))
    return f"{program} {target} --sync" + (f" --device {device}" * (device != "cpu"))
