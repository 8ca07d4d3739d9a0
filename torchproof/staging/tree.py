"""A folder whose files are ours: written where they differ, removed where they are gone."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from torchproof.files import write_atomically
from torchproof.problem import Problem

_MANIFEST = ".staged.json"
_LEFT = ".torchproof-*.part"  # what a killed process was writing
_HOUR = 3600


@dataclass(frozen=True)
class Manifest:
    """What a folder holds, of which inputs; `inputs` is "" while it is being written."""

    inputs: str = ""
    unchecked: tuple[str, ...] = ()
    files: Mapping[str, tuple[int, int]] = field(default_factory=dict)


class Tree:
    """A folder of staged files, with a list of them beside."""

    def __init__(self, folder: Path) -> None:
        """Take the folder. Raises Problem if it holds what was not staged."""
        if folder.is_file():
            raise Problem(folder, None, "this is a file", "Name a folder.")
        self.folder = folder
        self.manifest = _read(folder / _MANIFEST)
        self._written: Mapping[str, bytes] = {}
        others = [path for path in folder.glob("*") if not path.match(_LEFT)]
        if others and folder / _MANIFEST not in others:
            fix = "Name a new folder, an empty one, or one that was staged before."
            raise Problem(folder, None, "this folder holds other files", fix)

    def holds(self, inputs: str) -> bool:
        """Return whether the folder is just what was made of these inputs."""
        manifest = self.manifest
        return manifest.inputs == inputs and all(
            _stat(self.folder / name) == stat for name, stat in manifest.files.items()
        )

    def write(
        self, files: Mapping[str, bytes], inputs: str, unchecked: Iterable[str]
    ) -> set[str]:
        """Make the folder hold these files and no others; return those that changed.

        Killed at any moment, it leaves whole files only, and a list with all of them.
        """
        before = self.manifest.files
        begun = dict.fromkeys([*before, *files], (-1, -1))
        self._note(Manifest("", (), begun))
        written = {n for n, data in files.items() if not self._stands(n, data, before)}
        changed = {name for name in written if self._put(name, files[name])}
        for name in begun.keys() - files.keys():
            (self.folder / name).unlink(missing_ok=True)
            changed.add(name)
        self._remove_empty({Path(name).parent for name in begun.keys() - files.keys()})
        stats = {
            name: _stat(self.folder / name) if name in written else before[name]
            for name in files
        }
        self._note(Manifest(inputs, tuple(unchecked), stats))
        self._written = files
        self._remove_leftovers()
        return changed

    def replace(self, files: Mapping[str, bytes]) -> None:
        """Write some files and leave the others; the folder is of no inputs then."""
        kept = dict.fromkeys([*self.manifest.files, *files], (-1, -1))
        self._note(Manifest("", (), kept))
        for name, data in files.items():
            self._put(name, data)

    def touch(self, names: Iterable[str]) -> None:
        """Make some files look new to a builder that looks at times."""
        for name in names:
            os.utime(self.folder / name)
        files = {name: _stat(self.folder / name) for name in self.manifest.files}
        self._note(Manifest(self.manifest.inputs, self.manifest.unchecked, files))

    def _stands(
        self, name: str, data: bytes, before: Mapping[str, tuple[int, int]]
    ) -> bool:
        """Return whether a file is as this process wrote it, which needs no reading."""
        same = self._written.get(name) == data
        return same and _stat(f"{self.folder}/{name}") == before.get(name)

    def _put(self, name: str, data: bytes) -> bool:
        path = self.folder / name
        if path.is_file() and path.read_bytes() == data:
            return False
        write_atomically(path, data, beside=self.folder)
        return True

    def _note(self, manifest: Manifest) -> None:
        facts = {
            "inputs": manifest.inputs,
            "unchecked": manifest.unchecked,
            "files": manifest.files,
        }
        write_atomically(self.folder / _MANIFEST, json.dumps(facts))
        self.manifest = manifest

    def _remove_leftovers(self) -> None:
        """Remove what killed processes left; what is new, another may be writing."""
        for path in self.folder.glob(_LEFT):
            if time.time() - path.stat().st_mtime > _HOUR:
                path.unlink(missing_ok=True)

    def _remove_empty(self, folders: Iterable[Path]) -> None:
        parents = {above for folder in folders for above in (folder, *folder.parents)}
        for folder in sorted(parents, reverse=True):
            path = self.folder / folder
            if folder != Path() and path.is_dir() and not any(path.iterdir()):
                path.rmdir()


def _read(path: Path) -> Manifest:
    try:
        facts = json.loads(path.read_bytes())
        files = {name: (size, when) for name, (size, when) in facts["files"].items()}
        return Manifest(facts["inputs"], tuple(facts["unchecked"]), files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest()


def _stat(path: Path | str) -> tuple[int, int]:
    """Return size and time of a file, by which a change of it would be seen."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a path takes as long to make
    except OSError:
        return (-1, -1)
    return found.st_size, found.st_mtime_ns
