"""The two scripts that push, on a real repository and its remote."""

import os
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
        self.write("pyproject.toml", "torch==1\n")
        self.write("requirements/test.txt", "torch==1\n")
        self.write("requirements/site.txt", "mkdocs==1\n")
        self.commit("Start")
        self.git("push", "-q", str(self.remote), "main")

    def commit(self, title: str) -> None:
        """Commit everything, as a person."""
        self.git("add", ".")
        identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        self.git(*identity, "commit", "-qm", title)

    def git(self, *arguments: str, at: Path | None = None) -> str:
        return subprocess.run(
            ["git", *arguments],
            cwd=at or self.root, check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(
        self, script: str, *arguments: object, output: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [GITHUB / script, *map(str, arguments)],
            env=os.environ | ({"GITHUB_OUTPUT": str(output)} if output else {}),
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
        assert repository.pushed("branch", "--list", "notebooks") == []


class TestRefresh:
    def refresh(self, repository: Repository, text: str) -> str:
        """Push a refresh of main, as the workflow does; return the branch it took."""
        if repository.git("branch", "--show-current") != "main\n":
            repository.git("switch", "-q", "--force", "main")
        repository.write("snippets/one.py", text)
        output = repository.root.parent / "output"
        output.write_text("")
        done = repository.run(
            "push-refresh", "refresh/cpu", "New", repository.remote, output=output
        )
        assert done.returncode == 0, done.stderr
        return output.read_text()

    def commit_of_a_person(self, repository: Repository, branch: str) -> None:
        """Let somebody commit on a branch, who has it from the remote."""
        repository.git("fetch", "-q", str(repository.remote), branch)
        repository.git("switch", "-q", "--force", "--detach", "FETCH_HEAD")
        repository.write("README.md", f"{branch}, by hand.\n")
        repository.commit("By hand")
        repository.git("push", "-q", str(repository.remote), f"HEAD:{branch}")

    def test_snippets_and_pins_alone_are_pushed(self, repository):
        for name in ("README.md", "requirements/site.txt", ".github/workflows/x.yml"):
            repository.write(name, "Changed.\n")
        repository.write("pyproject.toml", "torch==2\n")
        repository.write("requirements/test.txt", "torch==2\n")
        assert self.refresh(repository, "2\n") == "branch=refresh/cpu\n"
        assert repository.pushed(
            "diff", "--name-only", "refresh/cpu~", "refresh/cpu"
        ) == ["pyproject.toml", "requirements/test.txt", "snippets/one.py"]
        assert repository.pushed("log", "-1", "--format=%s", "refresh/cpu") == ["New"]

    def test_a_later_refresh_replaces_the_earlier_one(self, repository):
        for text in ("2\n", "3\n"):
            assert self.refresh(repository, text) == "branch=refresh/cpu\n"
        assert len(repository.pushed("log", "--format=%s", "refresh/cpu")) == 2
        assert repository.pushed("show", "refresh/cpu:snippets/one.py") == ["3"]

    def test_so_it_does_when_main_went_on(self, repository):
        self.refresh(repository, "2\n")
        repository.git("switch", "-q", "--force", "main")
        repository.write("README.md", "Later.\n")
        repository.commit("Later")
        assert self.refresh(repository, "3\n") == "branch=refresh/cpu\n"
        assert repository.pushed("show", "refresh/cpu:README.md") == ["Later."]

    def test_the_commit_of_a_person_stays(self, repository):
        self.refresh(repository, "2\n")
        self.commit_of_a_person(repository, "refresh/cpu")
        kept = repository.pushed("rev-parse", "refresh/cpu")
        for text in ("3\n", "4\n"):
            assert self.refresh(repository, text) == "branch=refresh/cpu-2\n"
        assert repository.pushed("rev-parse", "refresh/cpu") == kept
        assert repository.pushed("show", "refresh/cpu-2:snippets/one.py") == ["4"]
        self.commit_of_a_person(repository, "refresh/cpu-2")
        assert self.refresh(repository, "5\n") == "branch=refresh/cpu-3\n"

    def test_an_amended_commit_is_a_persons(self, repository):
        self.refresh(repository, "2\n")
        identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        repository.git(*identity, "commit", "--amend", "-qm", "Amended")
        repository.git("push", "-qf", str(repository.remote), "HEAD:refresh/cpu")
        assert self.refresh(repository, "3\n") == "branch=refresh/cpu-2\n"

    def test_what_comes_in_between_is_not_lost(self, repository):
        """The push is refused if the branch is no longer the one that was looked at."""
        self.refresh(repository, "2\n")
        hook = repository.root / ".git/hooks/pre-commit"
        hook.write_text(
            f"#!/bin/sh\ngit push -qf {repository.remote} main:refs/heads/refresh/cpu\n"
        )
        hook.chmod(0o755)
        repository.git("switch", "-q", "--force", "main")
        repository.write("snippets/one.py", "3\n")
        done = repository.run("push-refresh", "refresh/cpu", "New", repository.remote)
        assert done.returncode != 0
        assert (
            repository.pushed("rev-parse", "refresh/cpu", "main")[0]
            == (repository.pushed("rev-parse", "main")[0])
        )

    def test_no_other_branch_is_pushed_to(self, repository):
        repository.write("snippets/one.py", "2\n")
        done = repository.run("push-refresh", "main", "New", repository.remote)
        assert done.returncode == 1
        assert repository.pushed("branch", "--list", "refresh/*") == []
