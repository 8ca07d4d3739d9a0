"""`pytest docs`: every course gets the checks that a lesson has to pass."""

from __future__ import annotations

import pytest
from sample_course import FILES, THREE, THREE_SOLUTION, write_course

from torchproof.lesson import curriculum
from torchproof.problem import Problem, Problems
from torchproof.proving.lessons import CHECKS, prove
from torchproof.proving.notebooks import are_shown
from torchproof.proving.sessions import Cell
from torchproof.snippet import Output

HIDDEN = '"""Sums."""\n\n# --8<-- [start:numbers]\nnumbers = [1]\n# --8<-- [end:numbers]\n\nx = 1\n# --8<-- [start:total]\nprint(x)\n# > 1\n# --8<-- [end:total]\n'


def prove_all(runner, root, name: str, *checks: str) -> None:
    course = curriculum.load(root)
    for check in checks or CHECKS:
        prove(course, name, check, runner)


def test_the_lessons_of_a_sound_course_pass(tmp_path, runner):
    root = write_course(tmp_path)
    prove_all(runner, root, "first/adding")
    prove_all(runner, root, "first/counting", "verdicts")


def test_a_block_that_needs_a_hidden_line_is_found_out(tmp_path, runner):
    root = write_course(tmp_path, {"snippets/first/adding/add.py": HIDDEN})
    with pytest.raises(Problem) as caught:
        prove_all(runner, root, "first/adding", "page")
    told = str(caught.value)
    assert "docs/first/adding.md: its " in told
    assert "NameError: name 'x' is not defined\n    line 5: print(x)" in told


def test_a_draft_keeps_no_other_lesson_from_its_checks(tmp_path, runner):
    root = write_course(tmp_path, {"docs/first/draft.md": "# A draft\n"})
    prove_all(runner, root, "first/adding", "verdicts")
    with pytest.raises(Problems, match=r"draft\.md:1: the lesson has no front matter"):
        prove_all(runner, root, "first/draft", "verdicts")


def test_settings_that_cannot_be_read_fail_each_lesson(tmp_path, runner):
    root = write_course(tmp_path, {"pyproject.toml": "[tool.torchproof]\nx = 1\n"})
    with pytest.raises(Problems, match="`x` is no setting"):
        prove_all(runner, root, "first/adding", "verdicts")


def test_an_exercise_that_needs_a_hidden_line_fails_in_the_notebook(tmp_path, runner):
    three = THREE.replace("[1, 2]", "[one, 2]").replace("import math", "one = 1")
    root = write_course(tmp_path, {"snippets/first/counting/three.py": three})
    with pytest.raises(Problem, match="name 'one' is not defined"):
        prove_all(runner, root, "first/counting", "notebook")


PAGE = ["x = 1\nprint(x)\n# > 1", "print(2)\n# ~> 2", "plt.show()", "print(3)\n# > 3"]


def cell(code: str, printed: str = "", *, varies: bool = False, figures: int = 0):
    return Cell(code, Output("text", "", varies, printed), figures)


FIRST, SECOND = cell("x = 1\nprint(x)", "1"), cell("print(2)", "2", varies=True)
THIRD = cell("plt.show()", figures=1)


def test_the_page_runs_the_cells_that_it_shows():
    assert are_shown([FIRST, SECOND, THIRD], PAGE)
    assert are_shown([], PAGE)
    assert are_shown([cell("x = 1"), cell("print(x)", "1")], PAGE)


@pytest.mark.parametrize(
    "cells",
    [
        [SECOND],
        [cell("x = 1\nprint(x)", "2")],
        [cell("x = 1\nprint(x)")],
        [cell("x = 2\nprint(x)", "1")],
        [cell("x = 1\nprint(x)", "1", varies=True)],
        [FIRST, cell("print(2)", "2")],
        [FIRST, SECOND, cell("plt.show()")],
        [FIRST, SECOND, cell("plt.show()", figures=2)],
        [FIRST, SECOND, THIRD, cell("print(3)", "3"), cell("x = 5")],
    ],
)
def test_a_cell_that_the_page_shows_otherwise_runs_itself(cells):
    assert not are_shown(cells, PAGE)


def test_a_cell_that_may_show_its_value_runs_itself():
    assert not are_shown([cell("x\nstep()")], ["x\nstep()"])
    assert are_shown([cell("x\nstep();")], ["x\nstep()"])


@pytest.mark.parametrize("comment", ["", "  # a file", "\n# saves> x.safetensors"])
def test_a_semicolon_hushes_a_cell_also_above_a_comment(comment):
    assert are_shown([cell(f"save(x);{comment}")], [f"save(x){comment}"])
    assert not are_shown([cell(f"save(x){comment}")], [f"save(x){comment}"])


def test_blank_lines_that_the_blocks_of_a_page_lose_are_no_difference():
    code = 'def f():\n    """One.\n{}    Two.\n    """'
    assert are_shown([cell(code.format("\n"))], [code.format("")])
    assert not are_shown([cell(code.format("    and\n"))], [code.format("")])


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("three_solution.py", "# > Right!", "# > Not yet: 1 to go.", "does not print"),
        ("three.py", "# > Not yet: 1 to go.", "# > Right!", "is right already"),
    ],
)
def test_a_verdict_that_is_none_is_found_out(tmp_path, runner, file, old, new, message):
    name = f"snippets/first/counting/{file}"
    text = FILES[name].replace(old, new)
    assert text != FILES[name] and THREE_SOLUTION
    with pytest.raises(Problem, match=message):
        prove_all(
            runner, write_course(tmp_path, {name: text}), "first/counting", "verdicts"
        )


def test_pytest_collects_them_from_the_pages_of_a_course(tmp_path, pytester):
    root = write_course(pytester.path)
    result = pytester.runpytest("docs", "--collect-only", "-q")
    names = [line for line in result.outlines if "::" in line]
    assert names == [
        f"docs/first/{lesson}.md::{check}"
        for lesson in ("adding", "counting")
        for check in CHECKS
    ]
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    result = pytester.runpytest("docs", "--collect-only", "-q")
    assert not [line for line in result.outlines if "::" in line]
