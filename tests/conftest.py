"""What all tests share."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from torchproof.checking import session
from torchproof.running.runner import Runner

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
