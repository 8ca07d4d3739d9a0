"""Images: nothing moves as they load, and none loads before its reader comes near."""

import itertools
import posixpath
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from built import SUBPATH, Pages
from playwright.sync_api import Browser, Page, Route
from visiting import WIDTHS, visiting

IMAGE = re.compile(r"<img\b[^>]*>")
CLOSE = 0.01  # of width to height, of which a page tells whole pixels

# All is laid out from the start: what is laid out late moves by itself, also without images.
AT_ONCE = "*, ::before { content-visibility: visible !important }"
WATCH = """() => {
    const all = [...document.querySelectorAll("article *")]
    window.watched = all.filter((one) => one.checkVisibility())
    window.boxes = () => watched.map((one) => {
        const { top, left, width, height } = one.getBoundingClientRect()
        return [top, left, width, height]
    })
    window.before = boxes()
}"""
COME = """() => document.querySelectorAll("article img").forEach((image) => {
    image.loading = "eager"
})"""
LOADED = """() => [...document.querySelectorAll("article img")].every((image) =>
    image.complete && image.naturalWidth > 0)"""
# Whole pixels are told, and browsers too call it no move below three.
MOVED = """() => boxes().flatMap((box, n) =>
    box.some((side, of) => Math.abs(side - before[n][of]) >= 3) ? [watched[n].outerHTML.slice(0, 120)] : [])"""


def images(html: str) -> list[Tag]:
    """Return the images of a page; to parse the rest of all pages would take minutes."""
    return BeautifulSoup("".join(IMAGE.findall(html)), "html.parser").select("img")


def test_each_says_how_large_it_is(site: Path, pages: Pages) -> None:
    wrong, seen = [], 0
    for page, html in pages.html.items():
        for image in images(html):
            address = str(image["src"]).partition("#")[0]
            place = posixpath.join("/", posixpath.dirname(page), address)
            file = site / posixpath.normpath(place).removeprefix(SUBPATH).lstrip("/")
            told = [image.get("width"), image.get("height")]
            if None in told or abs(ratio(*told) / ratio_of(file) - 1) > CLOSE:
                wrong.append(f"{page}: {address}: {told}")
            seen += 1
    assert not wrong, "\n".join(wrong)
    assert seen > 500


def ratio(width: object, height: object) -> float:
    return float(str(width)) / float(str(height))


def ratio_of(file: Path) -> float:
    """Return width to height of an SVG, as the file says."""
    (view,) = re.findall(r'<svg\b[^>]*\bviewBox="([^"]*)"', file.read_text("utf-8"))
    _, _, width, height = map(float, view.split())
    return width / height


def test_those_of_the_content_wait_for_their_reader(pages: Pages) -> None:
    for page, html in pages.html.items():
        for image in images(html.partition("<article")[2].partition("</article>")[0]):
            assert image.get("loading") == "lazy", page
            assert image.get("decoding") == "async", page


def test_nothing_moves_as_pictures_come(
    browser: Browser, host: str, pages: Pages
) -> None:
    """Nor does anything change its size; all else is there before the first picture."""
    many = sorted(pages.html, key=lambda page: pages.html[page].count("<img"))[-3:]
    with visiting(browser, host) as visitor:
        for size, address in itertools.product(WIDTHS, many):
            visitor.resize(size)
            with pictures_held(visitor.page):
                visitor.open(address)
                visitor.page.add_style_tag(content=AT_ONCE)
                assert not visitor.page.evaluate(LOADED)
                visitor.page.evaluate(WATCH)
                visitor.page.evaluate(COME)
            visitor.page.wait_for_function(LOADED)
            assert visitor.page.evaluate(MOVED) == [], address


@contextmanager
def pictures_held(page: Page) -> Iterator[None]:
    """Let the pictures of lessons come only afterwards."""
    held: list[Route] = []
    page.route("**/snippets/**", lambda route: held.append(route))
    yield
    for route in held:
        route.continue_()
    page.unroute("**/snippets/**")
