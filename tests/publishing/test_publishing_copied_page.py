"""A page whose blocks are copied from top to bottom into one session works."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pytest_codeblocks import extract_from_buffer
from sessions import Block, block, run, tolerance_of

from torchproof.lesson import curriculum
from torchproof.publishing.expansion import expand

ROOT = Path(__file__).parents[2]
LESSONS = list(curriculum.load(ROOT).lessons)


def blocks_of(markdown: str) -> list[Block]:
    """Return the Python blocks of a page, each with what it must print.

    A block of comments alone shows what the block above printed (a folded output).
    """
    found: list[Block] = []
    for fence in extract_from_buffer(io.StringIO(markdown)):
        if fence.syntax != "python":
            continue
        one = block(fence.code)
        if found and all(line.startswith("#") for line in fence.code.splitlines()):
            above = found.pop()
            one = Block(above.code, above.expected + one.expected, one.varies)
        found.append(one)
    return found


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_copied_page_prints_what_it_shows(lesson, course, tmp_path):
    page = course.lessons[lesson]
    blocks = blocks_of(expand(course, page))
    assert len(blocks) >= len(page.includes)
    run(blocks, tmp_path, tolerance_of(course, lesson))


def test_a_block_that_needs_a_hidden_line_is_found_out(tmp_path):
    with pytest.raises(AssertionError, match="name 'x' is not defined"):
        run(blocks_of("```python\nprint(x)\n# > 1\n```"), tmp_path)


def test_another_output_is_found_out(tmp_path):
    with pytest.raises(AssertionError, match="expected:\n2"):
        run(blocks_of("```python\nprint(1)\n# > 2\n```"), tmp_path)
