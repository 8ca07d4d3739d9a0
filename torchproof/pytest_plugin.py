"""The door to pytest: each snippet is an item; `--sync` accepts what it prints now."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking import session as run
from torchproof.checking.held_claims import HeldClaims, are_held
from torchproof.checking.lessons import LessonFile
from torchproof.checking.recording import keep
from torchproof.checking.snippets import SnippetFile
from torchproof.checking.telling import sum_up
from torchproof.devices import CPU, DEVICES
from torchproof.problem import Problem
from torchproof.settings import pages_folder

_TOLD = pytest.StashKey[str]()


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
        "--unrecorded",
        action="store_true",
        help="run what no record of this release holds as it is, and one snippet of "
        "each folder",
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
    run.begin(config)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the Python files below the folders of snippets, as snippets alone, and lessons.

    Only a course has such folders: a project whose pyproject.toml has our table.

    Claims that are left out are not even imported.

    pytest takes a file that the command line names for a module of tests, and would
    import it, which runs it without the runner's walls.
    """
    found = yield
    folders = run.folders_of(parent.config)
    if file_path.suffix == ".py" and any(map(file_path.is_relative_to, folders)):
        return [SnippetFile.from_parent(parent, path=file_path)]
    if folders and _is_lesson(parent.config, file_path):
        return [LessonFile.from_parent(parent, path=file_path)]
    leaves_out = found and parent.config.getoption("--unrecorded")
    if leaves_out and are_held(parent.config, file_path):
        return [HeldClaims.from_parent(parent, path=file_path)]
    return found


def _is_lesson(config: pytest.Config, path: Path) -> bool:
    pages = pages_folder(config.rootpath)
    inside = path.suffix == ".md" and path.is_relative_to(pages)
    return inside and run.settings_in(config).is_lesson(path.relative_to(pages))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Write into the records what the run confirmed, also if other snippets failed."""
    config = session.config
    nothing_ran = exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED
    if nothing_ran or not run.is_recorded(config) or hasattr(config, "workerinput"):
        return
    try:
        config.stash[_TOLD] = keep(config)
    except Problem as refusal:
        config.stash[_TOLD] = f"no record written:\n{refusal}"
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell what was written, or sum up what drifted; annotate lines on GitHub."""
    sum_up(terminalreporter, config, config.stash.get(_TOLD, ""))
