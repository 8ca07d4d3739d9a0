"""What a first visit transfers, compressed as every host does."""

import functools
import gzip
from pathlib import Path

from built import Pages
from playwright.sync_api import Browser, Response
from visiting import visiting

PLAIN = 160_000
RICH = 200_000  # formulas with their fonts, diagrams, hundreds of messages
LAB = 200_000  # all exercises of a part, with their checks and solutions
RICH_FOR = ('class="katex"', 'class="diagram', 'class="messages"')
ASKED = "remember/questions/"  # all of the course, for the page that asks them
COMPRESSED = {".woff2", ".png", ".zip"}  # already: gzip makes them no smaller
LOADED_FOR = {
    "vendor/mermaid": 'class="mermaid"',
    "fonts/KaTeX_": 'class="katex"',
    "search_": "a search, which no visit begins with",
}


def test_first_visits_are_light(browser: Browser, host: str, pages: Pages) -> None:
    """Within its limit; diagrams, formulas and search load where used."""
    heavy = []
    for page in dict.fromkeys([*pages.kinds(), *pages.labs, *heaviest(pages)]):
        answers = first_visit(browser, host, page)
        weight, limit = sum(answers.values()), limit_of(page, pages)
        if weight > limit:
            heavy.append(f"{page or 'home'}: {weight:,} > {limit:,} bytes")
        for folder, markup in LOADED_FOR.items():
            loaded = any(folder in url for url in answers)
            if loaded and markup not in pages.html[page]:
                heavy.append(f"{page or 'home'}: loads {folder}: {loaded}")
    assert not heavy, "\n".join(heavy)


def heaviest(pages: Pages) -> list[str]:
    """Return the longest lesson, and the longest page with both formulas and diagrams."""
    rich = [
        p
        for p, html in pages.html.items()
        if all(mark in html for mark in RICH_FOR[:2])
    ]
    return [
        max(group, key=lambda page: len(pages.html[page]))
        for group in (pages.lessons, rich)
        if group
    ]


def limit_of(page: str, pages: Pages) -> int:
    """Return how many bytes a first visit of a page may transfer."""
    rich = any(mark in pages.html[page] for mark in RICH_FOR)
    return LAB if page in (*pages.labs, ASKED) else RICH if rich else PLAIN


def first_visit(browser: Browser, host: str, page: str) -> dict[str, int]:
    """Return each address that a first visit asks for, with its gzipped size."""
    answers: list[Response] = []
    with visiting(browser, host) as visitor:
        visitor.page.on("response", lambda answer: answers.append(answer))
        visitor.open(page)
        visitor.page.wait_for_load_state("networkidle")
        return {answer.url: transferred(answer) for answer in answers}


def transferred(answer: Response) -> int:
    """Return the bytes of an answer as they are sent."""
    if Path(answer.url).suffix in COMPRESSED:
        return len(answer.body())
    return gzipped(answer.body())


@functools.cache  # most pages load the same files
def gzipped(body: bytes) -> int:
    """Return how long a body is, compressed."""
    return len(gzip.compress(body))
