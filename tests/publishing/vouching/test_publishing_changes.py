"""What changed in outputs, and why: facts of git and of the records, nothing typed."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from sample_course import CPU, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.metadata.changes import changes_markdown, changes_of, feed
from torchproof.publishing.metadata.history import changes
from torchproof.records.entry import Machine, Outcome

SCRIPT = "snippets/first/adding/add.py"
HOME = Home("owner/course", "https://course.example/sub/")
NEWER = Machine("cpu", "9.9.9+cpu", "3.11.0", "Sample CPU")
ATOM = "{http://www.w3.org/2005/Atom}"


def git(root: Path, *arguments: str) -> None:
    name = ["-c", "user.name=A", "-c", "user.email=a@b.example"]
    command = ["git", "-C", str(root), *name, *arguments]
    subprocess.run(command, check=True, capture_output=True)


def commit(root: Path, why: str) -> None:
    git(root, "add", ".")
    git(root, "commit", "-m", why)


def edit(root: Path, old: str, new: str) -> None:
    file = root / SCRIPT
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The sample course in a repository of its own."""
    write_course(tmp_path)
    git(tmp_path, "init", "--initial-branch", "main")
    commit(tmp_path, "Start")
    return tmp_path


def test_an_output_that_changed_under_the_same_code_is_told(root):
    edit(root, "# > total: 3", "# > total: 4")
    commit(root, "Outputs of the new release")
    (change,) = changes(root, ["snippets"])
    assert change.why == "Outputs of the new release"
    (script,) = change.scripts
    assert (script.file, script.places) == (SCRIPT, (("total: 3", "total: 4"),))


def test_where_the_code_changed_too_it_is_no_news(root):
    edit(root, "b = 2", "b = 5")
    edit(root, "# > total: 3", "# > total: 6")
    commit(root, "Larger numbers")
    assert list(changes(root, ["snippets"])) == []


def test_new_outputs_and_the_words_of_figures_are_no_change(root):
    edit(root, "# > total: 3", "# > total: 3\n# > once more")
    picture = root / "snippets/first/adding/picture.py"
    picture.write_text(picture.read_text().replace("A line", "A curve"))
    commit(root, "More words")
    assert list(changes(root, ["snippets"])) == []


def test_a_script_that_no_lesson_shows_is_left_out(root):
    (root / "snippets/first/adding/own.py").write_text(
        '"""Own."""\n\nprint(1)\n# > 1\n'
    )
    commit(root, "A script of its own")
    (root / "snippets/first/adding/own.py").write_text(
        '"""Own."""\n\nprint(1)\n# > 2\n'
    )
    commit(root, "Another output")
    assert len(list(changes(root, ["snippets"]))) == 1
    assert changes_of(curriculum.load(root)) == []


def test_a_release_that_prints_other_words_is_told_with_both(root):
    write_record(root, CPU)
    write_record(root, NEWER, Outcome({5: "total: three"}), ["first/adding/add.py"])
    (change,) = changes_of(curriculum.load(root))
    assert change.why == "torch 9.9.9 prints other words than torch 1.2.3"
    assert change.scripts[0].places == (("total: 3", "total: three"),)


def test_an_older_release_stands_first_in_what_is_told(root):
    write_record(root, NEWER)
    write_record(root, CPU, Outcome({5: "total: three"}), ["first/adding/add.py"])
    (change,) = changes_of(curriculum.load(root))
    assert change.scripts[0].places == (("total: three", "total: 3"),)


def test_the_page_and_the_feed_say_the_same(root):
    edit(root, "# > total: 3", "# > <b>total</b>: 4")
    commit(root, "Why: `1 < 2` & </script>")
    course = curriculum.load(root)
    every = changes_of(course)
    page = changes_markdown(course, every, HOME)
    assert "```diff\n- total: 3\n+ <b>total</b>: 4\n```" in page
    assert "</script>" not in page
    assert f"https://github.com/owner/course/commit/{every[0].commit}" in page
    tree = ET.fromstring(feed(course, every, HOME))
    (entry,) = tree.iter(f"{ATOM}entry")
    told = {one.tag.removeprefix(ATOM): one for one in entry}
    assert told["title"].text == "Adding: Why: `1 < 2` & </script>"
    assert "- total: 3\n+ &lt;b&gt;total&lt;/b&gt;: 4" in str(told["content"].text)
    anchor = every[0].key
    address = f"https://course.example/sub/what-changed/#{anchor}"
    assert told["link"].get("href") == address
    assert f"{{ #{anchor} }}" in page
    assert tree.findtext(f"{ATOM}updated") == told["updated"].text


@pytest.mark.parametrize("depth", [1, 2])
def test_a_clone_without_history_has_fewer_and_builds(root, tmp_path_factory, depth):
    for number in (4, 5):
        edit(root, f"# > total: {number - 1}", f"# > total: {number}")
        commit(root, f"Now {number}")
    clone = tmp_path_factory.mktemp("clone") / "course"
    git(root, "clone", "--depth", str(depth), f"file://{root}", str(clone))
    assert len(list(changes(clone, ["snippets"]))) == depth - 1


def test_a_course_that_is_no_repository_has_none(tmp_path):
    course = curriculum.load(write_course(tmp_path))
    assert changes_of(course) == []
    assert "No output" in changes_markdown(course, [], HOME)
    assert ET.fromstring(feed(course, [], HOME)).findtext(f"{ATOM}updated")
