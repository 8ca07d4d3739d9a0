"""A page whose blocks are copied from top to bottom into one session works.

Blocks that need a GPU are left out: the page says below each that it needs one.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pytest_codeblocks import extract_from_buffer
from sessions import run, tolerances_of

from torchproof.lesson import curriculum
from torchproof.publishing.expansion import expand

ROOT = Path(__file__).parents[2]
LESSONS = list(curriculum.load(ROOT).lessons)


def blocks_of(markdown: str) -> list[str]:
    """Return the Python blocks of a page, each with the output lines that it shows.

    Those that need a GPU have a class, `{ .python .needs-gpu }`, and do not count.
    """
    fences = extract_from_buffer(io.StringIO(markdown))
    return [fence.code.strip("\n") for fence in fences if fence.syntax == "python"]


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_copied_page_prints_what_it_shows(lesson, course, tmp_path):
    page = course.lessons[lesson]
    markdown = expand(course, page)
    blocks = blocks_of(markdown)
    assert len(blocks) + markdown.count("{ .python .needs-gpu }") >= len(page.includes)
    run(blocks, tmp_path, tolerances_of(course, lesson))


def test_a_block_that_needs_a_hidden_line_is_found_out(tmp_path):
    with pytest.raises(AssertionError, match="name 'x' is not defined"):
        run(blocks_of("```python\nprint(x)\n# > 1\n```"), tmp_path)


def test_another_output_is_found_out(tmp_path):
    with pytest.raises(AssertionError, match="expected:\n2"):
        run(blocks_of("```python\nprint(1)\n# > 2\n```"), tmp_path)
