"""The numbers in the prose of a page, and the marks that say which run they come from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from torchproof.lesson import fences
from torchproof.lesson.words.formulas import INLINE
from torchproof.snippet.quoting import MARK, numbers_in, source_of

_KEPT = 256  # texts of pages: most are as they were at the edit before
_MATH = re.compile(INLINE)
# Not read as words: display math, targets of links, HTML, addresses, attributes.
_UNSAID = re.compile(
    r"""\$\$.*?\$\$ | (?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\) | (?<=\])\[[^\]\n]*\]
    | <[^<>]*> | \bhttps?://\S+ | \{:?\s*[.\#][^{}\n]*\}""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Quoted:
    """A number in the prose, or a span of code or math, and what its mark says.

    `numbers` is the number, or those of the span. `source` is None without a mark, "!"
    for a fact of its own, "" for the block above, or names a section.
    """

    text: str
    numbers: tuple[str, ...]
    source: str | None
    line: int


@dataclass(frozen=True)
class _Prose:
    """The prose of a page, what is no prose blanked out: all stays where it was.

    `spans` are its code and math, each with its start, its end and what it holds; in
    `words` they are blank, too.
    """

    words: str
    spans: tuple[tuple[int, int, str], ...]

    @property
    def marks(self) -> dict[int, re.Match[str]]:
        """The marks by where they start."""
        return {mark.start(): mark for mark in MARK.finditer(self.words)}


@lru_cache(_KEPT)
def find(text: str, first_line: int = 1) -> Sequence[Quoted]:
    """Return the numbers in the Markdown of a page, in their order.

    Of code and math, only a span with a mark and code that is a bare number count.
    """
    prose = _prose(text)
    found: list[tuple[int, str, tuple[str, ...], str | None]] = [
        (n.start, n.text, (n.text,), n.source) for n in numbers_in(prose.words)
    ]
    marks = prose.marks
    for start, end, content in prose.spans:
        numbers = tuple(number.text for number in numbers_in(content))
        source = source_of(marks.get(end))
        if source is not None or numbers == (content.strip(),):
            found.append((start, text[start:end], numbers, source))
    return [
        Quoted(words, numbers, source, first_line + text.count("\n", 0, start))
        for start, words, numbers, source in sorted(found)
    ]


def without_marks(text: str) -> str:
    """Return Markdown without the marks in its prose; every line keeps its number."""
    if "{=" not in text and "{!}" not in text:
        return text
    kept, end = [], 0
    for start, mark in _prose(text).marks.items():
        kept.append(text[end:start])
        end = start + len(mark[0])
    return "".join([*kept, text[end:]])


@lru_cache(_KEPT)
def stray_marks(text: str, first_line: int = 1) -> Sequence[tuple[str, int]]:
    """Return the marks that stand behind no number, each with its line."""
    prose = _prose(text)
    used = {number.start + len(number.text) for number in numbers_in(prose.words)}
    used |= {end for _, end, content in prose.spans if [*numbers_in(content)]}
    return [
        (mark[0], first_line + text.count("\n", 0, start))
        for start, mark in prose.marks.items()
        if start not in used
    ]


@lru_cache(_KEPT)
def _prose(text: str) -> _Prose:
    words = fences.blanked(text)
    code = tuple(fences.code_spans(words))
    words = _UNSAID.sub(_blank, _without(words, code))
    math = tuple((one.start(), one.end(), one[1]) for one in _MATH.finditer(words))
    return _Prose(_without(words, math), (*code, *math))


def _without(text: str, spans: tuple[tuple[int, int, str], ...]) -> str:
    for start, end, _ in spans:
        text = text[:start] + _blanks(text[start:end]) + text[end:]
    return text


def _blank(found: re.Match[str]) -> str:
    return _blanks(found[0])


def _blanks(text: str) -> str:
    """Return as many blanks as a text has characters; its line ends stay."""
    return re.sub(r"[^\n]", " ", text)
