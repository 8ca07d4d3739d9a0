"""Who comes to an address that does not exist finds what it may have meant."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from visiting import Visitor, without_scripts


@pytest.fixture
def page(stray_tab: Visitor) -> Iterator[Page]:
    yield stray_tab.page
    ours = [one for one in stray_tab.noticed if "status of 404" not in one]
    assert ours == []


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("first/ading/", "first/adding/"),
        ("First/Adding/", "first/adding/"),
        ("adding", "first/adding/"),
        ("first/counting.html", "first/counting/"),
        ("docs/first/counting.md", "first/counting/"),
        ("a/b/c/d/e/counting/", "first/counting/"),
        ("first/lab.ipynb", "first/lab/"),
        ("concept/", "concepts/"),
        ("old/sumation/", "first/adding/"),
        ("first/%E0%A4%A/adding", "first/adding/"),
    ],
)
def test_pages_with_an_address_like_it_are_named(page, stray, wrong, meant):
    page.goto(f"{stray}/{wrong}")
    expect(page.locator(".lost__near a").first).to_be_visible()
    places = page.locator(".lost__near li span").all_inner_texts()
    assert len(places) == len({*places}), "a page is named once"
    first = page.locator(".lost__near a").first
    expect(first).to_have_attribute("href", f"{stray}/{meant}")


def test_what_was_meant_is_a_click_away(page, stray):
    page.goto(f"{stray}/first/ading/")
    page.locator(".lost__near a").first.click()
    expect(page).to_have_url(f"{stray}/first/adding/")


def test_what_is_like_nothing_names_nothing(page, stray):
    page.goto(f"{stray}/wp-login.php")
    expect(page.locator(".lost__near")).to_be_hidden()
    home = page.get_by_role("link", name="home page")
    expect(home).to_have_attribute("href", re.compile("/course/$"))


def test_an_address_is_never_markup(page, stray):
    page.goto(f"{stray}/first/adding<img src=x onerror=hacked=1>/")
    expect(page.locator(".lost button")).to_contain_text("<img")
    assert page.locator(".lost img").count() == 0
    assert page.evaluate("typeof hacked") == "undefined"


def test_the_search_is_ready_with_its_words(page, stray):
    page.goto(f"{stray}/somewhere/common-mistakes/")
    page.get_by_role("button", name="Search for “common mistakes”").click()
    query = page.locator("[data-md-component=search-query]")
    expect(query).to_be_focused()
    expect(query).to_have_value("common mistakes")
    found = page.locator(".md-search-result__link").first
    expect(found).to_be_visible()
    expect(found).to_contain_text("Adding")


def test_without_scripts_it_still_leads_home(page, stray):
    with without_scripts(page):
        page.goto(f"{stray}/a/b/c/")
        expect(page.locator(".lost__near")).to_be_hidden()
        page.get_by_role("link", name="home page").click()
        expect(page).to_have_url(f"{stray}/")
