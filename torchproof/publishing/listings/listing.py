"""A section of a snippet, cut into pieces behind its outputs."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from torchproof.problem import Problem
from torchproof.publishing.listings.meaning import marked
from torchproof.publishing.vouching.versions import Otherwise
from torchproof.snippet import Output, Section, Snippet, Statement

Others = Mapping[int, tuple[Otherwise, ...]]
"""What other releases printed, by the index of the statement."""
Meanings = Mapping[int, str]
"""What lines of outputs mean, by their number in the file; they get a mark that says it."""
NONE: Meanings = {}


@dataclass(frozen=True)
class Piece:
    """Some lines of a section: bare code, code with printed lines, and these alone.

    What other releases printed stands below what is shown, except in `code`; `others`
    has it, too.
    """

    code: str
    listing: str
    printed: str
    outputs: tuple[Output, ...]
    others: tuple[Otherwise, ...]

    @property
    def texts(self) -> tuple[Output, ...]:
        """Return what these lines printed, for each device."""
        return tuple(output for output in self.outputs if output.kind == "text")

    @property
    def figures(self) -> tuple[Output, ...]:
        """Return the figures that these lines drew."""
        return tuple(output for output in self.outputs if output.kind == "figure")


Cut = Callable[[Snippet, str, Others, Meanings], list["Piece"]]
"""A way to cut a section into pieces."""


def pieces_by_output(
    snippet: Snippet, section: str, others: Others, meanings: Meanings = NONE
) -> list[Piece]:
    """Return the pieces of a section, each of which ends where an output stands.

    What leads up to a figure stays in one piece: a notebook draws a figure below the
    cell that began it.
    """
    whole = snippet.sections[section]
    figures = [s.last for s in snippet.statements_in(whole) if s.figure]
    drawn = max(figures, default=0)
    view = _View(snippet, whole, others, meanings)
    return _pieces(view, lambda s: bool(s.figure or s.last > drawn))


def pieces_by_figure(
    snippet: Snippet, section: str, others: Others, meanings: Meanings = NONE
) -> list[Piece]:
    """Return the pieces of a section, each of which ends where a figure stands."""
    view = _View(snippet, snippet.sections[section], others, meanings)
    return _pieces(view, lambda s: bool(s.figure))


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


@dataclass(frozen=True)
class _View:
    """A section, and what its lines show besides the code."""

    snippet: Snippet
    section: Section
    others: Others
    meanings: Meanings

    @cached_property
    def statements(self) -> Sequence[Statement]:
        """The statements that lie in it."""
        return self.snippet.statements_in(self.section)

    @cached_property
    def rows(self) -> Mapping[int, str]:
        """Its lines by their number, dedented and with the marks of what they mean."""
        lines = textwrap.dedent("\n".join(self._lines)).split("\n")
        return {
            number: marked(line, self.meanings.get(number, ""))
            for number, line in enumerate(lines, start=self.section.first)
        }

    @cached_property
    def margin(self) -> int:
        """By how much its code is indented."""
        return min(_indent(line) for line in self._lines if line.strip())

    @cached_property
    def unsaid(self) -> frozenset[int]:
        """The numbers of the lines with tolerances."""
        statements = self.snippet.statements
        return frozenset(t.line for one in statements for t in one.tolerances)

    @cached_property
    def below(self) -> Mapping[int, tuple[Statement, tuple[Otherwise, ...]]]:
        """What other releases did, by the number of the line above that."""
        return {
            _foot(statement): (statement, self.others[index])
            for index, statement in enumerate(self.snippet.statements)
            if index in self.others and statement.first >= self.section.first
        }

    @cached_property
    def _lines(self) -> list[str]:
        return self.snippet.lines[self.section.first - 1 : self.section.last]


def _pieces(view: _View, ends: Callable[[Statement], bool]) -> list[Piece]:
    first = view.section.first
    pieces = []
    for last in [*_cuts(view, ends), view.section.last]:
        piece = _piece(view, first, last)
        if piece.code or piece.outputs:
            pieces.append(piece)
        first = last + 1
    return pieces


def _cuts(view: _View, ends: Callable[[Statement], bool]) -> Iterator[int]:
    """Yield the last line of each piece but the last.

    A statement inside a block whose head is in the section too cannot end a piece.
    """
    for statement in view.statements:
        if statement.outputs and statement.indent == view.margin and ends(statement):
            yield max(output.last for output in statement.outputs)


def _piece(view: _View, first: int, last: int) -> Piece:
    outputs = tuple(
        output
        for statement in view.statements
        for output in statement.outputs
        if first <= output.first <= last
    )
    rows = {number: view.rows[number] for number in range(first, last + 1)}
    drawn = {n for o in outputs if o.kind == "figure" for n in _span(o)}
    printed = {n for o in outputs if o.kind == "text" for n in _span(o)}
    below = {line: told for line, told in view.below.items() if first <= line <= last}
    added = {
        line: [
            row for other in every for row in other.rendered(one.indent - view.margin)
        ]
        for line, (one, every) in below.items()
    }
    unsaid = drawn | view.unsaid
    return Piece(
        code=_joined({n: rows[n] for n in rows if n not in unsaid | printed}, {}),
        listing=_joined({n: rows[n] for n in rows if n not in unsaid}, added),
        printed=_joined({n: rows[n] for n in rows if n in printed}, added),
        outputs=outputs,
        others=tuple(other for _, every in below.values() for other in every),
    )


def _foot(statement: Statement) -> int:
    """Return the line below which stands what other releases printed."""
    texts = [output.last for output in statement.outputs if output.kind == "text"]
    return max(texts, default=statement.last)


def _span(output: Output) -> range:
    return range(output.first, output.last + 1)


def _joined(rows: Mapping[int, str], added: Mapping[int, list[str]]) -> str:
    """Return lines by their number, each with what is added below it."""
    numbers = sorted({*rows, *added})
    lines = [([rows[n]] if n in rows else []) + added.get(n, []) for n in numbers]
    return "\n".join(line for every in lines for line in every).strip("\n").rstrip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
