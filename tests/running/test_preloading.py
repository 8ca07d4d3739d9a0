"""What a server imports before its children run: what they want, and nothing else."""

import pytest

from torchproof.running.runner import Runner


@pytest.fixture
def fresh():
    runner = Runner("cpu")
    yield runner
    runner.close()


def texts(run) -> list[str]:
    assert run.problem is None, run.problem
    return [text for text in run.texts.values() if text]


def test_without_torch_in_sight_it_is_not_imported(fresh, written):
    name = "".join(["to", "rch"])
    body = f'import sys\nprint("".join({list(name)}) in sys.modules)\n'
    assert texts(fresh.run(written(body))) == ["False"]


def test_what_a_neighbor_imports_is_there_and_seeded_anew(fresh, written, tmp_path):
    (tmp_path / "part.py").write_text("import torch\n\ndraw = torch.rand\n")
    snippet = written("import part\nprint(part.draw(1))\n")
    first, second = fresh.run(snippet), fresh.run(snippet)
    assert first.is_random and first.texts != second.texts


def test_neighbors_that_import_each_other_do_no_harm(fresh, written, tmp_path):
    (tmp_path / "part.py").write_text("one = 1\n\nimport sample\n")
    assert texts(fresh.run(written("import part\nprint(part.one)\n"))) == ["1", "1"]


def test_no_tensor_is_there_before_a_script_makes_one(runner, written):
    code = "print([x for x in gc.get_objects() if type(x) is torch.Tensor])\n"
    assert texts(runner.run(written(f"import gc\nimport torch\n{code}"))) == ["[]"]


def test_many_runs_come_out_as_the_first(runner, written):
    snippet = written("import torch\ntorch.manual_seed(0)\nprint(torch.rand(2))\n")
    first = texts(runner.run(snippet))
    assert all(texts(runner.run(snippet)) == first for _ in range(20))


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ('x = 1\nprint("\\d")\n', 3, "DeprecationWarning: invalid escape sequence"),
        ("x = 1\nprint(x is 1)\n", 3, 'SyntaxWarning: "is" with '),
    ],
)
def test_what_the_compiler_warns_of_is_told(run, body, line, what):
    problem = run(body).problem
    assert (problem.line, problem.what[: len(what)]) == (line, what)


@pytest.mark.parametrize(
    "body",
    [
        "import os\nos.rmdir(os.getcwd())\nos.symlink({!r}, os.getcwd())\n",
        'import os\nos.symlink({!r}, "link")\n',
        "import os\nos.chmod(os.getcwd(), 0o500)\n",
    ],
    ids=["a link instead of the folder", "a link in it", "another mode"],
)
def test_the_next_run_finds_its_folder_clean_and_nothing_else_is_lost(
    runner, written, tmp_path, body
):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    runner.run(written(body.format(str(kept))))
    listing = 'import os\nprint(os.listdir(), oct(os.stat(".").st_mode))\n'
    assert texts(runner.run(written(listing))) == ["[] 0o40700"]
    assert (kept / "file").exists()


def test_what_is_slow_to_import_is_there_for_who_wants_it(fresh, written):
    body = 'import sys\nprint("{}.datasets" in sys.modules)\n'
    assert texts(fresh.run(written(body.format("sklearn")))) == ["True"]
