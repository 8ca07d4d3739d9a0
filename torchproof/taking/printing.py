"""Books on paper: Chromium prints them again until pages and ends of chapters are right."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from pypdf import PdfReader

from torchproof.problem import Problem
from torchproof.taking.binding import Book
from torchproof.taking.fitting import fits

_FITTED = 5  # times; a chapter whose end does not come right by then stays as it is
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    "--virtual-time-budget=60000",
)


def write_book(book: Book, target: Path, fitted: int = _FITTED) -> int:
    """Print a book into a file, and return how many pages it has.

    Chapters are `fitted` so many times at most. Raises Problem where there is no Chromium.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    pages: Mapping[str, int] = {}
    sizes: Mapping[str, float] = {}
    for printed in count(1):
        _print(book.html(pages, sizes), target)
        reader = PdfReader(target)
        found, known = numbers(reader), sizes
        if printed <= fitted:
            begins = {name: found[name] for name in book.sections if name in found}
            sizes = fits(reader, begins, known)
        if (found, sizes) == (pages, known):
            break
        pages = found
    return len(reader.pages)


def numbers(reader: PdfReader) -> dict[str, int]:
    """Return the number of the page of each anchor that a link in a PDF leads to."""
    places = {
        name.removeprefix("/"): reader.get_destination_page_number(place)
        for name, place in reader.named_destinations.items()
    }
    return {name: at + 1 for name, at in places.items() if at is not None}


def _print(html: str, target: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        page = Path(folder, "book.html")
        page.write_text(html, encoding="utf-8")
        made = Path(folder, "book.pdf")
        command = [chromium(), *_FLAGS, f"--user-data-dir={folder}/profile"]
        command += [f"--print-to-pdf={made}", page.as_uri()]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        if done.returncode or not made.is_file():
            raise Problem(
                target, None, f"Chromium printed nothing: {done.stderr[-400:]}"
            )
        shutil.copyfile(made, target)


def chromium() -> str:
    """Return the path of a Chromium. Raises Problem where there is none."""
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        what = "books are printed by Chromium, which is not installed"
        raise Problem(Path("mkdocs.yml"), None, what, "Install it.")
    return path
