"""Where the generated files and pages lie, counted from docs/."""

from __future__ import annotations

import re

CONCEPTS = "concepts"
"""The page of all concepts."""
MAP = "map"
"""The page with the map of all lessons."""
PROGRESS = "progress"
"""The page that shows readers how far they are."""
VERIFICATION = "verification"
"""The page that says what the records hold."""

REMEMBER = "remember"
"""The page that asks again, after some days, what a reader remembers."""
QUESTIONS = f"{REMEMBER}/questions"
"""The page of all questions, which that page takes them from."""
CHANGES = "what-changed"
"""The page that says which outputs changed."""
FEED = "changes.xml"
"""The feed of the same."""

LLMS = "llms.txt"
"""The list of all texts."""
LLMS_FULL = "llms-full.txt"
"""All texts in one."""

TAKEN = "take-along"
"""The folder of what is made of the built site: its zip, and a book of each part."""

CLAIMS = "claims"
"""The folder of the pages that show how sentences are tested."""


def verification_row(lesson: str) -> str:
    """Return the anchor of a lesson on the page Verification."""
    return lesson.replace("/", "-")


def claims_page(lesson: str) -> str:
    """Return the page that shows the tests of a lesson's sentences."""
    return f"{CLAIMS}/{lesson}"


def lab_page(part: str) -> str:
    """Return the page of a part's lab."""
    return f"{part}/lab"


def notebook_file(page: str) -> str:
    """Return the download of a lesson's notebook, or of a lab's."""
    return f"downloads/{page}.ipynb"


def text_file(lesson: str) -> str:
    """Return the Markdown of a lesson: it lies beside the page."""
    return f"{lesson}/index.md"


def card_file(address: str) -> str:
    """Return the picture of a page, by its address below the site's root."""
    return f"assets/cards/{address.strip('/') or 'index'}.png"


def zip_file(site: str) -> str:
    """Return the zip of a site with this name."""
    name = re.sub(r"[^a-z0-9]+", "-", site.lower()).strip("-")
    return f"{TAKEN}/{name or 'site'}.zip"


def book_file(part: str) -> str:
    """Return the book of a part."""
    return f"{TAKEN}/{part}.pdf"


def scripts_file(lesson: str) -> str:
    """Return the download of a lesson's scripts."""
    return f"downloads/{lesson}.zip"


SCRIPTS_FOLDER = "assets/torchproof"
"""Where the engine's own styles and scripts lie."""
MAP_SCRIPT = f"{SCRIPTS_FOLDER}/map.js"
PROGRESS_SCRIPT = f"{SCRIPTS_FOLDER}/progress.js"
ON_SOME_PAGES = (MAP_SCRIPT, PROGRESS_SCRIPT)
"""The scripts that only the pages load that use them."""
