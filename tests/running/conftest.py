"""A snippet given by its code, and its run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.running.judging.results import Run
from torchproof.snippet import Snippet, parse


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Snippet]:
    """Write a snippet into a file and read it."""

    def write(body: str) -> Snippet:
        path = tmp_path / "sample.py"
        path.write_text(f'"""A sample."""\n{body}')
        return parse(path)

    return write


@pytest.fixture
def run(written, runner) -> Callable[[str], Run]:
    """Run a snippet given by its code."""
    return lambda body: runner.run(written(body))
