"""What a reader gets who prints a page."""

import re

import pytest
from built import Pages
from playwright.sync_api import Browser
from visiting import Visitor, revisiting

SHEET = "cheat-sheet/"
A4 = (595, 842)
CUT_OFF = """() => [...document.querySelectorAll("article pre")]
    .filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent)"""


def printed(visitor: Visitor) -> bytes:
    """Return the open page as a PDF, on the paper that it asks for."""
    return visitor.page.pdf(prefer_css_page_size=True, print_background=True)


def papers(pdf: bytes) -> list[tuple[int, int]]:
    """Return width and height of each page of a PDF, in points."""
    assert pdf.count(b"/Type /Page\n") == pdf.count(b"/MediaBox")
    sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return [(round(float(width)), round(float(height))) for width, height in sizes]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_cheat_sheet_prints_on_one_side_of_a4(
    browser: Browser, host: str, dark: bool
) -> None:
    """As its first paragraph says, whatever the colors on the screen."""
    with revisiting(browser, host, dark=dark) as visitor:
        visitor.open(SHEET)
        assert papers(printed(visitor)) == [A4]


def test_a_lesson_prints_on_several_pages(
    browser: Browser, host: str, pages: Pages
) -> None:
    """The margins of the cheat sheet are its own, and pages are counted right."""
    with revisiting(browser, host) as visitor:
        visitor.open(pages.lessons[0])
        sizes = papers(printed(visitor))
    assert len(sizes) > 2
    assert set(sizes) == {A4}


def test_paper_has_the_page_and_no_controls(
    browser: Browser, host: str, pages: Pages
) -> None:
    """Nothing to click is printed, and no line of code is cut off."""
    with revisiting(browser, host) as visitor:
        for page in (SHEET, pages.lessons[0]):
            visitor.open(page)
            visitor.page.emulate_media(media="print")
            for controls in (".md-header", ".md-tabs", ".md-sidebar", ".md-code__nav"):
                for control in visitor.page.locator(controls).all():
                    assert not control.is_visible(), f"{page}: {controls} is printed"
            visitor.page.set_viewport_size({"width": 718, "height": 1000})
            assert visitor.page.evaluate(CUT_OFF) == [], page
            visitor.page.emulate_media(media="screen")
