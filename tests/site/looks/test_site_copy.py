"""The copy button takes the code and leaves the outputs."""

from collections.abc import Iterator

import pytest
from built import Pages
from playwright.sync_api import Browser, Page
from visiting import Visitor, revisiting

# What stands in a block besides its outputs, read without the help of Material or CSS.
CODE = """(code) => {
    const copy = code.cloneNode(true)
    copy.querySelectorAll(".output").forEach((band) => band.remove())
    return copy.textContent.trimEnd()
}"""


@pytest.fixture(scope="module")
def visitor(browser: Browser, host: str, pages: Pages) -> Iterator[Visitor]:
    """A reader of the lesson with most outputs."""
    outputs = {page: pages.html[page].count('class="output"') for page in pages.lessons}
    with revisiting(browser, host) as visitor:
        visitor.open(max(outputs, key=lambda page: outputs[page]))
        yield visitor
        assert visitor.noticed == []


def test_copies_code_without_outputs(visitor: Visitor) -> None:
    blocks = visitor.page.locator(".highlight > pre:not(details *):visible")
    bands = 0
    for number in range(0, blocks.count(), max(1, blocks.count() // 6)):
        block = blocks.nth(number)
        block.scroll_into_view_if_needed()
        code = block.locator("> code")
        bands += code.locator(".output").count()
        block.locator(".md-code__button").first.click()
        assert clipboard(visitor.page) == code.evaluate(CODE)
    assert bands > 0


def clipboard(page: Page) -> str:
    """Return what was copied, and clear it."""
    text = str(page.evaluate("() => navigator.clipboard.readText()"))
    page.evaluate("() => navigator.clipboard.writeText('nothing was copied')")
    return text


def test_outputs_differ_from_code_in_sight(visitor: Visitor) -> None:
    """A band reaches from edge to edge of its block and has a color of its own."""
    for dark in (False, True):
        visitor.recolor(dark=dark)
        band = visitor.page.locator(".highlight > pre > code > .output").first
        block = band.locator("..").bounding_box()  # the code, as wide as it scrolls
        box = band.bounding_box()
        assert box is not None
        assert block is not None
        assert abs(box["width"] - block["width"]) < 1
        colors = band.evaluate(
            """(band) => [band, band.closest("pre")].map(
                (element) => getComputedStyle(element).backgroundColor)"""
        )
        assert colors[0] != colors[1]
