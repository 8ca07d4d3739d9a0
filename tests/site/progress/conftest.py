"""The sample course, built once and served, in a browser that remembers its reader."""

from collections.abc import Iterator

import pytest
from built import SUBPATH, served
from dressed import build_dressed
from playwright.sync_api import BrowserContext, Page
from visiting import PATIENCE

INDEX = """\
# Sample

[From the beginning](first/adding.md){ data-continue="" }

[First steps](part:first)
"""
GONE = "first/gone: first/adding\nfirst/adding#old: first/counting#1-up-to-three\n"
CHANGES = {
    "docs/index.md": INDEX,
    "docs/map.md": "# Map\n",
    "docs/progress.md": "# Your progress\n",
    "docs/moved.yml": GONE,
}
NO_STORAGE = """for (const name of ["getItem", "setItem", "removeItem"])
    Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError") }"""


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample course, below a path of its host."""
    folder = tmp_path_factory.mktemp("progress")
    nav = "  - map.md\n  - progress.md\n"
    with served(build_dressed(folder, CHANGES, nav)) as host:
        yield host + SUBPATH


@pytest.fixture
def private(reader: BrowserContext) -> BrowserContext:
    """The browser of a reader that lets no page keep anything."""
    reader.add_init_script(NO_STORAGE)
    return reader


@pytest.fixture
def tab(reader: BrowserContext, course: str) -> Iterator[Page]:
    """A tab at the first lesson, in which no script fails."""
    errors: list[str] = []
    page = reader.new_page()
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{course}first/adding/")
    yield page
    assert errors == []
