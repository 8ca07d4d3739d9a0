"""The sample course, built once and served, in a browser that remembers its reader."""

from collections.abc import Iterator

import pytest
from built import SUBPATH, served
from dressed import build_dressed
from playwright.sync_api import Browser, BrowserContext


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample course, below a path of its host."""
    with served(build_dressed(tmp_path_factory.mktemp("progress"), {})) as host:
        yield host + SUBPATH


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of one reader: its tabs keep the same things."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, reduced_motion="reduce"
    )
    yield context
    context.close()
