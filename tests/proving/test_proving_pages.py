"""What of a page is copied from top to bottom into one session, and that faults show.

The pages themselves run as items of pytest, as those of every course: `docs/*/*.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sessions import run

from torchproof.lesson import curriculum
from torchproof.proving.pages import python_blocks

ROOT = Path(__file__).parents[2]
LESSONS = list(curriculum.load(ROOT).lessons)


@pytest.mark.parametrize("lesson", LESSONS)
def test_all_blocks_of_a_page_are_copied(lesson, course, expanded):
    page, markdown = course.lessons[lesson], expanded(lesson)
    blocks = python_blocks(markdown)
    apart = markdown.count("{ .python .needs-gpu }") + len(page.questions)
    assert len(blocks) + apart >= len(page.includes)


def test_a_question_is_not_copied(expanded):
    page = expanded("tensors/shapes")
    assert "torch.zeros(20, 30, 3)" in page
    assert not any("torch.zeros(20, 30, 3)" in one for one in python_blocks(page))


def test_a_block_that_needs_a_hidden_line_is_found_out(runner):
    with pytest.raises(AssertionError, match="name 'x' is not defined"):
        run(python_blocks("```python\nprint(x)\n# > 1\n```"), runner)


def test_another_output_is_found_out(runner):
    with pytest.raises(AssertionError, match="expected:\n2"):
        run(python_blocks("```python\nprint(1)\n# > 2\n```"), runner)
