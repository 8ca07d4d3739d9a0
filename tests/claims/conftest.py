"""What all claims share."""

import shutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import torch

from torchproof.snippet.places import places

SNIPPETS = Path(__file__).parents[2] / "snippets"


@pytest.fixture(autouse=True)
def every_warning_comes_again() -> Iterator[None]:
    """Let a warning that comes once in a program come once in each test."""
    torch.set_warn_always(True)
    yield
    torch.set_warn_always(False)


@pytest.fixture(scope="module")
def script(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], ModuleType]]:
    """Give a function that imports a script of the lesson, or of its part, by its name.

    In the working folder lies what they read. After the lesson's tests, all are forgotten.
    """
    part, _, lesson = request.path.with_suffix("").as_posix().rpartition("/test_")
    names = Path(part).name, lesson
    folders = places(SNIPPETS.joinpath(*(one.replace("_", "-") for one in names)))
    work, known = tmp_path_factory.mktemp("work"), set(sys.modules)
    for file in (one for folder in folders for one in folder.iterdir()):
        if file.suffix in {".txt", ".safetensors"}:
            shutil.copy(file, work)
    with pytest.MonkeyPatch.context() as patch:
        for folder in reversed(folders):
            patch.syspath_prepend(folder)
        patch.chdir(work)
        yield import_module
    for name in set(sys.modules) - known:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if Path(file).parent in folders:
            del sys.modules[name]


@pytest.fixture(scope="module")
def names_in(script: Callable[[str], ModuleType]) -> Callable[..., SimpleNamespace]:
    """Give a function that imports such scripts, and returns what they define."""

    def names(*scripts: str) -> SimpleNamespace:
        found: dict[str, object] = {}
        for one in scripts:
            found |= vars(script(one))
        return SimpleNamespace(**found)

    return names
