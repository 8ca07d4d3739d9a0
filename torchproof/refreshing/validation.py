"""May this refresh be let in? Nothing of it is run, and nothing else is trusted."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.entry import Machine
from torchproof.records.fingerprint import fingerprint
from torchproof.records.record import Record, parse_record
from torchproof.records.shelf import record_file
from torchproof.refreshing import artifact, git
from torchproof.refreshing.figures import is_awaited, require_figure
from torchproof.refreshing.outputs_only import require_outputs_only
from torchproof.snippet import parse

SNIPPETS = "snippets"


@dataclass(frozen=True)
class Refresh:
    """A valid refresh: its record, and the old and new content of what it changes.

    A figure that it adds has no old content.
    """

    base: str
    record: Record
    old: Mapping[str, bytes]
    new: Mapping[str, bytes]

    @property
    def record_path(self) -> str:
        """Return where its record belongs, by path from the root of the course."""
        return str(record_file(Path(SNIPPETS), self.record))

    @property
    def machines(self) -> list[Machine]:
        """Return the machines on which the files that it changes were run."""
        scripts = {artifact.script_of(path) for path in self.new}
        names = [path.removeprefix(f"{SNIPPETS}/") for path in sorted(scripts)]
        entries = self.record.entries
        ran = [entries[name] for name in names if name in entries]
        return list(dict.fromkeys(one.machine for one in ran or entries.values()))

    @property
    def writes(self) -> dict[str, bytes]:
        """Return what it writes, by path from the root of the course."""
        return {**self.new, self.record_path: self.record.as_text().encode()}


def validated(root: Path, folder: Path) -> Refresh:
    """Return the refresh in a folder, judged against the commit checked out in `root`.

    Raises Problem or Problems on the first thing that no refresh has.
    """
    files = artifact.read_files(folder)
    manifest = artifact.read_manifest(folder, files)
    _require_base(root, folder, manifest.base)
    record = parse_record(folder / manifest.record, files[manifest.record])
    modes = git.tracked(root, SNIPPETS)
    for path in manifest.changed:
        known = modes.get(path) in git.REGULAR
        if not known and not is_awaited(root, path, modes):
            what = "a new file; a refresh adds figures only, which a script draws"
            raise Problem(folder / path, None, what)
    old = {
        path: git.committed(root, path) for path in manifest.changed if path in modes
    }
    new = {path: files[path] for path in manifest.changed}
    for path in manifest.changed:
        if path.endswith(".svg"):
            require_figure(folder / path, new[path])
        else:
            require_outputs_only(folder / path, old[path], new[path], record.device)
    refresh = Refresh(manifest.base, record, old, new)
    _require_the_run(root, refresh, modes)
    return refresh


def _require_base(root: Path, folder: Path, base: str) -> None:
    commit = git.head(root)
    if base != commit:
        raise Problem(
            folder / artifact.MANIFEST,
            None,
            f"made from commit {base[:12]}, not from {commit[:12]}, which is checked out",
            "Run the refresh once more.",
        )


def _require_the_run(root: Path, refresh: Refresh, modes: Mapping[str, str]) -> None:
    """Raise Problems unless the record is of the course as the refresh leaves it.

    That course is laid out in a folder of its own, and read there.
    """
    with tempfile.TemporaryDirectory(prefix="torchproof-") as place:
        kept = {path for path, mode in modes.items() if mode in git.REGULAR}
        for path in filter(artifact.is_snippet_path, kept | refresh.new.keys()):
            target = Path(place, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            new = refresh.new.get(path)
            target.write_bytes(git.committed(root, path) if new is None else new)
        snippets = Path(place, SNIPPETS)
        _require_known(snippets, refresh.record, _committed(root, refresh, modes))
        require_held(snippets, refresh.record, list(refresh.new))


def _committed(root: Path, refresh: Refresh, modes: Mapping[str, str]) -> Record:
    """Return the record as the commit has it; an empty one where that has none."""
    path = refresh.record_path
    if path not in modes:
        return Record(refresh.record.device, refresh.record.release)
    return parse_record(root / path, git.committed(root, path))


def _require_known(snippets: Path, record: Record, before: Record) -> None:
    """Raise Problem on an entry that is neither in the commit nor of the course as it is."""
    for name, entry in record.entries.items():
        if entry == before.entries.get(name):
            continue
        path = snippets / name
        if not path.is_file() or fingerprint(parse(path), record.device) != entry.hash:
            what = f"its entry for {name} is not of the file as it is"
            raise Problem(Path(record.file_name), None, what)


def require_held(snippets: Path, record: Record, changed: Sequence[str]) -> None:
    """Raise Problem unless the record confirms each of the files that changed.

    `changed` counts from the root of the course; a figure is confirmed with its script.
    """
    for script in sorted({artifact.script_of(path) for path in changed}):
        name = script.removeprefix(f"{SNIPPETS}/")
        snippet = parse(snippets / name)
        entry = record.holding(name, fingerprint(snippet, record.device))
        if entry is None or not entry.outcome.same:
            what = f"{record.file_name} does not confirm it as it is now"
            fix = f"python -m torchproof record --device {record.device}"
            raise Problem(Path(script), None, what, fix)
