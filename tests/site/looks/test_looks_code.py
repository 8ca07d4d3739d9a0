"""Code is comfortable to read and to copy, on a desktop and on a phone."""

import re

from playwright.sync_api import Browser, expect
from visiting import WIDTHS, Visitor, revisiting

# The buttons whose box meets the box of a line of code.
COVERING = """() => [...document.querySelectorAll("article .highlight")].flatMap((block) => {
    const button = block.querySelector(".md-code__button")?.getBoundingClientRect()
    if (!button?.width) return []
    const lines = document.createRange()
    lines.selectNodeContents(block.querySelector("code"))
    return [...lines.getClientRects()].filter((line) => line.width > 0 &&
        line.left < button.right && line.right > button.left &&
        line.top < button.bottom && line.bottom > button.top).map(() => block.textContent)
})"""
CUT = """() => [...document.querySelectorAll("article pre")]
    .filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent)"""


def test_the_copy_button_covers_no_code_of_a_lesson(lesson: Visitor) -> None:
    covers_no_code(lesson)


def covers_no_code(visitor: Visitor) -> None:
    for size in WIDTHS:
        visitor.resize(size)
        visitor.walk()
        assert visitor.page.locator("article .md-code__button").count() > 5
        assert visitor.page.evaluate(COVERING) == [], size


def test_the_cheat_sheet_and_home_show_every_line_whole(
    browser: Browser, host: str
) -> None:
    """And the copy button covers nothing of the sheet."""
    with revisiting(browser, host) as visitor:
        visitor.open("cheat-sheet/")
        for size in WIDTHS:
            visitor.resize(size)
            assert visitor.page.evaluate(CUT) == [], size
        covers_no_code(visitor)
        visitor.open("")  # its first program, too
        program = visitor.page.locator(".hero__proof pre")
        for size in WIDTHS:
            visitor.resize(size)
            assert program.evaluate("(one) => one.scrollWidth - one.clientWidth") <= 0


def test_the_copy_button_shows_to_a_mouse_and_a_keyboard(lesson: Visitor) -> None:
    """And keeps its name while its tooltip takes the title away."""
    block = lesson.page.locator("article .highlight:not(details *)").first
    block.scroll_into_view_if_needed()
    nav, button = block.locator(".md-code__nav"), block.locator(".md-code__button")
    expect(nav).to_have_css("opacity", "0")
    block.hover()
    expect(nav).to_have_css("opacity", "1")
    lesson.page.mouse.move(0, 0)
    expect(nav).to_have_css("opacity", "0")
    button.focus()
    expect(nav).to_have_css("opacity", "1")
    expect(button).not_to_have_attribute("title", "Copy to clipboard")
    named = re.compile("^Copy to clipboard: .+")
    expect(button).to_have_accessible_name(named)


def test_it_shows_to_a_finger(touched: Visitor) -> None:
    blocks = touched.page.locator("article .highlight:not(details *)")
    blocks.first.scroll_into_view_if_needed()
    shown = blocks.locator(".md-code__nav")
    expect(shown.first).to_have_css("opacity", "1")


def test_below_a_block_is_a_mark_that_says_more_when_asked(lesson: Visitor) -> None:
    """Dozens stand on a page: only the one that is pointed at has its word."""
    mark = lesson.page.locator("article details.checked > summary").first
    expect(mark).to_have_accessible_name(re.compile(r"^checked: \w+\.py:\w+$"))
    expect(mark).to_have_css("font-size", "0px")
    mark.focus()
    lesson.page.keyboard.press("Enter")
    expect(mark).not_to_have_css("font-size", "0px")
    expect(mark.locator("xpath=following-sibling::p")).to_be_visible()
