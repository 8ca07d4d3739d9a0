"""A small site in the clothes of this one, and one that can be taken along."""

from pathlib import Path

import pytest
from taken import build_taken


@pytest.fixture(scope="session")
def small(studied: Path) -> Path:
    """The folder of the small site."""
    return studied / "site"


@pytest.fixture(scope="session")
def taken(shared: Path) -> Path:
    """The folder of a course that readers take along, its site built in it."""
    return build_taken(shared / "taken")
