"""What cells call as they run: the body of a function counts where the function is used."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from torchproof.converting.cells import Cell
from torchproof.converting.plain import Plain, module_of

# What names of modules usually stand for, where no cell imports them.
_USUAL = {"np": "numpy", "nn": "torch.nn", "plt": "matplotlib.pyplot"}
_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Called:
    """A call as a cell runs: by its full name, and what its value is kept as, if at all."""

    cell: Cell
    node: ast.Call
    name: str
    kept_as: str


def calls(cells: Iterable[Plain]) -> Iterator[Called]:
    """Yield what the cells call, in the order in which it is called."""
    every = [(one.cell, module_of(one.code)) for one in cells]
    names = _USUAL | {k: v for _, tree in every for k, v in _imported(tree)}
    known = dict[str, _Definition]()
    for cell, tree in every:
        nodes = [*ast.walk(tree)]
        known |= {name: one for node in nodes for name, one in _defined(node)}
        own = names | dict.fromkeys(known, "__main__")  # whatever a library calls so
        kept = {id(value): name for node in nodes for value, name in _kept(node)}
        for call in _called(tree, dict(known)):
            yield Called(cell, call, _full_name(call, own), kept.get(id(call), ""))


def _called(node: ast.AST, known: dict[str, _Definition]) -> Iterator[ast.Call]:
    """Yield the calls in a node, and those in what is defined and used there, once."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, _Definition) or _is_implicit(child, node):
            yield from _called(child, known)
    if isinstance(node, ast.Call):
        yield node
    used = ""
    if isinstance(node, ast.Name):
        used = node.id
    elif isinstance(node, ast.Attribute):
        used = f".{node.attr}"
    if used in known:
        yield from _called(known.pop(used), known)


def _is_implicit(method: _Definition, owner: ast.AST) -> bool:
    """Tell whether objects of a class call a method that nobody names."""
    called = method.name.startswith("__") or method.name == "forward"
    return called and isinstance(owner, ast.ClassDef)


def _defined(node: ast.AST) -> Iterator[tuple[str, _Definition]]:
    """Yield what stands defined in a node, methods with a dot before their name."""
    dot = "." if isinstance(node, ast.ClassDef) else ""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, _Definition):
            yield f"{dot}{child.name}", child


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names that imports bind, each with what it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((one.asname, one.name) for one in node.names if one.asname)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for one in node.names:
                yield one.asname or one.name, f"{node.module}.{one.name}"


def _kept(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Yield the value that a node assigns, and the name that it gets."""
    if isinstance(node, ast.Assign):
        yield node.value, ast.unparse(node.targets[0])
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
        yield node.value, ast.unparse(node.target)


def _full_name(call: ast.Call, names: dict[str, str]) -> str:
    first, dot, rest = ast.unparse(call.func).partition(".")
    return f"{names.get(first, first)}{dot}{rest}"
