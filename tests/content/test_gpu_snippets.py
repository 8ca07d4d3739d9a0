"""Code that needs a GPU, as far as it can be checked without one."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from torchproof.lesson import curriculum
from torchproof.snippet.neighbors import needed

ROOT = Path(__file__).parents[2]
COURSE = curriculum.load(ROOT)
SNIPPETS = [COURSE.library.snippet(file) for file in COURSE.library.files]
ON_GPU = [snippet for snippet in SNIPPETS if snippet.accelerator]
CACHE = ROOT / ".cache" / "mypy"  # what mypy knows of torch, for the next time
# What torch itself imports, and none of these scripts: mypy reads the rest in half the time.
PACKAGES = "_dynamo _functorch _inductor ao distributed export fx onnx"
UNREAD = [f"torch.{package}" for package in PACKAGES.split()]
SETTINGS = f"""\
[mypy]
check_untyped_defs = true
ignore_missing_imports = true
follow_imports = silent
[mypy-{",".join(f"{package}.*" for package in UNREAD)}]
follow_imports = skip
"""
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


def test_their_types_fit_those_of_torch(tmp_path):
    """And a wrong type is found out, in the same run: it takes five seconds to read torch."""
    (tmp_path / "mypy.ini").write_text(SETTINGS)
    for number, files in enumerate(groups()):
        folder = tmp_path / str(number)
        folder.mkdir()
        for file in files.values():
            assert not [name for name in UNREAD if name in file.read_text("utf-8")]
            shutil.copy(file, folder)
        (folder / "wrong_type.py").write_text(WRONG_TYPE)
        names = [one.path.name for one in ON_GPU if one.path in files.values()]
        found = mistakes(folder, [*names, "wrong_type.py"])
        assert len(found) == 1, found
        assert found[0].startswith("wrong_type.py:4: ")
        assert 'has no attribute "size"' in found[0]


WRONG_TYPE = (
    "import torch\n\ncard = torch.cuda.get_device_properties(0)\nprint(card.size)\n"
)


def groups() -> list[dict[str, Path]]:
    """Return the scripts and what they import, by names that are one file's in each group."""
    found: list[dict[str, Path]] = []
    for one in ON_GPU:
        every = {one.path, *needed(one.path, one.text)}
        own = {path.name: path for path in every if path.suffix == ".py"}
        for group in found:
            if all(group.get(name, path) == path for name, path in own.items()):
                group |= own
                break
        else:
            found.append(own)
    return found


def mistakes(folder: Path, names: list[str]) -> list[str]:
    """Return what mypy finds in some scripts of a folder."""
    options = ["--config-file=../mypy.ini", f"--cache-dir={CACHE}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *names],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if ": error: " in line]
