"""Where readers get lost: on a site below a path of its host."""

import pytest
from built import SUBPATH


@pytest.fixture(scope="module")
def stray(stray: str) -> str:
    """The address of the site, without a slash at the end."""
    return stray + SUBPATH.rstrip("/")
