"""Where the generated files of a lesson and of a part lie, counted from docs/."""

from __future__ import annotations


def lab_page(part: str) -> str:
    """Return the page of a part's lab."""
    return f"{part}/lab"


def notebook_file(page: str) -> str:
    """Return the download of a lesson's notebook, or of a lab's."""
    return f"downloads/{page}.ipynb"


def scripts_file(lesson: str) -> str:
    """Return the download of a lesson's scripts."""
    return f"downloads/{lesson}.zip"
