"""Blocks of code run by our engine as one session, as a reader would paste them."""

from __future__ import annotations

import ast
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem
from torchproof.running.comparing.checking import differs
from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import Output, Snippet
from torchproof.snippet.document import parse_text
from torchproof.snippet.places import places

_HEAD = '"""A session."""\n\n# time: 300 s (a whole page)\n'


def with_output(code: str, printed: str, *, varies: bool = False) -> str:
    """Return a block with the text that it prints below it."""
    if not printed.strip():
        return code
    output = Output("text", "", varies, printed.rstrip("\n"))
    return "\n".join([code, *output.rendered(0)])


def tolerances_of(course: Curriculum, folder: str) -> dict[str, int]:
    """Return the tolerances in the snippets of a lesson or a part, by expected text."""
    files = [file for file in course.library.files if file.startswith(f"{folder}/")]
    return {
        output.text: statement.units
        for snippet in map(course.library.snippet, files)
        for statement in snippet.statements
        for output in statement.outputs
        if statement.units and output.kind == "text"
    }


def files_of(course: Curriculum, folder: str) -> list[Path]:
    """Return the files that a session on a lesson or a part may read, or import.

    They are its own, besides scripts, and all that the part shares.
    """
    library = course.library
    part = folder if folder in course.parts else folder.rpartition("/")[0]
    shared = [file for file in library.files if file.rpartition("/")[0] == part != ""]
    own = [place / folder for place in library.folders]
    above = {up for place in own for up in places(place)[1:]}
    return [
        *map(library.path, shared),
        *(one for one in library.data if one.parent in above),
        *(one for one in library.data if any(map(one.is_relative_to, own))),
    ]


def fault_in(
    blocks: Sequence[str],
    runner: Runner,
    tolerances: Mapping[str, int],
    files: Sequence[Path] = (),
) -> str:
    """Run blocks in one session; return what is wrong with the first, "" for nothing.

    Below each statement stand the output lines that it is to print. `files` are those
    that the reader has, too.
    """
    try:
        snippet, run = _ran(blocks, runner, files)
    except Problem as problem:
        return problem.what
    for statement, actual in zip(snippet.statements, run.texts.values(), strict=True):
        expected = statement.expected(runner.device) or Output("text", "", False, "")
        units = units_of(expected.text, tolerances)
        if differs(expected, actual, units, runner.device):
            return _told(statement.source, expected.text, actual)
    return ""


@dataclass(frozen=True)
class Cell:
    """The code of a cell, all that it is to print, and how many figures it is to draw."""

    code: str
    output: Output
    figures: int = 0


def fault_in_cells(
    cells: Sequence[Cell],
    runner: Runner,
    tolerances: Mapping[str, int],
    files: Sequence[Path] = (),
) -> str:
    """Run cells in one session; return what is wrong with the first, "" for nothing."""
    blocks = [_without_echo(cell.code) for cell in cells]
    try:
        snippet, run = _ran(blocks, runner, files)
    except Problem as problem:
        return problem.what
    lines = (code.count("\n") + 1 for code in blocks)
    starts = list(accumulate(lines, initial=_HEAD.count("\n") + 1))
    for cell, first, end in zip(cells, starts, starts[1:], strict=False):
        inside = [
            index
            for index, statement in enumerate(snippet.statements)
            if first <= statement.first < end
        ]
        actual = "\n".join(run.texts[index] for index in inside if run.texts[index])
        units = units_of(cell.output.text, tolerances)
        if differs(cell.output, actual, units, runner.device):
            return _told(cell.code, cell.output.text, actual)
        drawn = sum(len(run.figures.get(index, [])) for index in inside)
        if drawn != cell.figures:
            return f"{cell.code}\n\nfigures expected: {cell.figures}, drawn: {drawn}"
    return ""


def _without_echo(code: str) -> str:
    """Return a cell that fails where a notebook would show its last value unasked."""
    last = ast.parse(code).body[-1:]
    if not last or not isinstance(last[0], ast.Expr) or code.endswith(";"):
        return code
    if ast.unparse(last[0]).startswith("print("):
        return code
    lines = code.split("\n")
    lines[last[0].lineno - 1] = f"shown_ = {lines[last[0].lineno - 1]}"
    told = "a notebook shows this value, though nothing prints it"
    return "\n".join([*lines, f'assert shown_ is None, "{told}"'])


def session_of(blocks: Sequence[str], folder: Path = Path()) -> Snippet:
    """Return the script that blocks make. Raises Problem."""
    text = _HEAD + "\n".join(blocks) + "\n"
    return parse_text(folder / "session.py", text)


def _ran(
    blocks: Sequence[str], runner: Runner, files: Sequence[Path]
) -> tuple[Snippet, Run]:
    """Return the session that blocks make, and its run. Raises Problem."""
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        for one in files:
            shutil.copy(one, folder)
        snippet = session_of(blocks, Path(folder))
        snippet.path.write_text(snippet.text, encoding="utf-8")
        run = runner.run(snippet)
    if run.problem:
        raise run.problem
    return snippet, run


def _told(source: str, expected: str, printed: str) -> str:
    return f"{source}\n\nexpected:\n{expected}\nprinted:\n{printed}"


def units_of(expected: str, tolerances: Mapping[str, int]) -> int:
    """Return the largest tolerance of the outputs that a text is made of."""
    return max((n for text, n in tolerances.items() if text in expected), default=0)
