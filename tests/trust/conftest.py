"""A tiny course, and a runner shared by all tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.running.runner import Runner


@pytest.fixture(scope="session")
def runner() -> Runner:
    return Runner("cpu")


@pytest.fixture
def course(tmp_path: Path) -> Callable[..., Path]:
    """Write snippets, given by name and code, and return their folder."""

    def write(**snippets: str) -> Path:
        folder = tmp_path / "snippets"
        folder.mkdir(exist_ok=True)
        (tmp_path / "pyproject.toml").write_text("[tool.torchproof]\n")
        for name, code in snippets.items():
            (folder / f"{name}.py").write_text(f'"""A sample."""\n{code}')
        return folder

    return write
