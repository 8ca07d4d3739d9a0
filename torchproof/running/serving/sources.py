"""Private copies of the folders that snippets lie in: a run never touches the originals.

So a file that a snippet writes beside itself is found, is blamed on no other snippet
that runs at the same time, and lies in nobody's way afterwards.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from torchproof.snippet.places import is_root, places

# Larger files, and folders, are linked to.
_COPIED_BYTES = 1 << 20

Stamps = dict[str, tuple[int, int]]
_NOT_THE_ORIGINAL = (0, 0)


@dataclass
class _Copy:
    """A copy: its root, the folder in it, what original and copy looked like."""

    root: Path
    folder: Path
    original: Stamps
    stamps: Stamps

    def follow(self, folder: Path, now: Stamps) -> bool:
        """Copy what changed in the original; return whether the whole is as that is now."""
        every = self.original.keys() | now.keys()
        changed = {one for one in every if self.original.get(one) != now.get(one)}
        if any("/" in name for name in changed):
            return False
        if changed:
            if self.stamps != _stamps_up_to(self.root, self.folder):
                return False  # a run that nobody asked about left something here
            for name in changed:
                (self.folder / name).unlink(missing_ok=True)
            entries = (one for one in os.scandir(folder) if one.name in changed)
            _copy(entries, self.folder)
            self.original, self.stamps = now, _stamps_up_to(self.root, self.folder)
        return True


class Sources:
    """The copies, one for each folder, made when first needed and when outdated."""

    def __init__(self, place: Path) -> None:
        """Take the folder that the copies go to."""
        self._place = place
        self._copies: dict[Path, _Copy] = {}

    def copy_of(self, snippet: Path, text: str) -> Path:
        """Return a file with this text, among copies of what the snippet lies among."""
        folder = snippet.parent
        copy = self._copies.get(folder)
        if copy is None or not copy.follow(folder, _stamps_around(folder)):
            copy = self._copies[folder] = self._copied(folder)
        file = copy.folder / snippet.name
        if not file.exists() or file.read_bytes() != text.encode():
            file.write_text(text, encoding="utf-8", newline="\n")
            copy.stamps = _stamps_up_to(copy.root, copy.folder)
            copy.original[snippet.name] = _NOT_THE_ORIGINAL
        return file

    def changes(self, snippet: Path) -> list[str]:
        """Return what a run changed beside the snippet, in words."""
        copy = self._copies[snippet.parent]
        before, after = copy.stamps, _stamps_up_to(copy.root, copy.folder)
        if before == after:
            return []
        copy.original = dict.fromkeys(["../"], _NOT_THE_ORIGINAL)  # all is copied anew
        common = before.keys() & after.keys()
        return sorted(
            [
                *(f"{name} (new)" for name in after.keys() - before.keys()),
                *(f"{name} (deleted)" for name in before.keys() - after.keys()),
                *(f"{n} (changed)" for n in common if before[n] != after[n]),
            ]
        )

    def _copied(self, folder: Path) -> _Copy:
        root = self._place / str(len(self._copies))
        if folder in self._copies:
            root = self._copies[folder].root
        shutil.rmtree(root, ignore_errors=True)
        original = _stamps_around(folder)
        target = _surroundings(folder, root)
        _copy(os.scandir(folder), target)
        return _Copy(root, target, original, _stamps_up_to(root, target))


def _surroundings(folder: Path, root: Path) -> Path:
    """Make `root` look like the course around a folder; return the folder in it.

    A snippet may read `Path(__file__).parents[3] / "data"`. What its part shares, it may
    read at any time: that is copied.
    """
    place, shared = root, places(folder)[1:]
    for parent, child in _way_down(folder):
        place.mkdir(parents=True, exist_ok=True)
        others = [entry for entry in os.scandir(parent) if entry.name != child.name]
        if parent in shared:
            _copy(others, place)
        else:
            _link(others, place)
        place = place / child.name
    place.mkdir(parents=True)
    return place


def _copy(entries: Iterable[os.DirEntry[str]], target: Path) -> None:
    """Put copies of small files into a folder, and links to all else."""
    for entry in entries:
        if entry.is_file() and entry.stat().st_size <= _COPIED_BYTES:
            shutil.copy2(entry.path, target)
        else:
            _link([entry], target)


def _link(entries: Iterable[os.DirEntry[str]], target: Path) -> None:
    for entry in entries:
        (target / entry.name).symlink_to(entry.path)


def _way_down(folder: Path) -> list[tuple[Path, Path]]:
    """Return the folders from the root of the course down, each with the next one."""
    way = [folder, *folder.parents]
    for level, parent in enumerate(way):
        if is_root(parent):
            down = way[: level + 1][::-1]
            return list(itertools.pairwise(down))
    return []


def _stamps_up_to(root: Path, folder: Path) -> Stamps:
    """Return the stamps of what is around a copy, and the names above it, up to `root`."""
    found: Stamps = {}
    place, prefix = folder, ""
    while place != root:
        place, prefix = place.parent, f"../{prefix}"
        found |= {f"{prefix}{name}": (0, 0) for name in os.listdir(place)}  # noqa: PTH208
    return found | _stamps_around(folder)


def _stamps_around(folder: Path) -> Stamps:
    """Return the stamps of all that lies in a folder, and of the files its part shares."""
    found = _stamps(os.scandir(folder))
    for place in places(folder)[1:]:
        files = (entry for entry in os.scandir(place) if entry.is_file())
        found |= {f"../{name}": stamp for name, stamp in _stamps(files).items()}
    return found


def _stamps(entries: Iterable[os.DirEntry[str]]) -> Stamps:
    """Return time and size of what lies in a folder, by name."""
    found = {}
    for entry in entries:
        if entry.name != "__pycache__":
            try:
                stat = entry.stat()
            except FileNotFoundError:  # a link to nothing, or it went meanwhile
                continue
            found[entry.name] = (stat.st_mtime_ns, stat.st_size)
    return found
