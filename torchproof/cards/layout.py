"""How the title of a page is broken into lines that fit on its card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).with_name("fonts")
TITLE_FONT = FONTS / "fraunces-latin-600-normal.ttf"

_WIDTH = 1040  # of a line, of the 1200 pixels of a card
_TOP, _BOTTOM = 160, 490  # between what stands above and below the title
_SIZES = (80, 72, 64, 56, 48, 42)
_LEADING = 1.16
_RISE = 0.34  # from the middle of a line down to where its letters stand


@dataclass(frozen=True)
class Line:
    """A line of the title, and how far down it stands."""

    text: str
    y: float


def laid_out(title: str) -> tuple[int, list[Line]]:
    """Return the size of the letters, as large as they may be, and the lines."""
    for size in _SIZES:
        texts = list(_broken(title.split(), size))
        height = len(texts) * size * _LEADING
        fits = all(width(text, size) <= _WIDTH for text in texts)
        if (fits and height <= _BOTTOM - _TOP) or size == _SIZES[-1]:
            break
    texts = _cut(texts, int((_BOTTOM - _TOP) / (size * _LEADING)), size)
    first = (_TOP + _BOTTOM - len(texts) * size * _LEADING) / 2
    rise = size * (_LEADING / 2 + _RISE)
    lines = [first + rise + at * size * _LEADING for at in range(len(texts))]
    return size, [Line(text, round(y)) for text, y in zip(texts, lines, strict=True)]


def width(text: str, size: float) -> float:
    """Return how wide a text is in the font of titles."""
    letters, em = _advances()
    return sum(letters.get(ord(letter), em) for letter in text) * size / em


def has_letters(text: str) -> bool:
    """Return whether the font of titles has all letters of a text."""
    return {*map(ord, text)} <= {*_advances()[0]}


def _broken(words: list[str], size: int) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}".strip()
        if line and width(longer, size) > _WIDTH:
            yield line
            longer = word
        line = longer
    yield line


def _cut(texts: list[str], most: int, size: int) -> list[str]:
    """Return the lines that there is room for, the last of them with an ellipsis."""
    if len(texts) <= most and all(width(text, size) <= _WIDTH for text in texts):
        return texts
    kept = texts[:most]
    for at, text in enumerate(kept):
        is_last = at == len(kept) - 1 and len(texts) > most
        while text and width(text + "…" * is_last, size) > _WIDTH:
            text, is_last = text[:-1].rstrip(), True
        kept[at] = text + "…" * is_last
    return kept


@cache
def _advances() -> tuple[dict[int, int], int]:
    """Return how far each letter moves on, by its number, and how much an em is."""
    font = TTFont(TITLE_FONT, lazy=True)
    widths = font["hmtx"].metrics
    letters = {code: widths[name][0] for code, name in font.getBestCmap().items()}
    return letters, font["head"].unitsPerEm
