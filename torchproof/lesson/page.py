"""One page of the course, and what a lesson has beyond it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from torchproof.labels import Labels
from torchproof.lesson import fences
from torchproof.lesson.fences import Fence, Heading, Include
from torchproof.lesson.front_matter import FrontMatter, Header
from torchproof.lesson.words import numbers
from torchproof.lesson.words.numbers import Quoted
from torchproof.lesson.words.questions import Question, questions_in

ROLES = ("starter", "check", "try", "solution")


@dataclass(frozen=True)
class Page:
    """A Markdown file under docs/: its id is its path without the suffix.

    `written` is its Markdown below the front matter, as its author wrote it.
    """

    path: Path
    id: str
    written: str
    body_line: int

    @cached_property
    def body(self) -> str:
        """The Markdown as its readers see it: without the marks of quoted numbers."""
        return numbers.without_marks(self.written)

    @cached_property
    def quoted(self) -> Sequence[Quoted]:
        """The numbers in the prose, in the order of the page."""
        return numbers.find(self.written, self.body_line)

    @cached_property
    def fences(self) -> tuple[Fence, ...]:
        """The code fences, in the order of the page."""
        return tuple(fences.find(self.body, self.body_line))

    @cached_property
    def includes(self) -> tuple[Include, ...]:
        """The sections of snippets that the page shows."""
        python = (fence for fence in self.fences if fence.python)
        return tuple(include for fence in python for include in fence.includes)

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The headings, in the order of the page."""
        return tuple(fences.headings(self.body, self.body_line))


@dataclass(frozen=True)
class Exercise:
    """An exercise: the Markdown below its heading, up to the next heading."""

    heading: str
    line: int
    body: str
    fences: tuple[Fence, ...]

    @property
    def title(self) -> str:
        """The heading without its number."""
        return re.sub(r"^\d+\.\s+", "", self.heading)

    @property
    def body_line(self) -> int:
        """The line on which the body starts."""
        return self.line + 1

    def role(self, name: str) -> Include | None:
        """Return the include that plays a part: one of `ROLES`."""
        found = (fence.include for fence in self.fences if fence.python)
        return next((use for use in found if use and use.section == name), None)


@dataclass(frozen=True)
class Lesson(Page):
    """A page with the front matter of a lesson."""

    header: Header
    labels: Labels = field(default_factory=Labels)

    @property
    def front_matter(self) -> FrontMatter:
        """The facts that the author wrote."""
        return self.header.front_matter

    @property
    def title(self) -> str:
        """The title of the lesson."""
        return self.front_matter.title

    @property
    def part(self) -> str:
        """The folder of the lesson: `autograd` for `autograd/gradients`."""
        return self.id.rpartition("/")[0]

    @property
    def name(self) -> str:
        """The id without the part: `gradients` for `autograd/gradients`."""
        return self.id.rpartition("/")[2]

    def line_of(self, *location: str | int) -> int:
        """Return the line of a part of the front matter, such as `("concepts", 0)`."""
        return self.header.line_of(*location)

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """The `###` headings under `## Exercises` or `## Stages`, with what is below each."""
        end = Heading(1, "", self.body_line + self.body.count("\n") + 1)
        result: list[Exercise] = []
        above = ""
        for heading, following in pairwise((*self.headings, end)):
            if heading.level <= 2:
                above = heading.title
            elif heading.level == 3 and above in (
                self.labels.exercises,
                self.labels.stages,
            ):
                result.append(self._exercise(heading, following.line))
        return tuple(result)

    @property
    def is_project(self) -> bool:
        """Whether the page is a project: its stages build on each other."""
        stages = self.labels.stages
        return any(one.level == 2 and one.title == stages for one in self.headings)

    def _exercise(self, heading: Heading, end: int) -> Exercise:
        lines = self.body.split("\n")
        body = lines[heading.line + 1 - self.body_line : end - self.body_line]
        inside = tuple(f for f in self.fences if heading.line < f.line < end)
        return Exercise(heading.title, heading.line, "\n".join(body), inside)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions on what the reader remembers, in the order of the page."""
        return tuple(questions_in(self.body, self.body_line, self.fences))

    @cached_property
    def without_questions(self) -> str:
        """The body without the section of questions; every line keeps its number."""
        lines = self.body.split("\n")
        sections = [one for one in self.headings if one.level <= 2]
        end = Heading(1, "", self.body_line + len(lines))
        for heading, following in pairwise((*sections, end)):
            if heading.title == self.labels.recall:
                first, behind = (h.line - self.body_line for h in (heading, following))
                lines[first:behind] = [""] * (behind - first)
        return "\n".join(lines)

    @cached_property
    def taught(self) -> tuple[Fence, ...]:
        """The Python fences outside of the exercises and the questions."""
        practice = {fence.line for task in self.exercises for fence in task.fences}
        python = (f for f in self.fences if f.python and not f.recall)
        return tuple(f for f in python if f.line not in practice)

    @cached_property
    def read(self) -> tuple[Fence, ...]:
        """The fences that teach and that stand open."""
        open_lines = fences.without_folds(self.body).split("\n")
        return tuple(f for f in self.taught if open_lines[f.line - self.body_line])

    @property
    def examples(self) -> int:
        """The number of Python fences outside of the exercises."""
        return len(self.taught)

    @cached_property
    def words(self) -> int:
        """The number of words of prose, without folds, exercises and questions."""
        practice = (_words(task.body) for task in self.exercises)
        return _words(self.without_questions) - sum(practice)


def _words(text: str) -> int:
    words = fences.prose(fences.without_folds(text)).split()
    return sum(bool(re.search(r"\w", word)) for word in words)
