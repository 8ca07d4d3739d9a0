"""Notebooks run in a real Jupyter kernel as in our engine.

Figures, workers, cells for a GPU and outputs that vary come out alike in both: some lessons
have them all. All notebooks run in our engine, as items of pytest: `docs/*/*.md`.
"""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook
from sessions import texts_differ

from torchproof.devices import DEVICES
from torchproof.lesson import curriculum
from torchproof.proving.sessions import Cell, fault_in_cells, tolerances_of
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.vouching.gpu import skipped
from torchproof.snippet import Output

ROOT = Path(__file__).parents[2]
COURSE = curriculum.load(ROOT)
# Figures and workers; figures and cells for a GPU; outputs that vary.
IN_A_KERNEL = ("tensors/randomness", "production/memory", "start/quick-tour")


def text_of(cell) -> str:
    """Return all that a cell printed, or showed unasked."""
    return "".join(
        output["text"]
        if output.output_type == "stream"
        else output["data"]["text/plain"]
        for output in cell.outputs
        if output.output_type in {"stream", "execute_result"}
    )


def figures_of(cell) -> int:
    return sum(output.output_type == "display_data" for output in cell.outputs)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("x = 1\nx + 1", "a notebook shows this value, though nothing prints it"),
        ("print(1)", "expected:\n\nprinted:\n1"),
        ("import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()", "drawn: 1"),
    ],
)
def test_what_a_cell_does_not_store_is_found_out(code, fault, runner):
    cell = Cell(code, Output("text", "", False, ""))
    assert fault in fault_in_cells([cell], runner, {})


def test_a_kernel_prints_and_draws_what_notebooks_store(tmp_path, monkeypatch):
    """One kernel runs them one after another, and forgets in between what it knows."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    monkeypatch.delenv("MPLBACKEND", raising=False)
    stored = {lesson: cells_of(lesson) for lesson in IN_A_KERNEL}
    ran = new_notebook()
    for lesson in IN_A_KERNEL:
        ran.cells += [new_code_cell("%reset -f"), *cells_of(lesson)]
    resources = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(ran, timeout=120, resources=resources).execute()
    actual = iter(ran.cells)
    for lesson, cells in stored.items():
        next(actual)  # which forgets
        for cell in cells:
            compare(cell, next(actual), tolerances_of(COURSE, lesson))
    assert not [*actual]
    every = [cell for cells in stored.values() for cell in cells]
    assert {"needs-gpu", "varies"} <= {tag for cell in every for tag in tags_of(cell)}
    assert any(map(figures_of, every)) and any("num_workers" in c.source for c in every)


def cells_of(lesson: str) -> list[NotebookNode]:
    text = lesson_notebook(COURSE, COURSE.lessons[lesson], Home())
    cells = nbformat.reads(text, as_version=4).cells
    return [cell for cell in cells if cell.cell_type == "code"]


def tags_of(cell: NotebookNode) -> list[str]:
    return cell.metadata.get("tags", [])


def compare(expected: NotebookNode, actual: NotebookNode, tolerances: dict) -> None:
    """Require that a cell printed and drew what is stored with it."""
    if "needs-gpu" in tags_of(expected):
        assert text_of(actual) == f"{skipped(DEVICES['cuda'])}\n", expected.source
        return
    texts = text_of(expected), text_of(actual)
    varies = "varies" in tags_of(expected)
    assert not texts_differ(*texts, tolerances, varies=varies), (
        f"{expected.source}\n\nexpected:\n{texts[0]}\nprinted:\n{texts[1]}"
    )
    assert figures_of(expected) == figures_of(actual), expected.source
