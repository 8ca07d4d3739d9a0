"""First visits of pages: what they ask for, and what becomes of the pages."""

from contextlib import ExitStack
from dataclasses import dataclass

from playwright.sync_api import Browser, Route
from visiting import Visitor, visiting

# Each page comes as to a new reader, and collects what the policy stopped, also what no
# script of the page can see.
FIRST = """localStorage.clear()
sessionStorage.clear()
window.stopped = []
addEventListener("securitypolicyviolation", (e) =>
    window.stopped.push(`${e.effectiveDirective}: ${e.blockedURI}`))"""
WINDOWS = 4  # while the network of one falls silent, the others open pages


@dataclass
class Visit:
    """What came of a visit."""

    asked: set[str]  # addresses
    stopped: list[str]  # by the policy
    noticed: list[str]
    html: str  # with all that scripts made


class Window:
    """A window that makes one first visit after another."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.asked: set[str] = set()
        visitor.page.add_init_script(FIRST)
        visitor.page.route("**/*.woff2", not_kept)
        visitor.page.on("request", lambda request: self.asked.add(request.url))

    def open(self, address: str) -> None:
        self.asked.clear()
        self.visitor.noticed.clear()
        self.visitor.open(address)

    def visit(self) -> Visit:
        """Return what came of it, once nothing more is asked for."""
        page = self.visitor.page
        page.wait_for_load_state("networkidle")
        stopped, noticed = page.evaluate("stopped"), [*self.visitor.noticed]
        return Visit({*self.asked}, stopped, noticed, page.content())


def not_kept(route: Route) -> None:
    """Let no page have a font only because one before it asked for it."""
    answer = route.fetch()
    route.fulfill(
        response=answer, headers={**answer.headers, "cache-control": "no-store"}
    )


def make(browser: Browser, base: str, addresses: list[str]) -> dict[str, Visit]:
    """Return what comes of a first visit of each page."""
    found = {}
    with ExitStack() as open_ones:
        # Windows of their own: a tab behind another one would rest.
        visitors = [visiting(browser, base) for _ in range(WINDOWS)]
        windows = [Window(open_ones.enter_context(one)) for one in visitors]
        for start in range(0, len(addresses), WINDOWS):
            some = dict(zip(addresses[start:], windows, strict=False))
            for address, window in some.items():
                window.open(address)
            found |= {address: window.visit() for address, window in some.items()}
    return found
