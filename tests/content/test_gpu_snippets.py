"""Code that needs a GPU, as far as it can be checked without one."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from torchproof.lesson import curriculum

COURSE = curriculum.load(Path(__file__).parents[2])
SNIPPETS = [COURSE.library.snippet(file) for file in COURSE.library.files]
ON_GPU = [snippet for snippet in SNIPPETS if snippet.accelerator]
FOLDERS = sorted({snippet.path.parent for snippet in ON_GPU})

each_snippet = pytest.mark.parametrize("snippet", ON_GPU, ids=lambda s: s.path.stem)


def names_in(code: str) -> Iterator[str]:
    """Yield what a program takes from torch, such as `torch.cuda.synchronize`."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            if name.startswith("torch.") and name.replace(".", "").isidentifier():
                yield name


def exists(name: str) -> bool:
    found: object = torch
    for part in name.split(".")[1:]:
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True


def test_there_is_code_that_needs_a_gpu():
    assert len(ON_GPU) >= 7


@each_snippet
def test_what_it_takes_from_torch_is_there(snippet):
    missing = sorted({name for name in names_in(snippet.text) if not exists(name)})
    assert not missing


def test_a_name_that_torch_does_not_have_is_found_out():
    (name,) = names_in("torch.cuda_synchronize()")
    assert not exists(name)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where mypy keeps what it knows of torch, which takes it ten seconds to read."""
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_its_types_fit_those_of_torch(folder, cache):
    names = [one.path.name for one in ON_GPU if one.path.parent == folder]
    assert not mistakes(folder, names, cache)


def test_a_wrong_type_is_found_out(tmp_path, cache):
    code = (
        "import torch\n\ncard = torch.cuda.get_device_properties(0)\nprint(card.size)\n"
    )
    (tmp_path / "wrong.py").write_text(code)
    assert 'has no attribute "size"' in mistakes(tmp_path, ["wrong.py"], cache)


def mistakes(folder: Path, names: list[str], cache: Path) -> str:
    """Return what mypy finds in some scripts; "" if that is nothing."""
    options = ["--config-file=", f"--cache-dir={cache}", "--check-untyped-defs"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--ignore-missing-imports", *names],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return done.stdout if done.returncode else ""
