"""After a run on another torch: what it changed, in a folder that can travel."""

from __future__ import annotations

import json
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.merging import require_complete
from torchproof.records.record import Record, parse_record, read_record, record_file
from torchproof.refreshing import git
from torchproof.refreshing.artifact import MANIFEST, RECORD, Manifest, is_snippet_path
from torchproof.refreshing.figures import is_awaited
from torchproof.refreshing.validation import SNIPPETS


def pack(root: Path, device: str, folder: Path) -> bool:
    """Write the refresh into the folder and return True; False if nothing changed.

    The course must have run completely as it stands. Raises Problem or Problems.
    """
    snippets = root / SNIPPETS
    record = read_record(record_file(snippets, device))
    if record is None:
        what = f"there is no record of a run on {device}"
        raise Problem(
            snippets, None, what, f"pytest snippets --record --device {device}"
        )
    require_complete(snippets, record)
    changed = _changed(root)
    if not changed and not _is_news(root, record):
        return False
    _write(
        folder / MANIFEST, Manifest(git.head(root), tuple(changed)).as_json().encode()
    )
    _write(folder / RECORD, record.as_json().encode())
    for path in changed:
        _write(folder / path, (root / path).read_bytes())
    return True


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


def _is_news(root: Path, record: Record) -> bool:
    """Return whether a record that the course keeps says something else than before."""
    device = record.machine.device
    path = str(record_file(Path(SNIPPETS), device))
    if device == "cpu":
        return False
    if path not in git.tracked(root, SNIPPETS):
        return True
    before = parse_record(root / path, git.committed(root, path))
    return _without_day(before) != _without_day(record)


def _without_day(record: Record) -> dict[str, object]:
    facts: dict[str, object] = json.loads(record.as_json())
    return {name: value for name, value in facts.items() if name != "date"}


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
