"""A lab is converted by mkdocs-jupyter, but no cell of it twice."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from sample_course import write_course

from torchproof.lesson import curriculum
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

    def counted(facts: object, cells: Sequence[object]) -> Sequence[str]:
        counts.append(len(cells))
        return render(facts, cells)

    monkeypatch.setattr(labs, "_rendered", counted)
    return counts


def test_a_cell_of_prose_is_rendered_once(tmp_path, rendered):
    store = Store(tmp_path)
    first = converted(notebook(*LAB), store, [])
    assert converted(notebook(*LAB), store, []) == first
    moved = [LAB[0], *LAB[3:], *LAB[1:3]]
    page = converted(notebook(*moved), store, [])
    assert rendered == [3]
    assert page.index("Two") < page.index("One")


def test_a_cell_that_changed_is_rendered_alone(tmp_path, rendered):
    store = Store(tmp_path)
    converted(notebook(*LAB), store, [])
    page = converted(
        notebook(*LAB[:3], ("markdown", "### 3. *Third*"), LAB[4]), store, []
    )
    assert rendered == [3, 1]
    assert "<em>Third</em>" in page
    assert "Two" not in page


def test_cells_that_are_the_same_stand_each_at_its_place(tmp_path):
    same = ("markdown", "Do it again.")
    page = converted(notebook(same, ("code", "a = 1"), same), Store(tmp_path), [])
    assert page.count("Do it again.") == 2


def test_code_is_no_prose(tmp_path, rendered):
    page = converted(notebook(*LAB[2:3]), Store(tmp_path), [])
    assert rendered == []
    assert "one" in page


def test_without_mkdocs_jupyter_nothing_is_converted(tmp_path, monkeypatch):
    monkeypatch.setattr(labs, "find_spec", lambda name: None)
    with pytest.raises(Problem, match="labs need mkdocs-jupyter"):
        converted(notebook(*LAB), Store(tmp_path), [])


@pytest.mark.parametrize(
    "html",
    [
        "Say </div> more.",
        "Say </div> more <div> of it.",
        "Say <script>more.",
    ],
)
@pytest.mark.parametrize("others", [[], LAB])
def test_prose_that_ends_what_is_around_it_is_a_mistake(tmp_path, html, others):
    root = write_course(tmp_path / "course")
    lesson = root / "docs/first/adding.md"
    lesson.write_text(lesson.read_text() + f"\n{html}\n")
    lessons = curriculum.load(root).lessons_of("first")
    lab = notebook(*others[:2], ("markdown", f"Do.\n\n{html}"), *others[2:])
    with pytest.raises(Problem, match="the HTML in this exercise") as told:
        converted(lab, Store(tmp_path / "store"), lessons)
    first = lesson.read_text().partition(html)[0].count("\n") + 1
    assert (told.value.path, told.value.line) == (lesson, first)


@pytest.mark.parametrize(
    "html",
    [
        "<div>\n\nSay\n\n</div> more",
        "a < b > more",
        "<kbd>x</kbd><br>more",
        "`</div>` more",
        "Say <div> more.\n\n<p>And.",
        "Say <!-- more.",
        "Say </article></main></body></html> more.",
    ],
)
def test_prose_that_can_be_read_is_shown_and_what_follows_too(tmp_path, html):
    lab = notebook(*LAB[:2], ("markdown", html), *LAB[2:])
    page = converted(lab, Store(tmp_path), [])
    assert "more" in page
    assert '<p>Say <em>two</em>.</p>\n\n<div class="language-python' in page
