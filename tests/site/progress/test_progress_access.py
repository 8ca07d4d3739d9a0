"""What a reader has marked is there for everyone: axe finds nothing on pages that show it."""

from everywhere import violated
from playwright.sync_api import Page, expect
from visiting import Visitor

MARKS = """() => {
    torchproof.reader.set("read", "first/adding", "2026-11-29")
    torchproof.reader.set("solved", "first/counting#1-up-to-three", "2026-11-29")
    torchproof.reader.set("last", "page", { page: "first/counting", anchor: "exercises", title: "Counting" })
}"""
# access.js did its work on what the theme leaves out.
MENDED = "() => !document.querySelector('nav.md-code__nav:not([role])')"
PAGES = ("", "map/", "progress/", "first/adding/", "first/counting/")


def test_pages_with_marks_are_accessible(visitor: Visitor) -> None:
    """On a desktop and on a phone, light and dark."""
    problems = []
    for page in PAGES:
        visitor.open(page)
        visitor.page.evaluate(MARKS)
        visitor.page.wait_for_function(MENDED)
        problems += [f"{page}: {one}" for one in violated(visitor)]
    assert problems + visitor.noticed == []


def test_marks_are_seen_where_colors_are_forced(anywhere: Page, course: str) -> None:
    page = anywhere
    page.emulate_media(forced_colors="active")
    page.goto(f"{course}first/counting/")
    page.evaluate(MARKS)
    expect(page.locator(".tick input")).to_be_checked()
    expect(page.locator(".md-sidebar--primary .read-mark").first).to_be_visible()
    page.goto(f"{course}map/")
    expect(page.locator("svg .read .lesson-map__check")).to_be_visible()
    frame = page.locator("svg .read rect")
    expect(frame).not_to_have_css("stroke", "none")
