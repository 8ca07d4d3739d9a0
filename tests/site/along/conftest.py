"""A small site of the sample course, built once in the clothes of this one."""

from pathlib import Path

import pytest
from dressed import build_dressed


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small site, one for each test process."""
    return build_dressed(tmp_path_factory.mktemp("small"), {})
