"""Where a script finds what belongs to it: beside it, then among what its part shares."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

# The folders of a course, asked for each name in each script.
_KEPT = 4096
_MODULES = {*sys.stdlib_module_names, "matplotlib", "numpy", "sklearn", "torch", "tqdm"}
_MARKS_OF_A_ROOT = ("pyproject.toml", ".git")


@lru_cache(_KEPT)
def places(folder: Path) -> tuple[Path, ...]:
    """Return the folders that the scripts in a folder look in, in that order.

    They are the folder itself and, in a course, the one above, which the lessons of a
    part share. That is never the root, nor what lies in it: the folder of all snippets.
    """
    whole = folder.absolute()
    way = [whole, *whole.parents]
    if any(map(is_root, way[:3])) or not any(map(is_root, way[3:])):
        return (folder,)
    return folder, folder.parent if folder.name else whole.parent


def found_from(folder: Path, name: str) -> Path | None:
    """Return the file of this name that the scripts in a folder find, None without one."""
    every = (f"{place}{os.sep}{name}" for place in places(folder))
    return next((Path(one) for one in every if os.path.isfile(one)), None)  # noqa: PTH113


def is_module(name: str) -> bool:
    """Return whether the neighbors of a script would import it in place of a module.

    Their folder comes first on the path.
    """
    return name in _MODULES


def is_root(folder: Path) -> bool:
    """Return whether a folder is the root of a course."""
    return any((folder / mark).exists() for mark in _MARKS_OF_A_ROOT)
