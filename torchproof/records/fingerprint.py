"""The fingerprint of a snippet: one hash of all that its run on a device depends on."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet import Snippet, parse


def fingerprint(snippet: Snippet, device: str) -> str:
    """Return the SHA-256 of a snippet as the device sees it, with what it runs on.

    That is: its text, without the outputs that are meant for other devices; the code of
    the neighbors that it imports or names, and of those that these import; the other
    files beside it that it names; and the pictures that the device is compared with.
    Line ends count as line feeds, as git stores them.
    """
    parts = {snippet.path: as_seen(snippet, device)}
    for path in sorted(_needed(snippet)):
        is_code = path.suffix == ".py"
        parts[path] = _code(path) if is_code else path.read_bytes()
    if device == snippet.home:
        figures = (path for path in snippet.figures.values() if path.exists())
        parts |= {path: path.read_bytes() for path in figures}
    folder = snippet.path.parent
    lines = (
        f"{_digest(data)}  {path.relative_to(folder).as_posix()}\n"
        for path, data in parts.items()
    )
    return _digest("".join(lines).encode())


def as_seen(snippet: Snippet, device: str) -> bytes:
    """Return the snippet's text without the printed lines that the device ignores."""
    others = {
        line
        for statement in snippet.statements
        for output in statement.outputs
        if output.kind == "text" and output != statement.expected(device)
        for line in range(output.first, output.last + 1)
    }
    return _without(snippet, others)


def snippet_files(folder: Path) -> list[Path]:
    """Return all snippets in the folder."""
    return sorted(
        path
        for path in folder.rglob("*.py")
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def name_in(folder: Path, path: Path) -> str:
    """Return how a record calls a file: by its path from the folder of snippets."""
    return path.resolve().relative_to(folder.resolve()).as_posix()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _needed(snippet: Snippet) -> set[Path]:
    """Return the neighbors that a snippet uses, directly or through another one."""
    folder = snippet.path.parent
    waiting, found = [snippet.text], set[Path]()
    while waiting:
        for path in _named(folder, waiting.pop()):
            if path != snippet.path and path not in found:
                found.add(path)
                waiting += [path.read_text("utf-8")] if path.suffix == ".py" else []
    return found


def _named(folder: Path, code: str) -> Iterator[Path]:
    """Yield the files beside a script that its code imports, or names in a string."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names = [f"{alias.name.replace('.', '/')}.py" for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module.replace('.', '/')}.py"]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names = [node.value] if _is_file_name(node.value) else []
        else:
            names = []
        yield from (folder / name for name in names if (folder / name).is_file())


def _is_file_name(text: str) -> bool:
    """Return whether a string can name a file beside the script that it draws or reads."""
    name = Path(text)
    is_plain = 0 < len(text) < 100 and "\n" not in text and "\0" not in text
    return is_plain and name.name == text and name.suffix not in {"", ".svg"}


def _code(path: Path) -> bytes:
    """Return the text of a neighbor without its outputs: they play no part in an import."""
    try:
        snippet = parse(path)
    except Problem:
        return path.read_bytes()
    printed = {
        line
        for statement in snippet.statements
        for output in statement.outputs
        for line in range(output.first, output.last + 1)
    }
    return _without(snippet, printed)


def _without(snippet: Snippet, lines: set[int]) -> bytes:
    kept = (line for n, line in enumerate(snippet.lines, 1) if n not in lines)
    return "\n".join(kept).encode()
