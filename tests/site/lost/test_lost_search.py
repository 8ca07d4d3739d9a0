"""A search that finds nothing says what to try next."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from straying import MESSAGE
from visiting import Visitor, revisiting, violations


@pytest.fixture
def visitor(browser: Browser, stray: str) -> Iterator[Visitor]:
    with revisiting(browser, stray) as visitor:
        yield visitor
        assert visitor.noticed == []


def search(visitor: Visitor, words: str, page: str = "first/counting/") -> Page:
    visitor.open(page)
    visitor.page.locator("input.md-search__input").click()
    visitor.page.keyboard.type(words)
    return visitor.page


def test_nothing_found_leads_on(visitor):
    page = search(visitor, "xylophone")
    help = page.locator(".search-help")
    expect(help).to_contain_text("Try fewer words, or others")
    report = help.get_by_role("link", name="Tell us what you were looking for")
    # The words are looked up as they are typed: the last answer has all of them.
    place = re.escape("https://github.com/torchproof/torchproof/issues/new?")
    expect(report).to_have_attribute("href", re.compile(f"^{place}.*xylophone"))
    for dark in (False, True):
        visitor.recolor(dark=dark)
        assert violations(page, ".md-search") == []


def test_a_message_is_looked_up_with_its_text_filled_in(visitor):
    page = search(visitor, f"{MESSAGE} & 3 < 4")
    way = page.locator(".search-help").get_by_role(
        "link", name="Is it an error message?"
    )
    expect(way).to_have_attribute("href", re.compile("3%20%3C%204$"))  # typed whole
    way.click()
    field = page.get_by_label("Paste your message")
    expect(field).to_have_value(f"{MESSAGE} & 3 < 4")
    expect(page.locator(".messages-filter [role=status]")).to_have_text(
        "1 of 1 messages"
    )
    expect(page.locator(".md-search__output")).to_be_hidden()


def test_what_finds_something_is_left_alone(visitor):
    page = search(visitor, "counting")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    expect(page.locator(".search-help")).to_be_hidden()


def test_help_goes_when_something_is_found(visitor):
    page = search(visitor, "xylophone")
    expect(page.locator(".search-help")).to_be_visible()
    for _ in "xylophone":
        page.keyboard.press("Backspace")
    page.keyboard.type("counting")
    expect(page.locator(".search-help")).to_be_hidden()
