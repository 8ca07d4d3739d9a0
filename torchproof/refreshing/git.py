"""What git knows of the sources: the commit, its files, and what they held."""

from __future__ import annotations

import subprocess
from pathlib import Path

from torchproof.problem import Problem

REGULAR = ("100644", "100755")


def head(root: Path) -> str:
    """Return the commit that is checked out."""
    return _git(root, "rev-parse", "HEAD").decode().strip()


def tracked(root: Path, folder: str) -> dict[str, str]:
    """Return the files of the commit below a folder: their git modes, by path."""
    return {path: mode for path, (mode, _, _) in _listed(root, folder).items()}


def committed(root: Path, path: str) -> bytes:
    """Return what a file held in the commit."""
    return _git(root, "cat-file", "blob", f"HEAD:{path}")


def contents(root: Path, folder: str) -> dict[str, bytes]:
    """Return what the regular files of the commit below a folder held, by path.

    One process reads them all: a course has a thousand.
    """
    files = _listed(root, folder)
    ids = {path: one for path, (mode, _, one) in files.items() if mode in REGULAR}
    asked = "".join(f"{one}\n" for one in ids.values()).encode()
    rest = _git(root, "cat-file", "--batch=%(objectsize)", given=asked)
    found, start = {}, 0
    for path in ids:
        line = rest.index(b"\n", start)
        end = line + 1 + int(rest[start:line])
        found[path], start = rest[line + 1 : end], end + 1
    return found


def changed(root: Path, *paths: str) -> dict[str, str]:
    """Return what differs from the commit in files and folders: git's letters, by path."""
    listing = _git(
        root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all",
        "--", *paths,
    ).decode()  # fmt: skip
    return {row[3:]: row[:2] for row in listing.split("\0") if row}


def _listed(root: Path, folder: str) -> dict[str, list[str]]:
    """Return mode, type and id of the files of the commit below a folder, by path."""
    listing = _git(root, "ls-tree", "-r", "-z", "HEAD", "--", f"{folder}/").decode()
    rows = (row.split("\t", 1) for row in listing.split("\0") if row)
    return {path: facts.split() for facts, path in rows}


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Return what git prints. Raises Problem where it refuses."""
    command = ["git", "-C", str(root), *arguments]
    done = subprocess.run(command, capture_output=True, input=given)
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip()
        mend = "Run this in a checkout of the course, with a commit."
        raise Problem(root, None, f"git {arguments[0]}: {told}", mend)
    return done.stdout
