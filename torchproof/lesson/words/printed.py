"""What the sections on a page print, as the place that a quoted number comes from."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Include
from torchproof.lesson.page import Page
from torchproof.lesson.words.numbers import Quoted
from torchproof.problem import Problem, shown
from torchproof.snippet import Section, Snippet
from torchproof.snippet.quoting import printed_numbers, says

_SOURCE = re.compile(
    r"(?:(?P<file>[\w./-]+\.py):(?P<section>[^@\s]+))?"
    r"(?:@(?P<line>[1-9]\d*)(?:\.(?P<at>[1-9]\d*))?)?"
)


@dataclass(frozen=True)
class Place:
    """A section of a snippet, or a line of what it prints, or one number of that line.

    `name` is how a mark calls the section; `line` and `at` count from 1, 0 is for all.
    """

    snippet: Snippet
    section: str
    name: str
    line: int = 0
    at: int = 0

    @cached_property
    def lines(self) -> list[tuple[int, Sequence[Decimal]]]:
        """The printed lines of the section: its line of the file, and its numbers."""
        return [
            (output.first + below, printed_numbers(text))
            for statement in self.snippet.statements_in(self._whole)
            for output in statement.outputs
            if output.kind == "text"
            for below, text in enumerate(output.text.split("\n"))
        ]

    @cached_property
    def printed(self) -> Sequence[Decimal]:
        """The printed numbers of the place. Raises IndexError where there is no such."""
        if not self.line:
            return [number for _, numbers in self.lines for number in numbers]
        _, numbers = self.lines[self.line - 1]
        return [numbers[self.at - 1]] if self.at else numbers

    @cached_property
    def code(self) -> Sequence[Decimal]:
        """The numbers in the code of the section; none where a line is named."""
        first, last = self._whole.first, self._whole.last
        rows = [] if self.line else self.snippet.lines[first - 1 : last]
        return printed_numbers("\n".join(row.partition("#")[0] for row in rows))

    def where(self, number: str) -> str:
        """Return the file and the line that prints a number first; else its start."""
        lines = (at for at, every in self.lines if any(says(number, n) for n in every))
        return f"{shown(self.snippet.path)}:{next(lines, self._whole.first)}"

    @property
    def _whole(self) -> Section:
        return self.snippet.sections[self.section]


@dataclass(frozen=True)
class Printed:
    """The sections that a page shows, each with the line of its include."""

    course: Curriculum
    page: Page
    places: Sequence[tuple[int, Place]]

    def above(self, line: int) -> Place | None:
        """Return the section that is shown last above a line."""
        return next((p for at, p in reversed(self.places) if at < line), None)

    def nearest(self, line: int, *, everywhere: bool = True) -> list[Place]:
        """Return the sections: those above a line, from there up, then those below.

        Without `everywhere`, only those under the same `##` heading.
        """
        first, last = (0, math.inf) if everywhere else self._chapter(line)
        within = [(at, place) for at, place in self.places if first <= at < last]
        above = [place for at, place in within if at < line]
        return [*reversed(above), *(place for at, place in within if at >= line)]

    def _chapter(self, line: int) -> tuple[float, float]:
        """Return the lines between which the text under one `##` heading stands."""
        starts = [one.line for one in self.page.headings if one.level <= 2]
        first = max((at for at in starts if at <= line), default=0)
        return first, min((at for at in starts if at > line), default=math.inf)

    def named_by(self, quoted: Quoted) -> Place:
        """Return the place that a mark names. Raises Problem where there is none."""
        named = _SOURCE.fullmatch(quoted.source or "")
        if named is None:
            raise self._wrong(
                quoted, f"the mark `{{={quoted.source}}}` names no section"
            )
        line, at = int(named["line"] or 0), int(named["at"] or 0)
        section = self._section(quoted, named["file"], named["section"])
        place = Place(section.snippet, section.section, section.name, line, at)
        try:
            place.printed  # noqa: B018 - it is what raises
        except IndexError:
            what = f"`{place.name}` prints no number at `{{={quoted.source}}}`"
            mend = "Count its printed lines from 1, and the numbers of a line, too."
            raise self._wrong(quoted, what, mend) from None
        return place

    def _section(self, quoted: Quoted, file: str | None, section: str) -> Place:
        if not file:
            if place := self.above(quoted.line):
                return place
            what = "the mark `{=}` means the block above, and there is none"
            raise self._wrong(quoted, what)
        include = Include(_path(self.page, file), section, quoted.line)
        snippet = self.course.resolve(self.page, include)
        return Place(snippet, section, f"{file}:{section}")

    def _wrong(self, quoted: Quoted, what: str, mend: str = "") -> Problem:
        mend = mend or "Name one: `0.83{=file.py:section}`."
        return Problem(self.page.path, quoted.line, what, mend)


def file_of(page: Page, quoted: Quoted) -> str | None:
    """Return the snippet that the mark of a quoted number names; None for no file."""
    named = _SOURCE.fullmatch(quoted.source or "")
    return _path(page, named["file"]) if named and named["file"] else None


def printed_on(course: Curriculum, page: Page) -> Printed:
    """Return the sections that a page shows; those with a problem are left out."""
    places = []
    for include in page.includes:
        try:
            snippet = course.resolve(page, include)
        except Problem:
            continue  # told by a check of its own
        file = include.file.removeprefix(f"{page.id}/")
        name = f"{file}:{include.section}"
        places.append((include.line, Place(snippet, include.section, name)))
    return Printed(course, page, places)


def _path(page: Page, file: str) -> str:
    """Return a file by its path from its folder; a bare name is one of the page's own."""
    return file if "/" in file else f"{page.id}/{file}"
