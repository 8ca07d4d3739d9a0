"""The errors and warnings that a section of a snippet prints."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from torchproof.snippet.document import Snippet, parse_text
from torchproof.snippet.printing import (
    Printing,
    mentions,
    names_in,
    other_lines,
    prints,
)
from torchproof.snippet.statements import groups, parsed

_KEPT = 2048  # sections
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
# As the last line of a traceback has it, or Python's report of a warning.
_NAMED = re.compile(
    r"(?:\S+:\d+: )?(?:\w+\.)*([A-Z]\w*(?:Error|Exception|Warning)): (.+)"
)
# What no text lacks that prints a message: most need not be taken apart.
_CATCHES = re.compile("except|catch_warnings")
_MAY_PRINT = re.compile(rf"{_CATCHES.pattern}|(?:Error|Exception|Warning): ")


@dataclass(frozen=True)
class Message:
    """What an error or a warning says, in one line.

    `types` holds the types that were caught: several where the text does not say which
    of them it was, `Warning` where it does not say which kind of warning.
    """

    types: tuple[str, ...]
    text: str


def messages_in(snippet: Snippet, section: str) -> tuple[Message, ...]:
    """Return the messages that the statements of a section print, in their order."""
    return _messages_in(snippet.path, snippet.text, section)


@lru_cache(_KEPT)
def _messages_in(path: Path, text: str, section: str) -> tuple[Message, ...]:
    if not _MAY_PRINT.search(text):
        return ()
    snippet, tree = parse_text(path, text), parsed(text)
    inside = set(snippet.statements_in(snippet.sections[section]))
    found: list[Message] = []
    for statement, nodes in zip(snippet.statements, groups(tree), strict=True):
        printed = statement.expected("cpu")
        if statement in inside and printed:
            found += _messages(tree, nodes, printed.text.split("\n"))
    return tuple(found)


def lines_of_messages(snippet: Snippet) -> Mapping[int, Callable[[str], bool]]:
    """Return what tells a line of a message, by the index of a statement that prints some."""
    return _lines_of_messages(snippet.path, snippet.text)


@lru_cache(_KEPT)
def _lines_of_messages(path: Path, text: str) -> Mapping[int, Callable[[str], bool]]:
    if not _CATCHES.search(text):
        return {}
    snippet, tree = parse_text(path, text), parsed(text)
    found = {}
    for index, nodes in enumerate(groups(tree)):
        if snippet.statements[index].outputs:
            printing = _of_errors(nodes) or _of_warnings(tree, nodes)
            if printing is not None:
                found[index] = _unlike(_others(tree, nodes, printing))
    return found


def _unlike(others: Sequence[re.Pattern[str]]) -> Callable[[str], bool]:
    return lambda line: not any(one.fullmatch(line) for one in others)


def _others(
    tree: ast.Module, nodes: Sequence[ast.stmt], printing: Printing
) -> list[re.Pattern[str]]:
    """Return what the lines look like that a statement prints besides messages."""
    defined = [node for node in ast.walk(tree) if isinstance(node, _DEFINITION)]
    return other_lines([*nodes, *defined], printing.calls)


def _messages(
    tree: ast.Module, nodes: Sequence[ast.stmt], lines: list[str]
) -> list[Message]:
    printing = _of_errors(nodes) or _of_warnings(tree, nodes)
    if printing is None:
        return [_named(line, ()) for line in lines if _NAMED.fullmatch(line)]
    texts = printing.texts(lines, _others(tree, nodes, printing))
    if any("__name__" in ast.unparse(call) for call in printing.calls):
        return [_named(text, printing.types) for text in texts]
    return [Message(printing.types, text) for text in texts]


def _named(text: str, types: tuple[str, ...]) -> Message:
    """Return a message whose text may begin with its type."""
    match = _NAMED.fullmatch(text)
    return Message((match[1],), match[2]) if match else Message(types, text)


def _of_errors(nodes: Sequence[ast.AST]) -> Printing | None:
    """Return how a statement prints what it catches; None if it does not."""
    types: list[str] = []
    calls: list[ast.Call] = []
    rounds: list[int | None] = []
    for handler, times in _handlers(nodes):
        names = _derived(handler.body, {handler.name or ""})
        if found := [one for one in prints(handler.body) if mentions(one, names)]:
            types += _caught(handler.type)
            calls += found
            rounds.append(times)
    if not calls:
        return None
    total = None if None in rounds else sum(filter(None, rounds))
    return Printing(tuple(dict.fromkeys(types)), tuple(calls), total)


def _handlers(
    nodes: Sequence[ast.AST], rounds: int | None = 1
) -> Iterator[tuple[ast.ExceptHandler, int | None]]:
    """Yield each `except` outside of definitions, and how often it is passed, if known."""
    for node in nodes:
        if isinstance(node, ast.Try):
            yield from ((handler, rounds) for handler in node.handlers)
        elif not isinstance(node, _DEFINITION):
            times = _rounds(node)
            inner = None if rounds is None or times is None else rounds * times
            yield from _handlers(list(ast.iter_child_nodes(node)), inner)


def _rounds(node: ast.AST) -> int | None:
    """Return how often the body of a statement runs, None if the code does not say."""
    if isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple | ast.List):
        return len(node.iter.elts)
    return None if isinstance(node, ast.For | ast.While) else 1


def _caught(expression: ast.expr | None) -> list[str]:
    parts = expression.elts if isinstance(expression, ast.Tuple) else [expression]
    return [ast.unparse(part).rpartition(".")[2] for part in parts if part]


def _of_warnings(tree: ast.Module, nodes: Sequence[ast.stmt]) -> Printing | None:
    """Return how a statement prints recorded warnings; None if it does not."""
    records = _records(tree)
    if not records:
        return None
    texts = _texts_of(tree, records)
    if not any(mentions(n, texts) or _reads_message(n, records) for n in nodes):
        return None
    names = _derived(nodes, records | texts)
    calls = tuple(call for call in prints(nodes) if mentions(call, names))
    loops = isinstance(nodes[0], ast.For)
    return Printing(("Warning",), calls, None if loops else 1) if calls else None


@lru_cache(1)  # asked for at each statement of one file
def _records(tree: ast.Module) -> frozenset[str]:
    """Return the names that `catch_warnings` gives its lists."""
    items = (i for w in ast.walk(tree) if isinstance(w, ast.With) for i in w.items)
    return frozenset(
        name
        for item in items
        if item.optional_vars and "catch_warnings(" in ast.unparse(item.context_expr)
        for name in names_in(item.optional_vars)
    )


def _texts_of(tree: ast.Module, records: Set[str]) -> set[str]:
    """Return the names of texts that were taken out of recorded warnings."""
    assigned = [node for node in tree.body if isinstance(node, ast.Assign)]
    taken = [node for node in assigned if _reads_message(node.value, records)]
    return {name for node in taken for t in node.targets for name in names_in(t)}


def _reads_message(node: ast.AST, records: Set[str]) -> bool:
    read = {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return "message" in read and mentions(node, records)


def _derived(nodes: Sequence[ast.AST], names: Set[str]) -> set[str]:
    """Return the names, and those that some statements make of them."""
    known = set(names)
    for node in (inner for outer in nodes for inner in ast.walk(outer)):
        if isinstance(node, ast.Assign) and mentions(node.value, known):
            known |= {name for target in node.targets for name in names_in(target)}
        elif isinstance(node, ast.For) and mentions(node.iter, known):
            known |= names_in(node.target)
    return known
