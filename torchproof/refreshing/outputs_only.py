"""Two versions of a snippet: nothing but what its run prints may differ."""

from __future__ import annotations

import ast
from itertools import zip_longest
from pathlib import Path

from torchproof.problem import Problem
from torchproof.refreshing.visible import invisible
from torchproof.snippet import Output, Snippet, Statement
from torchproof.snippet.document import parse_text


def require_outputs_only(path: Path, old: bytes, new: bytes, device: str) -> None:
    """Raise Problem unless the new version differs in output lines of the device alone.

    The code is compared as text and, from the bytes, as Python would read it.
    """
    if b"\0" in new:
        raise Problem(path, None, "binary")
    before, after = _parsed(path, old), _parsed(path, new)
    if _without_outputs(before) != _without_outputs(after) or _tree(old) != _tree(new):
        raise Problem(path, _first_difference(before, after), "changes code")
    for one, other in zip(before.statements, after.statements, strict=True):
        _require_same_kinds(path, one, other, device)
        _refuse_invisible(path, one, other)


def _parsed(path: Path, data: bytes) -> Snippet:
    try:
        return parse_text(path, data.decode("utf-8").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        raise Problem(path, None, "not UTF-8") from None
    except (MemoryError, RecursionError):
        raise Problem(path, None, "nested too deeply to be read") from None


def _without_outputs(snippet: Snippet) -> list[str]:
    printed = {
        line
        for statement in snippet.statements
        for output in statement.outputs
        for line in range(output.first, output.last + 1)
    }
    lines = enumerate(snippet.lines, 1)
    return [line for number, line in lines if number not in printed]


def _tree(data: bytes) -> str:
    return ast.dump(ast.parse(data))


def _first_difference(before: Snippet, after: Snippet) -> int | None:
    pairs = zip_longest(before.lines, after.lines)
    return next((n for n, (old, new) in enumerate(pairs, 1) if old != new), None)


def _require_same_kinds(
    path: Path, before: Statement, after: Statement, device: str
) -> None:
    """Raise Problem where an output of another kind changes, or becomes a loose one."""
    own = "" if device == "cpu" else device
    if _others(before, own) != _others(after, own):
        what = f"changes what a run on {device} does not print"
        raise Problem(path, after.first, what)
    old = _printed(before, own) or _printed(before, "")
    new = _printed(after, own)
    if new and new.loose and not (old and old.loose):
        raise Problem(path, new.first, "makes an exact output a loose one")
    if old and old.loose and new and not new.loose:
        raise Problem(path, new.first, "makes a loose output an exact one")


def _others(statement: Statement, own: str) -> list[tuple[str, str, bool, str]]:
    return [
        (output.kind, output.device, output.loose, output.text)
        for output in statement.outputs
        if output.kind != "text" or output.device != own
    ]


def _printed(statement: Statement, own: str) -> Output | None:
    every = (o for o in statement.outputs if o.kind == "text" and o.device == own)
    return next(every, None)


def _refuse_invisible(path: Path, before: Statement, after: Statement) -> None:
    """Raise Problem on a character that nobody sees, and that was not printed before."""
    known = {letter for output in before.outputs for letter in output.text}
    for output in after.outputs:
        if hidden := invisible("".join(set(output.text) - known)):
            what = f"an invisible character, U+{ord(hidden):04X}"
            raise Problem(path, output.first, what)
