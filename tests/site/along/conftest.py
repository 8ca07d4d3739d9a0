"""A small site, built once in the clothes of this one."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def small(studied: Path) -> Path:
    """The folder of the small site."""
    return studied / "site"
