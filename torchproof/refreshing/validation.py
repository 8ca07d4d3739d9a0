"""May this refresh be let in? Nothing of it is run, and nothing else is trusted."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.devices import CPU
from torchproof.problem import Problem
from torchproof.records.entry import Entry, Machine
from torchproof.records.fingerprint import fingerprint
from torchproof.records.record import Record, parse_record
from torchproof.records.shelf import record_file
from torchproof.refreshing import artifact, git, pins
from torchproof.refreshing.made import figure, is_awaited, saved_file
from torchproof.refreshing.outputs_only import require_outputs_only
from torchproof.refreshing.recorded import accepted
from torchproof.snippet import parse
from torchproof.snippet.below.saves import SUFFIX

SNIPPETS = "snippets"


@dataclass(frozen=True)
class Refresh:
    """A valid refresh: its record, and the old and new content of what it changes.

    A figure that it adds has no old content. `ran` are the new entries of the record;
    `pinned` holds the files that pin torch, where it raises the pins.
    """

    base: str
    record: Record
    ran: Sequence[Entry]
    old: Mapping[str, bytes]
    new: Mapping[str, bytes]
    pins: Mapping[str, str]
    pinned: Mapping[str, bytes]

    @property
    def record_path(self) -> str:
        """Return where its record belongs, by path from the root of the course."""
        return str(record_file(Path(SNIPPETS), self.record))

    @property
    def machines(self) -> list[Machine]:
        """Return the machines on which it ran."""
        return list(dict.fromkeys(entry.machine for entry in self.ran))

    @property
    def writes(self) -> dict[str, bytes]:
        """Return what it writes, by path from the root of the course."""
        record = self.record.as_text().encode()
        return {**self.new, **self.pinned, self.record_path: record}


def validated(root: Path, folder: Path) -> Refresh:
    """Return the refresh in a folder, judged against the commit checked out in `root`.

    Raises Problem or Problems on the first thing that no refresh has.
    """
    files = artifact.read_files(folder)
    manifest = artifact.read_manifest(folder, files)
    _require_base(root, folder, manifest.base)
    sent = parse_record(folder / manifest.record, files[manifest.record])
    modes = git.tracked(root, SNIPPETS)
    old, new = {}, {}
    for path in manifest.changed:
        if path in modes:
            old[path] = git.committed(root, path)
        new[path] = _content(root, folder, path, files[path], sent.device, modes)
    record, ran = _judged(root, folder, sent, new, modes)
    pinned = _pinned(root, folder, manifest.pins, record)
    return Refresh(manifest.base, record, ran, old, new, manifest.pins, pinned)


def _content(
    root: Path,
    folder: Path,
    path: str,
    data: bytes,
    device: str,
    modes: Mapping[str, str],
) -> bytes:
    """Return what a file is to hold after the refresh. Raises Problem."""
    if modes.get(path) not in git.REGULAR and not is_awaited(root, path, modes):
        what = "a new file; a refresh adds figures only, which a script draws"
        raise Problem(folder / path, None, what)
    if path.endswith(".svg"):
        return figure(root, folder / path, path, data, device)
    if path.endswith(SUFFIX):
        return saved_file(root, folder / path, path, data)
    require_outputs_only(folder / path, git.committed(root, path), data, device)
    return data


def _pinned(
    root: Path, folder: Path, versions: Mapping[str, str], record: Record
) -> dict[str, bytes]:
    """Return the files that pin torch with the versions of the refresh. Raises Problem."""
    if not versions:
        return {}
    manifest = folder / artifact.MANIFEST
    if record.device != CPU or versions.get(pins.TORCH) != record.release:
        what = f"it pins another torch than {record.file_name} is of"
        raise Problem(manifest, None, what)
    project, lock = (
        git.committed(root, path).decode("utf-8") for path in (pins.PROJECT, pins.LOCK)
    )
    texts = pins.raised(manifest, project, lock, versions)
    return {path: text.encode() for path, text in texts.items()}


def _require_base(root: Path, folder: Path, base: str) -> None:
    commit = git.head(root)
    if base != commit:
        raise Problem(
            folder / artifact.MANIFEST,
            None,
            f"made from commit {base[:12]}, not from {commit[:12]}, which is checked out",
            "Run the refresh once more.",
        )


def _judged(
    root: Path,
    folder: Path,
    sent: Record,
    new: Mapping[str, bytes],
    modes: Mapping[str, str],
) -> tuple[Record, list[Entry]]:
    """Return the record as it is to be, and what is new in it. Raises Problem.

    It must be of the course as the refresh leaves it. That course is laid out in a
    folder of its own, and read there.
    """
    with tempfile.TemporaryDirectory(prefix="torchproof-") as place:
        for path, data in {**git.contents(root, SNIPPETS), **new}.items():
            target = Path(place, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        snippets = Path(place, SNIPPETS)
        before = _committed(root, sent, modes)
        record, ran = accepted(folder / sent.file_name, snippets, before, sent)
        require_held(snippets, record, list(new))
    return record, ran


def _committed(root: Path, sent: Record, modes: Mapping[str, str]) -> Record:
    """Return the record as the commit has it; an empty one where that has none."""
    path = str(record_file(Path(SNIPPETS), sent))
    if path not in modes:
        return Record(sent.device, sent.release)
    return parse_record(root / path, git.committed(root, path))


def require_held(snippets: Path, record: Record, changed: Sequence[str]) -> None:
    """Raise Problem unless the record confirms each of the files that changed.

    `changed` counts from the root of the course; a figure or a saved file is confirmed
    with its script.
    """
    root = snippets.parent
    every = {one for path in changed for one in artifact.scripts_of(root, path)}
    for script in sorted(every):
        name = script.removeprefix(f"{SNIPPETS}/")
        snippet = parse(snippets / name)
        if not record.confirms(name, fingerprint(snippet, record.device)):
            what = f"{record.file_name} does not confirm it as it is now"
            fix = f"python -m torchproof record --device {record.device}"
            raise Problem(Path(script), None, what, fix)
