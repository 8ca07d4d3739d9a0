"""The site of a small course, built by the real command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from torchproof.files import cache_in

# Where the course is published, and where its sources are.
PUBLIC = {"GITHUB_REPOSITORY": "owner/name", "SITE_URL": "https://x.org/course/"}


def lend(root: Path, made: Path) -> Path:
    """Let a course be staged from what others were made of, and return it."""
    (cache_in(root) / "made").symlink_to(made)
    return root


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", *words]


def environment(more: dict[str, str]) -> dict[str, str]:
    kept = {name: v for name, v in os.environ.items() if name not in PUBLIC}
    return kept | {"NO_MKDOCS_2_WARNING": "1"} | more


def build(
    root: Path, more: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command("build", "--strict"),
        cwd=root,
        env=environment(more or {}),
        capture_output=True,
        text=True,
    )
