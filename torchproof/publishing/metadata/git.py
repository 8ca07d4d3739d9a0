"""What git says of a course; nothing where it does not work."""

from __future__ import annotations

import subprocess
from pathlib import Path


def git(root: Path, *arguments: str) -> str:
    """Return what a command of git says, "" where there is no git or no repository."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.decode("utf-8", errors="replace")


def commit_of(root: Path) -> str:
    """Return the commit that is checked out, "" where none is known."""
    return git(root, "rev-parse", "HEAD").strip()
