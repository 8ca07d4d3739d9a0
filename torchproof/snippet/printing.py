"""How a statement prints texts, and which of its printed lines belong to which text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import groupby, pairwise

Patterns = list[re.Pattern[str]]


@dataclass(frozen=True)
class Printing:
    """The calls that print messages of some types.

    `rounds` is the number of messages, None where it cannot be read from the code.
    """

    types: tuple[str, ...]
    calls: tuple[ast.Call, ...]
    rounds: int | None

    def texts(self, lines: list[str], others: Patterns) -> list[str]:
        """Return each message in one line, lines of other origin left out.

        Where nothing tells two messages apart, they stay together.
        """
        runs = groupby(lines, lambda line: any(p.fullmatch(line) for p in others))
        kept = [list(run) for other, run in runs if not other] or [lines]
        whole = [line for run in kept for line in run]
        parts = [whole]
        if self.rounds != 1:
            parts = kept if len(kept) > 1 else self._split(whole)
        if self.rounds not in (None, len(parts)):
            parts = [whole]
        return [_in_one_line(part) for part in parts]

    def _split(self, lines: list[str]) -> list[list[str]]:
        """Return the lines cut where a new message begins."""
        bullet, width = _bullet(self.calls), _width(self.calls)
        parts = [lines[:1]]
        for above, line in pairwise(lines):
            if bullet:
                begins = line.startswith(bullet)
            elif width:  # wrapped: a text goes on where its next word did not fit above
                begins = len(f"{above} {line.split(' ')[0]}") <= width
            else:
                begins = self.rounds is not None and not line.startswith(" ")
            parts[len(parts) :] = [[line]] if begins else []
            parts[-1] += [] if begins else [line]
        return [[line.removeprefix(bullet) for line in part] for part in parts]


def prints(nodes: Iterable[ast.AST]) -> list[ast.Call]:
    """Return the calls of `print` in some code."""
    return [
        node
        for outer in nodes
        for node in ast.walk(outer)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]


def names_in(node: ast.AST) -> set[str]:
    """Return the names that stand in some code."""
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def mentions(node: ast.AST, names: Set[str]) -> bool:
    """Tell whether one of the names stands in some code."""
    return not names.isdisjoint(names_in(node))


def other_lines(nodes: Iterable[ast.AST], told: Iterable[ast.Call]) -> Patterns:
    """Return what the lines look like that all other calls of `print` print.

    A call with no fixed text in it looks like anything, and is left out.
    """
    others = (call for call in prints(nodes) if call not in told)
    known = (call for call in others if not call.keywords)
    return [
        re.compile(" ".join(map(_pattern, call.args)))
        for call in known
        if any(map(_has_fixed_text, call.args))
    ]


def _has_fixed_text(argument: ast.expr) -> bool:
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    return any(isinstance(p, ast.Constant) and str(p.value).strip() for p in parts)


def _pattern(argument: ast.expr) -> str:
    if isinstance(argument, ast.Constant):
        return re.escape(str(argument.value))
    if isinstance(argument, ast.JoinedStr):
        return "".join(map(_pattern, argument.values))
    return ".+"


def _bullet(calls: Iterable[ast.Call]) -> str:
    """Return the fixed text that each message starts with, and the space behind it."""
    arguments = next((call.args for call in calls if len(call.args) > 1), [])
    first = arguments[0] if arguments else None
    fixed = str(first.value) if isinstance(first, ast.Constant) else ""
    return f"{fixed} " if fixed.strip() else ""


def _width(calls: Iterable[ast.Call]) -> int | None:
    """Return the width to which `textwrap.fill` brings the messages."""
    for call in (inner for outer in calls for inner in ast.walk(outer)):
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("fill"):
            width = call.args[1] if len(call.args) > 1 else None
            if isinstance(width, ast.Constant) and isinstance(width.value, int):
                return width.value
    return None


def _in_one_line(lines: list[str]) -> str:
    """Return a text that was broken into lines; a word is broken behind a hyphen."""
    text = " ".join(line.strip() for line in lines)
    return re.sub(r"(?<=\w-) (?=\w)", "", text)
