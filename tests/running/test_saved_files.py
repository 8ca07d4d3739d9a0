"""A file that a snippet saves is kept beside it, and made again at each check."""

import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from torchproof.problem import Problem, Problems
from torchproof.running.comparing.checking import check
from torchproof.running.comparing.report import told
from torchproof.running.comparing.syncing import sync
from torchproof.snippet import parse

SAVE = """
import torch
from safetensors.torch import save_file

torch.manual_seed(0)
save_file({"weight": torch.randn(100)}, "net.safetensors")
# saves> net.safetensors
"""
LOAD = """
from safetensors.torch import load_file

print(load_file("net.safetensors")["weight"].shape)
# > torch.Size([100])
"""


@pytest.fixture
def saving(written, runner):
    """A snippet that saves a file, synced."""
    snippet = written(SAVE)
    sync(snippet, runner)
    return snippet


def file_of(snippet) -> Path:
    (path,) = snippet.saved
    return path


def drifts(snippet, runner):
    return check(snippet, runner.run(snippet), "cpu")


def edit(path: Path, change) -> None:
    tensors = load_file(path)
    change(tensors)
    save_file(tensors, path)


def test_a_sync_keeps_the_file(saving, runner):
    torch.manual_seed(0)
    assert torch.equal(load_file(file_of(saving))["weight"], torch.randn(100))
    assert drifts(saving, runner) == []


def test_a_file_that_is_not_kept_yet_has_drifted(written, runner):
    (drift,) = drifts(written(SAVE), runner)
    assert drift.what == "saves net.safetensors, which is not kept beside it yet"


def test_one_other_weight_in_the_kept_file_is_found(saving, runner):
    edit(file_of(saving), lambda tensors: tensors["weight"][7].add_(0.1))
    (drift,) = drifts(saving, runner)
    assert drift.what == "saves other numbers than net.safetensors holds"
    assert drift.line == 8
    text = told(drift, "pytest --sync")
    assert "`weight`: element 7 was" in text
    assert "If the new one is right, accept it" in text


def test_what_another_machine_computes_a_little_otherwise_is_the_same(saving, runner):
    edit(file_of(saving), lambda tensors: tensors["weight"].mul_(1.0001))
    before = file_of(saving).read_bytes()
    assert drifts(saving, runner) == []
    assert sync(saving, runner) == []
    assert file_of(saving).read_bytes() == before


def test_a_tolerance_in_percent_is_that_of_the_file(written, runner):
    body = f"{SAVE}# tolerance: 20 percent (a chaotic training)\n"
    snippet = written(body)
    sync(snippet, runner)
    assert snippet.path.read_text().endswith(body)
    edit(file_of(snippet), lambda tensors: tensors["weight"][7].add_(0.15))
    assert drifts(snippet, runner) == []
    edit(file_of(snippet), lambda tensors: tensors["weight"][7].add_(0.15))
    assert [drift.kind for drift in drifts(snippet, runner)] == ["file"]


def test_a_tolerance_in_percent_belongs_to_a_file(written):
    with pytest.raises(Problem, match="no saved file below it"):
        written("print(1)\n# tolerance: 5 percent (why not)\n# > 1\n")


def test_the_statement_that_is_named_must_save_it(written, runner):
    body = SAVE.replace("# saves> net.safetensors\n", "").replace(
        "torch.manual_seed(0)\n", "torch.manual_seed(0)\n# saves> net.safetensors\n"
    )
    (drift,) = drifts(written(body), runner)
    assert drift.what == "does not save net.safetensors, which is named below it"


def test_an_unseeded_file_is_refused(written, runner):
    snippet = written(SAVE.replace("torch.manual_seed(0)\n", ""))
    with pytest.raises((Problem, Problems), match="saves another net"):
        sync(snippet, runner)
    assert not file_of(snippet).exists()


def test_a_file_that_nobody_names_is_left_behind(run):
    problem = run(SAVE.replace("# saves> net.safetensors\n", "")).problem
    assert "leaves files in its working directory: net.safetensors" in str(problem)
    assert "`# saves> net.safetensors`" in str(problem)


def test_what_holds_no_tensors_is_refused(written, runner):
    body = 'from pathlib import Path\n\nPath("net.safetensors").write_text("no")\n# saves> net.safetensors\n'
    with pytest.raises((Problem, Problems), match="its header cannot be read"):
        sync(written(body), runner)


def test_a_large_file_is_refused(written, runner):
    snippet = written(SAVE.replace("randn(100)", "randn(80_000)"))
    with pytest.raises((Problem, Problems), match="of 320 KB; 300 KB are"):
        sync(snippet, runner)


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("x = 1\n# saves> net.pt\n", "is not understood"),
        ("x = 1\n# saves> folder/net.safetensors\n", "is not understood"),
        ("x = 1\n\n# saves> net.safetensors\n", "directly below a top-level statement"),
        ("print(1)\n# > 1\n# saves> net.safetensors\n", "directly below"),
        ("x = 1\n# saves> a.safetensors\ny = 1\n# saves> a.safetensors\n", "a second"),
    ],
)
def test_a_line_that_names_no_file_of_a_statement_is_refused(written, lines, why):
    with pytest.raises(Problem, match=why):
        written(lines)


def test_a_neighbor_finds_the_file_where_it_runs(saving, written, runner):
    saving.path.rename(saving.path.with_name("net.py"))
    assert drifts(written(LOAD), runner) == []


def test_a_neighbor_finds_a_file_that_a_module_of_its_reads(saving, written, runner):
    saving.path.rename(saving.path.with_name("net.py"))
    module = saving.path.with_name("trained.py")
    module.write_text(f'"""Loaded."""\n{LOAD}'.replace("print(", "shape = ("))
    assert drifts(written("from trained import shape\n\nx = shape\n"), runner) == []


def test_a_neighbor_must_not_change_the_file(saving, written, runner):
    saving.path.rename(saving.path.with_name("net.py"))
    body = LOAD + 'open("net.safetensors", "wb").close()\n'
    (problem,) = runner.run(written(body)).problems
    assert "net.safetensors (changed)" in problem.what


def test_who_misses_the_file_is_told_who_saves_it(saving, written, runner):
    shutil.move(saving.path, saving.path.with_name("train.py"))
    file_of(saving).unlink()
    problem = runner.run(written(LOAD)).problem
    assert "train.py saves it" in problem.mend


def test_a_small_text_beside_the_script_can_be_read(written, runner, tmp_path):
    Path(tmp_path, "story.txt").write_text("once")
    body = (
        'from pathlib import Path\n\nprint(Path("story.txt").read_text())\n# > once\n'
    )
    assert drifts(written(body), runner) == []


def test_output_lines_below_a_saved_file_are_rewritten_alone(written, runner):
    head = SAVE.replace("save_file(", "print(1); save_file(")
    snippet = written(head)
    sync(snippet, runner)
    assert snippet.path.read_text().endswith("# saves> net.safetensors\n# > 1\n")
    assert drifts(parse(snippet.path), runner) == []
