"""With JavaScript off everything can be read."""

from collections.abc import Iterator

import pytest
from built import Pages
from playwright.sync_api import Browser, Page, expect
from visiting import WIDER, WIDTHS


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A tab on a phone that runs no scripts."""
    width, height = WIDTHS["phone"]
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": height}
    )
    yield context.new_page()
    context.close()


def test_every_page_shows_its_content(plain: Page, host: str, pages: Pages) -> None:
    for address in pages.kinds():
        plain.goto(f"{host}/{address}")
        expect(plain.locator("h1").first).to_be_visible()
        for selector in (
            "code > .output",
            ".katex-html",
            ".diagram svg",
        ):
            shown = plain.locator(f"article {selector}:not(details *)")
            if shown.count():
                expect(shown.first).to_be_visible()


def test_folds_open(plain: Page, host: str, pages: Pages) -> None:
    folded = pages.having("<details")
    assert folded
    plain.goto(f"{host}/{folded[0]}")
    fold = plain.locator("article details").first
    content = fold.locator(":scope > :not(summary)").first
    expect(content).to_be_hidden()
    fold.locator(":scope > summary").click()
    expect(content).to_be_visible()


def test_no_page_scrolls_sideways(browser: Browser, host: str, pages: Pages) -> None:
    """One of each kind; with its scripts, each page is measured by test_site_pages.

    Scripts are on, as the measure is itself a script, and none is loaded.
    """
    width, height = WIDTHS["phone"]
    context = browser.new_context(viewport={"width": width, "height": height})
    context.route("**/*.js", lambda route: route.abort())
    page = context.new_page()
    wide = []
    for address in pages.kinds():
        page.goto(f"{host}/{address}")
        if page.evaluate(WIDER) > 0:
            wide.append(address)
    context.close()
    assert wide == []
