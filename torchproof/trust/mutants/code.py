"""Wrong code in place of a snippet's own: one change to its syntax tree, by kind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from torchproof.trust.places import (
    Places,
    called,
    expressions,
    is_call_of,
    statements,
)

_OPERATORS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "%"),
    ast.Mod: ("%", "//"),
    ast.Pow: ("**", "*"),
    ast.MatMult: ("@", "*"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
}
_COMPARISONS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", ">="),
    ast.LtE: ("<=", ">"),
    ast.Gt: (">", "<="),
    ast.GtE: (">=", "<"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
}
_UNARY: dict[type[ast.AST], str] = {ast.USub: "sign", ast.Not: "comparison flipped"}
_SEEDING = ("manual_seed", "default_rng", "seed", "set_seed", "random_state")
_DIMENSIONS = ("dim", "axis", "dim0", "dim1")
_OTHER_DIMENSION = {0: 1, 1: 0, -1: 0, -2: -1}
_NO_CONTEXT = "__import__('contextlib').nullcontext()"

# How a picture is dressed: calls that set its texts and frames, and keywords of any call.
_DRESSING = (
    "annotate", "axhline", "axis", "axvline", "bar_label", "clabel", "colorbar",
    "figure", "grid", "legend", "set", "set_aspect", "set_title", "set_xlabel",
    "set_xlim", "set_xticks", "set_ylabel", "set_ylim", "set_yticks", "show",
    "subplots", "suptitle", "text", "tick_params", "tight_layout", "title", "xlabel",
    "xlim", "xticks", "ylabel", "ylim", "yticks",
)  # fmt: skip
_STYLE = {
    "alpha", "arrowprops", "bbox", "c", "clip_on", "cmap", "color", "colors", "ec",
    "edgecolor", "fc", "figsize", "fontsize", "ha", "head_width", "label", "labels",
    "layout", "length_includes_head", "levels", "linestyle", "linewidth", "linewidths",
    "loc", "ls", "lw", "marker", "markersize", "ms", "pad", "rotation", "sharex",
    "sharey", "size", "va", "vmax", "vmin", "weight", "width", "zorder",
}  # fmt: skip


@dataclass(frozen=True)
class CodeMutant:
    """A snippet's code with one change: its kind, the whole text, the 1-based line.

    `start` and `end` tell what the change belongs to in the original text: the outermost
    expression around it, or the statement. `is_value` tells of an expression whose value
    is used; a call that is a statement works by what it does.
    """

    kind: str
    text: str
    line: int
    change: str
    start: int
    end: int
    is_value: bool


class _Change(NamedTuple):
    """A piece of text to replace."""

    kind: str
    start: int
    end: int
    new: str


def code_mutants(text: str) -> list[CodeMutant]:
    """Return the wrong files that can be made of a snippet, those that still parse.

    Left out: imports, docstrings, comments, annotations, what only formats a line
    (f-strings), the guard of `__main__`, and how a picture is dressed.
    """
    return list(_Mutator(text).mutants())


class _Mutator:
    """Changes one file, a node at a time."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tree = ast.parse(text)
        self._places = Places(text)
        self._draws = "matplotlib" in text
        self._special = {id(node) for _, node in self._seeds_and_dimensions()}

    def mutants(self) -> Iterator[CodeMutant]:
        for statement in statements(self._tree.body):
            if _is_main_guard(statement):
                continue
            for change in self._of_statement(statement):
                yield from self._made(change, statement, is_value=False)
            for outermost in expressions(statement):
                is_used = outermost is not getattr(statement, "value", None) or (
                    not isinstance(statement, ast.Expr)
                )
                for node in self._reachable(outermost):
                    for change in self._of_value(node):
                        yield from self._made(change, outermost, is_value=is_used)

    def _of_statement(self, node: ast.stmt) -> Iterator[_Change]:
        if self._is_removable(node):
            yield _Change("statement removed", *self._places.span(node), "pass")
        if isinstance(node, ast.AugAssign) and type(node.op) in _OPERATORS:
            old, new = _OPERATORS[type(node.op)]
            place = self._places.between(node.target, node.value, old)
            yield _Change("operator swapped", *place, new)
        if isinstance(node, ast.With) and not any(i.optional_vars for i in node.items):
            first = self._places.span(node.items[0].context_expr)[0]
            last = self._places.span(node.items[-1].context_expr)[1]
            yield _Change("context removed", first, last, _NO_CONTEXT)

    def _is_removable(self, node: ast.stmt) -> bool:
        """Return whether the code would still run without a statement."""
        if isinstance(node, ast.Expr):
            is_dressing = self._draws and is_call_of(node.value, *_DRESSING)
            is_call = isinstance(node.value, ast.Call)
            return is_call and not is_dressing and not is_call_of(node.value, "print")
        if isinstance(node, ast.Assign):
            return isinstance(node.targets[0], ast.Attribute | ast.Subscript)
        return isinstance(node, ast.AugAssign)

    def _reachable(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield a node and those below it, without what is left out."""
        if isinstance(node, ast.JoinedStr):
            return
        if self._draws and is_call_of(node, *_DRESSING):
            return
        yield node
        if id(node) in self._special:
            return
        for child in ast.iter_child_nodes(node):
            if not (isinstance(child, ast.keyword) and self._is_style(child)):
                yield from self._reachable(child)

    def _is_style(self, keyword: ast.keyword) -> bool:
        return self._draws and keyword.arg in _STYLE

    def _of_value(self, node: ast.AST) -> Iterator[_Change]:
        if id(node) in self._special:
            yield from self._seed_or_dimension(node)
        elif isinstance(node, ast.Constant):
            yield from self._constant(node)
        elif isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
            start, end = self._places.span(node)[0], self._places.span(node.operand)[0]
            yield _Change(_UNARY[type(node.op)], start, end, "")
        elif isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            old, new = _OPERATORS[type(node.op)]
            place = self._places.between(node.left, node.right, old)
            yield _Change("operator swapped", *place, new)
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            old, new = _COMPARISONS[type(node.ops[0])]
            place = self._places.between(node.left, node.comparators[0], old)
            yield _Change("comparison flipped", *place, new)
        elif isinstance(node, ast.BoolOp):
            old, new = _COMPARISONS[type(node.op)]
            place = self._places.between(node.values[0], node.values[1], old)
            yield _Change("comparison flipped", *place, new)
        elif isinstance(node, ast.Call):
            yield from self._dropped_keywords(node)

    def _constant(self, node: ast.Constant) -> Iterator[_Change]:
        start, end = self._places.span(node)
        value = node.value
        if isinstance(value, bool):
            yield _Change("constant changed", start, end, str(not value))
        elif isinstance(value, int):
            yield _Change("constant changed", start, end, str(value + 1))
        elif isinstance(value, float):
            other = f"{value * 1.1:.6g}" if value else "0.5"
            yield _Change("constant changed", start, end, other)
            if value and self._text[start - 1] in "([{, =":
                yield _Change("sign", start, start, "-")

    def _seed_or_dimension(self, node: ast.AST) -> Iterator[_Change]:
        for kind, special in self._seeds_and_dimensions():
            if special is node:
                value = int(ast.literal_eval(special))
                other = value + 12345
                if kind == "dim changed":
                    other = _OTHER_DIMENSION.get(value, 0)
                yield _Change(kind, *self._places.span(special), str(other))

    def _seeds_and_dimensions(self) -> Iterator[tuple[str, ast.expr]]:
        """Yield the numbers that seed a generator or name a dimension, with the kind."""
        calls = (node for node in ast.walk(self._tree) if isinstance(node, ast.Call))
        for call in calls:
            first = call.args[0] if call.args else None
            if called(call) in _SEEDING and first and _is_whole_number(first):
                yield "seed changed", first
            for keyword in call.keywords:
                kind = "dim changed" if keyword.arg in _DIMENSIONS else ""
                kind = "seed changed" if keyword.arg in _SEEDING else kind
                if kind and _is_whole_number(keyword.value):
                    yield kind, keyword.value

    def _dropped_keywords(self, node: ast.Call) -> Iterator[_Change]:
        parts: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
        spans = sorted(self._places.span(part) for part in parts)
        for keyword in node.keywords:
            if keyword.arg in (None, "strict") or self._is_style(keyword):
                continue
            start, end = self._places.span(keyword)
            at = spans.index((start, end))
            if at:
                start = spans[at - 1][1]
            elif len(spans) > 1:
                end = spans[1][0]
            yield _Change("keyword dropped", start, end, "")

    def _made(
        self, change: _Change, owner: ast.expr | ast.stmt, *, is_value: bool
    ) -> Iterator[CodeMutant]:
        """Yield the mutant of a change, if it is one that Python can read."""
        text = self._text[: change.start] + change.new + self._text[change.end :]
        try:
            ast.parse(text)
        except SyntaxError:
            return
        yield CodeMutant(
            kind=change.kind,
            text=text,
            line=self._text.count("\n", 0, change.start) + 1,
            change=self._told(change, text),
            start=self._places.span(owner)[0],
            end=self._places.span(owner)[1],
            is_value=is_value,
        )

    def _told(self, change: _Change, text: str) -> str:
        """Return the line before and after a change."""
        old = _line_at(self._text, change.start, change.end)
        new = _line_at(text, change.start, change.start + len(change.new))
        return f"`{old}` → `{new}`"


def _line_at(text: str, start: int, end: int) -> str:
    """Return the lines from one place to another, in one line."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return " ".join(text[first : last if last >= 0 else None].split())


def _is_whole_number(node: ast.expr) -> bool:
    """Return whether a node is a number such as `0` or `-1`, as it is written."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return _is_whole_number(node.operand)
    return isinstance(node, ast.Constant) and type(node.value) is int


def _is_main_guard(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
