"""The code of a whole script, compiled at once as Python does, with a call between statements.

Compiled one by one, equal constants of two statements would be two objects, a text that
stands alone would be a docstring, and the annotations of one would replace another's.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from types import CodeType

from torchproof.snippet.statements import first_line, groups

# Where the code finds what to call: a name that no script can write, and none sees. It is
# there before the first fork, since a new name costs each function its cache.
_NAME = "torchproof: between statements"
builtins.__dict__[_NAME] = None


@dataclass(frozen=True)
class Program:
    """The code; the first line of each top-level statement; how many come before a call.

    Those are a docstring and imports from `__future__`, which Python wants to be first.
    """

    code: CodeType
    lines: tuple[int, ...]
    head: int

    def run(self, namespace: dict[str, object], between: Callable[[], None]) -> None:
        """Run it, with a call before each statement but the first one."""
        for _ in range(1, self.head):
            between()
        builtins.__dict__[_NAME] = between
        exec(self.code, namespace)


def program(text: str, name: str) -> Program:
    """Return the program in a text. Raises what `compile` raises."""
    tree = ast.parse(text, name)
    parts = groups(tree)
    head = max(1, len(list(takewhile(_comes_first, parts))))
    body = [node for nodes in parts[:head] for node in nodes]
    for nodes in parts[head:]:
        body += [_call(first_line(nodes[0])), *nodes]
    tree.body = body
    code = compile(tree, name, "exec", dont_inherit=True)
    return Program(code, tuple(first_line(nodes[0]) for nodes in parts), head)


def _comes_first(nodes: list[ast.stmt]) -> bool:
    match nodes[0]:
        case ast.ImportFrom(module="__future__") | ast.Expr(ast.Constant(str())):
            return True
    return False


def _call(line: int) -> ast.stmt:
    place = {"lineno": line, "end_lineno": line, "col_offset": 0, "end_col_offset": 0}
    function = ast.Name(_NAME, ast.Load(), **place)
    return ast.Expr(ast.Call(function, [], [], **place), **place)
