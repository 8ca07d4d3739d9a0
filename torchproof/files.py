"""Files as the whole engine reads and writes them: the visible ones, each whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_CACHE = Path(".cache", "torchproof")
_PREFIX = ".torchproof-"


def cache_in(root: Path) -> Path:
    """Return the folder for what this machine keeps of a course; git never sees it."""
    folder = root / _CACHE
    if not (folder / ".gitignore").exists():
        write_atomically(folder / ".gitignore", "*\n")
    return folder


def visible_files(folder: Path) -> list[Path]:
    """Return all files below a folder, in order, but hidden ones and what lies in such."""
    found = filter(os.path.isfile, visible_names(folder))
    return [Path(name) for name in sorted(found, key=lambda name: name.split("/"))]


def visible_names(folder: Path) -> Iterator[str]:
    """Yield the paths of all visible files below a folder, and of links, maybe to nothing."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (f"{place}/{name}" for name in names if not name.startswith("."))


def write_atomically(
    path: Path, content: str | bytes, beside: Path | None = None
) -> None:
    """Replace a file's content in one step: it is whole at any moment.

    It keeps its mode, and may be written by several processes. What a killed one leaves
    is a file `.torchproof-….part` in the folder `beside`, that of the file by default.
    """
    data = content.encode() if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    part = (beside or path.parent) / f"{_PREFIX}{os.urandom(8).hex()}.part"
    try:  # an interrupt may come as the file is opened, too
        with part.open("xb") as file:
            file.write(data)
        mode = path.stat().st_mode if path.exists() else 0o644
        part.chmod(mode & 0o777)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
