"""Which snippets no record holds as they are now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from torchproof.devices import ACCELERATORS, CPU
from torchproof.records.fingerprint import fingerprint, name_in
from torchproof.records.record import Record
from torchproof.records.shelf import Shelf
from torchproof.records.software import imports_torch, software
from torchproof.snippet import Snippet


@dataclass(frozen=True)
class Staleness:
    """What a record does not vouch for: why, by snippet. `record` may be an empty one.

    `of` says what the record is of, where these are no snippets: "claims on ".
    """

    record: Record
    snippets: Mapping[str, str]
    of: str = ""

    def told(self) -> str:
        """Return the list as text for people; a number where nothing has run yet."""
        device = f"{self.of}{self.record.device}"
        head = (
            f"{device}, {software(self.record.release)}:"
            if self.record.entries
            else f"{device}: not yet run"
        )
        named = self.snippets if self.record.entries else {}
        lines = [head, *(f"  {name}: {why}" for name, why in named.items())]
        count = f"{len(self.snippets)} to run" if self.snippets else "nothing is stale"
        return "\n".join([*lines, f"  {count}"])


def staleness(shelf: Shelf, snippets: Iterable[Snippet]) -> list[Staleness]:
    """Return what is stale in each record, and on each device that should have one."""
    every = list(snippets)
    names = awaited(torch=imports_torch(one.text for one in every))
    missing = [Record(name, "") for name in names if name not in shelf.devices]
    return [_in(shelf, record, every) for record in (*shelf.records, *missing)]


def awaited(*, torch: bool) -> tuple[str, ...]:
    """Return the devices that are told of even where nothing ran on them yet.

    A GPU is awaited where a course uses torch, as nothing else here runs on one.
    """
    return (CPU, "cuda") if torch else (CPU,)


def runs_on(snippet: Snippet, device: str) -> bool:
    """Return whether a device can run the snippet."""
    needed = {need.name for need in snippet.directives.needs} & {*ACCELERATORS}
    return needed <= {device}


def _in(shelf: Shelf, record: Record, snippets: list[Snippet]) -> Staleness:
    stale = {}
    for snippet in snippets:
        name = name_in(shelf.folders, snippet.path)
        now = fingerprint(snippet, record.device)
        if runs_on(snippet, record.device) and not record.holding(name, now):
            stale[name] = "changed since" if name in record.entries else "never run"
    return Staleness(record, stale)
