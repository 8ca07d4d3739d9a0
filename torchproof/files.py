"""Files as the whole engine reads and writes them: the visible ones, each whole."""

from __future__ import annotations

import os
from pathlib import Path

_PREFIX = ".torchproof-"


def visible_files(folder: Path) -> list[Path]:
    """Return all files below a folder, in order, but hidden ones and what lies in such."""
    found: list[str] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [f"{place}/{name}" for name in names if not name.startswith(".")]
    return sorted(Path(name) for name in found if os.path.isfile(name))  # noqa: PTH113


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
