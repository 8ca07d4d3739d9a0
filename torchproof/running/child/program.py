"""The code of a whole script, compiled at once as Python does, with a call between statements.

Compiled one by one, equal constants of two statements would be two objects, a text that
stands alone would be a docstring, and the annotations of one would replace another's.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from types import CodeType

from torchproof.snippet.statements import first_line, groups

# A constant of the code, in the place of what is called: no name of it is to be seen.
_CALLED = "torchproof: between two statements"


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
    futures = [
        index for index, nodes in enumerate(parts) if any(map(_is_future, nodes))
    ]
    head = max([1, *(index + 1 for index in futures)])
    tree.body = [node for nodes in parts[:head] for node in nodes]
    for nodes in parts[head:]:
        tree.body += [_call(first_line(nodes[0])), *nodes]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'str' object is not callable", SyntaxWarning)
        code = compile(tree, name, "exec", dont_inherit=True)
    return Program(code, tuple(first_line(nodes[0]) for nodes in parts), head)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _is_called(constant: object) -> bool:
    return isinstance(constant, str) and constant == _CALLED


def _call(line: int) -> ast.stmt:
    call = ast.Expr(ast.Call(ast.Constant(_CALLED), [], []))
    call.lineno = call.end_lineno = line
    call.col_offset = call.end_col_offset = 0
    return ast.fix_missing_locations(call)
