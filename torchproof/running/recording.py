"""What a running snippet leaves behind for its judge: files in a report folder.

Everything is written as it happens, so that a crash loses nothing that came before it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Event:
    """One thing that happened: its kind, the statement during which, and details."""

    kind: str
    statement: int
    details: dict[str, Any] = field(default_factory=dict)


class Recorder:
    """Writes the events of one run. In a child process there is exactly one."""

    def __init__(self, folder: Path) -> None:
        """Take the report folder, which exists."""
        self.folder = folder
        self.statement = 0
        self._process = os.getpid()

    def add(self, kind: str, **details: Any) -> None:
        """Append an event. The file is opened anew: a snippet may close descriptors."""
        if os.getpid() != self._process and kind != "network":
            return  # a fork of the snippet goes through the same code
        event = Event(kind, self.statement, details)
        with (self.folder / "events").open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(event)) + "\n")

    def add_figure(self, svg: str) -> None:
        """Save a figure of the statement that runs now."""
        count = len(list(self.folder.glob(f"{self.statement}-*.svg")))
        name = f"{self.statement}-{count}.svg"
        (self.folder / name).write_text(svg, encoding="utf-8")
        self.add("figure", name=name)


_current: list[Recorder] = []


def begin(folder: Path) -> Recorder:
    """Start recording into the folder, for the whole process."""
    _current[:] = [Recorder(folder)]
    return _current[0]


def add_figure(svg: str) -> None:
    """Save a figure of the statement that runs now."""
    _current[0].add_figure(svg)


def events_in(folder: Path) -> list[Event]:
    """Return the events recorded in a report folder; a torn last line does not count."""
    path = folder / "events"
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").split("\n")
    return [Event(**json.loads(line)) for line in lines if line.endswith("}")]
