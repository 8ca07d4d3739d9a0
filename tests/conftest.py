"""What all tests share."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from sample_course import write_course

from torchproof.checking import session
from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.pages.expansion import expand
from torchproof.running.runner import Runner
from torchproof.staging import stager
from torchproof.staging.store import Store

pytest_plugins = ["pytester"]

# No time decides a test: the machines are busy.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """Return the runner of all tests: its servers start, and import torch, once."""
    runner = Runner("cpu")
    yield runner
    runner.close()


@pytest.fixture
def shared_runner(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it run the snippets of a pytest inside this process, too."""
    own = {"cpu": runner}
    monkeypatch.setattr(
        session, "Runner", lambda device: own.get(device) or Runner(device)
    )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of what staging made, one for all processes of a run."""
    base = tmp_path_factory.getbasetemp()
    made = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "made"
    made.mkdir(exist_ok=True)
    return made


@pytest.fixture
def shared_store(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it stage courses from what others were made of, where making is no subject."""
    monkeypatch.setattr(stager, "Store", lambda folder: Store(made))


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Curriculum:
    """Return the sample course, without a mistake, read once."""
    course = curriculum.load(write_course(tmp_path_factory.mktemp("course")))
    assert [str(problem) for problem in checks.check(course)] == []
    return course


@pytest.fixture(scope="session")
def course() -> Curriculum:
    """Return the real course, read once."""
    return curriculum.load(Path(__file__).parents[1])


@pytest.fixture(scope="session")
def expanded(course: Curriculum) -> Callable[[str], str]:
    """Return what expands the page of a lesson of the real course, each once."""
    return cache(lambda lesson: expand(course, course.lessons[lesson]))
