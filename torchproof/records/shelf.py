"""The records of a course: they lie side by side in its first folder of snippets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from torchproof.devices import DEVICES
from torchproof.files import write_atomically
from torchproof.records.entry import Entry
from torchproof.records.fingerprint import fingerprint, name_in
from torchproof.records.record import Record, parse_record
from torchproof.records.software import newness
from torchproof.snippet import Snippet

FOLDER = "records"  # beside what they are of


@dataclass(frozen=True)
class Shelf:
    """All records of a course: devices in their order, the newest release first."""

    folders: tuple[Path, ...]
    records: tuple[Record, ...]

    def record(self, device: str, release: str) -> Record:
        """Return one record; an empty one where there is none yet."""
        every = (r for r in self.records if (r.device, r.release) == (device, release))
        return next(every, Record(device, release))

    def of(self, device: str) -> tuple[Record, ...]:
        """Return the records of a device, the newest release first."""
        return tuple(one for one in self.records if one.device == device)

    @cached_property
    def devices(self) -> tuple[str, ...]:
        """The devices that have a record."""
        return tuple(name for name in DEVICES if self.of(name))

    def entries(self, snippet: Snippet) -> tuple[Entry, ...]:
        """Return what the records say of a snippet as it is now, in the order of records.

        The files that it uses are read once in the life of a shelf.
        """
        key = snippet.path, snippet.text
        if key not in self._found:
            self._found[key] = self._entries(snippet)
        return self._found[key]

    @cached_property
    def _found(self) -> dict[tuple[Path, str], tuple[Entry, ...]]:
        return {}

    def _entries(self, snippet: Snippet) -> tuple[Entry, ...]:
        found = (
            record.holding(*now)
            for device in self.devices
            for now in [self._as_recorded(snippet, device)]
            for record in self.of(device)
        )
        return tuple(entry for entry in found if entry)

    def _as_recorded(self, snippet: Snippet, device: str) -> tuple[str, str]:
        """Return the name of a snippet and its fingerprint, by which records hold it."""
        key = snippet.path, snippet.text, device
        if key not in self._recorded:
            name = name_in(self.folders, snippet.path)
            self._recorded[key] = name, fingerprint(snippet, device)
        return self._recorded[key]

    @cached_property
    def _recorded(self) -> dict[tuple[Path, str, str], tuple[str, str]]:
        return {}

    def again(self, as_before: Collection[Path]) -> Shelf:
        """Return the records as they are now; some snippets and what they use did not
        change, and are not read again. Raises Problem on a broken one."""
        new = shelf_of(self.folders)
        known = self._recorded.items()
        new._recorded.update({key: one for key, one in known if key[0] in as_before})
        return new

    def confirming(
        self, snippet: Snippet, indices: Iterable[int] = ()
    ) -> tuple[Entry, ...]:
        """Return the entries that confirm statements of a snippet, all if none is named."""
        wanted = list(indices) or range(len(snippet.statements))
        return tuple(one for one in self.entries(snippet) if one.confirms(wanted))


def shelf_of(folders: Sequence[Path]) -> Shelf:
    """Return the records of some folders of snippets. Raises Problem on a broken one."""
    order = list(DEVICES)
    records = [
        parse_record(p, p.read_bytes()) for p in folders[0].glob(f"{FOLDER}/*.jsonl")
    ]
    records.sort(key=lambda one: newness(one.release), reverse=True)
    records.sort(key=lambda one: order.index(one.device))
    return Shelf(tuple(folders), tuple(records))


def record_file(folder: Path, record: Record) -> Path:
    """Return where a record lies in the folder of what it is of."""
    return folder / FOLDER / record.file_name


def add(folders: Sequence[Path], entries: Iterable[Entry]) -> list[Path]:
    """Write entries into the records that they belong to; return the files that changed.

    What a record says of snippets that are gone leaves it by the way. Raises Problem.
    """
    shelf = shelf_of(folders)
    changed = []
    for (device, release), group in groupby(sorted(entries, key=_place), key=_place):
        record = shelf.record(device, release).with_entries(group)
        gone = [name for name in record.entries if not lies_in(folders, name)]
        path, text = record_file(folders[0], record), record.without(gone).as_text()
        if not path.exists() or path.read_text("utf-8") != text:
            write_atomically(path, text)
            changed.append(path)
    return changed


def lies_in(folders: Sequence[Path], name: str) -> bool:
    """Tell whether some folders have the file that an entry is of."""
    return any((folder / name).is_file() for folder in folders)


def _place(entry: Entry) -> tuple[str, str]:
    return entry.machine.device, entry.machine.release
