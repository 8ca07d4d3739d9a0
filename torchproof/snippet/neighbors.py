"""What a script uses: modules beside it, files that it reads, and packages."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from torchproof.snippet.places import found_from, places
from torchproof.snippet.statements import parsed

# A neighbor is read for each script that uses it, and that for each run; so is each block
# of a page and each cell.
_KEPT = 16384
# What names a file: an import, or a dot before the end of a string or of a part of it.
_MAY_NAME = re.compile(r"import|\.[^.\n\"']*[\"'{\\]")
_HOLD_STATEMENTS = (ast.stmt, ast.excepthandler, ast.match_case)
_SAVES = re.compile(r"(?m)^[ ]*# saves> (\S+)$")


def needed(script: Path, text: str, names: frozenset[str] | None = None) -> set[Path]:
    """Return the neighbors that a script with this text uses, also through another one.

    They lie beside it, or one folder up, where its part shares them. What it saves
    itself is none of them. `names` are those in the text, where they are known.
    """
    folder, saved = script.parent, saved_by(text)
    own = {script, *(place / name for place in places(folder) for name in saved)}
    waiting, found = [names_of(text) if names is None else names], set[Path]()
    while waiting:
        for path in _found(folder, waiting.pop()):
            if path not in own and path not in found:
                found.add(path)
                waiting += [names_of(_text(path))] if path.suffix == ".py" else []
    return found


def brought(folder: Path, code: str) -> list[Path]:
    """Return what a reader of this very code, in a folder, needs besides it.

    That is each file that it names, each module of its part that it imports, and what
    such a module uses in turn. A module beside the code is none: its page shows it.
    """
    named = [path for path in _found(folder, names_of(code)) if _is_given(path, folder)]
    modules = [path for path in named if path.suffix == ".py"]
    return sorted({*named, *(one for m in modules for one in needed(m, _text(m)))})


def may_need(folder: Path, names: Iterable[str]) -> bool:
    """Return whether code in a folder that has these names may need any file besides."""
    return any(_is_given(path, folder) for path in _found(folder, names))


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


def _found(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """Yield the files of these names that code in a folder finds."""
    every = (found_from(folder, name) for name in names)
    yield from (path for path in every if path)


@lru_cache(_KEPT)
def names_of(code: str) -> frozenset[str]:
    """Return the names of files in code; none if it is broken."""
    if not _MAY_NAME.search(code):
        return frozenset()  # most blocks; to take them apart takes long
    try:
        return _names_in(parsed(code))
    except (SyntaxError, ValueError):  # one that a run would not get past either
        return frozenset()


def _names_in(tree: ast.Module) -> frozenset[str]:
    """Return the names of files that code imports, or has as a string."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {f"{alias.name.replace('.', '/')}.py" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(f"{node.module.replace('.', '/')}.py")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {node.value} if _is_file_name(node.value) else set()
    return frozenset(found)


def packages_in(tree: ast.Module) -> frozenset[str]:
    """Return the packages that code imports, but for what comes with Python or torch.

    What it tries to import, it runs without.
    """
    names: set[str] = set()
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
        elif not isinstance(node, ast.Try):
            inside = ast.iter_child_nodes(node)
            waiting += (one for one in inside if isinstance(one, _HOLD_STATEMENTS))
    return frozenset(names - sys.stdlib_module_names - {"functorch"})


def _is_file_name(text: str) -> bool:
    """Return whether a string can name a file that a script draws or reads by its name."""
    name = Path(text)
    is_plain = 0 < len(text) < 100 and "\n" not in text and "\0" not in text
    return is_plain and name.name == text and name.suffix not in {"", ".svg"}
