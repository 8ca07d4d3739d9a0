"""Where the nodes of a syntax tree stand in the text of a file."""

from __future__ import annotations

import ast
from collections.abc import Iterator


class Places:
    """The places of nodes, in characters from the start of the text."""

    def __init__(self, text: str) -> None:
        """Take the text that the nodes were parsed from."""
        self._text = text
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        """Return the start and the end of a node."""
        end_line, end_column = node.end_lineno or 0, node.end_col_offset or 0
        return self._at(node.lineno, node.col_offset), self._at(end_line, end_column)

    def between(self, left: ast.expr, right: ast.expr, word: str) -> tuple[int, int]:
        """Return where a word stands between two nodes: their operator."""
        at = self._text.index(word, self.span(left)[1], self.span(right)[0])
        return at, at + len(word)

    def _at(self, line: int, column: int) -> int:
        """Return the character at a line and a column, which ast counts in bytes."""
        before = self._lines[line - 1].encode()[:column].decode()
        return self._starts[line - 1] + len(before)


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a body, and those inside them, from the top down."""
    for statement in body:
        yield statement
        for name in ("body", "orelse", "finalbody"):
            yield from statements(getattr(statement, name, []))
        for part in (
            *getattr(statement, "handlers", ()),
            *getattr(statement, "cases", ()),
        ):
            yield from statements(part.body)


def expressions(node: ast.stmt) -> Iterator[ast.expr]:
    """Yield the outermost expressions that a statement evaluates by itself.

    What `print` is given counts as outermost. Annotations and decorators are left out, and
    what is assigned to: that is no value.
    """
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from (default for default in _defaults(node.args) if default)
    elif isinstance(node, ast.If | ast.While | ast.Assert):
        yield node.test
    elif isinstance(node, ast.For | ast.AsyncFor):
        yield node.iter
    elif isinstance(node, ast.With | ast.AsyncWith):
        yield from (item.context_expr for item in node.items)
    elif isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign | ast.Return):
        yield from [node.value] if node.value else []
    elif isinstance(node, ast.Expr):
        yield from _printed(node.value) or [node.value]


def is_call_of(node: ast.AST, *names: str) -> bool:
    """Return whether a node calls a function or a method of one of these names."""
    return isinstance(node, ast.Call) and called(node) in names


def called(node: ast.Call) -> str:
    """Return the last name of what a call calls, "" where it has none."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _printed(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.Call) and called(node) == "print":
        return node.args
    return []


def _defaults(arguments: ast.arguments) -> list[ast.expr | None]:
    return [*arguments.defaults, *arguments.kw_defaults]
