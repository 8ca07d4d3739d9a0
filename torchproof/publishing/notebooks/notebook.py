"""Jupyter notebooks: from cells to a file, and from a lesson to its notebook."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Any

import nbformat
from nbformat import v4 as _v4

from torchproof.drawing.album import Album
from torchproof.labels import said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.listings.blocks import blocks
from torchproof.publishing.markup.links import Home, public_links
from torchproof.publishing.notebooks.cells import Author, Cell, Drawing, Prose, joined
from torchproof.publishing.notebooks.diagrams import attached
from torchproof.publishing.notebooks.given import given_files
from torchproof.publishing.vouching.stamp import stamp
from torchproof.snippet.neighbors import may_need

v4: Any = _v4  # nbformat says no types for these
_node_of: Any = nbformat.from_dict

_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
# Paper under the ink of a figure, which a dark notebook would swallow.
_PAPER = '<rect width="100%" height="100%" fill="#ffffff"/>'


def lesson_notebook(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return the notebook of a lesson, with outputs and figures in place.

    It shows what code prints, so it asks nothing: the questions stay on the page.
    """
    author = Author(course, lesson, public_links(lesson.id, home))
    cells = author.cells(blocks(lesson.without_questions, lesson.body_line))
    folder = course.library.folder(lesson.id)
    snippets = map(course.library.snippet, {use.file for use in lesson.includes})
    # Its cells have no names but those of its snippets, which are asked first.
    names = frozenset[str]().union(*(snippet.names for snippet in snippets))
    given = given_files(cells, folder) if may_need(folder, names) else []
    every = joined([_opening(course, lesson, home), *given, *cells])
    return written(attached(every, Album(course)))


def written(cells: Iterable[Cell]) -> str:
    """Return a notebook file: the same text for the same cells.

    It is validated as a whole; nbformat's own makers of cells validate each cell twice.
    """
    nodes = [_node(cell, f"cell-{number}") for number, cell in enumerate(cells, 1)]
    notebook = {
        "cells": nodes,
        "metadata": _METADATA,
        "nbformat": v4.nbformat,
        "nbformat_minor": v4.nbformat_minor,
    }
    nbformat.validate(notebook)
    return f"{v4.writes(_node_of(notebook))}\n"


def _opening(course: Curriculum, lesson: Lesson, home: Home) -> Prose:
    address = home.page(lesson.id)
    title = f"[{lesson.title}]({address})" if address else lesson.title
    return Prose(
        f"# {lesson.title}\n\n{lesson.front_matter.why}\n\n"
        f"*{said(course.settings.labels.notebook_of, lesson=title)} "
        f"{stamp(course, lesson)}.*"
    )


def _node(cell: Cell, id: str) -> dict[str, Any]:
    if isinstance(cell, Prose):
        node = {
            "cell_type": "markdown",
            "id": id,
            "metadata": {},
            "source": cell.text,
        }
        files = {name: _attachment(svg) for name, svg in cell.attachments}
        return node | ({"attachments": files} if files else {})
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": id,
        "metadata": _metadata(cell.tags),
        "outputs": [_output(output) for output in cell.outputs],
        "source": cell.source,
    }


def _metadata(tags: tuple[str, ...]) -> dict[str, Any]:
    metadata: dict[str, Any] = {"tags": list(tags)} if tags else {}
    if "folded" in tags:
        metadata["jupyter"] = {"source_hidden": True}
    return metadata


def _output(output: str | Drawing) -> dict[str, Any]:
    if isinstance(output, str):
        return {"name": "stdout", "output_type": "stream", "text": output}
    data = {
        "image/svg+xml": on_paper(output.path.read_text("utf-8")),
        "text/plain": output.alt,
    }
    return {"data": data, "metadata": {}, "output_type": "display_data"}


def _attachment(svg: str) -> dict[str, str]:
    data = base64.b64encode(on_paper(svg).encode()).decode()
    return {"image/svg+xml": data}


def on_paper(svg: str) -> str:
    """Return an SVG with a white background."""
    head, opening, rest = svg.partition("<svg ")
    attributes, end, content = rest.partition(">")
    return f"{head}{opening}{attributes}{end}{_PAPER}{content}"
