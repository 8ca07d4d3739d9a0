"""Letting a refresh in: all of its files, or none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torchproof.problem import Problem
from torchproof.refreshing import git
from torchproof.refreshing.validation import validated


def apply(root: Path, folder: Path) -> list[str]:
    """Write a refresh into the course and return the paths. Raises Problem or Problems."""
    refresh = validated(root, folder)
    if edited := git.changed(root, *refresh.writes, "snippets"):
        what = "differs from the commit"
        raise Problem(
            root / min(edited), None, what, "Commit or drop your changes first."
        )
    write_all(root, refresh.writes)
    return sorted(refresh.writes)


def write_all(root: Path, files: Mapping[str, bytes]) -> None:
    """Write all files; should one fail, take back those that were written."""
    before = {path: _content(root / path) for path in files}
    try:
        for path, data in files.items():
            _replace(root / path, data)
    except BaseException:
        for path, content in before.items():
            if content is None:
                (root / path).unlink(missing_ok=True)
            elif (root / path).read_bytes() != content:
                _replace(root / path, content)
        raise


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _replace(path: Path, data: bytes) -> None:
    """Replace a file in one step, keeping its mode."""
    path.parent.mkdir(parents=True, exist_ok=True)
    staged = path.with_name(f".{path.name}.refresh")
    try:
        staged.write_bytes(data)
        staged.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        staged.replace(path)
    finally:
        staged.unlink(missing_ok=True)
