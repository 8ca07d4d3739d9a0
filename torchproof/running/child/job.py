"""What the process that runs a snippet is asked, and what is answered."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Job:
    """A run: the snippet's file and text, the device, the time limit, the run's folder.

    The folder holds `work` (where the snippet starts), `report` (what it printed and
    did) and `t` (its temporary files; a socket in it must have a short name). `asked`
    are the expressions to compute after each statement, by its index; `saves` are the
    files that it saves, by name. `wants` are modules to import before it starts.
    """

    snippet: Path
    text: str
    device: str
    seconds: float
    folder: Path
    asked: tuple[tuple[str, ...], ...] = ()
    saves: tuple[tuple[str, ...], ...] = ()
    wants: tuple[str, ...] = ()

    @property
    def work(self) -> Path:
        """Return the working folder of the run."""
        return self.folder / "work"

    @property
    def report(self) -> Path:
        """Return the folder of what it printed and did."""
        return self.folder / "report"

    @property
    def temporary(self) -> Path:
        """Return the folder for temporary files."""
        return self.folder / "t"

    @property
    def output(self) -> Path:
        """Return the file of what it printed."""
        return self.report / "output"


@dataclass(frozen=True)
class Outcome:
    """How a process ended that ran a snippet.

    `exit_code` is negative after a signal. `stopped` is "" where it ended by itself, or
    says why it was killed: "time", "wait", "flood" or "guard". `survivors` are the
    commands of processes that outlived it; `processor_seconds` counts them all.
    """

    exit_code: int
    stopped: str
    survivors: tuple[str, ...]
    processor_seconds: float


def as_line(value: Job | Outcome) -> bytes:
    """Return a job or an outcome as one line of JSON."""
    return json.dumps(vars(value), default=str).encode() + b"\n"


def job_from(line: bytes) -> Job:
    """Return the job in a line."""
    tuples = {"asked": _tuples, "saves": _tuples}
    return Job(**_read(line, snippet=Path, folder=Path, wants=tuple, **tuples))


def outcome_from(line: bytes) -> Outcome:
    """Return the outcome in a line."""
    return Outcome(**_read(line, survivors=tuple))


def next_line(descriptor: int) -> bytes:
    """Return the next line that comes, or nothing at the end of the input."""
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(descriptor, 1 << 16)
        if not part:
            return b""
        line += part
    return line


def _tuples(lists: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, lists))


def _read(line: bytes, **kinds: Callable[[Any], Any]) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(line)
    return fields | {name: kind(fields[name]) for name, kind in kinds.items()}
