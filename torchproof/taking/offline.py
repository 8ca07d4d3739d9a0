"""A built site as one zip that opens from a disk: no server, no network.

A browser does not look for `index.html` in a folder on a disk, lets no page there fetch
a file, and starts no worker. So links name files, and the search brings its index along
as a script: `styles/finding/search.js` knows what to do with it.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from html import escape, unescape
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from urllib.parse import urljoin, urlsplit

from torchproof.files import visible_files
from torchproof.publishing.markup.paths import LLMS, LLMS_FULL, TAKEN

INDEX = "search/search_index.json"
# What only a server or a search engine has a use for, and other things to take along.
_LEFT = {"404.html", "sitemap.xml", "sitemap.xml.gz", "robots.txt", LLMS, LLMS_FULL}
_LEFT_IN = ("assets/cards/", "assets/javascripts/lunr/", f"{TAKEN}/")
_LEADS_ON = '<meta http-equiv="refresh"'

_LINK = re.compile(r'(<(?:a|area|link)\b[^>]*?\s(?:xlink:)?href=")([^"]*)(")')
_HREF = re.compile(r'\s(?:xlink:)?href="$')
# A page on a disk may use a font, but not ask for one beforehand.
_PRELOAD = re.compile(r'<link\b[^>]*\brel="?preload\b[^>]*>')
_CONFIG = re.compile(
    r'(<script id="__config" type="application/json">)(.*?)(</script>)'
)
_SCRIPT = "assets/torchproof/on_disk.js"
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_offline(site: Path, target: Path, site_url: str = "") -> None:
    """Write the zip of a built site: one folder, named like the zip.

    What it leaves out is linked to where the site is published, if that is known.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in offline_files(site, site_url):
            entry = zipfile.ZipInfo(f"{target.stem}/{name}", date_time=_EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)


def offline_files(site: Path, site_url: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield the files of a site as they are on a disk, by their paths."""
    for path in visible_files(site):
        name = path.relative_to(site).as_posix()
        if name in _LEFT or name.startswith(_LEFT_IN) or path.suffix == ".map":
            continue
        if name == INDEX:
            yield from _search(json.loads(path.read_text("utf-8")))
        elif path.suffix == ".html":
            html = path.read_text("utf-8")
            if _LEADS_ON not in html:  # nobody has an old address on a disk
                yield name, _on_disk(html, name, site, site_url).encode()
        else:
            yield name, path.read_bytes()
    script = Path(__file__).parents[1] / "styles" / "browser" / Path(_SCRIPT).name
    yield _SCRIPT, script.read_bytes()


def _on_disk(html: str, name: str, site: Path, site_url: str) -> str:
    """Return a page whose links name files, without the navigation that fetches pages."""

    def named(link: re.Match[str]) -> str:
        address = _with_file(unescape(link[2]), name, site, site_url)
        if address is None:  # what an element without an address says is text
            return _HREF.sub("", link[1])
        return f"{link[1]}{escape(address)}{link[3]}"

    page = _CONFIG.sub(_configured, _LINK.sub(named, _PRELOAD.sub("", html)))
    script = relpath(_SCRIPT, dirname(name) or ".")
    return page.replace("</head>", f'<script src="{script}"></script></head>', 1)


def _with_file(address: str, name: str, site: Path, site_url: str) -> str | None:
    """Return an address, with the page's file where it names a folder.

    None is the address of what the zip leaves out, where the site's own is unknown.
    """
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    place = normpath(join(dirname(name), parts.path))
    if place.startswith(f"{TAKEN}/"):
        return urljoin(site_url, place) if site_url else None
    if not (site / place / "index.html").is_file():
        return address
    return parts._replace(path=f"{parts.path.rstrip('/')}/index.html").geturl()


def _configured(script: re.Match[str]) -> str:
    config = json.loads(script[2])
    config["features"] = [
        one for one in config["features"] if not one.startswith("navigation.instant")
    ]
    return f"{script[1]}{json.dumps(config)}{script[3]}"


def _search(index: dict[str, object]) -> Iterator[tuple[str, bytes]]:
    """Yield the index without its sections, which Material loads with each page, and these
    apart, which the search loads once a reader turns to it."""
    docs = index["docs"]
    assert isinstance(docs, list)
    for one in docs:
        page, mark, anchor = str(one["location"]).partition("#")
        one["location"] = f"{page}index.html{mark}{anchor}"
    told = json.dumps(index | {"docs": []}, ensure_ascii=False)
    yield "search/search_index.js", f"var __index = {told};\n".encode()
    sections = json.dumps(docs, ensure_ascii=False, separators=(",", ":"))
    yield "search/search_sections.js", f"var searchSections = {sections};\n".encode()
