"""One build, one server and one browser for all tests of the site."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from built import SUBPATH, Pages, build_once, served
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from straying import build_strayed
from studying import build_studied
from visiting import FLAGS, Visitor, revisiting, visiting

# The shell has no windows to look after: a visit takes a third less work.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all test processes share."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The folder of the built site, shared by all test processes."""
    return build_once(shared)


@pytest.fixture(scope="session")
def studied(shared: Path) -> Path:
    """The folder of the small course that readers study, its site built in it."""
    return build_studied(shared / "studied")


@pytest.fixture(scope="session")
def study(studied: Path) -> Iterator[str]:
    """The address of that site, below a path of its host, without a slash at the end."""
    with served(studied / "site") as address:
        yield address + SUBPATH.rstrip("/")


@pytest.fixture(scope="session")
def strayed(shared: Path) -> Path:
    """The site of the small course that readers come to by an old address, or a wrong one."""
    return build_strayed(shared / "strayed")


@pytest.fixture(scope="session")
def pages(site: Path) -> Pages:
    """The pages of the site."""
    return Pages(site)


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """The address of the served site, without a slash at the end."""
    with served(site) as address:
        yield address


@pytest.fixture(
    scope="session", params=["", SUBPATH.rstrip("/")], ids=["root", "subpath"]
)
def base(host: str, request: pytest.FixtureRequest) -> str:
    """Where the site starts: at the root of a host, or below a path of it."""
    return host + str(request.param)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        reason = f"no browser: none of {', '.join(NAMES)} is installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def one_tab(browser: Browser, study: str) -> Iterator[Visitor]:
    """One tab in the small course, for all tests of a file."""
    with visiting(browser, study) as visitor:
        yield visitor


@pytest.fixture
def visitor(one_tab: Visitor) -> Visitor:
    """A new reader of the small course, on no page yet."""
    one_tab.forget()
    return one_tab


@pytest.fixture(scope="module")
def stray(strayed: Path) -> Iterator[str]:
    """The address of that site at the root of a host, without a slash at the end."""
    with served(strayed) as address:
        yield address


@pytest.fixture(scope="module")
def stray_tab(browser: Browser, stray: str) -> Iterator[Visitor]:
    """One tab on that site, for all tests of a file."""
    with revisiting(browser, stray) as visitor:
        yield visitor


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of one reader: its tabs keep the same things."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, reduced_motion="reduce"
    )
    yield context
    context.close()
