"""A visit of a page in a browser, and what was noticed on it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from axe_playwright_python.sync_playwright import Axe
from built import SITE_URL
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, expect

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
    # V8's two optimizing compilers run beside a page, and what they make goes with it: none
    # stands long enough to gain by it. Opening one costs a tenth less without, axe a sixth.
    "--js-flags=--no-maglev,--no-turbofan",
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
# Each block of code that stands open can be copied, once it came into sight.
COPYABLE = """() => {
    const waiting = [...document.querySelectorAll("article .highlight > pre")].find(
        (one) => one.checkVisibility() && !one.querySelector(".md-code__button"))
    waiting?.scrollIntoView({ block: "center", behavior: "instant" })
    return !waiting
}"""
WIDER = (
    "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
)
RECOLOR = (
    "(choice) => document.querySelectorAll('input[name=__palette]')[choice].click()"
)
COLORED = "(scheme) => document.body.dataset.mdColorScheme === scheme"
# Only what is wrong leaves the page: all that is right would take as long as the check.
VIOLATIONS = """async ([context, options]) => {
    const asked = { resultTypes: ["violations"], ...options }
    const found = await axe.run(context ?? document, asked)
    return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`))
}"""
SCHEMES = {"light": "default", "dark": "slate"}
WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}


class Visitor:
    """A tab that notes requests to other hosts and errors."""

    def __init__(self, page: Page, base: str) -> None:
        self.page, self.base = page, base
        self.noticed: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", self._error)

    def open(self, address: str) -> None:
        """Go to a page and wait until everything is drawn."""
        self.page.goto(f"{self.base}/{address}")
        self.drawn()

    def stay(self, address: str) -> None:
        """Have a page open; where a test before left it open, so it is found."""
        if self.page.url != f"{self.base}/{address}":
            self.open(address)

    def resize(self, size: str) -> None:
        """Show the open page in another width."""
        width, height = WIDTHS[size]
        self.page.set_viewport_size({"width": width, "height": height})

    def forget(self) -> None:
        """Go on as a new reader, at a desk and in the light; a fresh context would cost as
        much as five pages."""
        for other in self.page.context.pages:
            if other is not self.page:
                other.close()
        self.page.goto(f"{self.base}/assets/images/favicon.png")  # runs no script
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear() }")
        self.page.unroute_all()
        self.page.emulate_media(
            media="null", color_scheme="light", forced_colors="none"
        )
        self.resize("desktop")
        self.noticed.clear()

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
        self.page.wait_for_function(COPYABLE)

    def leave(self) -> None:
        """Forget the site, and notice nothing any more."""
        self.forget()
        self.page.mouse.move(-1, -1)
        self.page.remove_listener("request", self._request)
        self.page.remove_listener("console", self._console)
        self.page.remove_listener("pageerror", self._error)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.noticed.append(f"asks another site: {request.url}")

    def _error(self, error: Error) -> None:
        self.noticed.append(f"script error: {error}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.location["url"].endswith("/favicon.ico"):
            return  # asked for with a picture alone, as `forget` opens it
        if message.type in {"error", "warning"}:
            self.noticed.append(f"console {message.type}: {message.text}")


def violations(
    page: Page, context: object = None, options: dict[str, object] | None = None
) -> list[str]:
    """Return what axe finds wrong on a page, or in a part or in parts of it."""
    if not page.evaluate("() => Boolean(window.axe?.run)"):
        page.evaluate(Axe().axe_script)
    return [str(one) for one in page.evaluate(VIOLATIONS, [context, options or {}])]


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


@contextmanager
def revisiting(
    browser: Browser, base: str, *, size: str = "desktop", dark: bool = False
) -> Iterator[Visitor]:
    """Yield a visitor as a new reader would come, in a tab that is kept for the next.

    For tests that bring it no script, and end on the site.
    """
    page = _kept[browser].pop() if _kept[browser] else _new_tab(browser)
    page.emulate_media(color_scheme="dark" if dark else "light")
    visitor = Visitor(page, base)
    visitor.resize(size)
    try:
        yield visitor
        visitor.leave()
    except BaseException:
        page.context.close()  # none knows what is left behind
        raise
    _kept[browser].append(page)


_kept: dict[Browser, list[Page]] = defaultdict(list)


def _new_tab(browser: Browser) -> Page:
    """Return a tab of a reader who lets pages copy and paste."""
    permissions = ["clipboard-read", "clipboard-write"]
    context = browser.new_context(permissions=permissions, reduced_motion="reduce")
    return context.new_page()


@contextmanager
def emulated(
    page: Page, what: str, name: str, value: object, usual: object
) -> Iterator[None]:
    """Let the browser of a tab be what else a context of its own would be made for."""
    session = page.context.new_cdp_session(page)
    session.send(f"Emulation.{what}", {name: value})
    try:
        yield
    finally:
        session.send(f"Emulation.{what}", {name: usual})
        session.detach()


def without_scripts(page: Page) -> AbstractContextManager[None]:
    """Open pages as in a browser that runs no scripts."""
    return emulated(
        page, "setScriptExecutionDisabled", "value", value=True, usual=False
    )


def in_zone(page: Page, zone: str) -> AbstractContextManager[None]:
    """Let the clock of a tab be that of a time zone."""
    return emulated(page, "setTimezoneOverride", "timezoneId", zone, usual="")
