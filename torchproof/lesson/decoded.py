"""What the page of error messages holds itself: its kinds, and messages it decodes.

Both are fences among the page's prose. A `kind` stands below a heading, and its lines
are regular expressions: a printed message goes to the first kind with one that fits.
A `message`, in YAML, begins one that is explained right on the page, because the machine
that checks the course cannot print it, or no lesson does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from torchproof.lesson import fences
from torchproof.lesson.fences import Fence, Heading
from torchproof.lesson.front_matter import Text
from torchproof.lesson.typed_yaml import read, typed
from torchproof.problem import Problem, Problems

PAGE = "error-messages"
BLANK = "…"  # stands for what differs from one time to the next
_KIND, _MESSAGE = "kind", "message"


class Wording(BaseModel):
    """A message as some release words it, `who` says which, and the files of its words."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    says: Text
    files: Annotated[tuple[Text, ...], Field(alias="in", min_length=1)]
    who: Text = ""

    @property
    def pieces(self) -> list[str]:
        """The texts between the blanks."""
        return _pieces(self.says)

    def fits(self, text: str) -> bool:
        """Tell whether a printed text is this message, with something in its blanks."""
        return bool(_pattern(self.says).match(text))


@lru_cache(1024)  # each is held against all messages
def _pattern(says: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, _pieces(says))))


def _pieces(says: str) -> list[str]:
    return [piece.strip() for piece in says.split(BLANK) if piece.strip()]


class _Facts(Wording):
    types: tuple[Text, ...]
    also: tuple[Wording, ...] = ()


@dataclass(frozen=True)
class Decoded:
    """A message that the page explains: its wordings, its types, the Markdown below."""

    wordings: tuple[Wording, ...]
    types: tuple[str, ...]
    body: str
    lines: range

    def fits(self, text: str) -> bool:
        """Tell whether a printed text is this message in one of its wordings."""
        return any(wording.fits(text) for wording in self.wordings)


@dataclass(frozen=True)
class Kind:
    """A section of the page: its title, its own words, and which messages it takes."""

    title: str
    takes: tuple[re.Pattern[str], ...]
    introduction: str
    decoded: tuple[Decoded, ...]

    def has(self, message: str) -> bool:
        """Tell whether a printed message, after its type, belongs here."""
        return not self.takes or any(one.search(message) for one in self.takes)


def kinds(path: Path, text: str, first_line: int = 1) -> list[Kind]:
    """Return the kinds of messages that the text of the page declares, none if none.

    Raises Problems with all mistakes at once.
    """
    reader = _Reader(path, text, first_line)
    found = list(reader.kinds()) if reader.marks else []
    if reader.problems:
        raise Problems(reader.problems)
    return found


def introduction(text: str) -> str:
    """Return what stands above the first kind."""
    first = next(one.line for one in fences.find(text) if one.language == _KIND)
    sections = [one.line for one in fences.headings(text) if one.level == 2]
    start = max(line for line in sections if line < first)
    return "\n".join(text.split("\n")[: start - 1]).strip("\n")


class _Reader:
    def __init__(self, path: Path, text: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line
        self.lines = text.split("\n")
        self.problems: list[Problem] = []
        every = fences.find(text, first_line)
        self.marks = [one for one in every if one.language in (_KIND, _MESSAGE)]
        self.headings = [
            one for one in fences.headings(text, first_line) if one.level == 2
        ]

    def kinds(self) -> Iterator[Kind]:
        """Yield the kinds; a mark that cannot be read becomes a problem."""
        end = Heading(2, "", self.first_line + len(self.lines))
        first = self.headings[0].line if self.headings else end.line
        for mark in self.marks:
            if mark.line < first:
                self._wrong(mark, "stands below no heading", "Write `## …` above it.")
        found = []
        for heading, following in pairwise([*self.headings, end]):
            lines = range(heading.line, following.line)
            marks = [one for one in self.marks if one.line in lines]
            if marks and self._begins_with_its_kind(marks):
                found.append((marks[0], self._kind(heading, marks, lines.stop)))
        for mark, kind in found:
            if (kind is found[-1][1]) is bool(kind.takes):
                mend = (
                    "The last kind is empty, and only that one: it takes what is left."
                )
                self._wrong(mark, "is not what its place asks for", mend)
        yield from (kind for _, kind in found)

    def _begins_with_its_kind(self, marks: list[Fence]) -> bool:
        if [one.language == _KIND for one in marks] == [True] + [False] * (
            len(marks) - 1
        ):
            return True
        mend = "A section has one `kind` right below its heading, then its messages."
        self._wrong(marks[0], "has no `kind` of its own above it", mend)
        return False

    def _kind(self, heading: Heading, marks: list[Fence], end: int) -> Kind:
        ends = [*(one.line for one in marks[1:]), end]
        texts = [
            self._between(mark.last + 1, stop)
            for mark, stop in zip(marks, ends, strict=True)
        ]
        decoded = []
        for mark, text, stop in zip(marks[1:], texts[1:], ends[1:], strict=True):
            try:
                facts = typed(_Facts, read(self.path, mark.content, mark.line + 1))
            except Problems as found:
                self.problems += found.problems
                continue
            lines = range(mark.line, stop)
            every = (facts, *facts.also)
            decoded.append(Decoded(every, facts.types, text, lines))
        takes = tuple(self._patterns(marks[0]))
        return Kind(heading.title, takes, texts[0], tuple(decoded))

    def _patterns(self, mark: Fence) -> Iterator[re.Pattern[str]]:
        for line in filter(None, map(str.strip, mark.content.split("\n"))):
            try:
                yield re.compile(line, re.IGNORECASE)
            except re.error as error:
                mend = f"Write a regular expression in place of `{line}`: {error}."
                self._wrong(mark, "cannot be read", mend)

    def _between(self, start: int, stop: int) -> str:
        inside = self.lines[start - self.first_line : stop - self.first_line]
        return "\n".join(inside).strip("\n")

    def _wrong(self, mark: Fence, what: str, mend: str) -> None:
        told = f"this `{mark.language}` {what}"
        self.problems.append(Problem(self.path, mark.line, told, mend))
