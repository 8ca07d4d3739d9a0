"""The labs as pages that need no plugin: mkdocs-jupyter converts the prose of them."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from torchproof.problem import Problem
from torchproof.staging.dressing.lab_html import Cell, cells_in, is_code, lab_markdown
from torchproof.staging.store import Store


def converted(notebook: str, store: Store) -> str:
    """Return the page of a notebook as Markdown; each cell of prose is converted once.

    Raises Problem where there are new ones and nothing to convert them.
    """
    facts = json.loads(notebook)
    prose = [cell for cell in facts["cells"] if not is_code(cell)]
    new = [cell for cell in prose if store.get(_key(cell)) is None]
    if new:
        every = zip(new, _rendered({**facts, "cells": new}), strict=True)
        for cell, html in every:
            store.keep(_key(cell), html.encode())
    shown = [store.get(_key(cell)) or b"" for cell in prose]
    return lab_markdown(b"".join(shown).decode(), facts["cells"])


def _rendered(notebook: Mapping[str, Any]) -> Sequence[str]:
    """Return the HTML of each cell of a notebook. Raises Problem without mkdocs-jupyter."""
    if find_spec("mkdocs_jupyter") is None:
        fix = "Install it: python -m pip install 'torchproof[labs]'"
        raise Problem(Path("mkdocs.yml"), None, "labs need mkdocs-jupyter", fix)
    to_html = import_module("mkdocs_jupyter.nbconvert2").nb2html
    logging.getLogger("mkdocs.mkdocs-jupyter").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        file = Path(folder) / "lab.ipynb"
        file.write_text(json.dumps(notebook), encoding="utf-8")
        return cells_in(to_html(str(file), allow_errors=False))


def _key(cell: Cell) -> list[str]:
    """Return what the HTML of a cell is made from: not its place in the notebook."""
    facts = {name: value for name, value in cell.items() if name != "id"}
    return ["cell", json.dumps(facts)]
