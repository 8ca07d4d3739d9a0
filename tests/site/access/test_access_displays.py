"""Other displays: colors of the reader's own, and nothing that moves."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import visiting

MOVING = """() => [...document.querySelectorAll("*")].filter((one) => {
    const style = getComputedStyle(one)
    const longest = (times) => Math.max(...times.split(",").map(parseFloat))
    return longest(style.transitionDuration) > 0.001 || longest(style.animationDuration) > 0.001
}).map((one) => one.outerHTML.slice(0, 120))"""
KINDS = ["text", "error", "right", "not-yet", "varies"]
EDGES = """(kinds) => kinds.map((kind) => {
    const band = document.querySelector(`article .output[data-kind=${kind}]`)
    const style = getComputedStyle(band)
    const sign = getComputedStyle(band, "::before").content
    return [style.borderLeftStyle, style.borderLeftWidth, sign].join(" ")
})"""
# Icons are areas that are cut out: in the color of the ground they would be gone.
GONE = """() => [[".md-code__button", "::after"], ["summary", "::after"],
    [".tip > summary", "::before"], [".admonition-title", "::before"]].filter(([of, part]) => {
        const icon = document.querySelector(`article ${of}`)
        const ground = getComputedStyle(document.body).backgroundColor
        return icon && getComputedStyle(icon, part).backgroundColor === ground
})"""


def test_nothing_moves_for_who_wants_it_so(browser: Browser, host: str) -> None:
    with visiting(browser, host) as visitor:
        for address in ("", "tensors/shapes/"):
            visitor.open(address)
            assert visitor.page.evaluate(MOVING) == [], address


@pytest.fixture
def forced(browser: Browser) -> Iterator[Page]:
    """A tab whose colors are the reader's own."""
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_in_forced_colors_each_band_has_a_sign_of_its_own(
    forced: Page, host: str
) -> None:
    forced.goto(f"{host}/how-outputs-are-verified/")
    edges = forced.evaluate(EDGES, KINDS)
    assert len(set(edges)) == len(KINDS), edges
    assert not any(edge.startswith("none") for edge in edges)


def test_in_forced_colors_right_and_wrong_are_told_by_signs(
    forced: Page, host: str
) -> None:
    forced.goto(f"{host}/start/quick-tour/")
    choices = forced.locator(".choices").first
    choices.locator("li:not([data-right]) button").first.click()
    signs = choices.evaluate(
        """(one) => ["right", "wrong"].map((kind) => {
            const button = one.querySelector(`.${kind} > button`)
            return getComputedStyle(button, "::before").content[1] +
                getComputedStyle(button).borderTopStyle
        })"""
    )
    assert signs == ["✓solid", "✕dashed"]


def test_in_forced_colors_icons_and_the_place_in_the_menu_are_seen(
    forced: Page, host: str
) -> None:
    forced.goto(f"{host}/tensors/shapes/")
    forced.locator(".highlight").first.scroll_into_view_if_needed()
    expect(forced.locator(".md-code__button").first).to_be_attached()
    assert forced.evaluate(GONE) == []
    active = forced.locator(".md-tabs__item--active")
    expect(active).to_have_css("border-bottom-style", "solid")
