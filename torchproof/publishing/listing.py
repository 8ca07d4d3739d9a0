"""A section of a snippet, cut into pieces behind its outputs."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet import Output, Section, Snippet, Statement


@dataclass(frozen=True)
class Piece:
    """Some lines of a section: bare code, code with its printed lines, and its outputs."""

    code: str
    listing: str
    outputs: tuple[Output, ...]

    @property
    def texts(self) -> tuple[Output, ...]:
        """Return what these lines printed, for each device."""
        return tuple(output for output in self.outputs if output.kind == "text")

    @property
    def figures(self) -> tuple[Output, ...]:
        """Return the figures that these lines drew."""
        return tuple(output for output in self.outputs if output.kind == "figure")


def pieces_by_output(snippet: Snippet, section: str) -> list[Piece]:
    """Return the pieces of a section, each of which ends where an output stands.

    What leads up to a figure stays in one piece: a notebook draws a figure below the
    cell that began it.
    """
    whole = snippet.sections[section]
    figures = [s.last for s in snippet.statements_in(whole) if s.figure]
    drawn = max(figures, default=0)
    return _pieces(snippet, whole, lambda s: bool(s.figure or s.last > drawn))


def pieces_by_figure(snippet: Snippet, section: str) -> list[Piece]:
    """Return the pieces of a section, each of which ends where a figure stands."""
    return _pieces(snippet, snippet.sections[section], lambda s: bool(s.figure))


def figure_path(snippet: Snippet, figure: Output) -> Path:
    """Return the SVG file of one of the snippet's figures. Raises Problem without it."""
    figures = [o for s in snippet.statements for o in s.outputs if o.kind == "figure"]
    number = figures.index(figure) + 1
    suffix = "" if number == 1 else f"-{number}"
    path = snippet.path.with_name(f"{snippet.path.stem}{suffix}.svg")
    if not path.exists():
        mend = "Draw it: `pytest snippets --sync`."
        raise Problem(snippet.path, figure.first, f"there is no `{path.name}`", mend)
    return path


def printed_lines(output: Output) -> str:
    """Return a text output as the comment lines that say it."""
    return "\n".join(output.rendered(0))


def _pieces(
    snippet: Snippet, section: Section, ends: Callable[[Statement], bool]
) -> list[Piece]:
    first = section.first
    pieces = []
    for last in [*_cuts(snippet, section, ends), section.last]:
        piece = _piece(snippet, section, first, last)
        if piece.code or piece.outputs:
            pieces.append(piece)
        first = last + 1
    return pieces


def _cuts(
    snippet: Snippet, section: Section, ends: Callable[[Statement], bool]
) -> Iterator[int]:
    """Yield the last line of each piece but the last.

    A statement inside a block whose head is in the section too cannot end a piece.
    """
    margin = min(_indent(line) for line in _lines(snippet, section) if line.strip())
    for statement in snippet.statements_in(section):
        if statement.outputs and statement.indent == margin and ends(statement):
            yield max(output.last for output in statement.outputs)


def _piece(snippet: Snippet, section: Section, first: int, last: int) -> Piece:
    outputs = tuple(
        output
        for statement in snippet.statements_in(section)
        for output in statement.outputs
        if first <= output.first <= last
    )
    lines = dict(enumerate(_dedented(snippet, section), start=section.first))
    rows = {number: lines[number] for number in range(first, last + 1)}
    drawn = {n for o in outputs if o.kind == "figure" for n in _span(o)}
    printed = {n for o in outputs if o.kind == "text" for n in _span(o)}
    return Piece(
        code=_joined(rows, without=drawn | printed),
        listing=_joined(rows, without=drawn),
        outputs=outputs,
    )


def _span(output: Output) -> range:
    return range(output.first, output.last + 1)


def _joined(rows: dict[int, str], without: set[int]) -> str:
    kept = [line for number, line in rows.items() if number not in without]
    return "\n".join(kept).strip("\n").rstrip()


def _lines(snippet: Snippet, section: Section) -> list[str]:
    return snippet.lines[section.first - 1 : section.last]


def _dedented(snippet: Snippet, section: Section) -> list[str]:
    return textwrap.dedent("\n".join(_lines(snippet, section))).split("\n")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
