"""A course in a git repository of its own, whose outputs another torch would change."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2]

PLOT = '''"""A rising line."""

import matplotlib.pyplot as plt

plt.plot([1, {}])
plt.show()
# figure> A rising line.
'''
# It prints what a run on another torch would print differently.
FILES = {
    "docs/first/adding.md": '```python\n--8<-- "first/adding/add.py:sum"\n```\n',
    "docs/first/other.md": '```python\n--8<-- "first/other/same.py:all"\n```\n',
    "pyproject.toml": "[tool.pytest.ini_options]\n",
    "requirements/test.txt": "torch==0.0.1\n",
    ".gitignore": "__pycache__/\n.pytest_cache/\n/refresh/\n",
    "snippets/first/adding/add.py": '''"""A sum."""

import torch

# --8<-- [start:sum]
print(torch.ones(2) + 1)
# > tensor([1., 1.])
# cuda> tensor([9., 9.])
# --8<-- [end:sum]
print("two")
# > one
''',
    "snippets/first/adding/plot.py": PLOT.format(2),
    "snippets/first/other/same.py": '''"""The same on every torch."""

# --8<-- [start:all]
print(1)
# > 1
# --8<-- [end:all]
''',
    "snippets/first/other/fast.py": '''"""Only on a GPU."""

# needs: cuda (streams exist only there)
print(1)
''',
}


class Course:
    """The repository, and the commands that its keeper runs in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def git(self, *arguments: str) -> str:
        identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        command = ["git", *identity, *arguments]
        done = subprocess.run(
            command, cwd=self.root, check=True, capture_output=True, text=True
        )
        return done.stdout

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A course")

    def pytest(self, *options: str) -> int:
        clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
        command = [sys.executable, "-m", "pytest", "-q", "snippets", *options]
        return subprocess.run(command, cwd=self.root, env=clean).returncode

    def torchproof(
        self, *arguments: object, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command of the package with nothing installed: `-S` hides site-packages."""
        paths = os.pathsep.join([str(SOURCE)])
        return subprocess.run(
            [sys.executable, "-S", "-m", "torchproof", *map(str, arguments)],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": paths} | environment,
            capture_output=True,
            text=True,
        )

    def contents(self) -> dict[str, bytes]:
        """Return all files of the course, by path."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and ".git" not in path.relative_to(self.root).parts
        }


@pytest.fixture(scope="session")
def drifted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, Path]:
    """A course as it was committed, and the refresh that a run of its snippets made."""
    root = tmp_path_factory.mktemp("course")
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    course = Course(root)
    course.git("init", "--quiet", "--initial-branch", "main")
    _draw_an_older_picture(course)
    course.commit()
    assert course.pytest("--sync") == 0
    folder = tmp_path_factory.mktemp("artifact") / "refresh"
    packed = course.torchproof("pack-refresh", folder)
    assert packed.returncode == 0, packed.stderr
    course.git("checkout", "--quiet", ".")
    course.git("clean", "--quiet", "--force", "snippets")
    return course, folder


def _draw_an_older_picture(course: Course) -> None:
    plot = course.root / "snippets/first/adding/plot.py"
    text = plot.read_text()
    plot.write_text(PLOT.format(3))
    assert course.pytest("--sync", "-k", "plot") == 0
    shutil.rmtree(course.root / "snippets/records")
    plot.write_text(text)


@pytest.fixture
def course(drifted: tuple[Course, Path], tmp_path: Path) -> Course:
    """The course as it was committed, in a clone that a test may change."""
    root = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", drifted[0].root, root], check=True)
    return Course(root)


@pytest.fixture
def refresh(drifted: tuple[Course, Path], tmp_path: Path) -> Path:
    """The refresh, in a copy that a test may spoil."""
    return Path(shutil.copytree(drifted[1], tmp_path / "refresh"))


@pytest.fixture
def edited(refresh: Path) -> Callable[..., None]:
    """Change facts in a JSON file of the refresh."""

    def edit(name: str, **facts: object) -> None:
        path = refresh / name
        path.write_text(json.dumps(json.loads(path.read_text()) | facts))

    return edit
