"""A reader of the small course who is asked what they remember."""

from collections.abc import Iterator

import pytest
from asking import live_at
from playwright.sync_api import Browser, Page
from visiting import Visitor, visiting


@pytest.fixture(scope="session")
def asked(browser: Browser, study: str) -> Iterator[Visitor]:
    """One tab for all tests: its clock can stand still."""
    with visiting(browser, study) as visitor:
        yield visitor


@pytest.fixture
def visitor(asked: Visitor) -> Visitor:
    """A new reader, at noon of the first day."""
    asked.forget()
    live_at(asked.page, 0)
    return asked


@pytest.fixture
def tab(visitor: Visitor) -> Page:
    """Their tab, on no page yet."""
    return visitor.page
