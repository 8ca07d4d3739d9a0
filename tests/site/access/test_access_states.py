"""What axe says of a page in use: answers given, folds and tooltips open, the search asked."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from visiting import Visitor, violations, visiting

LESSON = "tensors/shapes/"
SCHEMES = {"light": False, "dark": True}


def found_in_both_colors(visitor: Visitor, *parts: str) -> dict[str, list[str]]:
    """Return what axe finds in parts of a page, in light and in dark."""
    for part in parts:
        expect(visitor.page.locator(part).first).to_be_attached()
    found = {}
    for scheme, dark in SCHEMES.items():
        visitor.recolor(dark=dark)
        found[scheme] = violations(visitor.page, list(parts))
    return found


NOTHING: dict[str, list[str]] = {scheme: [] for scheme in SCHEMES}


@pytest.fixture(scope="module", params=["desktop", "phone"])
def visitor(
    browser: Browser, host: str, request: pytest.FixtureRequest
) -> Iterator[Visitor]:
    """A reader of a lesson, on each screen."""
    with visiting(browser, host, size=request.param) as visitor:
        visitor.open(LESSON)
        yield visitor


def test_answers_folds_and_a_tooltip(visitor: Visitor) -> None:
    page = visitor.page
    first, second, third = (page.locator(".choices").nth(n) for n in range(3))
    first.locator("li[data-right] button").click()
    second.locator("li:not([data-right]) button").first.click()
    expect(third.get_by_role("button").first).to_be_enabled()
    for kind in ("checked", "example", "tip", "success"):
        fold = page.locator(f"article details.{kind} > summary").first
        fold.dispatch_event("click")
    parts = (".choices", "details.predict", ".exercise")
    assert found_in_both_colors(visitor, *parts) == NOTHING
    page.locator("a.term").first.focus()
    expect(page.get_by_role("tooltip")).to_be_visible()
    assert found_in_both_colors(visitor, ".md-tooltip2") == NOTHING


def test_the_search_that_was_asked(visitor: Visitor) -> None:
    page = visitor.page
    page.keyboard.press("/")
    page.keyboard.type("reshape")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert found_in_both_colors(visitor, ".md-search") == NOTHING
    page.keyboard.press("Escape")


@pytest.mark.parametrize("visitor", ["phone"], indirect=True)
def test_the_open_menu_of_a_phone(visitor: Visitor) -> None:
    visitor.page.get_by_role("button", name="Navigation").click()
    expect(visitor.page.locator(".md-sidebar--primary")).to_be_in_viewport()
    parts = (".md-sidebar--primary", ".md-header")
    assert found_in_both_colors(visitor, *parts) == NOTHING
