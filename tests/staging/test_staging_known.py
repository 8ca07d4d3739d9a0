"""What a process knows of the staging before is never taken for what it is no more."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sample_course import write_course
from sample_site import lend
from test_staging import EDITS, HOME, edit, files, stage

from torchproof.staging.known.contents import Contents
from torchproof.staging.known.memory import Memory
from torchproof.staging.stager import Stager


@pytest.fixture
def root(tmp_path: Path, made: Path) -> Path:
    return lend(write_course(tmp_path / "course"), made)


def test_a_course_edited_again_and_again_is_staged_as_it_is_each_time(root, tmp_path):
    stager = Stager(root, root / "staged", HOME)
    stager.stage()
    for number, change in enumerate(EDITS.values()):
        change(root)
        stager.stage()
        assert files(root / "staged") == stage(root, tmp_path / str(number))


def test_a_mistake_is_told_until_it_is_mended(root, tmp_path):
    stager = Stager(root, root / "staged", HOME)
    stager.stage()
    edit(root, "docs/first/adding.md", "add.py:numbers", "add.py:absent")
    for word in ("once", "twice"):  # the second time, another page is edited
        told = "\n".join(map(str, stager.stage(show_mistakes=True).problems))
        assert "no section `absent`" in told
        edit(root, "docs/index.md", "# Sample", f"# Sample {word}")
    edit(root, "docs/first/adding.md", "add.py:absent", "add.py:numbers")
    assert stager.stage(show_mistakes=True).problems == ()
    assert files(root / "staged") == stage(root, tmp_path / "fresh")


def test_a_snippet_makes_a_mistake_of_a_page_that_stays_as_it_is(root):
    stager = Stager(root, root / "staged", HOME)
    stager.stage()
    edit(root, "snippets/first/adding/add.py", ":numbers]", ":values]")
    told = "\n".join(map(str, stager.stage(show_mistakes=True).problems))
    assert "adding.md" in told
    assert "has no section `numbers`" in told


def test_a_number_leaves_a_picture_that_a_snippet_tells_of(root):
    snippet = "snippets/first/adding/picture.py"
    edit(root, snippet, "from 1 to [3]", "from 1 to 37")
    picture = (root / snippet).with_suffix(".svg")
    without = picture.read_text("utf-8")
    picture.write_text(without.replace("</svg>", "<!-- 37 --></svg>"), "utf-8")
    stager = Stager(root, root / "staged", HOME)
    assert stager.stage(show_mistakes=True).problems == ()
    for text, number in ((without, 1), (picture.read_text("utf-8"), 0)):
        picture.write_text(text, "utf-8")
        assert len(stager.stage(show_mistakes=True).problems) == number


def test_a_file_that_looks_the_same_is_read_while_it_is_new(tmp_path):
    file = tmp_path / "page.md"
    file.write_text("one")
    contents, before = Contents(), file.stat()
    (first,) = contents.look([tmp_path]).values()
    file.write_text("two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    (second,) = contents.look([tmp_path]).values()
    assert first != second
    assert contents.of(file) == b"two"


def test_what_is_no_file_is_no_content(tmp_path):
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder").mkdir()
    assert Contents().look([tmp_path]) == {}


def test_what_lay_there_stays_what_it_was_until_the_next_look(tmp_path):
    file, contents = tmp_path / "page.md", Contents()
    file.write_text("one")
    contents.look([tmp_path])
    file.unlink()
    assert contents.of(file) == b"one"
    contents.look([tmp_path])
    with pytest.raises(FileNotFoundError):
        contents.of(file)


def test_what_is_made_of_other_inputs_is_made_anew():
    memory, made = Memory(), list[str]()

    def make() -> int:
        made.append("")
        return len(made)

    assert [memory.made("page", (one,), make) for one in "aab"] == [1, 1, 2]
    assert memory.made("page", ("a",), make) == 3


def test_a_file_taken_from_the_project_is_written_again_in_one_process(root):
    stager = Stager(root, root / "staged", HOME)
    stager.stage()
    before = files(root / "staged")
    Path(root / "staged/docs/first/lab.md").unlink()
    edit(root, "docs/index.md", "# Sample", "# Example")
    stager.stage()
    assert files(root / "staged").keys() == before.keys()
