"""The lessons' notebooks run in a real Jupyter kernel and print what they store."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from sessions import texts_differ

from torchproof.devices import DEVICES
from torchproof.lesson import curriculum
from torchproof.proving.sessions import tolerances_of
from torchproof.publishing.gpu import skipped
from torchproof.publishing.links import Home
from torchproof.publishing.notebook import lesson_notebook

ROOT = Path(__file__).parents[2]
COURSE = curriculum.load(ROOT)


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


@pytest.mark.parametrize("lesson", list(COURSE.lessons))
def test_a_notebook_runs_and_prints_what_it_stores(lesson, tmp_path, monkeypatch):
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
