"""What a reader gets who prints a page."""

import re

import pytest
from built import Pages
from visiting import Visitor

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


@pytest.fixture
def sheet(desk: Visitor) -> Visitor:
    """The cheat sheet on a screen."""
    desk.resize("desktop")
    desk.stay(SHEET)
    return desk


@pytest.fixture
def lesson(desk: Visitor, pages: Pages) -> Visitor:
    """A lesson on a screen."""
    desk.resize("desktop")
    desk.stay(pages.lessons[0])
    return desk


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_cheat_sheet_prints_on_one_side_of_a4(sheet: Visitor, dark: bool) -> None:
    """As its first paragraph says, whatever the colors on the screen."""
    sheet.recolor(dark=dark)
    assert papers(printed(sheet)) == [A4]


def test_paper_has_the_sheet_and_no_controls(sheet: Visitor) -> None:
    has_no_controls(sheet)


def test_paper_has_a_lesson_and_no_controls(lesson: Visitor) -> None:
    has_no_controls(lesson)


def has_no_controls(visitor: Visitor) -> None:
    """Nothing to click is printed, and no line of code is cut off."""
    visitor.page.emulate_media(media="print")
    for controls in (".md-header", ".md-tabs", ".md-sidebar", ".md-code__nav"):
        for control in visitor.page.locator(controls).all():
            assert not control.is_visible(), f"{controls} is printed"
    visitor.page.set_viewport_size({"width": 718, "height": 1000})
    assert visitor.page.evaluate(CUT_OFF) == []
    visitor.page.emulate_media(media="screen")


def test_a_lesson_prints_on_several_pages(lesson: Visitor) -> None:
    """The margins of the cheat sheet are its own, and pages are counted right."""
    sizes = papers(printed(lesson))
    assert len(sizes) > 2
    assert set(sizes) == {A4}
