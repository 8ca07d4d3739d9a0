"""The two scripts that push, on a real repository and its remote."""

import subprocess
from pathlib import Path

import pytest

GITHUB = Path(__file__).parents[2] / ".github"


class Repository:
    """A clone with one commit, and the remote that it pushes to."""

    def __init__(self, folder: Path) -> None:
        self.remote = folder / "remote.git"
        self.root = folder / "clone"
        self.git("init", "-q", "--bare", str(self.remote), at=folder)
        self.git("init", "-q", "-b", "main", str(self.root), at=folder)
        self.write("snippets/one.py", "1\n")
        self.write("README.md", "A course.\n")
        self.git("add", ".")
        identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        self.git(*identity, "commit", "-qm", "Start")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        return subprocess.run(
            ["git", *arguments],
            cwd=at or self.root, check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [GITHUB / script, *map(str, arguments)],
            cwd=self.root, capture_output=True, text=True,
        )  # fmt: skip

    def pushed(self, *arguments: str) -> list[str]:
        return self.git(*arguments, at=self.remote).split("\n")[:-1]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.fixture
def notebooks(tmp_path: Path) -> Path:
    folder = tmp_path / "notebooks"
    (folder / "autograd").mkdir(parents=True)
    (folder / "autograd/gradients.ipynb").write_text("{}\n")
    return folder


class TestNotebooks:
    def test_they_are_pushed_as_one_commit_without_history(self, repository, notebooks):
        before = repository.git("status", "--porcelain")
        for text in ("{}\n", '{"cells": []}\n'):
            (notebooks / "autograd/gradients.ipynb").write_text(text)
            done = repository.run("push-notebooks", notebooks, repository.remote)
            assert done.returncode == 0, done.stderr
        assert repository.pushed("ls-tree", "-r", "--name-only", "notebooks") == [
            "downloads/autograd/gradients.ipynb"
        ]
        path = "notebooks:downloads/autograd/gradients.ipynb"
        assert repository.pushed("show", path) == ['{"cells": []}']
        assert len(repository.pushed("log", "--format=%s", "notebooks")) == 1
        assert repository.git("status", "--porcelain") == before

    @pytest.mark.parametrize("odd", ["script", "link", "nothing"])
    def test_anything_else_is_refused(self, repository, notebooks, odd):
        notebook = notebooks / "autograd/gradients.ipynb"
        if odd == "script":
            (notebooks / "setup.py").touch()
        elif odd == "link":
            (notebooks / "link.ipynb").symlink_to("/etc/passwd")
        else:
            notebook.unlink()
        done = repository.run("push-notebooks", notebooks, repository.remote)
        assert done.returncode == 1
        assert "notebook" in done.stderr
        assert repository.pushed("branch", "--list") == []


class TestRefresh:
    def test_snippets_alone_are_pushed(self, repository):
        repository.write("snippets/one.py", "2\n")
        repository.write("README.md", "Changed.\n")
        done = repository.run("push-refresh", "refresh/cpu", "New", repository.remote)
        assert done.returncode == 0, done.stderr
        assert repository.pushed(
            "diff", "--name-only", "refresh/cpu~", "refresh/cpu"
        ) == ["snippets/one.py"]
        assert repository.pushed("log", "-1", "--format=%s", "refresh/cpu") == ["New"]

    def test_a_later_refresh_replaces_the_earlier_one(self, repository):
        for text in ("2\n", "3\n"):
            repository.git("switch", "-q", "main")
            repository.write("snippets/one.py", text)
            repository.run("push-refresh", "refresh/cpu", "New", repository.remote)
        assert len(repository.pushed("log", "--format=%s", "refresh/cpu")) == 2
        assert repository.pushed("show", "refresh/cpu:snippets/one.py") == ["3"]

    def test_no_other_branch_is_pushed_to(self, repository):
        repository.write("snippets/one.py", "2\n")
        done = repository.run("push-refresh", "main", "New", repository.remote)
        assert done.returncode == 1
        assert repository.pushed("branch", "--list") == []
