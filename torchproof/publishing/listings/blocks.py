"""The Markdown of a lesson as blocks: text, code to include, and callouts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from torchproof.lesson import fences
from torchproof.lesson.fences import Fence

_HEAD = re.compile(
    r'(?P<mark>!!!|\?\?\?\+?|===[+!]*) *(?P<words>[\w -]*?) *(?:"(?P<title>.*)")?'
)


@dataclass(frozen=True)
class Text:
    """Markdown that includes no code."""

    text: str


@dataclass(frozen=True)
class Code:
    """A fence that stands for a section of a snippet."""

    fence: Fence


@dataclass(frozen=True)
class Callout:
    """An admonition (`!!!`), a fold (`???`) or a tab (`===`), with what it holds."""

    kind: str
    title: str
    folded: bool
    children: tuple[Block, ...]

    @property
    def has_code(self) -> bool:
        """Whether code is included anywhere in the callout."""
        return any(
            isinstance(child, Code) or (isinstance(child, Callout) and child.has_code)
            for child in self.children
        )


Block = Text | Code | Callout


def blocks(text: str, first_line: int = 1) -> list[Block]:
    """Return the blocks of a Markdown text that starts on a line of its file."""
    return [block for block in _blocks(text, first_line) if block != Text("")]


def _blocks(text: str, first_line: int) -> Iterator[Block]:
    lines = text.split("\n")
    found = {fence.line - first_line: fence for fence in fences.find(text, first_line)}
    prose: list[str] = []
    at = 0
    while at < len(lines):
        block, end = _block_at(lines, at, found, first_line)
        if block is None:
            prose += lines[at:end]
        else:
            yield _text(prose)
            yield block
            prose = []
        at = end
    yield _text(prose)


def _block_at(
    lines: list[str], at: int, found: dict[int, Fence], first_line: int
) -> tuple[Block | None, int]:
    """Return the block that starts at a line, None for prose; and where it ends."""
    fence = found.get(at)
    if fence is not None:
        end = fence.last - first_line + 1
        return (Code(fence) if fence.python and fence.include else None), end
    if head := _HEAD.fullmatch(lines[at]):
        end = _end_of_body(lines, at + 1)
        body = "\n".join(line[4:] for line in lines[at + 1 : end])
        return _callout(head, blocks(body, first_line + at + 1)), end
    return None, at + 1


def _end_of_body(lines: list[str], at: int) -> int:
    """Return the line behind an indented body, blank lines at its end left out."""
    end = at
    for number, line in enumerate(lines[at:], at):
        if line.startswith("    "):
            end = number + 1
        elif line.strip():
            break
    return end


def _callout(head: re.Match[str], children: list[Block]) -> Callout:
    kind = "tab" if head["mark"].startswith("=") else head["words"].split(" ")[0]
    title = head["title"]
    if title is None:
        title = kind.capitalize()
    return Callout(kind, title, head["mark"].startswith("?"), tuple(children))


def _text(lines: list[str]) -> Text:
    return Text("\n".join(lines).strip("\n"))
