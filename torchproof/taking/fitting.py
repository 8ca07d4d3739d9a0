"""Copyfitting: a little larger or smaller, and no chapter ends on a page that is half empty."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import sqrt

from pypdf import PageObject, PdfReader

_ENOUGH = 0.45  # of a page, as an end: half, or nearly so
_LITTLE = 0.3  # so much is better taken away than stretched
_STRETCHED = 0.62  # where a stretched end is to come to stand
_SPARE = 0.3  # of a page: blocks that are not parted leave some space
_FEWEST = 4  # pages: what is shorter would be changed too much
_SMALLEST, _LARGEST = 0.95, 1.04
_FOOT = 0.075  # of a page's height, where its number stands


def fits(
    reader: PdfReader, begins: Mapping[str, int], known: Mapping[str, float]
) -> dict[str, float]:
    """Return by how much to enlarge the chapters of a book, by their anchors.

    `begins` are the numbers of the pages on which they begin, in their order, `known` how
    much they were enlarged as the book was printed. What ends well enough stays as it is.
    """
    found = dict(known)
    pages = [*begins.values(), len(reader.pages) + 1]
    for name, (first, behind) in zip(begins, pairwise(pages), strict=True):
        count, end = behind - first, filled(reader.pages[behind - 2])
        if count >= _FEWEST and end < _ENOUGH:
            whole = count - 1 - _SPARE if end < _LITTLE else count - 1 + _STRETCHED
            fit = known.get(name, 1.0) * sqrt(whole / (count - 1 + end))
            found[name] = round(min(_LARGEST, max(_SMALLEST, fit)), 4)
    return found


def filled(page: PageObject) -> float:
    """Return the share of a page's height above its last line, its foot left out."""
    height = float(page.mediabox.height)
    heights = [1.0]

    def note(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            heights.append((tm[5] * cm[3] + cm[5]) / height)

    page.extract_text(visitor_text=note)
    return 1 - min(y for y in heights if y > _FOOT)
