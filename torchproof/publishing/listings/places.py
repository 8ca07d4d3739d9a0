"""The places in a lesson that a link can lead to: its headings, and its bold names.

A bold name begins a paragraph and ends with a period, a question or an exclamation
mark: `**Floats for class indices.** …`. The page gives the paragraph an anchor made of
its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown.extensions.toc import slugify, unique

from torchproof.lesson import fences
from torchproof.lesson.page import Lesson

_BOLD_NAME = re.compile(
    r"(?:\A|(?<=\n\n))\*\*(?P<name>(?:(?!\*\*|\n\n).)+?[.?!])\*\*(?=\s)", re.DOTALL
)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ANY_ANCHOR = re.compile(r"\{[^}\n]*?#([\w-]+)[^}\n]*\}")
_ANY_ID = re.compile(r'\sid="([^"]+)"')
_OWN_ANCHOR = re.compile(r"\s*\{[^}]*#([\w-]+)[^}]*\}$")


@dataclass(frozen=True)
class Place:
    """A place: its name as Markdown without links, its anchor, the line it starts on."""

    name: str
    anchor: str
    line: int


@dataclass(frozen=True)
class BoldName(Place):
    """A bold name, and the last line of its paragraph."""

    last: int


def places(lesson: Lesson) -> list[Place]:
    """Return the places of a lesson in the order of its page, the title first."""
    found = [*_headings(lesson), *bold_names(lesson)]
    return sorted(found, key=lambda place: place.line)


def bold_names(lesson: Lesson) -> list[BoldName]:
    """Return the bold names of a lesson; no anchor is one of a heading."""
    taken = {place.anchor for place in _headings(lesson)}
    prose = fences.prose(lesson.body)
    return [_bold_name(match, lesson, taken) for match in _BOLD_NAME.finditer(prose)]


@lru_cache(1024)  # asked for each page at each edit
def anchors_in(markdown: str) -> frozenset[str]:
    """Return all that a link to a page can name, of the Markdown that is built."""
    # Not without code spans: a lone backtick in an output would begin one.
    text = fences.prose(markdown)
    own = {*_ANY_ANCHOR.findall(text), *_ANY_ID.findall(markdown)}
    headings = _of_headings(fences.headings(markdown))
    return frozenset(own | {place.anchor for place in headings})


def place_at(line: int, found: Iterable[Place]) -> Place:
    """Return which of the places of a lesson a line of its file belongs to."""
    return [place for place in found if place.line <= line][-1]


def _bold_name(match: re.Match[str], lesson: Lesson, taken: set[str]) -> BoldName:
    name = " ".join(_LINK.sub(r"\1", match["name"]).removesuffix(".").split())
    text = match.string
    end = text.find("\n\n", match.end())
    return BoldName(
        name=name,
        anchor=unique(slugify(name, "-"), taken),
        line=lesson.body_line + text.count("\n", 0, match.start()),
        last=lesson.body_line + text.rstrip("\n").count("\n", 0, end),
    )


def _headings(lesson: Lesson) -> Iterator[Place]:
    """Return the headings with the anchors that Markdown gives them."""
    title = fences.Heading(1, lesson.title, 0)
    return _of_headings([title, *lesson.headings])


def _of_headings(headings: Sequence[fences.Heading]) -> Iterator[Place]:
    taken = {own[1] for own in map(_own_anchor, headings) if own}
    for heading in headings:
        own = _own_anchor(heading)
        name = _LINK.sub(r"\1", _OWN_ANCHOR.sub("", heading.title))
        anchor = own[1] if own else unique(slugify(name, "-"), taken)
        yield Place(name, anchor, heading.line)


def _own_anchor(heading: fences.Heading) -> re.Match[str] | None:
    return _OWN_ANCHOR.search(heading.title)
