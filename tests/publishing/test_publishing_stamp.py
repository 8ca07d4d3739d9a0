"""The stamp says what a record says, and where there is none, that it has not run."""

import json
from pathlib import Path

import pytest
from sample_course import write_course

from torchproof.lesson import curriculum
from torchproof.publishing.stamp import stamp
from torchproof.records.record import (
    Machine,
    Record,
    fingerprints,
    record_file,
    snippet_files,
)
from torchproof.snippet import parse

MACHINE = Machine("cuda", "Sample GPU", "1.2.3+cu999", "99.9", "555.1", "3.11.0")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


def on_cuda(root: Path) -> str:
    course = curriculum.load(root)
    return stamp(course, course.lessons["first/adding"]).partition(" · CUDA: ")[2]


def write_record(root: Path) -> Path:
    """Write the record of a run of all snippets as they are."""
    folder = root / "snippets"
    files: dict[str, str] = {}
    for path in snippet_files(folder):
        files |= fingerprints(folder, parse(path))
    file = record_file(folder, "cuda")
    file.parent.mkdir()
    file.write_text(Record(MACHINE, "2026-01-31", files).as_json())
    return file


def test_without_a_record_it_has_not_run(root):
    assert on_cuda(root) == "not yet run"


def test_a_record_of_the_files_as_they_are_is_shown(root):
    write_record(root)
    assert on_cuda(root) == "Sample GPU, torch 1.2.3, 2026-01-31"


@pytest.mark.parametrize("file", ["add.py", "picture.svg"])
def test_a_changed_file_takes_the_stamp_away(root, file):
    write_record(root)
    path = root / "snippets/first/adding" / file
    path.write_text(path.read_text() + "\n")
    assert on_cuda(root) == "run on 2026-01-31, changed since"


def test_a_change_in_another_lesson_leaves_the_stamp(root):
    write_record(root)
    for path in (root / "snippets/first/counting").glob("*.py"):
        path.write_text(path.read_text() + "\n")
    assert on_cuda(root) == "Sample GPU, torch 1.2.3, 2026-01-31"


def test_a_snippet_that_the_record_lacks_takes_the_stamp_away(root):
    file = write_record(root)
    facts = json.loads(file.read_text())
    del facts["files"]["first/adding/add.py"]
    file.write_text(json.dumps(facts))
    assert on_cuda(root) == "run on 2026-01-31, changed since"
