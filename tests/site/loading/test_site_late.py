"""What is not on the screen waits to be laid out; no reader notices."""

import pytest
from built import Pages
from playwright.sync_api import Browser, Page, expect
from visiting import visiting

CODE = "article .highlight > pre > code:not(details *):has(span)"
LAID_OUT = """(all) => all.map((code) =>
    code.querySelector("span").checkVisibility({ contentVisibilityAuto: true }))"""
# What a shift of a part of the page adds up to while it loads.
SHIFTED = """new Promise((tell) => {
    let moved = 0
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) moved += one.hadRecentInput ? 0 : one.value
    }).observe({ type: "layout-shift", buffered: true })
    requestAnimationFrame(() => setTimeout(() => tell(moved)))
})"""


@pytest.fixture(scope="module")
def longest(pages: Pages) -> str:
    """The lesson with the most blocks of code."""
    return max(pages.lessons, key=lambda page: pages.html[page].count("<code"))


def codes(page: Page) -> list[bool]:
    """Return for each block of code, also one in a fold, whether it was laid out."""
    return [*page.locator(CODE).evaluate_all(LAID_OUT)]


def test_it_is_laid_out_as_it_comes_near(
    browser: Browser, host: str, longest: str
) -> None:
    with visiting(browser, host, size="phone") as visitor:
        visitor.open(longest)
        found = codes(visitor.page)
        assert not found[-1]
        last = visitor.page.locator("article .highlight:not(details *)").last
        last.scroll_into_view_if_needed()
        expect(last.locator(".md-code__button").first).to_be_attached()
        assert codes(visitor.page)[-1]
        assert visitor.noticed == []


def test_its_place_is_kept(browser: Browser, host: str, longest: str) -> None:
    """But for some pixels a block, as bands have space around them."""
    with visiting(browser, host) as visitor:
        visitor.open(longest)
        page = visitor.page
        heights = f"[...document.querySelectorAll('{CODE}')].map((e) => e.offsetHeight)"
        before = page.evaluate(heights)
        page.add_style_tag(content="code { content-visibility: visible !important }")
        after = page.evaluate(heights)
        assert sum(after) == pytest.approx(sum(before), rel=0.05)


def test_an_anchor_far_below_is_where_the_reader_lands(
    browser: Browser, host: str, longest: str
) -> None:
    with visiting(browser, host) as visitor:
        visitor.open(longest)
        heading = visitor.page.locator("article h2[id]").last
        anchor = heading.get_attribute("id")
        visitor.page.evaluate("(anchor) => { location.hash = anchor }", anchor)
        expect(heading).to_be_in_viewport()
        visitor.page.goto("about:blank")
        visitor.open(f"{longest}#{anchor}")
        expect(heading).to_be_in_viewport()


def test_it_is_found_in_the_page_and_printed(
    browser: Browser, host: str, longest: str
) -> None:
    with visiting(browser, host) as visitor:
        visitor.open(longest)
        page = visitor.page
        last = page.locator(
            "article .highlight > pre > code:not(details *):has(span)"
        ).last
        word = (last.text_content() or "").strip().split("\n")[0]
        found = "(word) => find(word) && getSelection().anchorNode.parentElement.closest('code') !== null"
        assert page.evaluate(found, word)
        page.emulate_media(media="print")
        assert all(codes(page))


def test_the_menu_of_a_phone_is_laid_out_while_it_is_open(
    browser: Browser, host: str, longest: str
) -> None:
    laid_out = "(link) => link.checkVisibility({ contentVisibilityAuto: true })"
    with visiting(browser, host, size="phone") as visitor:
        visitor.open(longest)
        link = visitor.page.locator(".md-nav--primary .md-nav__link:not(label)").last
        assert not link.evaluate(laid_out)
        button = visitor.page.locator("button.md-header__button[for=__drawer]")
        button.click()
        assert link.evaluate(laid_out)
        visitor.page.keyboard.press("Escape")
        expect(button).to_have_attribute("aria-expanded", "false")
        visitor.page.wait_for_function(
            f"(one) => !({laid_out})(one)", arg=link.element_handle()
        )
        assert visitor.noticed == []


def test_before_the_theme_runs_its_styles_know_that_scripts_do(
    browser: Browser, host: str
) -> None:
    """Told later, they would apply to the whole page anew."""
    with visiting(browser, host) as visitor:
        visitor.page.route("**/bundle.*.js", lambda route: route.abort())
        visitor.page.goto(f"{host}/")
        root = visitor.page.locator("html")
        expect(root).to_have_class("js js-focus-visible")
        expect(root).to_have_attribute("data-js-focus-visible", "")


def test_nothing_moves_while_a_page_loads(
    browser: Browser, host: str, pages: Pages
) -> None:
    moved = {}
    for size in ("phone", "desktop"):
        with visiting(browser, host, size=size) as visitor:
            for address in ["", "error-messages/", pages.lessons[0], pages.labs[0]]:
                visitor.open(address)
                moved[size, address] = visitor.page.evaluate(SHIFTED)
    assert {place: much for place, much in moved.items() if much > 0.05} == {}
