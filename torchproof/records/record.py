"""A record: what one device with one release vouches for, one line a snippet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from torchproof.devices import DEVICES
from torchproof.problem import Problem
from torchproof.records.entry import Entry, parse_line
from torchproof.records.software import RELEASE, software

_NAME = re.compile(
    rf"(?P<device>{'|'.join(DEVICES)})-(?P<release>{RELEASE})\.jsonl", re.ASCII
)


@dataclass(frozen=True)
class Record:
    """What a device and a release vouch for: an entry a snippet, by its name."""

    device: str
    release: str
    entries: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def file_name(self) -> str:
        """Return how its file is called: `cpu-2.13.0.jsonl`, `cpu-python-3.12.jsonl`."""
        return f"{self.device}-{self.release}.jsonl"

    def holding(self, snippet: str, fingerprint: str) -> Entry | None:
        """Return the entry of a snippet, if it is of just this content."""
        entry = self.entries.get(snippet)
        return entry if entry and entry.hash == fingerprint else None

    def confirms(self, snippet: str, fingerprint: str) -> bool:
        """Return whether the run of just this content came out as it says."""
        entry = self.holding(snippet, fingerprint)
        return entry is not None and entry.outcome.same

    def with_entries(self, new: Iterable[Entry]) -> Record:
        """Return the record with new entries; those that say nothing new leave it as it is."""
        entries = dict(self.entries)
        for entry in new:
            old = entries.get(entry.snippet)
            if old is None or not old.says_the_same(entry):
                entries[entry.snippet] = entry
        return Record(self.device, self.release, entries)

    def without(self, snippets: Iterable[str]) -> Record:
        """Return the record without what it says of some snippets."""
        gone = set(snippets)
        kept = {name: one for name, one in self.entries.items() if name not in gone}
        return Record(self.device, self.release, kept)

    def as_text(self) -> str:
        """Return the text of the record's file: the same text for the same entries."""
        lines = (self.entries[name].line for name in sorted(self.entries))
        return "".join(f"{line}\n" for line in lines)


@lru_cache(8)  # a course is read again at each edit, and its records seldom change
def parse_record(path: Path, data: bytes) -> Record:
    """Return the record in a file with this name and these bytes. Raises Problem.

    Where git joined two branches a snippet can have two lines: the later day counts.
    """
    name = _NAME.fullmatch(path.name)
    if name is None:
        what = "not the name of a record, such as `cpu-2.13.0.jsonl`"
        raise Problem(path, None, what)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(path, None, "not UTF-8") from None
    entries: dict[str, Entry] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line:
            entry = parse_line(path, number, line, name["device"])
            _require_release(path, number, entry, name["release"])
            known = entries.get(entry.snippet)
            if known is None or known.date <= entry.date:
                entries[entry.snippet] = entry
    return Record(name["device"], name["release"], entries)


def _require_release(path: Path, number: int, entry: Entry, release: str) -> None:
    if entry.machine.release != release:
        own, other = software(entry.machine.release), software(release)
        what = f"an entry of {own}, in the record of {other}"
        raise Problem(path, number, what)
