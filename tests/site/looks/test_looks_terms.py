"""A term tells what it is: to a mouse, a keyboard and a finger, and without scripts."""

from playwright.sync_api import Browser, expect
from visiting import revisiting, without_scripts

PAGE, TERM = "tensors/shapes/", "tensors"
IS = "A tensor is an n-dimensional array of numbers"


def test_a_mouse_and_a_keyboard_see_the_definition(browser: Browser, host: str) -> None:
    with revisiting(browser, host) as visitor:
        visitor.open(PAGE)
        term = visitor.page.locator("a.term").first
        tooltip = visitor.page.get_by_role("tooltip").filter(has_text=IS)
        expect(term).to_have_text(TERM)
        term.hover()
        expect(tooltip).to_be_visible()
        visitor.page.mouse.move(0, 0)
        expect(tooltip).to_have_count(0)
        term.focus()
        expect(tooltip).to_be_visible()
        expect(term).to_have_accessible_description(
            IS + " that share one data type and lie on one device."
        )


def test_the_first_tap_tells_and_the_second_leads_there(
    browser: Browser, host: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    tab = context.new_page()
    tab.goto(f"{host}/{PAGE}", wait_until="networkidle")
    term = tab.locator("a.term").first
    term.tap()
    expect(tab.get_by_role("tooltip").filter(has_text=IS)).to_be_visible()
    expect(tab).to_have_url(f"{host}/{PAGE}")
    term.tap()
    expect(tab).to_have_url(f"{host}/concepts/#tensor")
    context.close()


def test_without_scripts_it_is_a_link_with_a_title(browser: Browser, host: str) -> None:
    with revisiting(browser, host) as visitor, without_scripts(visitor.page):
        visitor.page.goto(f"{host}/{PAGE}")
        term = visitor.page.locator("a.term").first
        assert str(term.get_attribute("title")).startswith(IS)
        term.click()
        expect(visitor.page.locator("#tensor")).to_be_in_viewport()
