"""The labs as pages that need no plugin: mkdocs-jupyter converts the prose of them."""

from __future__ import annotations

import json
import logging
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from torchproof.lesson.page import Page
from torchproof.lesson.reading import text_of
from torchproof.problem import Problem
from torchproof.staging.dressing.lab_html import (
    Cell,
    Element,
    cells_in,
    is_code,
    lab_markdown,
)
from torchproof.staging.store import Store

_HAS_TAG = re.compile(r"<[/!a-z]", re.I)
# Stands below the others: it would not where one of them ends too much, or too little.
_LAST = {"id": "last", "cell_type": "markdown", "metadata": {}, "source": ["."]}


def converted(notebook: str, store: Store, lessons: Sequence[Page]) -> str:
    """Return the page of a notebook as Markdown; each cell of prose is converted once.

    Raises Problem where there are new ones and nothing to convert them, or one with HTML
    that would end what is around it; the prose comes from `lessons`.
    """
    facts = json.loads(notebook)
    prose = [cell for cell in facts["cells"] if not is_code(cell)]
    new = [cell for cell in prose if store.get(_key(cell)) is None]
    if new:
        rendered = _rendered(facts, new)
        if len(rendered) != len(new):
            alone = (cell for cell in new if len(_rendered(facts, [cell])) != 1)
            raise _problem(next(alone, new[0]), lessons)
        for cell, elements in zip(new, rendered, strict=True):
            store.keep(_key(cell), json.dumps([*map(astuple, elements)]).encode())
    kept = (json.loads(store.get(_key(cell)) or b"[]") for cell in prose)
    return lab_markdown(
        ([Element(*one) for one in cell] for cell in kept), facts["cells"]
    )


def _rendered(
    notebook: Mapping[str, Any], cells: Sequence[Cell]
) -> Sequence[Sequence[Element]]:
    """Return what some cells of a notebook hold; of fewer where one disturbs others.

    Raises Problem without mkdocs-jupyter.
    """
    if find_spec("mkdocs_jupyter") is None:
        fix = "Install it: python -m pip install 'torchproof[labs]'"
        raise Problem(Path("mkdocs.yml"), None, "labs need mkdocs-jupyter", fix)
    to_html = import_module("mkdocs_jupyter.nbconvert2").nb2html
    logging.getLogger("mkdocs.mkdocs-jupyter").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        file = Path(folder) / "lab.ipynb"
        shown = {**notebook, "cells": [*cells, _LAST]}
        file.write_text(json.dumps(shown), encoding="utf-8")
        return cells_in(to_html(str(file), allow_errors=False))[:-1]


def _problem(cell: Cell, lessons: Sequence[Page]) -> Problem:
    """Return the mistake, at the first tag of the cell that a lesson has."""
    what = "the HTML in this exercise ends what it did not begin, or begins what has no end"
    fix = "Close each tag that is opened, and no other."
    for row in filter(_HAS_TAG.search, "".join(cell["source"]).split("\n")):
        for page in lessons:
            above, found, _ = text_of(page.path).partition(row)
            if found:
                return Problem(page.path, above.count("\n") + 1, what, fix)
    return Problem(lessons[0].path, None, what, fix)


def _key(cell: Cell) -> list[str]:
    """Return what the HTML of a cell is made from: not its place in the notebook."""
    facts = {name: value for name, value in cell.items() if name != "id"}
    return ["cell", json.dumps(facts)]
