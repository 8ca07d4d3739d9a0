"""Pages, notebooks and labs show the picture of a diagram, and its source where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from drawable import FENCE, PICTURE, album_of, write_drawable

from torchproof.lesson import curriculum
from torchproof.problem import Problems
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import lab_notebook, lab_on_site
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

ADDING, COUNTING = "docs/first/adding.md", "docs/first/counting.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A course with a diagram in a lesson, and the same in a note and in an exercise."""
    root = write_drawable(tmp_path / "course")
    note = "".join(f"    {line}\n" for line in FENCE.splitlines())
    edit(root, COUNTING, "Use `range`.\n", f"Use `range`.\n\n{note}")
    edit(root, COUNTING, "Count with", f"{FENCE}\nCount with")
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), "utf-8")


def draw(root: Path, picture: str = PICTURE) -> Path:
    """Put a picture where that of the diagram belongs."""
    page, _, diagram = next(album_of(root).diagrams())
    place = album_of(root).place(page, diagram)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(picture)
    return place


def staged(root: Path, name: str) -> str:
    """Return a page of the project as it is staged now."""
    folder = root.parent / "staged"
    Stager(root, folder, Home()).stage()
    return (folder / name).read_text("utf-8")


def test_a_page_shows_the_picture_wherever_it_stands(root):
    draw(root)
    assert staged(root, ADDING).count('<svg role="img"') == 1
    page = staged(root, COUNTING)
    assert page.count('aria-label="Two sums. One sum leads to another."') == 2
    assert "```mermaid" not in page
    assert "\n    /// html | div.diagram" in page  # in the note


def test_without_a_picture_a_page_keeps_the_source(root):
    assert FENCE in staged(root, ADDING)
    assert "svg" not in staged(root, ADDING).partition("Two sums")[2][:200]


def test_a_page_follows_its_picture(root):
    before = staged(root, ADDING)
    place = draw(root)
    drawn = staged(root, ADDING)
    place.write_text(PICTURE.replace(">a<", ">b<"))
    assert ">b</text>" in staged(root, ADDING)
    place.unlink()
    assert staged(root, ADDING) == before != drawn


def test_a_picture_that_does_more_than_draw_stops_the_build(root):
    place = draw(root, PICTURE.replace("<text", "<script>x</script><text"))
    with pytest.raises(Problems) as found:
        staged(root, ADDING)
    told = [str(problem) for problem in found.value.problems]
    assert all(f"{place.name}: a figure that holds <script>" in one for one in told)


def test_pictures_are_published_in_pages_alone(root):
    draw(root)
    staged(root, ADDING)
    assert [*(root.parent / "staged").rglob("*.svg")]
    assert not (root.parent / "staged/docs/diagrams").exists()


def test_a_notebook_brings_its_pictures_along(root):
    draw(root)
    course = curriculum.load(root)
    for text in (
        lesson_notebook(course, course.lessons["first/counting"], Home()),
        lab_notebook(course, "first", Home()),
    ):
        cells = [c for c in json.loads(text)["cells"] if "attachments" in c]
        assert len(cells) > 0
        for cell in cells:
            told = "".join(cell["source"])
            for name, data in cell["attachments"].items():
                assert f"(attachment:{name})" in told
                assert [*data] == ["image/svg+xml"]
        assert "```mermaid" not in text


def test_without_pictures_a_notebook_keeps_the_source(root):
    course = curriculum.load(root)
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    assert "```mermaid" in text
    assert "attachments" not in text


def test_the_page_of_a_lab_shows_the_picture(root):
    draw(root)
    lab = lab_on_site(curriculum.load(root), "first", Home())
    assert '<div class=\\"diagram\\"><svg role=\\"img\\"' in lab
    page = staged(root, "docs/first/lab.md")
    assert page.count('aria-label="Two sums. One sum leads to another."') == 2
