"""Going from page to page without a reload; the switch to dark."""

import re

import pytest
from built import Pages
from playwright.sync_api import Browser, Page, expect
from visiting import arrived, follow, revisiting


@pytest.fixture
def rich(pages: Pages) -> list[str]:
    """Pages with a diagram and pages with formulas, the home page between them."""
    diagrams, formulas = (
        pages.having('class="diagram"'),
        pages.having('class="katex"'),
    )
    assert diagrams
    assert formulas
    return [diagrams[0], "", formulas[0], diagrams[-1]]


def test_instant_navigation_draws_everything(
    browser: Browser, base: str, rich: list[str]
) -> None:
    with revisiting(browser, base) as visitor:
        visitor.open("")
        visitor.page.wait_for_load_state("networkidle")  # the list of pages is there
        visitor.page.evaluate("window.untouched = true")
        for address in rich:
            follow(visitor, address)
        for address in reversed(rich[:-1]):
            visitor.page.go_back()
            arrived(visitor, address)
        assert visitor.page.evaluate("window.untouched"), "the page was loaded anew"
        assert visitor.noticed == []


def test_a_lesson_and_its_footer_lead_to_the_same_next_lesson(pages: Pages) -> None:
    """And the last one tells of none; labs stand beside the way."""
    ending = re.compile(r'<p class="lesson-next">.*?href="([^"]+)"', re.DOTALL)
    footer = re.compile(r'<a (?=[^>]*md-footer__link--next)[^>]*href="([^"]+)"')
    found = {
        page: (ending.findall(pages.html[page]), footer.findall(pages.html[page]))
        for page in pages.lessons
    }
    last = [page for page, (told, _) in found.items() if not told]
    assert len(last) == 1
    differ = {p: both for p, both in found.items() if both[0] != both[1]}
    assert list(differ) == last


def test_the_top_and_the_end_of_a_lesson_offer_the_same_notebook(pages: Pages) -> None:
    top = re.compile(r'<p class="lesson-take"[^>]*>(.*?)</p>', re.DOTALL)
    for page in pages.lessons:
        card, _, ending = pages.html[page].partition('<div class="lesson-end"')
        (links,) = top.findall(card)
        addresses = re.findall(r'href="([^"]+)"', links)
        assert len(addresses) == 2
        assert all(f'href="{one}"' in ending for one in addresses)


def test_dark_switch_recolors_and_lasts(
    browser: Browser, base: str, rich: list[str]
) -> None:
    with revisiting(browser, base) as visitor:
        visitor.open(rich[0])
        light = background(visitor.page)
        visitor.page.locator("label[title='Switch to dark mode']").click()
        expect(visitor.page.locator("body")).to_have_attribute(
            "data-md-color-scheme", "slate"
        )
        assert brightness(background(visitor.page)) < 60 < brightness(light)
        arrived(visitor, rich[0])
        follow(visitor, rich[2])
        visitor.page.reload()
        visitor.drawn()
        assert brightness(background(visitor.page)) < 60
        assert visitor.noticed == []


def background(page: Page) -> str:
    """Return the color behind the page."""
    return str(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))


def brightness(color: str) -> float:
    """Return the mean of red, green and blue."""
    return sum(map(float, re.findall(r"[\d.]+", color)[:3])) / 3


def test_figures_follow_the_theme(browser: Browser, host: str, pages: Pages) -> None:
    drawn = pages.having("#only-light")
    assert drawn
    with revisiting(browser, host) as visitor:
        visitor.open(drawn[0])
        for dark in (False, True):
            visitor.recolor(dark=dark)
            shown, hidden = ("dark", "light") if dark else ("light", "dark")
            figures = visitor.page.locator(f"article img[src$='#only-{shown}']")
            expect(figures.first).to_be_visible()
            figures.first.scroll_into_view_if_needed()
            visitor.page.wait_for_function(
                "(image) => image.naturalWidth > 0", arg=figures.first.element_handle()
            )
            others = visitor.page.locator(f"article img[src$='#only-{hidden}']")
            expect(others.first).to_be_hidden()


def test_a_wrong_address_leads_home(browser: Browser, pages: Pages, host: str) -> None:
    with revisiting(browser, f"{host}/course") as visitor:
        visitor.open("404.html")
        visitor.page.locator("article a", has_text="home page").click()
        expect(visitor.page).to_have_url(f"{host}/course/")
        assert visitor.noticed == []
