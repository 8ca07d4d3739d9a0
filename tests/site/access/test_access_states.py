"""What axe says of a page in use: answers given, folds and tooltips open, the search asked."""

import pytest
from playwright.sync_api import Browser, expect
from visiting import WIDTHS, violations, visiting

LESSON = "tensors/shapes/"
LOOKS = [(size, dark) for size in WIDTHS for dark in (False, True)]


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_answers_folds_and_a_tooltip(
    browser: Browser, host: str, size: str, dark: bool
) -> None:
    with visiting(browser, host, size=size, dark=dark) as visitor:
        visitor.open(LESSON)
        page = visitor.page
        first, second, third = (page.locator(".choices").nth(n) for n in range(3))
        first.locator("li[data-right] button").click()
        second.locator("li:not([data-right]) button").first.click()
        expect(third.get_by_role("button").first).to_be_enabled()
        for kind in ("checked", "example", "tip", "success"):
            page.locator(f"article details.{kind} > summary").first.dispatch_event(
                "click"
            )
        assert violations(page, ".choices") == []
        assert violations(page, "details.predict") == []
        assert violations(page, ".exercise") == []
        term = page.locator("a.term").first
        term.focus()
        expect(page.get_by_role("tooltip")).to_be_visible()
        assert violations(page, ".md-tooltip2") == []


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_the_search_that_was_asked(
    browser: Browser, host: str, size: str, dark: bool
) -> None:
    with visiting(browser, host, size=size, dark=dark) as visitor:
        visitor.open(LESSON)
        page = visitor.page
        page.keyboard.press("/")
        page.keyboard.type("reshape")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        assert violations(page, ".md-search") == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_open_menu_of_a_phone(browser: Browser, host: str, dark: bool) -> None:
    with visiting(browser, host, size="phone", dark=dark) as visitor:
        visitor.open(LESSON)
        visitor.page.get_by_role("button", name="Navigation").click()
        expect(visitor.page.locator(".md-sidebar--primary")).to_be_in_viewport()
        assert violations(visitor.page, ".md-sidebar--primary") == []
        assert violations(visitor.page, ".md-header") == []
