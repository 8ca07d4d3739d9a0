"""The small files that snippets save and read go where readers need them."""

import ast
import io
import os
import zipfile
from pathlib import Path

import nbformat
import pytest
from sample_course import write_course

from torchproof.lesson import curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.proving.sessions import files_of
from torchproof.publishing.bundle import bundle
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import lab_notebook
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.staging.site import kept

STORY = "snippets/first/adding/story.txt"
NET = "snippets/first/adding/net.safetensors"
TRAIN = '''\
"""A model that is kept."""

# --8<-- [start:train]
save({}, "net.safetensors")
# saves> net.safetensors
print("saved")
# > saved
# --8<-- [end:train]
'''
READ = '''\
"""What lies beside the script."""

from pathlib import Path

# --8<-- [start:story]
print(Path("story.txt").read_text())
# > once
# --8<-- [end:story]
# --8<-- [start:net]
net = Path("net.safetensors")
# --8<-- [end:net]
'''
INTRODUCTION = "Two numbers make one, see [counting](counting.md#exercises).\n"
BLOCK = '\n```python\n--8<-- "first/adding/{}"\n```\n'


def course_with(folder: Path, *sections: str) -> Curriculum:
    """Return the sample course, with these sections at the start of a lesson."""
    write_course(folder)
    page = folder / "docs/first/adding.md"
    blocks = "".join(map(BLOCK.format, sections))
    page.write_text(page.read_text().replace(INTRODUCTION, INTRODUCTION + blocks))
    (folder / "snippets/first/adding/train.py").write_text(TRAIN)
    (folder / "snippets/first/adding/read.py").write_text(READ)
    (folder / STORY).write_text("once")
    (folder / NET).write_bytes(bytes(12_345))
    (folder / "snippets/first/adding/notes.txt").write_text("of no script")
    return curriculum.load(folder)


def page_of(course: Curriculum) -> str:
    return expand(course, course.lessons["first/adding"])


def notebook_of(course: Curriculum) -> list[str]:
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    return sources_of(text)


def sources_of(notebook: str) -> list[str]:
    cells = nbformat.reads(notebook, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


def test_the_page_names_a_file_where_it_is_saved(tmp_path):
    page = page_of(course_with(tmp_path, "train.py:train", "read.py:net"))
    assert f"Saves [`net.safetensors`](../{NET}){{ download }} (12 KB)" in page
    assert "# saves> net.safetensors" in page
    assert "Reads" not in page


def test_the_page_names_a_file_where_it_is_read_first(tmp_path):
    page = page_of(course_with(tmp_path, "read.py:story", "read.py:net"))
    assert page.count("Reads [`story.txt`](") == 1
    assert page.count("Reads [`net.safetensors`](") == 1
    assert "(1 KB)" in page


def test_the_site_has_what_scripts_save_and_read(tmp_path):
    files = kept(course_with(tmp_path, "train.py:train"))
    assert files[NET] == bytes(12_345)
    assert files[STORY] == b"once"
    assert not any(name.endswith("notes.txt") for name in files)


def test_the_zip_has_it_too(tmp_path):
    course = course_with(tmp_path, "train.py:train")
    archive = bundle(course, course.lessons["first/adding"])
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.read("adding/net.safetensors") == bytes(12_345)
        assert opened.read("adding/story.txt") == b"once"
        assert "adding/notes.txt" not in opened.namelist()


def test_a_notebook_brings_along_what_it_reads(tmp_path, monkeypatch):
    cells = notebook_of(course_with(tmp_path, "read.py:story", "train.py:train"))
    (writing,) = [cell for cell in cells if "b64decode(" in cell]
    assert cells.index(writing) == 0
    monkeypatch.chdir(tmp_path)
    exec(compile(ast.parse(writing), "cell", "exec"))
    assert Path("story.txt").read_text() == "once"


def test_a_notebook_saves_for_itself_what_it_saves(tmp_path):
    cells = notebook_of(course_with(tmp_path, "train.py:train", "read.py:net"))
    assert not any("b64decode(" in cell for cell in cells)


def test_a_lab_brings_along_what_its_exercises_read(tmp_path):
    course = course_with(tmp_path)
    os.rename(tmp_path / STORY, tmp_path / "snippets/first/counting/story.txt")  # noqa: PTH104
    three = tmp_path / "snippets/first/counting/three.py"
    three.write_text(
        three.read_text().replace("numbers = [", 'name = "story.txt"\nnumbers = [')
    )
    course = curriculum.load(tmp_path)
    cells = sources_of(lab_notebook(course, "first", Home()))
    assert sum("b64decode(" in cell for cell in cells) == 1


def test_a_lab_brings_along_a_module_that_only_a_later_lesson_imports(tmp_path):
    course_with(tmp_path)
    folder = tmp_path / "snippets/first"
    (folder / "helping.py").write_text('"""Helps."""\n\nONE = 1\n')
    solution = folder / "counting/three_solution.py"
    solution.write_text(
        '"""Right."""\n\n# --8<-- [start:solution]\nnumbers = [1, 2, 3]\n'
        "# --8<-- [end:solution]\n"
    )
    (folder / "doubling").mkdir()
    for name in ("three.py", "three_solution.py"):
        text = (folder / "counting" / name).read_text()
        text = text.replace("import math", "import math\n\nfrom helping import ONE")
        (folder / "doubling" / name).write_text(text)
    page = (tmp_path / "docs/first/counting.md").read_text()
    page = page.replace("Counting", "Doubling").replace(
        "first/counting", "first/doubling"
    )
    (tmp_path / "docs/first/doubling.md").write_text(page)
    nav = tmp_path / "mkdocs.yml"
    lesson = "      - first/counting.md\n"
    nav.write_text(
        nav.read_text().replace(lesson, f"{lesson}      - first/doubling.md\n")
    )
    cells = sources_of(lab_notebook(curriculum.load(tmp_path), "first", Home()))
    (writing,) = [cell for cell in cells if "helping.py, which cells below" in cell]
    (importing,) = [cell for cell in cells if "\nfrom helping import ONE" in cell]
    assert cells.index(writing) < cells.index(importing)


def test_a_notebook_brings_along_what_is_saved_where_no_page_shows_it(tmp_path):
    course_with(tmp_path, "train.py:net")
    hidden = TRAIN.replace("# --8<-- [end:train]\n", "").replace(
        "# --8<-- [start:train]\n", ""
    )
    shown = '# --8<-- [start:net]\nopen("net.safetensors")\n# --8<-- [end:net]\n'
    (tmp_path / "snippets/first/adding/train.py").write_text(hidden + shown)
    course = curriculum.load(tmp_path)
    assert sum("b64decode(" in cell for cell in notebook_of(course)) == 1


def test_a_page_names_what_lies_one_up_and_is_yet_to_be_saved_beside(tmp_path):
    course = course_with(tmp_path, "train.py:train")
    (tmp_path / NET).rename(tmp_path / "snippets/first/net.safetensors")
    assert "Reads [`net.safetensors`](../snippets/first/net.saf" in page_of(course)


@pytest.mark.parametrize("name", [STORY, NET])
def test_what_changes_in_a_file_makes_pages_anew(tmp_path, name):
    from torchproof.staging.inputs import Inputs

    def inputs() -> list[str]:
        course = curriculum.load(tmp_path)
        page = course.lessons["first/adding"]
        return list(Inputs(course, Home()).page(page))

    course_with(tmp_path, "train.py:train", "read.py:story")
    before = inputs()
    (tmp_path / name).write_bytes(b"another")
    assert inputs() != before


def shared(folder: Path) -> Curriculum:
    """Return the course with a page whose script reads a file that the part shares."""
    course_with(folder, "read.py:story")
    (folder / STORY).rename(folder / "snippets/first/story.txt")
    return curriculum.load(folder)


def test_a_page_links_to_a_file_that_the_part_shares(tmp_path):
    course = shared(tmp_path)
    address = "../snippets/first/story.txt"
    assert f"Reads [`story.txt`]({address}){{ download }} (1 KB)" in page_of(course)
    assert kept(course)["snippets/first/story.txt"] == b"once"


def test_a_notebook_brings_along_a_file_that_the_part_shares(tmp_path):
    cells = notebook_of(shared(tmp_path))
    assert sum("b64decode(" in cell for cell in cells) == 1


def test_a_pasted_page_finds_a_file_that_the_part_shares(tmp_path):
    course = shared(tmp_path)
    (file,) = files_of(course, "first/adding")[:1]
    assert file == tmp_path / "snippets/first/story.txt"
    assert file in files_of(course, "first")


def test_a_file_of_the_lesson_comes_after_one_that_it_hides(tmp_path):
    course_with(tmp_path, "read.py:story")
    (tmp_path / "snippets/first/story.txt").write_text("twice")
    (tmp_path / "snippets/first/tell.py").write_text('"""Tell."""\n\nx = "story.txt"\n')
    files = files_of(curriculum.load(tmp_path), "first/adding")
    mine = [one for one in files if one.name == "story.txt"]
    assert mine == [tmp_path / "snippets/first/story.txt", tmp_path / STORY]


def test_a_change_of_what_the_part_shares_makes_the_zip_anew(tmp_path):
    from torchproof.staging.inputs import Inputs

    def inputs() -> list[str]:
        return list(Inputs(curriculum.load(tmp_path), Home()).scripts("first/adding"))

    shared(tmp_path)
    net = tmp_path / "snippets/first/net.py"
    net.write_text('"""A net."""\n\nsize = 3\n')
    use = tmp_path / "snippets/first/adding/use.py"
    use.write_text('"""A use."""\n\nfrom net import size\n\nx = size\n')
    before = inputs()
    net.write_text('"""A net."""\n\nsize = 4\n')
    assert inputs() != before
