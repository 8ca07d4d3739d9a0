"""CONTRIBUTING.md does what it says: its commands are run, in a copy of the repository."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from torchproof.lesson import fences

ROOT = Path(__file__).parents[2]
# What the walk edits, and its settings.
COPIED = ["snippets/autograd", "pyproject.toml"]
PYTEST = ".venv/bin/pytest"


@pytest.fixture
def copy(pytester: pytest.Pytester) -> pytest.Pytester:
    """A copy of a part of the repository with its own `.venv`, committed to git."""
    root = pytester.path
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, root / name)
    (root / ".venv").symlink_to(sys.prefix)
    for command in ("init -q", "add snippets", "commit -qm start"):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", *identity, *command.split()], cwd=root, check=True)
    return pytester


def printed_by(command: str, copy: pytest.Pytester) -> str:
    """Return what a command prints; its pytest is this one, whose runner has torch loaded."""
    program, *options = shlex.split(command)
    if program == PYTEST:
        assert os.access(copy.path / PYTEST, os.X_OK)
        return copy.runpytest_inprocess(*options).stdout.str()
    return subprocess.run(
        ["bash", "-c", command],
        cwd=copy.path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ).stdout


def test_the_walk_from_edit_to_green(copy, shared_runner):
    printed, ran = "", 0
    for fence in fences.find((ROOT / "CONTRIBUTING.md").read_text()):
        if fence.language == "bash":
            printed = printed_by(fence.content, copy)
            ran += fence.content.startswith(PYTEST)
        else:
            assert fence.content.strip("\n") in printed, f"line {fence.line}"
    assert ran >= 2
