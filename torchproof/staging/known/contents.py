"""What the files of a course hold: each is read once, and again when it changed."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A file system may give two writes within this time the same stamp.
_UNSETTLED = 2_000_000_000  # nanoseconds

Stamp = tuple[int, int, int, int]


@dataclass(frozen=True)
class _Held:
    """What a file holds, and the stamp that it had before it was read."""

    path: Path
    stamp: Stamp
    settled: bool
    data: bytes
    digest: str


class Contents:
    """The files of one course as they were at the last look.

    A look reads only those whose stamp tells that they may differ.
    """

    def __init__(self) -> None:
        """Know of no file."""
        self._held: dict[str, _Held] = {}

    def of(self, path: Path) -> bytes:
        """Return what a file held at the last look. Raises OSError."""
        return self._of(path).data

    def digest_of(self, path: Path) -> str:
        """Return the hash of what a file held at the last look. Raises OSError."""
        return self._of(path).digest

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that there were at the last look, in order."""
        return tuple(one.path for one in self._held.values())

    def look(self, places: Iterable[Path]) -> dict[Path, str]:
        """Look at some files, and all files in some folders; return their hashes."""
        names = sorted(name for place in places for name in _files(place))
        before, self._held = self._held, {}
        for name in names:
            if found := _now(name, before.get(name)):
                self._held[name] = found
        return {one.path: one.digest for one in self._held.values()}

    def _of(self, path: Path) -> _Held:
        return self._held.get(str(path)) or _read(str(path), path.stat())


def _now(name: str, known: _Held | None) -> _Held | None:
    """Return what a file holds now; None where there is none any more."""
    try:
        found = os.stat(name)  # noqa: PTH116 - a path takes as long to make
        if not stat.S_ISREG(found.st_mode):
            return None
        if known and known.settled and known.stamp == _stamp(found):
            return known
        read = _read(name, found)
    except FileNotFoundError:
        return None
    # The same object is seen to be the same at once.
    data = known.data if known and known.digest == read.digest else read.data
    return _Held(read.path, read.stamp, read.settled, data, read.digest)


def _read(name: str, found: os.stat_result) -> _Held:
    """Read a file of which it is known what stamp it had a moment ago."""
    stamp = _stamp(found)
    settled = time.time_ns() - max(stamp[:2]) > _UNSETTLED
    path = Path(name)
    data = path.read_bytes()
    return _Held(path, stamp, settled, data, hashlib.sha256(data).hexdigest())


def _stamp(found: os.stat_result) -> Stamp:
    """Return by what a change of a file is seen: two times, its size, its place."""
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def _files(place: Path) -> Iterator[str]:
    """Yield the names of a file, or of all that lies in a folder and is none."""
    if not place.is_dir():
        yield str(place)
    for folder, folders, names in os.walk(place):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(folder, name) for name in names)  # noqa: PTH118
