"""The files that belong to a script: modules that it imports, files that it reads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from torchproof.snippet.places import found_from, places
from torchproof.snippet.statements import parsed

# A neighbor is read for each script that uses it, and that for each run; so is each block
# of a page and each cell.
_KEPT = 16384
# What names a file: an import, or a dot before the end of a string or of a part of it.
_MAY_NAME = re.compile(r"import|\.[^.\n\"']*[\"'{\\]")
_SAVES = re.compile(r"(?m)^[ ]*# saves> (\S+)$")


def needed(script: Path, text: str) -> set[Path]:
    """Return the neighbors that a script with this text uses, also through another one.

    They lie beside it, or one folder up, where its part shares them. What it saves
    itself is none of them.
    """
    folder, saved = script.parent, saved_by(text)
    own = {script, *(place / name for place in places(folder) for name in saved)}
    waiting, found = [text], set[Path]()
    while waiting:
        for path in _named(folder, waiting.pop()):
            if path not in own and path not in found:
                found.add(path)
                waiting += [_text(path)] if path.suffix == ".py" else []
    return found


def provisions(script: Path, text: str) -> list[Path]:
    """Return the files, other than code, that a script finds where it runs."""
    return sorted(path for path in needed(script, text) if path.suffix != ".py")


def brought(folder: Path, code: str) -> list[Path]:
    """Return what a reader of this very code, in a folder, needs besides it.

    That is each file that it names, each module of its part that it imports, and what
    such a module uses in turn. A module beside the code is none: its page shows it.
    """
    named = [path for path in _named(folder, code) if _is_given(path, folder)]
    modules = [path for path in named if path.suffix == ".py"]
    return sorted({*named, *(one for m in modules for one in needed(m, _text(m)))})


def _is_given(path: Path, folder: Path) -> bool:
    return path.suffix != ".py" or path.parent.resolve() != folder.resolve()


def saved_by(text: str) -> list[str]:
    """Return the names of the files that a script with this text says it saves."""
    return _SAVES.findall(text)


def savers(folder: Path, name: str) -> list[Path]:
    """Return the scripts in a folder that say they save the file with this name."""
    scripts = sorted(folder.glob("*.py"))
    return [script for script in scripts if name in saved_by(_text(script))]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def _named(folder: Path, code: str) -> Iterator[Path]:
    """Yield the files that code in a folder imports, or names in a string."""
    every = (found_from(folder, name) for name in _names(code))
    yield from (path for path in every if path)


@lru_cache(_KEPT)
def _names(code: str) -> frozenset[str]:
    """Return the names of files that code imports, or has as a string; none if broken."""
    found: set[str] = set()
    if not _MAY_NAME.search(code):
        return frozenset()  # most blocks; to take them apart takes long
    try:
        tree = parsed(code)
    except (SyntaxError, ValueError):  # one that a run would not get past either
        return frozenset()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {f"{alias.name.replace('.', '/')}.py" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(f"{node.module.replace('.', '/')}.py")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {node.value} if _is_file_name(node.value) else set()
    return frozenset(found)


def _is_file_name(text: str) -> bool:
    """Return whether a string can name a file that a script draws or reads by its name."""
    name = Path(text)
    is_plain = 0 < len(text) < 100 and "\n" not in text and "\0" not in text
    return is_plain and name.name == text and name.suffix not in {"", ".svg"}
