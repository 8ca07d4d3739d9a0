"""Every link of the built site leads somewhere, raw HTML and notebooks included."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from built import SUBPATH, Pages

HERE = "https://torchproof.example"


class Links(HTMLParser):
    """Collects where a page leads and which places in it can be led to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses and names of one tag."""
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.targets.append(value)
            elif name in {"id", "name"} and value:
                self.ids.add(value)


def test_links_and_anchors_resolve(site: Path, pages: Pages) -> None:
    every = pages.html | pages.moved
    found = {page: Links(html) for page, html in every.items()}
    dead = [
        f"{page or 'home'} -> {target}"
        for page, links in found.items()
        for target in links.targets
        if not resolves(target, page, site, found)
    ]
    assert not dead, "\n".join(dead)


def resolves(target: str, page: str, site: Path, found: dict[str, Links]) -> bool:
    """Return whether a link leads to a file of the site, and to a place in it."""
    parts = urlsplit(target.removeprefix(HERE))
    if parts.scheme or parts.netloc:
        return True  # elsewhere: the site makes no request there by itself
    file = locate(unquote(parts.path), page, site)
    if file is None:
        return False
    address = file.relative_to(site).as_posix().removesuffix("index.html")
    if not parts.fragment or address not in found or parts.fragment.startswith("__"):
        return True
    return unquote(parts.fragment) in found[address].ids


def locate(path: str, page: str, site: Path) -> Path | None:
    """Return the file behind a path, or None."""
    if path.startswith("/"):
        if not path.startswith(SUBPATH):
            return None
        file = site / path.removeprefix(SUBPATH)
    else:
        file = site / page if not path else (site / page).parent / path
        if page.endswith("/") or not page:
            file = site / page / path
    file = file.resolve()
    if file.is_dir():
        file /= "index.html"
    return file if file.is_file() and file.is_relative_to(site.resolve()) else None


def test_no_page_shows_an_include_in_place_of_code(pages: Pages) -> None:
    """The guide for authors alone says how one is written."""
    assert pages.having("--8&lt;--") == ["writing-lessons/"]
    assert pages.having("--8<--") == []


def test_each_page_says_what_it_is_about(pages: Pages) -> None:
    """In a description of its own, which search engines and previews show."""
    described = re.compile(r'<meta (?=[^>]*name="description")[^>]*content="([^"]+)"')
    found = {
        page: described.findall(html)
        for page, html in pages.html.items()
        if page != "404.html"
    }
    assert [page for page, texts in found.items() if len(texts) != 1] == []
    assert len({text for (text,) in found.values()}) == len(found)
