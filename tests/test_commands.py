"""`python -m torchproof` where something is missing: it says what, where and the mend."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample_course import write_course

from torchproof.__main__ import main

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("command", "module", "extra"),
    [
        ("stage staged", "yaml", "site"),
        ("offline site", "yaml", "site"),
        ("books site", "pydantic", "site"),
        ("draw", "pydantic", "site"),
        ("record", "pytest", "check"),
    ],
)
def test_a_missing_extra_is_named(tmp_path, command, module, extra):
    result = subprocess.run(
        # Nothing is installed: `-S` hides site-packages.
        [sys.executable, "-S", "-m", "torchproof", *command.split()],
        cwd=write_course(tmp_path),
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    told = f"{module} is missing, which this command needs\n"
    told += f"  Run `python -m pip install 'torchproof[{extra}]'`.\n"
    assert (result.returncode, result.stdout, result.stderr) == (1, "", told)


@pytest.mark.parametrize("command", ["init", "stage"])
def test_a_place_that_the_system_refuses_is_named(
    tmp_path, monkeypatch, capsys, command
):
    monkeypatch.chdir(write_course(tmp_path))
    assert main([command, "mkdocs.yml/deep"]) == 1
    assert capsys.readouterr().err == (
        "mkdocs.yml/deep: Not a directory\n  Correct the path, or its permissions.\n"
    )


def test_a_refresh_without_a_commit_is_told_what_git_says(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(write_course(tmp_path))
    subprocess.run(["git", "init", "--quiet"], check=True)
    assert main(["pack-refresh", "refresh"]) == 1
    assert capsys.readouterr().err == (
        ".: git ls-tree: fatal: Not a valid object name HEAD\n"
        "  Run this in a checkout of the course, with a commit.\n"
    )
