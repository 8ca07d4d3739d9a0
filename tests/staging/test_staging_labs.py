"""A lab is converted by mkdocs-jupyter, but no cell of it twice."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from torchproof.problem import Problem
from torchproof.staging import labs
from torchproof.staging.labs import converted
from torchproof.staging.store import Store


def notebook(*cells: tuple[str, str]) -> str:
    """Return a notebook with cells of some kinds and texts."""
    made = [
        {"id": f"c{n}", "cell_type": kind, "metadata": {}, "source": [text]}
        | ({"outputs": [], "execution_count": None} if kind == "code" else {})
        for n, (kind, text) in enumerate(cells)
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return json.dumps(
        {"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    )


LAB = [
    ("markdown", "# Lab\n\nTo do."),
    ("markdown", "### 1. One\n\nSay *one*."),
    ("code", "one = 1"),
    ("markdown", "### 2. Two\n\nSay *two*."),
    ("code", "two = 2"),
]


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many cells were rendered, each time that some were."""
    counts: list[int] = []
    render = labs._rendered

    def counted(every: dict[str, Sequence[object]]) -> Sequence[str]:
        counts.append(len(every["cells"]))
        return render(every)

    monkeypatch.setattr(labs, "_rendered", counted)
    return counts


def test_a_cell_of_prose_is_rendered_once(tmp_path, rendered):
    store = Store(tmp_path)
    first = converted(notebook(*LAB), store)
    assert converted(notebook(*LAB), store) == first
    moved = [LAB[0], *LAB[3:], *LAB[1:3]]
    page = converted(notebook(*moved), store)
    assert rendered == [3]
    assert page.index("Two") < page.index("One")


def test_a_cell_that_changed_is_rendered_alone(tmp_path, rendered):
    store = Store(tmp_path)
    converted(notebook(*LAB), store)
    page = converted(notebook(*LAB[:3], ("markdown", "### 3. *Third*"), LAB[4]), store)
    assert rendered == [3, 1]
    assert "<em>Third</em>" in page
    assert "Two" not in page


def test_cells_that_are_the_same_stand_each_at_its_place(tmp_path):
    same = ("markdown", "Do it again.")
    page = converted(notebook(same, ("code", "a = 1"), same), Store(tmp_path))
    assert page.count("Do it again.") == 2


def test_code_is_no_prose(tmp_path, rendered):
    page = converted(notebook(*LAB[2:3]), Store(tmp_path))
    assert rendered == []
    assert "one" in page


def test_without_mkdocs_jupyter_nothing_is_converted(tmp_path, monkeypatch):
    monkeypatch.setattr(labs, "find_spec", lambda name: None)
    with pytest.raises(Problem, match="labs need mkdocs-jupyter"):
        converted(notebook(*LAB), Store(tmp_path))
