"""Diagrams: the Mermaid fences of a page, and what they say to a reader who sees none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from torchproof.lesson.fences import Fence
from torchproof.lesson.page import Page

LANGUAGE = "mermaid"

_TITLE = re.compile(r"(?m)^[ \t]*accTitle[ \t]*:[ \t]*(.*\S)[ \t]*\n?")
_DESCRIPTION = re.compile(
    r"(?m)^[ \t]*accDescr[ \t]*(?::[ \t]*(.*\S)|\{([^}]*)\})[ \t]*\n?"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Diagram:
    """A diagram as its author wrote it, in Mermaid."""

    written: str

    @property
    def title(self) -> str:
        """What it is called, "" where its author does not say."""
        found = _TITLE.search(self.written)
        return found[1] if found else ""

    @property
    def description(self) -> str:
        """What it shows, in words, "" where its author does not say."""
        found = _DESCRIPTION.search(self.written)
        return " ".join((found[1] or found[2]).split()) if found else ""

    @property
    def alt(self) -> str:
        """Title and description, as one text."""
        title = self.title if self.title.endswith((".", "?", "!")) else f"{self.title}."
        return " ".join(filter(None, [self.title and title, self.description]))

    @property
    def unseen(self) -> list[str]:
        """The numbers that its words say, and that it does not show."""
        shown = _NUMBER.findall(self.drawn)
        return [one for one in _NUMBER.findall(self.alt) if one not in shown]

    @property
    def drawn(self) -> str:
        """What is drawn: all but title and description."""
        return _DESCRIPTION.sub("", _TITLE.sub("", self.written)).strip("\n")


def diagram_of(fence: Fence) -> Diagram | None:
    """Return the diagram in a fence, None where it holds something else."""
    return Diagram(fence.content) if fence.language == LANGUAGE else None


def diagrams_of(page: Page) -> Iterator[Diagram]:
    """Yield the diagrams of a page, in its order."""
    yield from filter(None, map(diagram_of, page.fences))
