"""A mistake shows on the pages that it belongs to, while its author writes."""

from pathlib import Path

import pytest
from sample_course import write_course

from torchproof.lesson import curriculum
from torchproof.problem import Problem
from torchproof.staging.mistakes import pages_of

NET = "snippets/first/net.py"
USE = "snippets/first/adding/use.py"
FILES = {
    NET: '"""A net."""\n\n# --8<-- [start:size]\nsize = 3\n# --8<-- [end:size]\n',
    USE: '"""A use."""\n\nfrom net import size\n\nx = size\n',
}


def pages(root: Path, file: str) -> list[str]:
    return pages_of(curriculum.load(root), Problem(root / file, None, "wrong"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path, FILES)


def test_that_of_a_script_shows_in_its_lesson(root):
    assert pages(root, USE) == ["first/adding"]


def test_that_of_a_shared_script_shows_in_the_lessons_whose_scripts_use_it(root):
    assert pages(root, NET) == ["first/adding"]


def test_that_of_a_shared_script_shows_on_the_page_that_includes_it(root):
    page = root / "docs/first/counting.md"
    block = '\n```python\n--8<-- "first/net.py:size"\n```\n'
    page.write_text(page.read_text() + block)
    assert pages(root, NET) == ["first/counting"]


def test_that_of_a_shared_script_which_cannot_be_read_shows_there_too(root):
    (root / NET).write_text("def broken(:\n")
    assert pages(root, NET) == ["first/adding"]
