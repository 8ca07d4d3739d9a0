"""The stamp says what records say, and where there is none, that it has not run."""

from dataclasses import replace
from pathlib import Path

import pytest
from sample_course import CPU, GPU, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.stamp import stamp
from torchproof.records.entry import Outcome

CHECKED = "CPU: checked with torch 1.2.3, 2026-01-31"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


def on(root: Path, device: str) -> str:
    course = curriculum.load(root)
    parts = stamp(course, course.lessons["first/adding"]).split(" · ")
    return next(part for part in parts if part.startswith(device))


@pytest.mark.parametrize("device", ["CPU", "CUDA"])
def test_without_a_record_it_has_not_run(root, device):
    assert on(root, device) == f"{device}: not yet run"


def test_a_pinned_version_is_no_run(root):
    lock = root / "requirements/test.txt"
    lock.write_text("torch==99.1\n")
    assert on(root, "CPU") == "CPU: not yet run"


def test_a_record_of_the_files_as_they_are_is_shown(root):
    write_record(root)
    assert on(root, "CPU") == CHECKED
    assert on(root, "CUDA") == "CUDA: not yet run"


def test_several_releases_are_named(root):
    write_record(root)
    write_record(root, replace(CPU, torch="1.3.0+cu132"))
    assert on(root, "CPU") == "CPU: checked with torch 1.2.3, 1.3.0, 2026-01-31"


def test_a_gpu_has_a_stamp_of_its_own(root):
    write_record(root, GPU)
    assert on(root, "CUDA") == "CUDA: checked with torch 1.2.3, 2026-01-31"
    assert on(root, "CPU") == "CPU: not yet run"


@pytest.mark.parametrize("file", ["add.py", "picture.svg"])
def test_a_changed_file_takes_the_stamp_away(root, file):
    write_record(root)
    path = root / "snippets/first/adding" / file
    path.write_text(path.read_text() + "\n")
    assert on(root, "CPU") == "CPU: not checked since it changed"


def test_a_change_in_another_lesson_leaves_the_stamp(root):
    write_record(root)
    for path in (root / "snippets/first/counting").glob("*.py"):
        path.write_text(path.read_text() + "\n")
    assert on(root, "CPU") == CHECKED


@pytest.mark.parametrize("outcome", [Outcome({1: "9"}), Outcome(failed="line 1: gone")])
def test_a_run_that_came_out_otherwise_is_no_check(root, outcome):
    write_record(root, outcome=outcome)
    assert on(root, "CPU") == "CPU: not checked since it changed"


def test_a_snippet_that_the_record_lacks_takes_the_stamp_away(root):
    write_record(root, snippets=["first/adding/picture.py"])
    assert on(root, "CPU") == "CPU: not checked since it changed"
