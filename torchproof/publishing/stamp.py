"""The stamp: with what the outputs of the site were checked."""

from __future__ import annotations

import re
from pathlib import Path

from torchproof.problem import Problem

LOCK = Path("requirements/test.txt")


def torch_version(root: Path) -> str:
    """Return the torch version that the lock file pins. Raises Problem without one."""
    lock = root / LOCK
    pinned = re.search(r"^torch==([\w.]+)", lock.read_text("utf-8"), re.MULTILINE)
    if pinned is None:
        raise Problem(lock, None, "torch is not pinned", "Renew it with `make lock`.")
    return pinned[1]


def stamp(root: Path) -> str:
    """Return the stamp as one line of text."""
    return f"Checked with torch {torch_version(root)} on CPU · CUDA: not yet run"
