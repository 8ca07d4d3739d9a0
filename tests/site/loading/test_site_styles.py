"""The theme's styles come without what no page needs, and nothing looks otherwise."""

from pathlib import Path

import material
import pytest
from built import Pages
from first_visits import Visit
from playwright.sync_api import Browser, expect
from visiting import Visitor, follow, visiting

THEME = Path(material.__file__).parent / "templates"
# Left out though scripts make it, for a moment: it styles the whole page anew.
COSTLY = "[data-md-color-switching]"
# The rules of a style sheet, one for each selector, with the conditions that they stand in.
RULES = r"""(css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css.replaceAll("\\3c ", "<")) // the same sign in a text
    const split = (list) => list.split(/,(?![^(]*[)])/).map((one) => one.trim())
    const flat = (rules, within) => [...rules].flatMap((rule) =>
        rule.selectorText ? split(rule.selectorText).map((one) => [one, within + rule.style.cssText])
        : rule.conditionText ? flat(rule.cssRules, `${within} ${rule.conditionText}`)
        : [["", rule.cssText]])
    return flat(sheet.cssRules, "")
}"""
# A pseudo class may hold at any time: ":not(_)" does for all elements.
SELECTED = r"""([selectors, html]) => {
    const page = html ? new DOMParser().parseFromString(html, "text/html") : document
    return selectors.filter((one) => page.querySelector(
        one.replace(/::?[\w-]+(\((?:[^()]|\([^()]*\))*\))?/g, ":not(_)")))
}"""


@pytest.fixture(scope="module")
def left_out(browser: Browser, site: Path) -> list[str]:
    """The selectors that the site lacks; all others stand in their order, as they were."""
    page = browser.new_page()
    missing: list[str] = []
    for file in site.glob("assets/stylesheets/*.css"):
        sources = THEME / file.relative_to(site), file
        full, cut = (page.evaluate(RULES, one.read_text("utf-8")) for one in sources)
        waiting = iter(cut)
        upcoming = next(waiting, None)
        for rule in full:
            if rule == upcoming:
                upcoming = next(waiting, None)
            else:
                missing.append(rule[0])
        assert upcoming is None, f"{file.name}: is not of the theme: {upcoming}"
    page.close()
    return sorted({one for one in missing if COSTLY not in one})


def test_much_is_left_out_that_belongs_to_parts_of_a_site_unlike_ours(
    left_out: list[str],
) -> None:
    assert len(left_out) > 300
    assert ".md-banner" in left_out
    assert ".md-search__input" not in left_out


def test_it_selects_nothing_on_any_page(
    browser: Browser, first_visits: dict[str, Visit], left_out: list[str]
) -> None:
    page = browser.new_page()
    found = {
        address: page.evaluate(SELECTED, [left_out, visit.html])
        for address, visit in first_visits.items()
    }
    page.close()
    assert {address: some for address, some in found.items() if some} == {}


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_it_selects_nothing_that_scripts_make(
    browser: Browser, host: str, pages: Pages, left_out: list[str], size: str
) -> None:
    with visiting(browser, host, size=size) as visitor:
        visitor.open(pages.lessons[0])
        page = visitor.page

        def none() -> bool:
            return page.evaluate(SELECTED, [left_out]) == []

        used = [in_dark, scrolled, copied, pointed, gone_on, searched]
        for use in used if size == "desktop" else [opened_menu, searched]:
            use(visitor)
            assert none(), use.__name__


def in_dark(visitor: Visitor) -> None:
    visitor.recolor(dark=True)


def scrolled(visitor: Visitor) -> None:
    """The button to the top comes when a reader goes up again."""
    visitor.page.mouse.wheel(0, 3000)
    visitor.page.wait_for_function("() => scrollY > 2000")
    visitor.page.mouse.wheel(0, -300)
    expect(visitor.page.locator(".md-top")).to_be_visible()


def copied(visitor: Visitor) -> None:
    visitor.page.locator(".md-code__button:visible").first.click()
    expect(visitor.page.locator(".md-dialog--active")).to_be_visible()


def pointed(visitor: Visitor) -> None:
    visitor.page.locator("article .term:visible").first.hover()
    expect(visitor.page.locator(".md-tooltip, .md-tooltip2").first).to_be_attached()


def gone_on(visitor: Visitor) -> None:
    follow(visitor, "concepts/")


def searched(visitor: Visitor) -> None:
    visitor.page.evaluate("document.getElementById('__search').click()")
    visitor.page.locator(".md-search__input").fill("gradient")
    expect(visitor.page.locator(".md-search-result__link").first).to_be_attached()


def opened_menu(visitor: Visitor) -> None:
    visitor.page.locator(".md-header__button[for=__drawer]").click()
    expect(visitor.page.locator(".md-nav--primary")).to_be_visible()
    visitor.page.evaluate("document.getElementById('__drawer').click()")
