"""May this refresh be let in? Nothing of it is run, and nothing else is trusted."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from torchproof.problem import Problem, Problems
from torchproof.records.merging import require_complete
from torchproof.records.record import Record, parse_record, record_file
from torchproof.refreshing import artifact, git
from torchproof.refreshing.figures import is_awaited, require_figure
from torchproof.refreshing.outputs_only import require_outputs_only

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
        """Return where its record belongs, "" for a device without a kept one.

        Every `make test` runs all snippets on the CPU, so that needs no record.
        """
        device = self.record.machine.device
        return "" if device == "cpu" else str(record_file(Path(SNIPPETS), device))

    @property
    def writes(self) -> dict[str, bytes]:
        """Return what it writes, by path from the root of the course."""
        record = self.record.as_json().encode()
        return {**self.new, **({self.record_path: record} if self.record_path else {})}


def validated(root: Path, folder: Path) -> Refresh:
    """Return the refresh in a folder, judged against the commit checked out in `root`.

    Raises Problem or Problems on the first thing that no refresh has.
    """
    files = artifact.read_files(folder)
    manifest = artifact.read_manifest(folder, files)
    _require_base(root, folder, manifest.base)
    record = parse_record(folder / artifact.RECORD, files[artifact.RECORD])
    _require_plausible_day(folder, record)
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
            device = record.machine.device
            require_outputs_only(folder / path, old[path], new[path], device)
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


def _require_plausible_day(folder: Path, record: Record) -> None:
    if date.fromisoformat(record.date) > datetime.now(UTC).date() + timedelta(days=1):
        raise Problem(folder / artifact.RECORD, None, "it is of a day to come")


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
        try:
            require_complete(Path(place, SNIPPETS), refresh.record)
        except Problems as problems:
            what = "; ".join(problem.what for problem in problems.problems)
            raise Problem(Path(artifact.RECORD), None, what) from None
