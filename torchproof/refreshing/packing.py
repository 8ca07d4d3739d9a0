"""After a run on another torch: what it changed, in a folder that can travel."""

from __future__ import annotations

from pathlib import Path

from torchproof.devices import CPU
from torchproof.problem import Problem
from torchproof.records.record import Record
from torchproof.records.shelf import record_file, shelf_of
from torchproof.refreshing import git, pins
from torchproof.refreshing.artifact import MANIFEST, Manifest, is_snippet_path
from torchproof.refreshing.made import is_awaited
from torchproof.refreshing.validation import SNIPPETS, require_held


def pack(root: Path, device: str, folder: Path) -> bool:
    """Write the refresh into the folder and return True; False if nothing changed.

    What a run changed must be in its record. Raises Problem.
    """
    changed = _changed(root)
    record = _new_record(root, device)
    if record is None:
        if changed:
            what = f"{changed[0]} changed, but no record of a run on {device}"
            fix = f"python -m torchproof record --device {device}"
            raise Problem(root / SNIPPETS, None, what, fix)
        return False
    require_held(root / SNIPPETS, record, changed)
    manifest = Manifest(
        git.head(root), record.file_name, tuple(changed), _pins(root, record)
    )
    _write(folder / MANIFEST, manifest.as_json().encode())
    _write(folder / record.file_name, record.as_text().encode())
    for path in changed:
        _write(folder / path, (root / path).read_bytes())
    return True


def _pins(root: Path, record: Record) -> dict[str, str]:
    """Return the versions that the lock is to take over from the run."""
    lock = root / pins.LOCK
    if record.device != CPU or not lock.exists():
        return {}
    return pins.installed(lock.read_text("utf-8"), record.release)


def _new_record(root: Path, device: str) -> Record | None:
    """Return the record of the device that a run changed, if there is one."""
    snippets = root / SNIPPETS
    edited = git.changed(root, f"{SNIPPETS}/records")
    records = shelf_of([snippets]).of(device)
    changed = [
        one for one in records if str(record_file(Path(SNIPPETS), one)) in edited
    ]
    return changed[0] if changed else None


def _changed(root: Path) -> list[str]:
    """Return the files that a run changed since the commit, and the figures it added.

    Raises Problem on more than that.
    """
    records = f"{SNIPPETS}/records/"
    found = git.changed(root, SNIPPETS)
    paths = sorted(path for path in found if not path.startswith(records))
    modes = git.tracked(root, SNIPPETS)
    for path in paths:
        changed = found[path].strip() == "M" and is_snippet_path(path)
        if not changed and not is_awaited(root, path, modes):
            what = f"was not only changed since the commit (git says {found[path]!r})"
            raise Problem(root / path, None, what, "Commit it first.")
    return paths


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
