"""What the records say of a block: of the section of a snippet that a page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from torchproof.labels import Labels, said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Include
from torchproof.lesson.page import Page
from torchproof.records.entry import Entry
from torchproof.records.staleness import runs_on
from torchproof.snippet import Snippet

# Why no run vouches for a block: each is the name of the label that says it.
NOT_YET, CHANGED, OTHERWISE = "not_checked", "changed", "otherwise"


@dataclass(frozen=True)
class Evidence:
    """The runs of a snippet as it is now, seen from one block of it.

    `indices` name the statements that the block shows. `known` has
    the devices whose records know the file, maybe as it was once.
    """

    file: str
    snippet: Snippet
    section: str
    indices: tuple[int, ...]
    entries: tuple[Entry, ...]
    known: frozenset[str]

    @cached_property
    def confirming(self) -> tuple[Entry, ...]:
        """The runs in which the block came out as it is shown."""
        return tuple(one for one in self.entries if one.confirms(self.indices))

    @property
    def otherwise(self) -> tuple[Entry, ...]:
        """The runs in which it did not."""
        return tuple(one for one in self.entries if one not in self.confirming)

    def confirmed_on(self, device: str) -> tuple[Entry, ...]:
        """Return the runs on a device in which the block came out as it is shown."""
        return tuple(one for one in self.confirming if one.machine.device == device)

    @cached_property
    def checked(self) -> bool:
        """Whether a run on the device that the block is made for confirms it."""
        return bool(self.confirmed_on(self.snippet.home))

    @property
    def unchecked(self) -> bool:
        """Whether the block shows what no run vouches for.

        What needs an accelerator shows no output without a run, so it claims nothing.
        """
        return not self.checked and self.snippet.accelerator is None

    def why(self, device: str) -> str:
        """Return why no run on a device vouches for the block: `reason` says it."""
        if any(one.machine.device == device for one in self.entries):
            return OTHERWISE
        return CHANGED if device in self.known else NOT_YET

    @property
    def name(self) -> str:
        """The block as an include names it: `autograd/gradients/parabola.py:define`."""
        return f"{self.file}:{self.section}"

    def runs_on(self, device: str) -> bool:
        """Return whether a device can run the block."""
        return runs_on(self.snippet, device)


def reason(labels: Labels, why: str, number: int = 1) -> str:
    """Return in words why no run vouches for a number of blocks."""
    return said(str(getattr(labels, why)), number)


def evidence(course: Curriculum, page: Page, include: Include) -> Evidence:
    """Return what the records say of a section that a page includes. Raises Problem."""
    snippet = course.resolve(page, include)
    section = snippet.sections[include.section]
    indices = tuple(
        index
        for index, statement in enumerate(snippet.statements)
        if section.first <= statement.first <= section.last
    )
    return _of(course, include.file, include.section, indices)


def evidence_of_file(course: Curriculum, file: str) -> Evidence:
    """Return what the records say of a whole snippet. Raises Problem."""
    every = range(len(course.library.snippet(file).statements))
    return _of(course, file, "", tuple(every))


def blocks_of(course: Curriculum, pages: Iterable[Page]) -> list[Evidence]:
    """Return what the records say of each block of some pages, each block once."""
    uses = {
        (use.file, use.section): (page, use) for page in pages for use in page.includes
    }
    return [evidence(course, page, use) for page, use in uses.values()]


def unchecked_blocks(
    course: Curriculum, pages: Iterable[Page] | None = None
) -> list[Evidence]:
    """Return the blocks of some pages, or of all, that show what no run vouches for."""
    every = course.all_pages if pages is None else pages
    return [one for one in blocks_of(course, every) if one.unchecked]


def _of(
    course: Curriculum, file: str, section: str, indices: tuple[int, ...]
) -> Evidence:
    snippet = course.library.snippet(file)
    known = (one.device for one in course.shelf.records if file in one.entries)
    entries = course.shelf.entries(snippet)
    return Evidence(file, snippet, section, indices, entries, frozenset(known))
