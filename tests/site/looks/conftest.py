"""A lesson, open to a mouse and to a finger."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser
from visiting import Visitor, revisiting

LESSON = "tensors/shapes/"


@pytest.fixture(scope="module")
def desk(browser: Browser, host: str) -> Iterator[Visitor]:
    """A reader with a mouse and a keyboard, for all tests of a file."""
    with revisiting(browser, host) as visitor:
        yield visitor


@pytest.fixture
def lesson(desk: Visitor) -> Visitor:
    """The lesson at a desk."""
    desk.stay(LESSON)
    desk.resize("desktop")
    desk.page.mouse.move(0, 0)
    return desk


@pytest.fixture(scope="session")
def hand(browser: Browser, host: str) -> Iterator[Visitor]:
    """A phone, for all tests of the room."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    with closing(context):
        yield Visitor(context.new_page(), host)


@pytest.fixture
def touched(hand: Visitor) -> Visitor:
    """The lesson on a phone."""
    hand.stay(LESSON)
    return hand
