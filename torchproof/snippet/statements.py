"""The top-level statements of a snippet, each with the outputs below it."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from torchproof.snippet.below.outputs import Output
from torchproof.snippet.below.saves import Saved
from torchproof.snippet.below.tolerances import Tolerance


@dataclass(frozen=True)
class Statement:
    """A top-level statement: its lines (1-based, inclusive), source, indent, outputs.

    `saved` are the files that it saves, `tolerances` the lines between these and its
    outputs.
    """

    first: int
    last: int
    source: str
    indent: int
    outputs: tuple[Output, ...]
    tolerances: tuple[Tolerance, ...] = ()
    saved: tuple[Saved, ...] = ()

    @property
    def units(self) -> int:
        """Return by how many units of their last digit its floats may drift."""
        return int(self._tolerance("units"))

    @property
    def points(self) -> float:
        """Return by how many points the coordinates of its figure may drift."""
        return self._tolerance("points")

    @property
    def percent(self) -> float:
        """Return by how many percent the numbers of its files may drift."""
        return self._tolerance("percent")

    @property
    def figure(self) -> Output | None:
        """Return the figure that the statement is expected to draw, if any."""
        return next((o for o in self.outputs if o.kind == "figure"), None)

    def expected(self, device: str) -> Output | None:
        """Return the text that the statement must print on the device, if any."""
        texts = {o.device: o for o in self.outputs if o.kind == "text"}
        return texts.get(device) or texts.get("")

    def _tolerance(self, kind: str) -> float:
        return next((t.amount for t in self.tolerances if t.kind == kind), 0.0)


@lru_cache(16)  # who reads a file asks several things of it in turn
def parsed(code: str) -> ast.Module:
    """Return the syntax tree of code, which nobody may change.

    Raises SyntaxError and what else `ast.parse` raises. Python's warnings are left to
    the run.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(code)


def groups(tree: ast.Module) -> list[list[ast.stmt]]:
    """Return the top-level statements, those that share a line in one group.

    The body of an `if __name__ == "__main__":` counts as top level.
    """
    found: list[list[ast.stmt]] = []
    for node in _top_level(tree.body):
        if found and first_line(node) <= last_line(found[-1][-1]):
            found[-1].append(node)
        else:
            found.append([node])
    return found


def first_line(node: ast.stmt) -> int:
    """Return the first line of a statement, its decorators included."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return node.lineno


def last_line(node: ast.stmt) -> int:
    """Return the last line of a statement."""
    return node.end_lineno or node.lineno


def _top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, ast.If) and _is_main_guard(node):
            yield from node.body
        else:
            yield node


def _is_main_guard(node: ast.If) -> bool:
    return not node.orelse and ast.unparse(node.test) in {
        "__name__ == '__main__'",
        "'__main__' == __name__",
    }
