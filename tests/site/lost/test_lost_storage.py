"""A browser that keeps nothing: every page works, and says so where it matters."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from visiting import Visitor, revisiting, visiting

# As Chromium does where cookies are blocked: the very mention throws.
REFUSE = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {get() {
        throw new DOMException("Access is denied for this document.", "SecurityError")}})"""
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException("", "QuotaExceededError")}"""
BROKEN = """localStorage.setItem("/course/.__palette", "{no JSON")"""
NOT_KEPT = "(until you leave: this browser keeps no choice)"


@pytest.fixture
def visitor(browser: Browser, study: str) -> Iterator[Visitor]:
    with visiting(browser, study) as visitor:
        yield visitor
        assert visitor.noticed == []


@pytest.mark.parametrize("script", [REFUSE, FULL], ids=["refused", "full"])
def test_a_page_works_on_and_says_what_it_does_not_keep(visitor, script):
    visitor.page.add_init_script(script)
    visitor.open("first/adding/")
    page = visitor.page
    toggle = page.locator("label[title^='Switch to dark mode']")
    expect(toggle).to_have_attribute("title", f"Switch to dark mode {NOT_KEPT}")
    toggle.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".choices button").first.click()
    expect(page.locator("details.predict").first).to_have_attribute("open", "")
    page.get_by_role("link", name="counting", exact=True).click()
    expect(page.locator("h1")).to_contain_text("Counting")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.wait_for_load_state("networkidle")
    page.locator("input.md-search__input").click()
    page.keyboard.type("adding")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_a_page_that_can_keep_says_nothing(browser: Browser, study: str):
    with revisiting(browser, study) as visitor:
        visitor.open("first/adding/")
        toggle = visitor.page.locator("label[title='Switch to dark mode']")
        expect(toggle).to_be_visible()
        assert visitor.noticed == []


def test_what_cannot_be_read_counts_as_nothing(visitor):
    visitor.page.add_init_script(BROKEN)
    visitor.open("first/adding/")
    visitor.page.locator("label[title='Switch to dark mode']").click()
    body = visitor.page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
