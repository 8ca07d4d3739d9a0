"""A picture belongs to one diagram as it is, one pen and one Mermaid."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawable import MERMAID, PICTURE, album_of, write_drawable

from torchproof.drawing.album import Album
from torchproof.drawing.making import draw
from torchproof.lesson.words.diagrams import Diagram
from torchproof.problem import Problem


def place_in(album: Album) -> Path:
    ((page, _, diagram),) = album.diagrams()
    return album.place(page, diagram)


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_drawable(tmp_path / "course")


@pytest.fixture
def drawn(root: Path) -> Path:
    """The course, its one diagram drawn."""
    place = place_in(album_of(root))
    place.parent.mkdir(parents=True)
    place.write_text(PICTURE)
    return root


def shown(root: Path) -> bool:
    album = album_of(root)
    ((_, _, diagram),) = album.diagrams()
    return album.picture(diagram) is not None


def test_a_picture_lies_in_a_folder_of_its_own_named_after_its_page(root):
    place = place_in(album_of(root))
    assert place.parent == root / "docs/diagrams/first"
    assert place.name.startswith("adding.")


def test_the_diagram_that_was_drawn_is_shown(drawn):
    assert shown(drawn)


def test_other_words_for_those_who_do_not_see_it_leave_it_drawn(drawn):
    page = drawn / "docs/first/adding.md"
    edit(page, "accTitle: Two sums", "accTitle: A sum and another")
    edit(page, "accDescr: One sum leads to another.", "accDescr {\n It\n leads\n}")
    assert shown(drawn)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("docs/first/adding.md", "a --> b", "a --- b"),
        (MERMAID, "1", "2"),
        ("mkdocs.yml", "mermaid2: {javascript: assets/mermaid.mjs}", "mermaid2"),
    ],
)
def test_what_is_drawn_otherwise_has_no_picture(drawn, file, old, new):
    edit(drawn / file, old, new)
    assert not shown(drawn)


def test_it_needs_no_mermaid_of_its_own_where_nothing_is_drawn(root):
    edit(root / "mkdocs.yml", "assets/mermaid.mjs", "assets/other.mjs")
    album = album_of(root)
    assert album.mermaid is None
    with pytest.raises(Problem, match="names no Mermaid"):
        list(draw(album))


def test_plugins_may_be_a_mapping(root):
    edit(
        root / "mkdocs.yml",
        "  - search\n  - torchproof\n  - mermaid2: {",
        "  search: {}\n  torchproof: {}\n  mermaid2: {",
    )
    assert album_of(root).mermaid == root / MERMAID


def test_a_picture_of_nothing_is_left_over_and_goes(drawn):
    old = place_in(album_of(drawn))
    kept = old.with_name("adding.000000000000.svg")
    kept.write_text(PICTURE)
    assert album_of(drawn).left_over() == [kept]
    assert len(list(draw(album_of(drawn)))) == 1
    assert old.exists() and not kept.exists()


def test_nothing_draws_where_all_is_drawn(drawn):
    assert list(draw(album_of(drawn))) == []


def test_what_a_diagram_says_to_those_who_do_not_see_it():
    one = Diagram("flowchart LR\n  accTitle: Which way?\n  accDescr: Left.\n  a")
    assert (one.alt, one.drawn) == ("Which way? Left.", "flowchart LR\n  a")
    assert Diagram("flowchart\naccTitle: A way\na").alt == "A way."
    assert Diagram("flowchart\na").alt == ""
