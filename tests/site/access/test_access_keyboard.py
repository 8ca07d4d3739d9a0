"""A keyboard alone: through a whole lesson, and to the menus of a phone."""

import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import arrived, visiting

LESSON = "tensors/shapes/"
# What has the focus: its name, whether it is seen, and whether it follows the stop before.
STOP = """() => {
    const one = document.activeElement
    const before = window.stop
    window.stop = one
    if (one === document.body) return null
    const drawn = one.matches("input.md-option") ? one.nextElementSibling : one // by its label
    const box = drawn.getBoundingClientRect()
    const style = getComputedStyle(one)
    const clip = one.closest("details:not([open])")
    return {
        what: one.outerHTML.slice(0, 120),
        name: one.ariaLabel || one.textContent.trim() || one.title || one.placeholder || "",
        seen: box.width > 0 && box.height > 0 && style.visibility === "visible" &&
            box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight &&
            (!clip || one.localName === "summary"),
        marked: getComputedStyle(drawn).outlineStyle !== "none" || one.matches(".md-search__input"),
        follows: !before || before === document.body ||
            Boolean(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
    }
}"""

# The jump within the page is made and drawn: a key that is pressed before goes on from above it.
ARRIVED = """() => document.querySelector(":target") !== null && new Promise(
    (drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))"""


def stops(page: Page) -> list[dict[str, object]]:
    """Return every stop of the Tab key, from the first one until it leaves the page."""
    found: list[dict[str, object]] = []
    page.evaluate("window.stop = null")
    while len(found) < 2000:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return found
        found.append(stop)
    pytest.fail(f"the focus does not leave: {found[-1]}")


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_tab_goes_through_a_whole_lesson(
    browser: Browser, host: str, size: str
) -> None:
    """Each stop can be seen, has a name, and stands below the one before.

    What opens or copies says which of many it is: out of sight, only its name tells.
    """
    with visiting(browser, host, size=size) as visitor:
        visitor.open(LESSON)
        found = stops(visitor.page)
        links = visitor.page.locator("article a[href]:visible").count()
    assert len(found) > links > 50
    for wrong in ("name", "seen", "marked", "follows"):
        assert [stop["what"] for stop in found if not stop[wrong]] == [], wrong
    names = [stop["name"] for stop in found if "<summary" in str(stop["what"])]
    assert len(names) == len(set(names)) > 20
    copies = [
        str(stop["name"]) for stop in found if "md-code__button" in str(stop["what"])
    ]
    assert len(copies) > 10
    assert len(set(copies)) > 0.8 * len(copies)


def test_two_keys_turn_the_page(browser: Browser, host: str) -> None:
    """As home says."""
    with visiting(browser, host) as visitor:
        visitor.open("tensors/creating/")
        for key, page in ("n", "dtypes-and-devices"), ("p", "creating"):
            visitor.page.keyboard.press(key)
            arrived(visitor, f"tensors/{page}/")  # the address alone comes too early


def test_the_first_stop_skips_to_the_content(browser: Browser, host: str) -> None:
    with visiting(browser, host) as visitor:
        visitor.open(LESSON)
        visitor.page.keyboard.press("Tab")
        expect(visitor.page.get_by_role("link", name="Skip to content")).to_be_focused()
        visitor.page.keyboard.press("Enter")
        visitor.page.wait_for_function(ARRIVED)
        visitor.page.keyboard.press("Tab")
        assert visitor.page.evaluate(
            "document.activeElement.closest('article') !== null"
        )


def test_the_menu_of_a_phone_opens_and_closes(browser: Browser, host: str) -> None:
    with visiting(browser, host, size="phone") as visitor:
        visitor.open(LESSON)
        page = visitor.page
        menu = page.get_by_role("banner").get_by_role("button", name="Navigation")
        lesson = page.locator(".md-sidebar--primary").get_by_role(
            "link", name="Broadcasting"
        )
        expect(menu).to_have_attribute("aria-expanded", "false")
        expect(lesson).to_be_hidden()
        menu.focus()
        page.keyboard.press("Enter")
        expect(menu).to_have_attribute("aria-expanded", "true")
        expect(lesson).to_be_visible()
        lesson.focus()
        expect(lesson).to_be_focused()
        page.keyboard.press("Escape")
        expect(lesson).to_be_hidden()
        expect(menu).to_be_focused()


def test_the_search_of_a_phone_opens(browser: Browser, host: str) -> None:
    with visiting(browser, host, size="phone") as visitor:
        visitor.open(LESSON)
        visitor.page.get_by_role("banner").get_by_role("button", name="Search").focus()
        visitor.page.keyboard.press("Enter")
        expect(visitor.page.locator(".md-search__input")).to_be_focused()
