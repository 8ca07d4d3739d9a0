"""The fingerprint of a snippet: one hash of all that its run on a device depends on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from torchproof.files import visible_files
from torchproof.problem import Problem
from torchproof.snippet import Snippet
from torchproof.snippet.below.saves import SUFFIX
from torchproof.snippet.document import parse_text

# A neighbor is read for each snippet that uses it, and that on each device.
_FILES_KEPT = 4096


def fingerprint(snippet: Snippet, device: str) -> str:
    """Return the SHA-256 of a snippet as the device sees it, with what it runs on.

    That is: its text, without the outputs that are meant for other devices; the code of
    the neighbors that it imports or names, and of those that these import; the other
    files that it names; and the pictures and saved files that the device is
    compared with. Line ends of texts count as line feeds, as git stores them.
    """
    parts = {snippet.path: as_seen(snippet, device)}
    for path in sorted(snippet.neighbors()):
        is_code = path.suffix == ".py"
        parts[path] = _code(path) if is_code else path.read_bytes()
    if device == snippet.home:
        made = [*snippet.figures.values(), *snippet.saved]
        parts |= {path: path.read_bytes() for path in made if path.exists()}
    folder = snippet.path.parent
    lines = (
        f"{_digest_of(path, data)}  {_from(folder, path)}\n"
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
    return [path for path in visible_files(folder) if path.suffix == ".py"]


def name_in(folders: Sequence[Path], path: Path) -> str:
    """Return how a record calls a file: by its path from its folder of snippets."""
    whole = path.resolve()
    every = map(_resolved, folders)
    around = next(folder for folder in every if whole.is_relative_to(folder))
    return whole.relative_to(around).as_posix()


_resolved = lru_cache(64)(Path.resolve)  # asked of the same folders for each snippet


def _from(folder: Path, path: Path) -> str:
    """Return how a fingerprint calls a file: `name`, or `../name` one folder up."""
    return Path(os.path.relpath(path, folder)).as_posix()


def _digest_of(path: Path, data: bytes) -> str:
    is_text = path.suffix != SUFFIX
    return _digest(data) if is_text else hashlib.sha256(data).hexdigest()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _code(path: Path) -> bytes:
    """Return the text of a neighbor without its outputs: they play no part in an import."""
    return _bare(path, path.read_bytes())


@lru_cache(_FILES_KEPT)
def _bare(path: Path, data: bytes) -> bytes:
    try:
        snippet = parse_text(path, data.decode("utf-8").replace("\r\n", "\n"))
    except (Problem, UnicodeDecodeError):
        return data
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
