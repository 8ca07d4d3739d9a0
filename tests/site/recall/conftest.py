"""The sample course with three questions, built once and served."""

from collections.abc import Iterator

import pytest
from asking import CHANGES, NAV
from built import SUBPATH, served
from dressed import build_dressed


@pytest.fixture(scope="session")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the course, below a path of its host."""
    site = build_dressed(tmp_path_factory.mktemp("recall"), CHANGES, NAV)
    with served(site) as host:
        yield host + SUBPATH
