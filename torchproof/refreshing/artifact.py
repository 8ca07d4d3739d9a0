"""The folder that carries a refresh from the job that ran it to the job that applies it.

refresh.json       the commit it starts from, the files and the pins that it changes
cpu-2.15.0.jsonl   the record of the run that printed them
snippets/…         those files
"""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.below.saves import SUFFIX
from torchproof.snippet.neighbors import savers

MANIFEST = "refresh.json"

MOST_FILES = 5_000
MOST_BYTES = 2 << 20  # a file
MOST_BYTES_TOGETHER = 64 << 20

_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_PART = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_FILE = re.compile(rf"snippets/(?:{_PART}/)*{_PART}\.(?:py|svg|safetensors)")


@dataclass(frozen=True)
class Manifest:
    """What a refresh says of itself: base commit, name of its record, changed paths.

    `pins` are the versions that the lock is to take over, by package.
    """

    base: str
    record: str
    changed: tuple[str, ...]
    pins: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> str:
        """Return the text of the manifest."""
        return json.dumps(asdict(self), indent=2, sort_keys=True) + "\n"


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the files of the folder, by path from there.

    Raises Problem on anything but plain files of modest size with plain names.
    """
    files: dict[str, bytes] = {}
    total = 0
    for path in _plain_files(folder):
        size = path.lstat().st_size
        total += size
        if size > MOST_BYTES:
            raise Problem(
                path, None, f"a file of {size} bytes; {MOST_BYTES} are allowed"
            )
        if total > MOST_BYTES_TOGETHER or len(files) >= MOST_FILES:
            raise Problem(folder, None, "more than a refresh can be")
        data = path.read_bytes()
        if b"\r" in data and path.suffix != SUFFIX:
            raise Problem(path, None, "a carriage return; lines end in line feeds only")
        files[path.relative_to(folder).as_posix()] = data
    return files


def read_manifest(folder: Path, files: dict[str, bytes]) -> Manifest:
    """Return the manifest, once it and the files say the same. Raises Problem."""
    path = folder / MANIFEST
    if MANIFEST not in files:
        raise Problem(folder, None, f"no refresh: it lacks {MANIFEST}")
    manifest = _parsed(path, files[MANIFEST])
    if manifest.record not in files:
        raise Problem(folder, None, f"no refresh: it lacks {manifest.record}")
    for name in manifest.changed:
        if not is_snippet_path(name):
            raise Problem(
                path, None, f"{name!r} is no path of a snippet or what it makes"
            )
    present = files.keys() - {MANIFEST, manifest.record}
    if surplus := sorted(present - set(manifest.changed)):
        raise Problem(folder / surplus[0], None, "the manifest does not name this file")
    if missing := sorted(set(manifest.changed) - present):
        raise Problem(
            path, None, f"{missing[0]} is not there; a refresh deletes nothing"
        )
    return manifest


def is_snippet_path(name: str) -> bool:
    """Return whether a path leads to a script below snippets/, or to what one makes."""
    return _FILE.fullmatch(name) is not None


def scripts_of(root: Path, path: str) -> list[str]:
    """Return the scripts of what a refresh carries: of a script itself, what makes a file.

    `root` is a course with these scripts, and `path` counts from there.
    """
    if not path.endswith(SUFFIX):
        return [script_of(path)]
    file = root / path
    found = savers(file.parent, file.name)
    return [script.relative_to(root).as_posix() for script in found]


def script_of(path: str) -> str:
    """Return the script of a script or figure: `hill-2.svg` is drawn by `hill.py`."""
    return re.sub(r"(?:-\d+)?\.svg$", ".py", path)


def _plain_files(folder: Path) -> Iterator[Path]:
    if folder.is_symlink() or not folder.is_dir():
        raise Problem(folder, None, "not a folder")
    for path in sorted(folder.iterdir()):
        mode = path.lstat().st_mode
        if stat.S_ISDIR(mode):
            yield from _plain_files(path)
        elif stat.S_ISREG(mode):
            yield path
        else:
            kind = "a symbolic link" if stat.S_ISLNK(mode) else "not a plain file"
            raise Problem(path, None, f"{kind}; a refresh has plain files only")


def _parsed(path: Path, data: bytes) -> Manifest:
    try:
        facts = json.loads(data.decode("utf-8"))
        base, record, changed = facts["base"], facts["record"], facts["changed"]
        pins = facts["pins"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Problem(path, None, "not a manifest") from None
    listed = isinstance(changed, list) and isinstance(pins, dict)
    texts = [base, record, *changed, *pins.values()] if listed else [None]
    if len(facts) != 4 or not all(isinstance(text, str) for text in texts):
        raise Problem(path, None, "not a manifest")
    if not _COMMIT.fullmatch(base) or len(set(changed)) != len(changed):
        raise Problem(path, None, "not a manifest")
    if "/" in record or not record.endswith(".jsonl"):
        raise Problem(path, None, "not a manifest")
    return Manifest(base, record, tuple(changed), pins)
