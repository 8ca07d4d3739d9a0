"""Hundreds of messages are laid out a few at a time, and each is where a link leads."""

import pytest
from playwright.sync_api import Browser, Page
from visiting import WIDTHS, follow, revisiting, visiting

PAGE = "error-messages/"
LATE = ".messages .message:not(.message--laid-out)"
LAID_OUT = f"() => !document.querySelector('{LATE}')"
HELD = "window.requestIdleCallback = () => {}"  # as on a machine that is never idle
# How far a message is from the top of the window.
TOP = "(id) => Math.round(document.getElementById(id).getBoundingClientRect().top)"
READ = """() => [...document.querySelectorAll(".message > [id]")].find(
    (one) => one.getBoundingClientRect().top > 100).id"""
# Nothing moves any more, for a quarter of a second of frames.
STILL = """() => {
    const now = String([scrollY, document.body.scrollHeight])
    window.still = now === window.last ? (window.still ?? 0) + 1 : 0
    window.last = now
    return window.still > 15
}"""
# Material noted in the history how far down the reader is.
NOTED = "() => scrollY > 1000 && Math.abs(history.state?.y - scrollY) < 2"
# Below the header, and nowhere else.
LANDED = f"(id) => {{ const top = ({TOP})(id); return top >= 40 && top < 140 }}"


def far_below(page: Page) -> str:
    """Return the anchor of a message near the end."""
    headings = page.locator(".message > [id]")
    return headings.nth(headings.count() - 9).get_attribute("id") or ""


def test_they_are_laid_out_in_the_end_and_what_is_read_stays(
    browser: Browser, host: str
) -> None:
    with visiting(browser, host, size="phone") as visitor:
        page = visitor.page
        page.add_init_script(
            "const idle = requestIdleCallback; window.held = []\n"
            "window.requestIdleCallback = (one) => held.push(one)\n"
            "window.free = () => { requestIdleCallback = idle; held.map((one) => idle(one)) }"
        )
        page.goto(f"{host}/{PAGE}", wait_until="load")
        late = page.locator(LATE).count()
        assert late > 200
        page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
        page.wait_for_function(STILL)
        read = page.evaluate(READ)
        before = page.evaluate(TOP, read)
        page.evaluate("free()")
        page.wait_for_function(LAID_OUT)
        page.wait_for_function(STILL)
        assert page.evaluate(TOP, read) == pytest.approx(before, abs=4)
        assert visitor.noticed == []


def test_a_link_leads_to_its_message_before_they_are(
    browser: Browser, host: str
) -> None:
    with visiting(browser, host) as visitor:
        page = visitor.page
        page.add_init_script(HELD)
        for size in WIDTHS:
            visitor.resize(size)
            page.goto(f"{host}/{PAGE}", wait_until="load")
            anchor = far_below(page)
            page.evaluate("(id) => { location.hash = id }", anchor)
            page.wait_for_function(LAID_OUT)
            page.wait_for_function(LANDED, arg=anchor)
            page.goto("about:blank")
            page.goto(f"{host}/{PAGE}#{anchor}", wait_until="load")
            page.wait_for_function(LANDED, arg=anchor)
            page.goto("about:blank")


def test_back_leads_to_the_message_that_was_read(browser: Browser, host: str) -> None:
    """From another page of the site, and then from elsewhere."""
    with revisiting(browser, host) as visitor:
        page = visitor.page
        visitor.open(PAGE)
        anchor = far_below(page)
        page.evaluate("(id) => document.getElementById(id).scrollIntoView()", anchor)
        for leave in (
            lambda: follow(visitor, "concepts/"),
            lambda: page.goto("about:blank"),
        ):
            page.wait_for_function(NOTED)
            before = page.evaluate(TOP, anchor)
            leave()
            page.go_back()
            page.wait_for_function(
                f"([id, top]) => document.getElementById(id) && Math.abs(({TOP})(id) - top) < 40",
                arg=[anchor, before],
            )
