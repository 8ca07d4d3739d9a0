"""A refresh may carry a saved file only where a check of the course would take it."""

import shutil

import pytest
from safetensors.torch import load_file, save_file

from torchproof.problem import Problem
from torchproof.refreshing.made import saved_file

SCRIPT = "snippets/first/adding/train.py"
FILE = "snippets/first/adding/net.safetensors"
CODE = '''"""A model that is kept."""

import torch
from safetensors.torch import save_file

torch.manual_seed(0)
save_file({"weight": torch.randn(50)}, "net.safetensors")
# saves> net.safetensors
'''


@pytest.fixture
def saving(course):
    """The course with a script that saves a file, and that file, in a commit."""
    (course.root / SCRIPT).write_text(CODE)
    assert course.pytest("--sync", "-k", "train") == 0
    shutil.rmtree(course.root / "snippets/records", ignore_errors=True)
    course.commit()
    return course


def altered(course, factor: float) -> bytes:
    """Return the file of the commit with its numbers multiplied."""
    path = course.root / FILE
    kept = path.read_bytes()
    save_file({"weight": load_file(path)["weight"] * factor}, path)
    data = path.read_bytes()
    path.write_bytes(kept)
    return data


def test_a_file_with_the_same_numbers_is_taken(saving, tmp_path):
    data = altered(saving, 1.001)
    assert saved_file(saving.root, tmp_path, FILE, data) == data


def test_a_file_with_other_numbers_is_refused(saving, tmp_path):
    with pytest.raises(Problem, match="other numbers than the commit has") as caught:
        saved_file(saving.root, tmp_path, FILE, altered(saving, 1.1))
    assert "train.py --sync" in str(caught.value)


def test_a_file_that_no_script_saves_is_refused(course, tmp_path):
    with pytest.raises(Problem, match="no script says"):
        saved_file(course.root, tmp_path, FILE, b"")


def test_a_run_that_saved_other_numbers_is_not_let_in(saving, tmp_path):
    path = saving.root / FILE
    path.write_bytes(altered(saving, 1.1))
    saving.commit()
    assert saving.pytest("--sync") == 0
    folder = tmp_path / "folder"
    packed = saving.torchproof("pack-refresh", folder)
    assert packed.returncode == 0, packed.stderr
    assert (folder / FILE).exists()
    saving.git("checkout", "--quiet", ".")
    saving.git("clean", "--quiet", "--force", "snippets")
    before = saving.contents()
    applied = saving.torchproof("apply-refresh", folder)
    assert applied.returncode == 1
    assert "other numbers than the commit has" in applied.stderr
    assert saving.contents() == before
