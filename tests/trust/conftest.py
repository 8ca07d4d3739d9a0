"""A tiny course."""

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def course(tmp_path: Path) -> Callable[..., Path]:
    """Write snippets, given by name and code, and return their folder."""

    def write(**snippets: str) -> Path:
        folder = tmp_path / "snippets"
        folder.mkdir(exist_ok=True)
        (tmp_path / "pyproject.toml").write_text("[tool.torchproof]\n")
        for name, code in snippets.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.py").write_text(f'"""A sample."""\n{code}')
        return folder

    return write
