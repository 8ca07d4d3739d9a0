"""The code of a whole script, compiled at once as Python does, with a call between statements.

Compiled one by one, equal constants of two statements would be two objects, a text that
stands alone would be a docstring, and the annotations of one would replace another's.
"""

from __future__ import annotations

import ast
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from types import CodeType
from typing import TypeVar

from torchproof.snippet.statements import first_line, groups

# Stands for what is called, in the code, until that runs: no namespace has a name for it.
_CALLED = secrets.randbits(128)

_Node = TypeVar("_Node", ast.expr, ast.stmt)


@dataclass(frozen=True)
class Program:
    """Code; the first line of each top-level statement; how many come before a call.

    Those are all up to the last import from `__future__`, which only the like may precede.
    """

    code: CodeType
    lines: tuple[int, ...]
    head: int

    def calling(self, between: Callable[[], None]) -> CodeType:
        """Return the code that calls something between statements; the head is passed."""
        for _ in range(1, self.head):
            between()
        consts = (between if _is_called(one) else one for one in self.code.co_consts)
        return self.code.replace(co_consts=tuple(consts))


def program(text: str, name: str) -> Program:
    """Return the program in a text. Raises what `compile` raises."""
    tree = ast.parse(text, name)
    parts = groups(tree)
    ends = (n for n, nodes in enumerate(parts, 1) if any(map(_is_future, nodes)))
    head = max([1, *ends])
    tree.body = [node for nodes in parts[:head] for node in nodes]
    for nodes in parts[head:]:
        tree.body += [_call(first_line(nodes[0])), *nodes]
    code = compile(tree, name, "exec", dont_inherit=True)
    return Program(code, tuple(first_line(nodes[0]) for nodes in parts), head)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _is_called(constant: object) -> bool:
    return isinstance(constant, int) and constant == _CALLED


def _call(line: int) -> ast.stmt:
    """Return a call of the constant: in an `or`, since of one alone, Python would warn.

    `ast.fix_missing_locations` would leave garbage, and scripts count theirs.
    """
    called = _placed(ast.Constant(_CALLED), line)
    either = _placed(ast.BoolOp(ast.Or(), [called, called]), line)
    return _placed(ast.Expr(_placed(ast.Call(either, [], []), line)), line)


def _placed(node: _Node, line: int) -> _Node:
    node.lineno = node.end_lineno = line
    node.col_offset = node.end_col_offset = 0
    return node
