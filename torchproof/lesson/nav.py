"""The reading order: the `nav` of mkdocs.yml, with the lines of its entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import Document, Location, read
from torchproof.problem import Problem, Problems


@dataclass(frozen=True)
class Entry:
    """One page in the nav: its file under docs/ and the titles above it."""

    title: str
    file: str
    sections: tuple[str, ...]
    line: int


def load(mkdocs_yml: Path) -> list[Entry]:
    """Return the pages of the nav in reading order, without links to other sites."""
    document = read(mkdocs_yml, text_of(mkdocs_yml))
    value = document.value
    nav = value.get("nav") if isinstance(value, dict) else None
    if not nav:
        what, mend = "there is no `nav`", "List the pages in reading order."
        if isinstance(value, dict) and "INHERIT" in value:
            mend += " What this file inherits is not read."
        raise Problems([Problem(mkdocs_yml, None, what, mend)])
    return list(_entries(document, nav, ("nav",), "", ()))


def _entries(
    document: Document, item: Any, at: Location, title: str, sections: tuple[str, ...]
) -> Iterator[Entry]:
    """Walk down: a string is a page, a list a section, a mapping names either of them."""
    if isinstance(item, str):
        if "://" not in item:
            yield Entry(title, item, sections, document.line_of(*at))
    elif isinstance(item, list):
        inner = (*sections, title) if title else sections
        for index, part in enumerate(item):
            yield from _entries(document, part, (*at, index), "", inner)
    elif isinstance(item, dict):
        for name, part in item.items():
            yield from _entries(document, part, (*at, name), name, sections)
