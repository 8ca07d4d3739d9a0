"""Which snippets have not run on a device as they are now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.records.record import (
    Record,
    name_in,
    read_record,
    record_file,
    snippet_files,
)
from torchproof.snippet import Snippet, parse

# The CPU needs no record to be trusted: every `make test` runs all snippets there.
RECORDED_DEVICES = ("cuda",)


@dataclass(frozen=True)
class Staleness:
    """What a device has not seen: why, by snippet. `record` is its last complete run."""

    device: str
    record: Record | None
    snippets: Mapping[str, str]

    def told(self) -> str:
        """Return the list as text for people."""
        lines = [f"{self.device}: {_last_run(self.record)}"]
        lines += [f"  {name}: {why}" for name, why in self.snippets.items()]
        count = f"{len(self.snippets)} to run" if self.snippets else "nothing is stale"
        return "\n".join([*lines, f"  {count}"])


def _last_run(record: Record | None) -> str:
    if record is None:
        return "not yet run"
    machine = record.machine
    return f"last run on {record.date}, {machine.hardware}, torch {machine.torch}"


def staleness(folder: Path) -> list[Staleness]:
    """Return what is stale on each device that has, or should have, a record."""
    records = {path.stem for path in folder.glob("records/*.json")}
    snippets = {name_in(folder, path): parse(path) for path in snippet_files(folder)}
    return [
        _on_device(folder, device, snippets)
        for device in sorted(records | set(RECORDED_DEVICES))
    ]


def _on_device(folder: Path, device: str, snippets: Mapping[str, Snippet]) -> Staleness:
    record = read_record(record_file(folder, device))
    stale = {
        name: _why(record, name)
        for name, snippet in snippets.items()
        if _runs_on(snippet, device) and not (record and record.holds(folder, snippet))
    }
    return Staleness(device, record, stale)


def _runs_on(snippet: Snippet, device: str) -> bool:
    needs = {need.name for need in snippet.directives.needs}
    return device == "cuda" or "cuda" not in needs


def _why(record: Record | None, name: str) -> str:
    if record and name in record.files:
        return "changed since"
    if record and name in record.skipped:
        return f"skipped, needs {record.skipped[name]}"
    return "never run"
