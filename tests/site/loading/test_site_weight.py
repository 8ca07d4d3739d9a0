"""What a first visit transfers, compressed as every host does."""

import functools
import gzip
from pathlib import Path
from urllib.parse import urlsplit

from built import SUBPATH, Pages
from first_visits import Visit

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


def test_first_visits_are_light(
    site: Path, pages: Pages, first_visits: dict[str, Visit]
) -> None:
    """Within its limit; diagrams, formulas and search load where used."""
    heavy = []
    for page, visit in first_visits.items():
        weight = sum(transferred(site, url) for url in visit.asked)
        limit = limit_of(page, pages)
        if weight > limit:
            heavy.append(f"{page or 'home'}: {weight:,} > {limit:,} bytes")
        for folder, markup in LOADED_FOR.items():
            loaded = any(folder in url for url in visit.asked)
            if loaded and markup not in pages.html[page]:
                heavy.append(f"{page or 'home'}: loads {folder}: {loaded}")
    assert not heavy, "\n".join(heavy)


def limit_of(page: str, pages: Pages) -> int:
    """Return how many bytes a first visit of a page may transfer."""
    rich = any(mark in pages.html[page] for mark in RICH_FOR)
    return LAB if page in (*pages.labs, ASKED) else RICH if rich else PLAIN


@functools.cache  # most pages load the same files
def transferred(site: Path, url: str) -> int:
    """Return the bytes of a file of the site as they are sent."""
    file = site / urlsplit(url).path.removeprefix(SUBPATH)
    body = (file / "index.html" if file.is_dir() else file).read_bytes()
    return len(body) if file.suffix in COMPRESSED else len(gzip.compress(body))
