"""With JavaScript off everything can be read."""

from collections.abc import Iterator

import pytest
from built import Pages
from playwright.sync_api import Browser, Page, expect
from visiting import WIDER, WIDTHS

# Of what a page shows, that of which nothing is in sight though it stands in no fold.
HIDDEN = """() => ["h1", "code > .output", ".katex-html", ".diagram svg"].filter((kind) => {
    const [first] = document.querySelectorAll(`article ${kind}:not(details *)`)
    const box = first?.getBoundingClientRect()
    return first ? !first.checkVisibility({ visibilityProperty: true }) || !box.width || !box.height
        : kind === "h1"
})"""


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A tab on a phone that runs no scripts."""
    width, height = WIDTHS["phone"]
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": height}
    )
    yield context.new_page()
    context.close()


def test_every_page_shows_its_content_and_scrolls_one_way(
    plain: Page, host: str, pages: Pages
) -> None:
    """One of each kind; with its scripts, each page is measured by test_site_pages."""
    wrong = {}
    for address in pages.kinds():
        plain.goto(f"{host}/{address}")
        missing, wider = plain.evaluate(HIDDEN), plain.evaluate(WIDER)
        if missing or wider > 0:
            wrong[address] = (missing, wider)
    assert wrong == {}


def test_folds_open(plain: Page, host: str, pages: Pages) -> None:
    folded = pages.having("<details")
    assert folded
    plain.goto(f"{host}/{folded[0]}")
    fold = plain.locator("article details").first
    content = fold.locator(":scope > :not(summary)").first
    expect(content).to_be_hidden()
    fold.locator(":scope > summary").click()
    expect(content).to_be_visible()
