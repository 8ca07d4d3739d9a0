"""What the lessons of a part share goes where readers need it."""

import ast
import re
import subprocess
import sys

import nbformat
import pytest
from sample_course import plain, write_course

from torchproof.lesson import curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.proving.lessons import prove
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import lab_notebook, lab_on_site
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

MODEL = """\
'A model, and what it needs.'

from words import load_words

# --8<-- [start:model]
QUOTES = "it's", 'he said "no"', "''' and \\n \\\\"


def count() -> int:
    'Return how many words there are.'
    return len(load_words())


# --8<-- [end:model]
"""
WORDS = '''"""Words from a file."""

from pathlib import Path


def load_words() -> list[str]:
    """Return the words of the file."""
    return Path("story.txt").read_text().split()
'''
USE = '''"""Count with what the part shares."""

# --8<-- [start:use]
from model import QUOTES, count

print(count(), len(QUOTES))
# > 3 3
# --8<-- [end:use]
# --8<-- [start:again]
from model import count as again

print(again())
# > 3
# --8<-- [end:again]
'''
INTRODUCTION = "Two numbers make one, see [counting](counting.md#exercises).\n"
BLOCKS = "".join(
    f'\n```python\n--8<-- "first/adding/use.py:{name}"\n```\n'
    for name in ("use", "again")
)


@pytest.fixture
def sharing(tmp_path) -> Curriculum:
    write_course(tmp_path)
    (tmp_path / "pyproject.toml").touch()
    part = tmp_path / "snippets/first"
    (part / "model.py").write_text(MODEL)
    (part / "words.py").write_text(WORDS)
    (part / "story.txt").write_text("once upon a")
    (part / "adding/use.py").write_text(USE)
    page = tmp_path / "docs/first/adding.md"
    page.write_text(page.read_text().replace(INTRODUCTION, INTRODUCTION + BLOCKS))
    return curriculum.load(tmp_path)


def cells_of(notebook: str) -> list[str]:
    cells = nbformat.reads(notebook, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


def adding_notebook(course: Curriculum) -> list[str]:
    return cells_of(lesson_notebook(course, course.lessons["first/adding"], Home()))


def test_a_page_offers_a_shared_module_and_what_it_uses_below_its_first_import(sharing):
    page = expand(sharing, sharing.lessons["first/adding"])
    folder = "../snippets/first"
    assert (
        f"Reads [`model.py`]({folder}/model.py){{ download }} (1 KB), "
        f"[`story.txt`]({folder}/story.txt){{ download }} (1 KB), "
        f"[`words.py`]({folder}/words.py){{ download }} (1 KB)"
    ) in page
    assert page.count("model.py){") == 1


def test_the_command_below_a_block_finds_what_is_shared(sharing):
    adding, counting = (
        plain(expand(sharing, sharing.lessons[f"first/{name}"]))
        for name in ("adding", "counting")
    )
    command = "PYTHONPATH=snippets/first python snippets/first/adding/use.py"
    assert f"[<code>{command}</code>]" in adding
    assert "[<code>python snippets/first/counting/three.py</code>]" in counting


def test_a_notebook_writes_the_modules_before_it_imports_them(sharing, tmp_path):
    cells = adding_notebook(sharing)
    writing = [cell for cell in cells if ".write_" in cell]
    assert [cell.split(",")[0] for cell in writing] == [
        "# model.py",
        "# story.txt",
        "# words.py",
    ]
    there = tmp_path / "reader"
    there.mkdir()
    code = "\n".join(
        [*writing, "from model import QUOTES, count", "print(count(), QUOTES)"]
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=there,
        capture_output=True,
        text=True,
        check=True,
    )
    namespace: dict[str, object] = {}
    exec(MODEL.replace("from words import load_words", ""), namespace)
    assert found.stdout == f"3 {namespace['QUOTES']}\n"


def test_a_notebook_shows_a_module_as_it_is(sharing):
    (cell,) = [cell for cell in adding_notebook(sharing) if cell[:10] == "# model.py"]
    assert "    'Return how many words there are.'\n" in cell


@pytest.mark.parametrize("check", ["page", "notebook"])
def test_the_copied_page_and_the_notebook_run(sharing, runner, check):
    prove(sharing, "first/adding", check, runner)


def test_a_module_in_the_folder_of_the_lesson_is_not_given(sharing):
    folder = sharing.root / "snippets/first"
    (folder / "model.py").rename(folder / "adding/model.py")
    course = curriculum.load(sharing.root)
    assert not [cell for cell in adding_notebook(course) if cell[:10] == "# model.py"]


def test_a_lab_imports_what_is_shared_once_it_has_written_it(sharing):
    starter = sharing.root / "snippets/first/counting/three.py"
    text = starter.read_text()
    starter.write_text(
        text.replace("# --8<--", "from model import count\n\n# --8<--", 1)
    )
    course = curriculum.load(sharing.root)
    cells = cells_of(lab_notebook(course, "first", Home()))
    names = [cell.split(",")[0] for cell in cells if ".write_" in cell]
    assert names == ["# model.py", "# story.txt", "# words.py"]
    first = next(n for n, cell in enumerate(cells) if "from model import count" in cell)
    assert all(".write_" not in cell for cell in cells[first:])
    assert all(ast.parse(cell) for cell in cells)


def test_the_lab_on_the_site_writes_no_files(sharing):
    assert ".write_" not in "".join(cells_of(lab_on_site(sharing, "first", Home())))


def test_an_edited_module_is_brought_along_anew(sharing):
    def brought() -> str:
        Stager(sharing.root, folder, Home()).stage()
        return (folder / "docs/downloads/first/adding.ipynb").read_text()

    folder, module = sharing.root / "staged", sharing.root / "snippets/first/model.py"
    module.write_text(re.sub("# --8<--.*", "", module.read_text()))  # no page shows it
    assert "how many words" in brought()
    module.write_text(
        module.read_text().replace("how many words", "the number of words")
    )
    assert "the number of words" in brought()
