"""What a run of pytest tells at its end: drifts, mistakes, and the command that accepts."""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking.session import is_recorded, settings_in
from torchproof.devices import CPU
from torchproof.running.comparing import report
from torchproof.settings import pages_folder
from torchproof.wording import counted


def sum_up(terminalreporter: Any, config: pytest.Config, recorded: str) -> None:
    """Tell what was written, or sum up what drifted; annotate lines on GitHub."""
    found = properties(terminalreporter)
    drifts = [report.Brief(*value) for value in found["drift"]]
    if len(drifts) > 1:
        terminalreporter.section(f"{len(drifts)} outputs drifted")
        for line in report.summary(drifts):
            terminalreporter.write_line(line)
        terminalreporter.write_line(
            f"\nAccept all: {accepting(config, ' '.join(settings_in(config).snippets))}"
        )
    if held := found["held"]:
        terminalreporter.write_line(
            f"{len(held)} held: they passed here before, as they are, with these packages "
            "and this engine. Without --changed, they run again."
        )
    for kind, what in ("left out", "snippet"), ("left out claims", "claim file"):
        if found[kind]:
            line = _recorded(counted(len(found[kind]), what), "they")
            terminalreporter.write_line(line)
    for line in _of_lessons(config, dict(found["recorded"])):
        terminalreporter.write_line(line)
    for path in found["written"]:
        terminalreporter.write_line(f"wrote {path}")
    if recorded:
        terminalreporter.write_line(recorded)
    if os.environ.get("GITHUB_ACTIONS"):
        for line in _annotations(drifts, found["problem"]):
            terminalreporter.write_line(line)


def _of_lessons(config: pytest.Config, held: Mapping[str, bool]) -> Iterator[str]:
    """Yield how many lessons a record held, and how many none did."""
    if count := sum(held.values()):
        yield _recorded(counted(count, "lesson"), "page and notebook")
    if (count := len(held) - sum(held.values())) and not is_recorded(config):
        pages = pages_folder(config.rootpath).relative_to(config.rootpath).as_posix()
        yield (
            f"{counted(count, 'lesson')} ran that no record of this release holds as they "
            f"are. To keep that: {_program(config)} {pages} --unrecorded --record"
        )


def _recorded(what: str, ran: str) -> str:
    """Return a line on what a record of this release holds."""
    return (
        f"{what} recorded: as they are, {ran} ran with this release before. "
        "Without --unrecorded, they run again."
    )


def properties(terminalreporter: Any) -> dict[str, list[Any]]:
    """Return what the items reported, by name; under xdist it comes from the workers."""
    found: dict[str, list[Any]] = defaultdict(list)
    for outcome in ("passed", "failed", "skipped"):
        for one in terminalreporter.getreports(outcome):
            for name, value in one.user_properties:
                found[name].append(value)
    return found


def _annotations(
    drifts: Iterable[report.Brief], problems: Iterable[tuple[str, int, str]]
) -> Iterator[str]:
    for drift in drifts:
        message = f"{drift.what}\nexpected {drift.expected}\nactual   {drift.actual}"
        yield report.annotation(drift.file, drift.line, "Output drift", message)
    for file, line, what in problems:
        yield report.annotation(file, line, "Snippet", what)


def accepting(config: pytest.Config, target: str) -> str:
    """Return the command that accepts what `target` prints now."""
    device = str(config.getoption("--snippet-device"))
    option = "" if device == CPU else f" --snippet-device {device}"
    return f"{_program(config)} {target} --sync{option}"


def _program(config: pytest.Config) -> str:
    """Return how pytest is called from the root of the course."""
    own = Path(sys.executable).with_name("pytest")
    in_project = config.rootpath / ".venv/bin/pytest"
    is_in_project = in_project.exists() and own.exists() and own.samefile(in_project)
    return ".venv/bin/pytest" if is_in_project else "pytest"
