"""The blocks of a lesson as the cells of a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Fence
from torchproof.lesson.page import Page
from torchproof.publishing.listings.blocks import Block, Callout, Code, Text
from torchproof.publishing.listings.listing import Piece, figure_path, pieces_by_output
from torchproof.publishing.listings.meaning import meant
from torchproof.publishing.markup.links import LinkTo
from torchproof.publishing.markup.verbatim import fenced, inline_html
from torchproof.publishing.notebooks.portable import portable
from torchproof.publishing.notebooks.quiet import quiet
from torchproof.publishing.pages.expansion import python_fence
from torchproof.publishing.vouching import gpu, versions
from torchproof.publishing.vouching.evidence import Evidence, evidence
from torchproof.publishing.vouching.versions import Otherwise, otherwise
from torchproof.snippet import Snippet

# Callouts whose code is told, not run: the reader is to write it first.
_TOLD = {"tip", "success"}


@dataclass(frozen=True)
class Prose:
    """A Markdown cell, with the pictures in it, as SVG files by name."""

    text: str
    attachments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A figure below a cell, as an SVG file, with its alt text."""

    path: Path
    alt: str


@dataclass(frozen=True)
class Program:
    """A code cell, with what it printed and drew.

    On the site the output lines stand in the source, marked, and the page shows bands.
    Tags: "folded" (its code is folded away), "varies" (its output does, by nature),
    "needs-gpu" (it prints that it was skipped where there is none).
    """

    source: str
    outputs: tuple[str | Drawing, ...] = ()
    tags: tuple[str, ...] = ()


Cell = Prose | Program


@dataclass(frozen=True)
class Author:
    """What turns blocks into cells needs to know: course, page, where links lead."""

    course: Curriculum
    page: Page
    link_to: LinkTo
    on_site: bool = False

    def cells(self, blocks: Iterable[Block]) -> list[Cell]:
        """Return the cells of some blocks, prose between code in one cell."""
        return joined(self._cells(blocks, hidden=False))

    def _cells(self, blocks: Iterable[Block], hidden: bool) -> Iterator[Cell]:
        for block in blocks:
            if isinstance(block, Text):
                yield Prose(portable(block.text, self.link_to))
            elif isinstance(block, Code):
                yield from self._programs(block.fence, hidden)
            elif block.kind == "predict":
                yield from self._cells(without_choices(block).children, hidden=False)
            elif block.has_code and block.kind not in _TOLD:
                yield from self._opened(block)
            else:
                yield Prose(self._markdown(block))

    def _opened(self, callout: Callout) -> Iterator[Cell]:
        """Yield the cells of a callout whose code the reader runs."""
        if callout.title and not callout.folded:
            yield Prose(f"**{callout.title}**")
        yield from self._cells(callout.children, hidden=callout.folded)

    def _programs(self, fence: Fence, hidden: bool) -> Iterator[Cell]:
        block = self._evidence(fence)
        snippet = gpu.shown(block)
        if note := gpu.note(block):
            yield Prose(note)
        for piece in self._pieces(block, snippet):
            code = quiet(piece.code)
            if snippet.accelerator:
                code = gpu.guarded(snippet, code)
            tags = ("folded",) * hidden + ("varies",) * _varies(snippet, piece)
            tags += ("needs-gpu",) * bool(snippet.accelerator)
            outputs = _outputs(snippet, piece)
            if self.on_site:
                code = "\n".join(filter(None, [code, piece.printed]))
                outputs = tuple(one for one in outputs if isinstance(one, Drawing))
            yield Program(code, outputs, tags)
            yield from () if self.on_site else map(_note, piece.others)
        yield from map(Prose, versions.notes(block))

    def _markdown(self, block: Block) -> str:
        """Return a block as Markdown, its code as fences."""
        if isinstance(block, Text):
            return portable(block.text, self.link_to)
        if isinstance(block, Code):
            found = self._evidence(block.fence)
            pieces = self._pieces(found, gpu.shown(found))
            return python_fence("\n".join(piece.listing for piece in pieces))
        return callout_markdown(block, "\n\n".join(map(self._markdown, block.children)))

    def _pieces(self, block: Evidence, shown: Snippet) -> list[Piece]:
        labels = self.course.settings.labels
        meanings = meant(shown, labels) if self.on_site else {}
        others = otherwise(block.entries)
        return pieces_by_output(shown, block.section, others, meanings)

    def _evidence(self, fence: Fence) -> Evidence:
        assert fence.include is not None  # `blocks` makes Code of no other fence
        return evidence(self.course, self.page, fence.include)


def without_choices(explanation: Callout) -> Callout:
    """Return what explains an output without the choices: a notebook shows the output."""
    first, *rest = explanation.children or (Text(""),)
    if not isinstance(first, Text):
        return explanation
    text = re.sub(r"\A(?:\s*- \[[ xX]\] .*\n?)+", "", first.text).strip("\n")
    return replace(explanation, children=(Text(text), *rest))


def _note(other: Otherwise) -> Prose:
    """Return a cell that says what other releases printed."""
    if not other.text:
        return Prose(f"*Prints nothing {other.told}.*")
    return Prose(f"*Prints {other.told}:*\n\n{fenced(other.text, 'text')}")


def joined(cells: Iterable[Cell]) -> list[Cell]:
    """Return the cells with neighboring prose in one cell."""
    result: list[Cell] = []
    for is_prose, run in groupby(cells, key=lambda cell: isinstance(cell, Prose)):
        if is_prose:
            texts = [cell.text for cell in run if isinstance(cell, Prose)]
            result.append(Prose("\n\n".join(texts)))
        else:
            result += run
    return result


def callout_markdown(callout: Callout, body: str) -> str:
    """Return a callout as a fold, or as a quote under its title."""
    if callout.folded:
        return folded(callout, body)
    text = f"**{callout.title}**\n\n{body}" if callout.title else body
    if callout.kind == "tab":
        return text
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def folded(callout: Callout, body: str) -> str:
    """Return a callout as Markdown that opens on a click."""
    title = inline_html(callout.title)
    return f'<details class="{callout.kind}">\n<summary>{title}</summary>\n\n{body}\n\n</details>'


def _outputs(snippet: Snippet, piece: Piece) -> tuple[str | Drawing, ...]:
    """Return what a piece printed and drew on the CPU, or on the GPU that it needs."""
    found: list[str | Drawing] = []
    for output in piece.outputs:
        if output.kind == "figure":
            path = figure_path(snippet, output)
            found.append(Drawing(path, output.alt))
        elif snippet.is_at_home(output):
            found.append(f"{output.text}\n")
    return tuple(found)


def _varies(snippet: Snippet, piece: Piece) -> bool:
    texts = (output for output in piece.texts if snippet.is_at_home(output))
    return any(output.loose for output in texts)
