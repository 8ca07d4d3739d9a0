"""Back and forth between pages: each address keeps what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from built import SUBPATH
from playwright.sync_api import Browser, Page, Route, expect
from visiting import arrived, visiting

LESSON, NEXT = "tensors/shapes/", "tensors/strides/"
READ = "swap-dimensions-transpose-and-permute"
GO = """(url) => setTimeout(() =>
    [...document.links].find((link) => link.href.split("#")[0] === url).click())"""
MARKED = ".md-sidebar--secondary .md-nav__link--active"


@dataclass
class Slow:
    """A network that brings pages only when it is told to."""

    waiting: list[Route] = field(default_factory=list)
    held: bool = False

    def answer(self, route: Route) -> None:
        """Let a request through, or keep it."""
        if self.held and route.request.url.endswith("/"):
            self.waiting.append(route)
        else:
            route.continue_()

    def bring(self) -> None:
        """Bring what was asked for."""
        self.held = False
        for route in self.waiting:
            route.continue_()
        self.waiting.clear()


@pytest.fixture
def visit(browser: Browser, host: str) -> Iterator[tuple[Page, Slow, str]]:
    base, slow = host + SUBPATH.rstrip("/"), Slow()
    with visiting(browser, base) as visitor:
        visitor.page.route("**/*", slow.answer)
        visitor.open(LESSON)
        visitor.page.wait_for_load_state("networkidle")
        visitor.page.evaluate("window.untouched = true")
        yield visitor.page, slow, base
        assert visitor.page.evaluate("window.untouched"), "the page was loaded anew"


def read_on(page: Page, heading: str) -> None:
    """Scroll below a heading, again and again, until the address names it."""
    page.wait_for_function(
        """(id) => {
            const heading = document.getElementById(id)
            window.further = (window.further ?? 0) % 9 + 1
            scrollTo(0, heading.getBoundingClientRect().top + scrollY + 10 + window.further)
            return location.hash === "#" + id
        }""",
        arg=heading,
        polling=600,
    )


def test_no_heading_of_a_page_gets_on_the_address_of_the_next(visit) -> None:
    """Also where the next page takes a while, and the reader scrolled just before."""
    page, slow, base = visit
    read_on(page, READ)
    slow.held = True
    page.evaluate("document.getElementById('exercises').scrollIntoView()")
    page.evaluate(GO, f"{base}/{NEXT}")
    expect(page).to_have_url(f"{base}/{NEXT}")
    page.wait_for_timeout(800)  # Material notes the heading a quarter of a second later
    expect(page).to_have_url(f"{base}/{NEXT}")
    slow.bring()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Strides")
    expect(page).to_have_url(f"{base}/{NEXT}")


def test_back_leads_to_the_place_that_was_read(visit) -> None:
    """In the address, in the table of contents, and on the screen: to the line, also where
    scripts make more of what is above it, and the page that is left was scrolled meanwhile.
    """
    page, slow, base = visit
    read_on(page, READ)
    offset = page.evaluate("scrollY")
    page.wait_for_function("(y) => history.state?.y === y", arg=offset)
    page.evaluate(GO, f"{base}/{NEXT}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Strides")
    expect(page).to_have_url(f"{base}/{NEXT}")
    expect(page.locator(MARKED)).to_have_count(0)
    slow.held = True
    page.go_back()
    expect(page).to_have_url(f"{base}/{LESSON}#{READ}")
    page.evaluate("scrollTo(0, 0)")
    slow.bring()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Shapes")
    expect(page).to_have_url(f"{base}/{LESSON}#{READ}")
    expect(page.locator(MARKED)).to_contain_text("Swap dimensions")
    assert abs(page.evaluate("scrollY") - offset) < 24  # a line: code is laid out late


def test_a_tab_keeps_its_choice(browser: Browser, host: str) -> None:
    base = host + SUBPATH.rstrip("/")
    with visiting(browser, base) as visitor:
        visitor.open("start/install/")
        page = visitor.page
        page.wait_for_load_state("networkidle")
        second = page.locator(".tabbed-labels").first.locator("label").nth(1)
        second.evaluate("(label) => label.click()")  # where code above is laid out late
        chosen = page.locator(".tabbed-set > input:checked").first
        expect(chosen).to_have_attribute("id", str(second.get_attribute("for")))
        name = second.inner_text()
        page.evaluate(GO, f"{base}/{LESSON}")
        arrived(visitor, LESSON)
        page.go_back()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Installing")
        chosen = page.locator(".tabbed-set").first.locator("input:checked")
        label = page.locator(f"label[for='{chosen.get_attribute('id')}']")
        expect(label).to_have_text(name)
