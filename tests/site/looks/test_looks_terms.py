"""A term tells what it is: to a mouse, a keyboard and a finger, and without scripts."""

from playwright.sync_api import expect
from visiting import Visitor, without_scripts

TERM = "tensors"
IS = "A tensor is an n-dimensional array of numbers"


def test_a_mouse_and_a_keyboard_see_the_definition(lesson: Visitor) -> None:
    term = lesson.page.locator("a.term").first
    tooltip = lesson.page.get_by_role("tooltip").filter(has_text=IS)
    expect(term).to_have_text(TERM)
    term.hover()
    expect(tooltip).to_be_visible()
    lesson.page.mouse.move(0, 0)
    expect(tooltip).to_have_count(0)
    term.focus()
    expect(tooltip).to_be_visible()
    expect(term).to_have_accessible_description(
        IS + " that share one data type and lie on one device."
    )


def test_the_first_tap_tells_and_the_second_leads_there(touched: Visitor) -> None:
    tab, start = touched.page, touched.page.url
    tab.wait_for_load_state("networkidle")  # the list of pages is there
    term = tab.locator("a.term").first
    term.tap()
    expect(tab.get_by_role("tooltip").filter(has_text=IS)).to_be_visible()
    expect(tab).to_have_url(start)
    term.tap()
    expect(tab).to_have_url(f"{touched.base}/concepts/#tensor")


def test_without_scripts_it_is_a_link_with_a_title(lesson: Visitor) -> None:
    page = lesson.page
    with without_scripts(page):
        page.reload()
        term = page.locator("a.term").first
        assert str(term.get_attribute("title")).startswith(IS)
        term.click()
        expect(page.locator("#tensor")).to_be_in_viewport()
