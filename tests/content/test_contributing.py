"""CONTRIBUTING.md does what it says: its commands are run, in a copy of the repository."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from torchproof.lesson import fences

ROOT = Path(__file__).parents[2]
# What the walk edits, and its settings.
COPIED = ["snippets/autograd", "pyproject.toml"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of a part of the repository with its own `.venv`, committed to git."""
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    for command in ("init -q", "add snippets", "commit -qm start"):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", *identity, *command.split()], cwd=tmp_path, check=True)
    return tmp_path


def test_the_walk_from_edit_to_green(copy):
    printed = ""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    for fence in fences.find((ROOT / "CONTRIBUTING.md").read_text()):
        if fence.language == "bash":
            printed = subprocess.run(
                ["bash", "-c", fence.content],
                cwd=copy,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            ).stdout
        else:
            assert fence.content.strip("\n") in printed, f"line {fence.line}"
