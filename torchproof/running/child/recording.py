"""What a running snippet leaves behind for its judge: files in a report folder.

Everything is written as it happens, so that a crash loses nothing that came before it.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class DamagedReportError(Exception):
    """The events of a run cannot be read."""


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
        self._events = str(folder / "events")
        self._process = os.getpid()

    def add(self, kind: str, **details: Any) -> None:
        """Append an event."""
        if self._is_own or kind in {"network", "wrote"}:
            self._append(self._line(kind, **details))

    def go_on(self, offset: int) -> None:
        """Append that a statement ended, with so much printed, and the next one begins."""
        ended = self._line("end", offset=offset)
        self.statement += 1
        if self._is_own:
            self._append(ended + self._line("start"))

    @property
    def _is_own(self) -> bool:
        """Return whether this is no fork of the snippet: that goes through the same code."""
        return os.getpid() == self._process

    def _line(self, kind: str, **details: Any) -> bytes:
        event = {"kind": kind, "statement": self.statement, "details": details}
        return json.dumps(event).encode() + b"\n"

    def _append(self, lines: bytes) -> None:
        """Write events. The file is opened anew: a snippet may close descriptors."""
        file = os.open(self._events, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(file, lines)  # in one piece: workers write here, too
        finally:
            os.close(file)

    def add_figure(self, svg: str) -> None:
        """Save a figure of the statement that runs now."""
        count = len(list(self.folder.glob(f"{self.statement}-*.svg")))
        name = f"{self.statement}-{count}.svg"
        (self.folder / name).write_text(svg, encoding="utf-8")
        self.add("figure", name=name)

    def add_file(self, path: Path) -> None:
        """Keep a copy of what the statement that ran now saved, if it did."""
        if path.is_file():
            shutil.copyfile(path, self.folder / path.name)
            self.add("saved", name=path.name)


_current: list[Recorder] = []


def begin(folder: Path) -> Recorder:
    """Start recording into the folder, for the whole process."""
    _current[:] = [Recorder(folder)]
    return _current[0]


def add_figure(svg: str) -> None:
    """Save a figure of the statement that runs now."""
    _current[0].add_figure(svg)


def events_in(folder: Path) -> list[Event]:
    """Return the events recorded in a report folder; a torn last line does not count.

    Raises DamagedReportError on anything else that is no event.
    """
    path = folder / "events"
    if not path.exists():
        return []
    lines = path.read_bytes().split(b"\n")
    return [_event(number, line) for number, line in enumerate(lines[:-1], start=1)]


def _event(number: int, line: bytes) -> Event:
    try:
        return Event(**json.loads(line))
    except (ValueError, TypeError):
        start = line[:60].decode(errors="backslashreplace")
        raise DamagedReportError(f"line {number} is {start!r}") from None
