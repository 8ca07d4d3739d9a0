"""The door to pytest: each snippet is an item; `--sync` accepts what it prints now."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from torchproof.problem import Problem, shown
from torchproof.running import report
from torchproof.running.checking import Drift, check
from torchproof.running.devices import resolved
from torchproof.running.runner import Runner
from torchproof.running.syncing import sync
from torchproof.snippet import Snippet, parse

_RUNNER = pytest.StashKey[Runner]()


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
        _skip_unless_possible(snippet, runner.device)
        if self.config.getoption("--sync"):
            for path in sync(snippet, runner):
                self.user_properties.append(("written", shown(path)))
            return
        drifts = check(snippet, runner.run(snippet), runner.device)
        if drifts:
            raise DriftError(drifts)

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
    """Add `--sync`, `--device` and the folder of snippets."""
    group = parser.getgroup("torchproof", "snippets and their outputs")
    group.addoption(
        "--sync",
        action="store_true",
        help="accept what the snippets print now: rewrite the outputs that drifted",
    )
    group.addoption(
        "--device",
        choices=("auto", "cpu", "cuda"),
        default="cpu",
        help="run the snippets on this device (default: cpu)",
    )
    parser.addini("snippets", "the folder of snippets", default="snippets")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the Python files below the folder of snippets, as snippets alone.

    pytest takes a file that the command line names for a module of tests, and would
    import it, which runs it without the runner's walls.
    """
    found = yield
    folder = parent.config.rootpath / str(parent.config.getini("snippets"))
    if file_path.suffix == ".py" and file_path.is_relative_to(folder):
        return [SnippetFile.from_parent(parent, path=file_path)]
    return found


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
    if os.environ.get("GITHUB_ACTIONS"):
        for line in _annotations(drifts, found["problem"]):
            terminalreporter.write_line(line)


def _properties(terminalreporter: Any) -> dict[str, list[Any]]:
    """Return what the items reported, by name; under xdist it comes from the workers."""
    found: dict[str, list[Any]] = {"drift": [], "written": [], "problem": []}
    for outcome in ("passed", "failed"):
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
    """Return this process's runner; its fork server starts with the first snippet."""
    if _RUNNER not in config.stash:
        config.stash[_RUNNER] = Runner(resolved(config.getoption("--device")))
    return config.stash[_RUNNER]


def _skip_unless_possible(snippet: Snippet, device: str) -> None:
    for need in snippet.directives.needs:
        missing = (
            device != need.name
            if need.name == "cuda"
            else importlib.util.find_spec(need.name) is None
        )
        if missing:
            pytest.skip(f"needs {need.name}: {need.reason}")


def _command(config: pytest.Config, target: str) -> str:
    """Return the command that accepts what `target` prints now."""
    own = Path(sys.executable).with_name("pytest")
    in_project = config.rootpath / ".venv/bin/pytest"
    is_in_project = in_project.exists() and own.exists() and own.samefile(in_project)
    program = ".venv/bin/pytest" if is_in_project else "pytest"
    device = str(config.getoption("--device"))
    return f"{program} {target} --sync" + (f" --device {device}" * (device != "cpu"))
