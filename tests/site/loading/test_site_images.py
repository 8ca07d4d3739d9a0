"""Images: nothing moves as they load, and none loads before its reader comes near."""

import posixpath
import re
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from built import SUBPATH, Pages
from playwright.sync_api import Browser
from visiting import visiting

IMAGE = re.compile(r"<img\b[^>]*>")
CLOSE = 0.01  # of width to height, of which a page tells whole pixels

WATCH = """() => {
    window.shifts = []
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) shifts.push(one.value)
    }).observe({ type: "layout-shift" })
}"""
SCROLL = """async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y)
        await new Promise((done) => setTimeout(done, 50))
    }
}"""
# All is laid out from the start: what is laid out late moves by itself, also without images.
AT_ONCE = "*, ::before { content-visibility: visible !important }"
LOADED = """() => [...document.querySelectorAll("article img")].every(
    (image) => image.complete || !image.checkVisibility())"""


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
    many = sorted(pages.html, key=lambda page: pages.html[page].count("<img"))[-3:]
    for size in ("desktop", "phone"):
        with visiting(browser, host, size=size) as visitor:
            for page in many:
                visitor.open(page)
                visitor.page.add_style_tag(content=AT_ONCE)
                visitor.page.evaluate(WATCH)
                visitor.page.evaluate(SCROLL)
                visitor.page.wait_for_function(LOADED)
                assert visitor.page.evaluate("shifts") == [], page
