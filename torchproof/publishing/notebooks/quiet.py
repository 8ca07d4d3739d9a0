"""Code for a notebook cell, which shows the value of its last expression unasked."""

from __future__ import annotations

import ast
from functools import lru_cache

# Their value is None, of which a notebook shows nothing.
_SILENT = {"backward", "print", "show", "step", "zero_grad"}


@lru_cache(4096)  # a lab has the cells of the notebooks that its exercises come from
def quiet(code: str) -> str:
    """Return code that shows in a notebook only what it prints.

    A script shows no values, so a cell that ends in an expression gets a `;`.
    """
    body = ast.parse(code).body
    if not body or not isinstance(body[-1], ast.Expr) or _is_silent(body[-1].value):
        return code
    last = body[-1]
    lines = code.split("\n")
    row, end = (last.end_lineno or last.lineno) - 1, last.end_col_offset
    line = lines[row].encode()  # columns count bytes
    lines[row] = line[:end].decode() + ";" + line[end:].decode()
    return "\n".join(lines)


def _is_silent(value: ast.expr) -> bool:
    if not isinstance(value, ast.Call):
        return False
    function = value.func
    if isinstance(function, ast.Attribute):
        return function.attr in _SILENT
    return isinstance(function, ast.Name) and function.id in _SILENT
