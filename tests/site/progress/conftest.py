"""A reader of the small course, in a browser that remembers them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page
from visiting import PATIENCE, Visitor

NO_STORAGE = """for (const name of ["getItem", "setItem", "removeItem"])
    Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError") }"""


@pytest.fixture
def course(study: str) -> str:
    """The address of the course, with a slash at the end."""
    return f"{study}/"


@pytest.fixture
def anywhere(visitor: Visitor) -> Iterator[Page]:
    """A tab on no page yet, in which no script fails."""
    yield visitor.page
    assert [one for one in visitor.noticed if one.startswith("script error")] == []


@pytest.fixture
def tab(anywhere: Page, course: str) -> Page:
    """A tab at the first lesson, in which no script fails."""
    anywhere.goto(f"{course}first/adding/")
    return anywhere


@pytest.fixture
def private(visitor: Visitor) -> Page:
    """A tab of a reader that lets no page keep anything."""
    page = visitor.page.context.new_page()
    page.set_default_timeout(PATIENCE)
    page.add_init_script(NO_STORAGE)
    return page
