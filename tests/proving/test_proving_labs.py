"""Each exercise of a lab: the starter runs, and with the solution the check is happy."""

from __future__ import annotations

import io
from pathlib import Path

import nbformat
import pytest
from pytest_codeblocks import extract_from_buffer
from sessions import run

from torchproof.lesson import curriculum
from torchproof.proving.sessions import files_of, tolerances_of, with_output
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import has_lab, lab_notebook

ROOT = Path(__file__).parents[2]
COURSE = curriculum.load(ROOT)
LABS = [part for part in COURSE.parts if has_lab(COURSE, part)]


def blocks_of(notebook: str) -> list[str]:
    """Return the code of a lab in order, the solutions applied where they stand."""
    found: list[str] = []
    for cell in nbformat.reads(notebook, as_version=4).cells:
        if cell.cell_type == "code":
            printed = "".join(output["text"] for output in cell.outputs)
            found.append(with_output(cell.source, printed))
        else:
            folds = cell.source.partition('<details class="success">')[2]
            fences = extract_from_buffer(io.StringIO(folds))
            found += [fence.code for fence in fences]
    return found


@pytest.mark.parametrize("part", LABS)
def test_starters_run_and_solutions_are_right(part, runner):
    blocks = blocks_of(lab_notebook(COURSE, part, Home()))
    exercises = [e for lesson in COURSE.practiced(part) for e in lesson.exercises]
    printed = [line for one in blocks for line in one.split("\n") if line[:3] == "# >"]
    assert sum("Right!" in one for one in printed) == len(exercises)
    assert sum("Not yet" in one for one in printed) == len(exercises)
    run(blocks, runner, tolerances_of(COURSE, part), files_of(COURSE, part))
