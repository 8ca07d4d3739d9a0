"""What a reader has marked is there for everyone: axe finds nothing on pages that show it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect
from visiting import visiting

MARKS = """() => {
    torchproof.reader.set("read", "first/adding", "2026-11-29")
    torchproof.reader.set("solved", "first/counting#1-up-to-three", "2026-11-29")
    torchproof.reader.set("last", "page", { page: "first/counting", anchor: "exercises", title: "Counting" })
}"""
# access.js did its work on what the theme leaves out.
MENDED = "() => !document.querySelector('nav.md-code__nav:not([role])')"
PAGES = ("", "map/", "progress/", "first/adding/", "first/counting/")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_pages_with_marks_are_accessible(
    browser: Browser, course: str, size: str, dark: bool
) -> None:
    problems = []
    with visiting(browser, course.rstrip("/"), size=size, dark=dark) as visitor:
        for page in PAGES:
            visitor.open(page)
            visitor.page.evaluate(MARKS)
            visitor.page.wait_for_function(MENDED)
            found = Axe().run(visitor.page, options={"resultTypes": ["violations"]})
            for rule in found.response["violations"]:
                problems += [
                    f"{page}: {rule['id']}: {n['html']}" for n in rule["nodes"]
                ]
        problems += visitor.noticed
    assert problems == []


def test_marks_are_seen_where_colors_are_forced(browser: Browser, course: str) -> None:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{course}first/counting/")
    page.evaluate(MARKS)
    expect(page.locator(".tick input")).to_be_checked()
    expect(page.locator(".md-sidebar--primary .read-mark").first).to_be_visible()
    page.goto(f"{course}map/")
    expect(page.locator("svg .read .lesson-map__check")).to_be_visible()
    frame = page.locator("svg .read rect")
    expect(frame).not_to_have_css("stroke", "none")
    context.close()
