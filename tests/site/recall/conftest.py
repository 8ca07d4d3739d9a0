"""A reader of the small course who is asked what they remember."""

import pytest
from asking import live_at
from playwright.sync_api import Page
from visiting import Visitor


@pytest.fixture
def visitor(visitor: Visitor) -> Visitor:
    """A new reader, at noon of the first day."""
    live_at(visitor.page, 0)
    return visitor


@pytest.fixture
def tab(visitor: Visitor) -> Page:
    """Their tab, on no page yet."""
    return visitor.page
