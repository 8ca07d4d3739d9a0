"""What all claims share."""

from collections.abc import Iterator

import pytest
import torch


@pytest.fixture(autouse=True)
def every_warning_comes_again() -> Iterator[None]:
    """Let a warning that comes once in a program come once in each test."""
    torch.set_warn_always(True)
    yield
    torch.set_warn_always(False)
