"""The zip of the site, unpacked and opened from a disk in a real browser."""

import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, expect
from taken import PUBLISHED
from visiting import Visitor, revisiting

from torchproof.taking.offline import write_offline


@pytest.fixture(scope="module")
def disk(taken: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which a reader unpacked the zip."""
    return unpacked(taken, tmp_path_factory.mktemp("disk"), PUBLISHED)


def unpacked(taken: Path, folder: Path, site_url: str = "") -> Path:
    """Write the zip of the course into a folder, and unpack it there."""
    write_offline(taken / "site", folder / "sample.zip", site_url)
    with zipfile.ZipFile(folder / "sample.zip") as archive:
        archive.extractall(folder)
    return folder / "sample"


@pytest.fixture
def reader(browser: Browser, disk: Path) -> Iterator[Visitor]:
    with revisiting(browser, disk.as_uri()) as visitor:
        yield visitor
        assert visitor.noticed == []


class _Links(HTMLParser):
    """Collects what a page leads to and loads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.found.append(value)


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
def test_every_link_names_a_file_that_is_there(
    disk: Path, taken: Path, tmp_path: Path, known: bool
) -> None:
    """Also where nobody knows the address of the site, which has what the zip leaves out."""
    if not known:
        disk = unpacked(taken, tmp_path)
        assert ">First steps</a>" in (disk / "index.html").read_text("utf-8")
    gone = []
    for page in disk.rglob("*.html"):
        for address in _Links(page.read_text("utf-8")).found:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            if not (page.parent / unquote(parts.path)).is_file():
                gone.append(f"{page.relative_to(disk)}: {address}")
    assert gone == []


def test_what_is_not_in_it_leads_to_where_the_site_is_published(disk: Path) -> None:
    links = _Links((disk / "first/adding/index.html").read_text("utf-8")).found
    assert f"{PUBLISHED}take-along/first.pdf" in links
    home = _Links((disk / "index.html").read_text("utf-8")).found
    assert f"{PUBLISHED}take-along/torchproof.zip" in home


def test_a_reader_goes_from_page_to_page(reader: Visitor) -> None:
    page = reader.page
    reader.open("index.html")
    page.locator("article a", has_text="Adding").first.click()
    expect(page).to_have_url(re.compile(r"first/adding/index\.html$"))
    page.locator("article a", has_text="counting").first.click()
    expect(page).to_have_url(re.compile(r"first/counting/index\.html#exercises$"))
    page.locator("a.md-logo:visible").click()
    expect(page).to_have_url(re.compile(r"sample/index\.html$"))


def test_a_page_looks_and_works_as_on_the_site(reader: Visitor) -> None:
    page = reader.page
    reader.open("first/adding/index.html")
    assert "Plex Sans" in page.evaluate(
        "[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family).join()"
    )
    drawn = "(img) => img.complete && img.naturalWidth > 0"
    assert page.locator("img[src$='#only-light']").evaluate(drawn)
    reader.recolor(dark=True)
    reader.open("first/counting/index.html")
    page.goto(f"{reader.base}/first/lab/index.html")
    expect(page.locator("h1")).to_contain_text("First steps: the lab")


def test_what_can_be_taken_along_is_there(disk: Path) -> None:
    for name in ("adding.ipynb", "adding.zip", "lab.ipynb"):
        assert (disk / "downloads/first" / name).is_file()
    assert (disk / "first/adding/index.md").is_file()
    assert not list(disk.glob("take-along/*"))


def test_the_search_finds_and_leads_there(reader: Visitor) -> None:
    page = reader.page
    reader.open("first/counting/index.html")
    box = page.locator("input.md-search__input")
    box.click()
    box.press_sequentially("Wikipedia of nothing")
    expect(page.locator(".md-search-result__meta")).to_have_text(
        "No matching documents"
    )
    box.fill("")
    box.press_sequentially("up to three")
    link = page.locator(".md-search-result__link[href*='#1-up-to-three']").first
    link.click()
    expect(page).to_have_url(re.compile(r"counting/index\.html\?h=.*#1-up-to-three$"))
    page.locator("mark[data-md-highlight]").first.wait_for()


def test_no_section_is_loaded_before_a_reader_turns_to_the_search(
    reader: Visitor,
) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    reader.open("first/adding/index.html")
    assert not [url for url in asked if "search_sections" in url]
    reader.page.locator("input.md-search__input").click()
    expect(reader.page.locator("script[src$='search_sections.js']")).to_be_attached()


def test_a_link_that_a_script_makes_finds_its_page(reader: Visitor) -> None:
    reader.open("index.html")
    reader.page.evaluate(
        """() => {
            const link = Object.assign(document.createElement("a"), { href: "first/adding/" })
            link.textContent = "Go on where you left off"
            document.querySelector("article").append(link)
        }"""
    )
    reader.page.get_by_text("Go on where you left off").click()
    expect(reader.page).to_have_url(re.compile(r"first/adding/index\.html$"))


def test_where_nothing_is_made_to_take_along_nothing_leads_to_it(small: Path) -> None:
    for page in small.rglob("*.html"):
        assert "take-along/" not in page.read_text("utf-8"), page
