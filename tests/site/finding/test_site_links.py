"""Every link of the built site leads somewhere, raw HTML and notebooks included."""

import re
from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from built import SUBPATH, Pages

HERE = "https://torchproof.example"
# To a parser, most of a page is to be read over; so are comments, and what scripts hold.
UNREAD = re.compile(r"(?s)<!--.*?-->|(?<=<script)([^>]*>).*?(?=</script>)")
NAMING = re.compile(
    r"""<\w(?:[^<>"']|"[^"]*"|'[^']*')*?\s(?:href|src|id|name)=(?:[^<>"']|"[^"]*"|'[^']*')*>"""
)


class Links(HTMLParser):
    """Collects where a page leads and which places in it can be led to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.ids: set[str] = set()
        for tag in NAMING.findall(UNREAD.sub(r"\1", html)):
            self.feed(tag)
            self.clear_cdata_mode()  # what a script holds is left out

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
    every_file = filter(Path.is_file, site.rglob("*"))
    files = {one.relative_to(site).as_posix() for one in every_file}
    dead = [
        f"{page or 'home'} -> {target}"
        for page, links in found.items()
        for target in links.targets
        if not resolves(target, page, files, found)
    ]
    assert not dead, "\n".join(dead)


def resolves(target: str, page: str, files: set[str], found: dict[str, Links]) -> bool:
    """Return whether a link leads to a file of the site, and to a place in it."""
    parts = urlsplit(target.removeprefix(HERE))
    if parts.scheme or parts.netloc:
        return True  # elsewhere: the site makes no request there by itself
    file = locate(unquote(parts.path), page, files)
    if file is None:
        return False
    address = file.removesuffix("index.html")
    if not parts.fragment or address not in found or parts.fragment.startswith("__"):
        return True
    return unquote(parts.fragment) in found[address].ids


def locate(path: str, page: str, files: set[str]) -> str | None:
    """Return the file behind a path, or None."""
    if path.startswith("/"):
        if not path.startswith(SUBPATH):
            return None
        place = path.removeprefix(SUBPATH)
    else:
        place = join(page.rpartition("/")[0], path) if path else page
    file = normpath(place)
    inside = normpath(join(place, "index.html"))
    return inside if inside in files else file if file in files else None


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
