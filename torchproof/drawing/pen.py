"""A browser that draws: Mermaid lays a diagram out in it, and our pen traces that."""

from __future__ import annotations

import html
import mimetypes
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from torchproof.drawing.album import PEN, Album
from torchproof.problem import Problem

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright, Route

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--font-render-hinting=none",  # the same widths of letters on all machines
    "--host-resolver-rules=MAP * ~NOTFOUND",
]
_MOST_LINES = 4  # of what Mermaid says
_HOME = "http://course.invalid/"  # where the files of the course seem to lie
_TABLE = """<!doctype html><meta charset="utf-8">{styles}
<body style="font-family: var(--md-text-font, _), sans-serif"></body>"""
_DRAW = """async ([mermaid, source]) => {
    // One that only other systems have is missing here, and harms nothing.
    await Promise.allSettled([...document.fonts].map((font) => font.load()))
    const [{ default: laid }, { draw }] = [await import(mermaid), await import("/-/pen.js")]
    return await draw(laid, source)
}"""

Draw = Callable[[str], str]


class UnreadableError(Exception):
    """A source that Mermaid cannot read, or that our pen does not know to draw."""


@contextmanager
def pen(album: Album) -> Iterator[Draw]:
    """Yield what draws the source of a diagram. Raises Problem where nothing can draw.

    The browser sees the folder of the pages and nothing else, above all no network.
    """
    mermaid = album.mermaid
    if mermaid is None:
        what = "names no Mermaid to draw diagrams with"
        mend = "Put one below the pages, and its path at `mermaid2: {javascript: …}`."
        raise Problem(album.course.mkdocs_yml, None, what, mend)
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        what = "diagrams are drawn with Playwright, which is not installed"
        raise Problem(
            album.folder, None, what, "Run `pip install 'torchproof[diagrams]'`."
        ) from None
    docs = album.course.docs

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(_HOME)
        path = PEN if name == "-/pen.js" else docs / name
        if not name:
            route.fulfill(body=_table(album), content_type="text/html")
        elif path == PEN or (_lies_in(docs, path) and path.is_file()):
            route.fulfill(body=path.read_bytes(), content_type=_type(path))
        else:
            route.abort()

    with sync_playwright() as playwright:
        page = _browser(playwright, album).new_page()
        page.route("**/*", answer)
        page.goto(_HOME)
        address = f"/{mermaid.relative_to(docs).as_posix()}"

        def draw(source: str) -> str:
            try:
                return str(page.evaluate(_DRAW, [address, source]))
            except Error as error:
                raise UnreadableError(_told(error.message)) from None

        yield draw


def _browser(playwright: Playwright, album: Album) -> Browser:
    from playwright.sync_api import Error

    path = next(filter(None, map(shutil.which, _NAMES)), None)
    try:
        return playwright.chromium.launch(executable_path=path, args=_FLAGS)
    except Error:
        what = "diagrams are drawn with Chromium, which is not installed"
        mend = "Install it, or run `playwright install chromium`."
        raise Problem(album.folder, None, what, mend) from None


def _lies_in(folder: Path, path: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _table(album: Album) -> str:
    """Return the page on which is drawn; it has the fonts of the course."""
    names = [html.escape(f"/{name}") for name in album.styles]
    links = [f'<link rel="stylesheet" href="{name}">' for name in names]
    return _TABLE.format(styles="".join(links))


def _type(path: Path) -> str:
    if path.suffix in {".js", ".mjs"}:
        return "text/javascript"
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _told(message: str) -> str:
    """Return what Mermaid says, without where in its code it says so."""
    lines = message.removeprefix("Page.evaluate: ").removeprefix("Error: ").split("\n")
    told = [line for line in lines if not line.lstrip().startswith("at ")]
    return "\n  ".join(told[:_MOST_LINES]).strip()
