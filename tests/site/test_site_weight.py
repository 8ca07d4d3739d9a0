"""What a first visit transfers, compressed as every host does."""

import gzip
from pathlib import Path

from built import Pages
from playwright.sync_api import Browser, Response
from visiting import visiting

LIMITS = {"lab": 250_000, "plain": 250_000, "with a diagram": 500_000}
COMPRESSED = {".woff2", ".png", ".zip"}  # already: gzip makes them no smaller


def test_pages_are_light(browser: Browser, host: str, pages: Pages) -> None:
    heavy = []
    for page in pages.kinds():
        kind = kind_of(page, pages)
        weight = transferred(browser, host, page)
        if weight > LIMITS[kind]:
            heavy.append(
                f"{page or 'home'} ({kind}): {weight:,} > {LIMITS[kind]:,} bytes"
            )
    assert not heavy, "\n".join(heavy)


def kind_of(page: str, pages: Pages) -> str:
    """Return the limit that holds for a page."""
    if page in pages.labs:
        return "lab"
    return "with a diagram" if 'class="mermaid"' in pages.html[page] else "plain"


def transferred(browser: Browser, host: str, page: str) -> int:
    """Return the bytes of all answers to a first visit, gzipped."""
    answers: list[Response] = []
    with visiting(browser, host) as visitor:
        visitor.page.on("response", lambda answer: answers.append(answer))
        visitor.open(page)
        bodies = [(Path(answer.url).suffix, answer.body()) for answer in answers]
    return sum(
        len(body) if suffix in COMPRESSED else len(gzip.compress(body))
        for suffix, body in bodies
    )
