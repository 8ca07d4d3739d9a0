"""Notebooks run in a real Jupyter kernel as in our engine.

Figures, workers, cells for a GPU and outputs that vary come out alike in both. All of them
run in our engine as items of pytest, as those of every course: `docs/*/*.md`.
"""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
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
IN_A_KERNEL = ("neural-networks/streams-and-workers", "production/gpu")


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


@pytest.mark.parametrize("lesson", IN_A_KERNEL)
def test_a_kernel_prints_and_draws_what_the_notebook_stores(
    lesson, tmp_path, monkeypatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    monkeypatch.delenv("MPLBACKEND", raising=False)
    tolerances = tolerances_of(COURSE, lesson)
    text = lesson_notebook(COURSE, COURSE.lessons[lesson], Home())
    stored, ran = (nbformat.reads(text, as_version=4) for _ in range(2))
    resources = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(ran, timeout=120, resources=resources).execute()
    for expected, actual in zip(stored.cells, ran.cells, strict=True):
        if expected.cell_type != "code":
            continue
        tags = expected.metadata.get("tags", [])
        if "needs-gpu" in tags:
            assert text_of(actual) == f"{skipped(DEVICES['cuda'])}\n", expected.source
            continue
        varies = "varies" in tags
        texts = text_of(expected), text_of(actual)
        assert not texts_differ(*texts, tolerances, varies=varies), (
            f"{expected.source}\n\nexpected:\n{texts[0]}\nprinted:\n{texts[1]}"
        )
        assert figures_of(expected) == figures_of(actual), expected.source
