"""A visit of a page in a browser, and what was noticed on it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from built import SITE_URL
from playwright.sync_api import Browser, Error, Page, Request, expect

# No time decides a test: the machines are busy. So long, something is wrong.
PATIENCE = 120_000
expect.set_options(timeout=PATIENCE)

# Chromium that talks to nobody: what is not the site itself does not resolve.
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
# Everything that scripts draw stands: no diagram is left as source (a pre that holds no
# code is one), none is empty, no formula is shown twice, each block in sight can be copied,
# all messages are laid out.
DRAWN = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)]
    const seen = (e) => {
        const { top, bottom, height } = e.getBoundingClientRect()
        return e.checkVisibility() && height > 0 && bottom > 0 && top < innerHeight
    }
    return document.readyState === "complete" && document.fonts.status === "loaded" &&
        all("article pre:not(.highlight > pre)").length === 0 &&
        all("div.mermaid:not(details:not([open]) *)").every((e) => e.offsetHeight > 40) &&
        all(".messages .message:not(.message--laid-out)").length === 0 &&
        all(".katex-mathml").every((e) => getComputedStyle(e).position === "absolute") &&
        all(".highlight > pre").filter(seen).every((e) => e.querySelector(".md-code__button"))
}"""
WIDER = (
    "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
)
RECOLOR = (
    "(choice) => document.querySelectorAll('input[name=__palette]')[choice].click()"
)
COLORED = "(scheme) => document.body.dataset.mdColorScheme === scheme"
AXE = """async ([context, options]) =>
    (await axe.run(context ?? document, options)).violations"""
WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}


class Visitor:
    """A tab that notes requests to other hosts and errors."""

    def __init__(self, page: Page, base: str) -> None:
        self.page, self.base = page, base
        self.noticed: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("request", self._request)
        page.on("console", self._console)
        page.on(
            "pageerror", lambda error: self.noticed.append(f"script error: {error}")
        )

    def open(self, address: str) -> None:
        """Go to a page and wait until everything is drawn."""
        self.page.goto(f"{self.base}/{address}")
        self.drawn()

    def resize(self, size: str) -> None:
        """Show the open page in another width."""
        width, height = WIDTHS[size]
        self.page.set_viewport_size({"width": width, "height": height})

    def recolor(self, *, dark: bool) -> None:
        """Show the open page in dark or light; the next page comes as to a new reader."""
        self.page.evaluate(RECOLOR, int(dark))
        self.page.wait_for_function(COLORED, arg="slate" if dark else "default")
        self.page.evaluate("localStorage.clear()")

    def drawn(self) -> None:
        """Wait until diagrams are drawn; note it when they never are."""
        try:
            self.page.wait_for_function(DRAWN)
        except Error:
            self.noticed.append("a diagram, a formula or a copy button is not drawn")

    def walk(self) -> None:
        """Go down the page: each block of code that stands open comes into sight once."""
        open_ones = "article .highlight > pre:not(details:not([open]) *):visible"
        for block in self.page.locator(open_ones).all():
            block.scroll_into_view_if_needed()
            expect(block.locator(".md-code__button").first).to_be_attached()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.noticed.append(f"asks another site: {request.url}")

    def _console(self, message: object) -> None:
        kind, text = getattr(message, "type", ""), getattr(message, "text", "")
        if kind in {"error", "warning"}:
            self.noticed.append(f"console {kind}: {text}")


def violations(
    page: Page, context: object = None, options: dict[str, object] | None = None
) -> list[str]:
    """Return what axe finds wrong on a page, or in a part or in parts of it."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(Axe().axe_script)
    options = {"resultTypes": ["violations"], **(options or {})}
    found = page.evaluate(AXE, [context, options])
    return [
        f"{one['id']}: {one['help']}: {node['html'][:160]}"
        for one in found
        for node in one["nodes"]
    ]


def follow(visitor: Visitor, address: str) -> None:
    """Click a link to a page; it may be in the navigation or anywhere else."""
    visitor.page.evaluate(
        """(url) => {
            const link = [...document.links].find((a) => a.href.split("#")[0] === url)
            if (!link) throw new Error("no link leads to " + url)
            setTimeout(() => link.click())  // an answer from a page that is left may not come
        }""",
        f"{visitor.base}/{address}",
    )
    arrived(visitor, address)


def arrived(visitor: Visitor, address: str) -> None:
    """Wait for a page's address and heading, and for all that is drawn on it."""
    url = re.compile(re.escape(f"{visitor.base}/{address}") + "(#.*)?$")
    expect(visitor.page).to_have_url(url)
    visitor.page.wait_for_function(  # the address comes first, then the new content
        "(url) => document.querySelector('link[rel=canonical]').href === url",
        arg=SITE_URL + address,
    )
    visitor.drawn()


@contextmanager
def visiting(
    browser: Browser, base: str, *, size: str = "desktop", dark: bool = False
) -> Iterator[Visitor]:
    """Yield a visitor in a fresh context, as a new reader would come."""
    width, height = WIDTHS[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
    )
    try:
        yield Visitor(context.new_page(), base)
    finally:
        context.close()
