"""The stamp says what records say, and where there is none, that it has not run."""

from dataclasses import replace
from pathlib import Path

import pytest
from sample_course import CPU, GPU, TORCH, write_course, write_record

from torchproof.labels import Labels
from torchproof.lesson import curriculum
from torchproof.publishing.vouching.evidence import blocks_of
from torchproof.publishing.vouching.stamp import stamp, unchecked
from torchproof.records.entry import Outcome

WHEN = "(Python 3.11, 2026-01-31)"
CHECKED = f"CPU: checked with torch 1.2.3 {WHEN}"
NEWER = replace(CPU, torch="1.3.0+cu132")
ADD = "first/adding/add.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


def on(root: Path, device: str) -> str:
    course = curriculum.load(root)
    parts = stamp(course, course.lessons["first/adding"]).split(" · ")
    return next(part for part in parts if part.startswith(device))


def missing(root: Path) -> str:
    course = curriculum.load(root)
    return unchecked(Labels(), blocks_of(course, [course.lessons["first/adding"]]))


def change(path: Path) -> None:
    path.write_text(path.read_text() + "\n")


@pytest.mark.parametrize("device", ["CPU", "CUDA"])
def test_without_a_record_it_has_not_run(root, device):
    write_course(root, TORCH)
    assert on(root, device) == f"{device}: not yet run"
    assert missing(root) == "3 of 3 blocks: not checked yet"


@pytest.mark.parametrize("code", ["print(1)", "import torchless", "x = 'torch'"])
def test_no_gpu_is_awaited_where_nothing_imports_torch(root, code):
    write_course(root, {"snippets/first/other.py": f'"""On torch."""\n\n{code}\n'})
    course = curriculum.load(root)
    assert "CUDA" not in stamp(course, course.lessons["first/adding"])


def test_a_pinned_version_is_no_run(root):
    lock = root / "requirements/test.txt"
    lock.write_text("torch==99.1\n")
    assert on(root, "CPU") == "CPU: not yet run"


def test_a_record_of_the_files_as_they_are_is_shown(root):
    write_record(root)
    assert on(root, "CPU") == CHECKED
    assert missing(root) == ""


def test_several_releases_are_named_the_newest_first(root):
    write_record(root)
    write_record(root, NEWER)
    write_record(root, replace(CPU, torch="1.10.0"))
    every = "1.10.0, 1.3.0 and 1.2.3"
    assert on(root, "CPU") == f"CPU: checked with torch {every} {WHEN}"


def test_a_release_that_printed_something_else_counts_its_blocks(root):
    write_record(root)
    write_record(root, NEWER)
    write_record(root, NEWER, Outcome({3: "9"}), [ADD])
    told = f"2 of 3 blocks checked with torch 1.3.0 {WHEN}"
    assert on(root, "CPU") == f"{CHECKED}; {told}"
    assert missing(root) == ""


def test_each_python_is_named_without_its_patch(root):
    write_record(root)
    write_record(root, replace(CPU, torch="1.3.0", python="3.9.1"))
    assert "(Python 3.9 and 3.11, 2026-01-31)" in on(root, "CPU")


def test_a_gpu_has_a_stamp_of_its_own(root):
    write_record(root, GPU)
    assert on(root, "CUDA") == f"CUDA: checked with torch 1.2.3 {WHEN}"
    assert on(root, "CPU") == "CPU: not yet run"
    assert missing(root) == "3 of 3 blocks: not checked yet"


@pytest.mark.parametrize(("file", "count"), [("add.py", 2), ("picture.svg", 1)])
def test_a_changed_file_takes_its_blocks_out(root, file, count):
    write_record(root)
    change(root / "snippets/first/adding" / file)
    told = f"{3 - count} of 3 blocks checked with torch 1.2.3 {WHEN}"
    assert on(root, "CPU") == f"CPU: {told}"
    who = "they" if count > 1 else "it"
    assert missing(root) == f"{count} of 3 blocks: not checked since {who} changed"


def test_a_typed_output_takes_the_stamp_away(root):
    write_record(root)
    for path in (root / "snippets/first/adding").glob("*.py"):
        path.write_text(path.read_text().replace("# > ", "# > 9"))
    assert on(root, "CPU") == "CPU: not checked since it changed"
    assert missing(root) == "3 of 3 blocks: not checked since they changed"


def test_a_change_in_another_lesson_leaves_the_stamp(root):
    write_record(root)
    for path in (root / "snippets/first/counting").glob("*.py"):
        change(path)
    assert on(root, "CPU") == CHECKED


def test_a_file_that_stopped_confirms_none_of_its_blocks(root):
    write_record(root)
    write_record(root, outcome=Outcome(failed="line 11: gone"), snippets=[ADD])
    told = f"1 of 3 blocks checked with torch 1.2.3 {WHEN}"
    assert on(root, "CPU") == f"CPU: {told}"
    assert missing(root) == "2 of 3 blocks: came out otherwise when they ran"


def test_what_the_record_lacks_is_not_checked(root):
    write_record(root, snippets=["first/adding/picture.py"])
    assert on(root, "CPU") == f"CPU: 1 of 3 blocks checked with torch 1.2.3 {WHEN}"
    assert missing(root) == "2 of 3 blocks: not checked yet"


def test_a_notebook_says_in_one_line_what_is_missing(root):
    write_record(root, snippets=["first/adding/picture.py"])
    course = curriculum.load(root)
    line = stamp(course, course.lessons["first/adding"])
    assert line.endswith("2026-01-31) · 2 of 3 blocks: not checked yet")
