"""First visits of pages: what they ask for, and what becomes of the pages."""

import json
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import cache, partial
from pathlib import Path

from built import once
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

    asked: list[str]  # addresses
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
        return Visit(sorted(self.asked), stopped, noticed, page.content())


def not_kept(route: Route) -> None:
    """Let no page have a font only because one before it asked for it."""
    answer = route.fetch()
    route.fulfill(
        response=answer, headers={**answer.headers, "cache-control": "no-store"}
    )


def make(
    browser: Browser, base: str, addresses: list[str], shared: Path
) -> dict[str, Visit]:
    """Return what comes of a first visit of each page, made by whichever test process
    gets to it first, and kept in a folder that all share."""
    starts = range(0, len(addresses), WINDOWS)
    rounds = {shared / str(n): addresses[n : n + WINDOWS] for n in starts}
    found: dict[str, Visit] = {}
    with ExitStack() as open_ones:

        @cache
        def windows() -> list[Window]:
            # Windows of their own: a tab behind another one would rest.
            visitors = [visiting(browser, base) for _ in range(WINDOWS)]
            return [Window(open_ones.enter_context(one)) for one in visitors]

        def keep(some: list[str], folder: Path) -> None:
            used = dict(zip(some, windows(), strict=False))
            for address, window in used.items():
                window.open(address)
            visits = {address: asdict(one.visit()) for address, one in used.items()}
            (folder / "visits.json").write_text(json.dumps(visits), encoding="utf-8")

        for place, some in rounds.items():
            if not place.exists():  # what another process is at is waited for last
                once(place, partial(keep, some))
        for place, some in rounds.items():
            kept = once(place, partial(keep, some)) / "visits.json"
            made = json.loads(kept.read_text(encoding="utf-8"))
            found |= {page: Visit(**visit) for page, visit in made.items()}
    return found
