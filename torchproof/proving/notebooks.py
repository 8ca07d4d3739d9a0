"""The notebook of a lesson, proven with as little running as its page leaves to do."""

from __future__ import annotations

import ast
import io
import re
import textwrap
import tokenize
from collections.abc import Iterator, Sequence
from itertools import islice

from torchproof.devices import CPU
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.proving.sessions import Cell, session_of
from torchproof.publishing.listings.blocks import blocks
from torchproof.publishing.notebooks.cells import Author, Program
from torchproof.snippet import Output, Statement

# A statement that is one of these calls has no value that a notebook could show.
_NONE = {"backward", "print", "show", "zero_grad"}


def cells_above(course: Curriculum, lesson: Lesson) -> list[Cell]:
    """Return the code cells above the exercises, all where there are none."""
    return _cells(course, lesson, lesson.body_line, _first(lesson))


def cells_below(course: Curriculum, lesson: Lesson) -> list[Cell]:
    """Return the code cells of the exercises, and of what follows."""
    return _cells(course, lesson, _first(lesson), None)


def are_shown(cells: Sequence[Cell], page: Sequence[str]) -> bool:
    """Return whether a page begins with the code of these cells, and its outputs.

    Then whoever runs the blocks of the page, with the output lines that they show, has
    run these cells, too. A cell that may show a value unasked has to run itself.
    """
    statements = iter(session_of(page).statements[1:])
    for cell in cells:
        own = session_of([cell.code]).statements[1:]
        its = list(islice(statements, len(own)))
        if list(map(_meaning, own)) != list(map(_meaning, its)):
            return False
        if _printed(its) != (cell.output.text, cell.output.loose):
            return False
        if cell.figures != sum(map(_draws, own)) or _may_echo(cell.code):
            return False
    return True


def imports_of(cells: Sequence[Cell]) -> Cell:
    """Return a cell that imports what some cells import, and does nothing else."""
    nodes = [node for cell in cells for node in ast.parse(cell.code).body]
    every = [n for n in nodes if isinstance(n, ast.Import | ast.ImportFrom)]
    lines = dict.fromkeys(map(ast.unparse, every))
    return Cell("\n".join(lines), Output("text", "", False, ""))


def _first(lesson: Lesson) -> int:
    """Return the line of the first exercise, or one behind the end."""
    end = lesson.body_line + lesson.body.count("\n") + 1
    return lesson.exercises[0].line if lesson.exercises else end


def _cells(
    course: Curriculum, lesson: Lesson, first: int, end: int | None
) -> list[Cell]:
    start = first - lesson.body_line
    stop = None if end is None else end - lesson.body_line
    text = "\n".join(lesson.without_questions.split("\n")[start:stop])
    cells = Author(course, lesson, lambda target: target).cells(blocks(text, first))
    return [
        _expected(cell)
        for cell in cells
        if isinstance(cell, Program) and "needs-gpu" not in cell.tags
    ]


def _expected(cell: Program) -> Cell:
    texts = [one for one in cell.outputs if isinstance(one, str)]
    output = Output("text", "", "varies" in cell.tags, "".join(texts).strip("\n"))
    return Cell(cell.source, output, len(cell.outputs) - len(texts))


def _meaning(statement: Statement) -> str:
    """Return what it does; pytest-codeblocks drops the blank lines of indented blocks."""
    return re.sub(r"(\\n)+", r"\\n", ast.dump(_tree(statement)))


def _tree(statement: Statement) -> ast.Module:
    """Return its syntax tree; one below a main guard is indented."""
    return ast.parse(textwrap.dedent(statement.source))


def _printed(statements: Sequence[Statement]) -> tuple[str, bool]:
    """Return what statements are to print, and whether it varies."""
    every = [one for s in statements if (one := s.expected(CPU)) and one.text]
    return "\n".join(one.text for one in every), any(one.loose for one in every)


def _draws(statement: Statement) -> bool:
    return "show" in _called(_tree(statement))


def _called(tree: ast.Module) -> Iterator[str]:
    """Yield the names of the functions and methods that are called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield (
                function.attr
                if isinstance(function, ast.Attribute)
                else ast.unparse(function)
            )


def _may_echo(code: str) -> bool:
    """Return whether a notebook might show the value of a cell's last statement."""
    last = ast.parse(code).body[-1:]
    if not last or not isinstance(last[0], ast.Expr) or _is_hushed(code):
        return False
    outer = next(_called(ast.Module([last[0]], [])), "")
    return outer not in _NONE


def _is_hushed(code: str) -> bool:
    """Return whether a semicolon ends the code, as IPython looks: comments aside."""
    aside = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER}
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [one.string for one in tokens if one.type not in aside][-1:] == [";"]
