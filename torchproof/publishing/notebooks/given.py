"""The small files that a notebook reads or imports and does not save: it brings them along."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path

from torchproof.publishing.notebooks.cells import Cell, Program
from torchproof.snippet.neighbors import brought, saved_by


def given_files(cells: Iterable[Cell], folder: Path) -> list[Cell]:
    """Return a folded cell for each file that cells need before they save it."""
    saved: set[str] = set()
    given: dict[str, Cell] = {}
    for cell in cells:
        if isinstance(cell, Program):
            for path in brought(folder, cell.source):
                if path.name not in {*saved, *saved_by(cell.source)}:
                    given.setdefault(path.name, _writing(path))
            saved.update(saved_by(cell.source))
    return list(given.values())


def _writing(path: Path) -> Program:
    """Return a cell that writes a file into the reader's folder."""
    source = _module(path) if path.suffix == ".py" else _data(path)
    return Program(source, tags=("folded",))


def _module(path: Path) -> str:
    """Return code that writes a module, and shows its text as it is."""
    text = path.read_text("utf-8").replace("\\", "\\\\")
    quoted = text.replace("'''", r"\'\'\'")
    return f"""\
# {path.name}, which cells below import
from pathlib import Path

Path("{path.name}").write_text(
    '''\\
{quoted}''',
    encoding="utf-8",
);"""


def _data(path: Path) -> str:
    text = base64.b64encode(path.read_bytes()).decode()
    return f"""\
# {path.name}, which cells below read
from base64 import b64decode
from pathlib import Path

Path("{path.name}").write_bytes(b64decode("{text}"));"""
