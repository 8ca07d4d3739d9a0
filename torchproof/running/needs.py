"""What a snippet cannot run without."""

from __future__ import annotations

import importlib.util
import os
import shutil

from torchproof.devices import ACCELERATORS
from torchproof.snippet import COMPILER, Need, Snippet

_COMPILERS = ("g++", "clang++")


def missing(snippet: Snippet, device: str) -> Need | None:
    """Return the first need of the snippet that a run on the device cannot meet here."""
    for need in snippet.directives.needs:
        if not _is_met(need.name, device):
            return need
    return None


def _is_met(name: str, device: str) -> bool:
    if name in ACCELERATORS:
        return device == name
    if name == COMPILER:
        named = os.environ.get("CXX")
        return any(map(shutil.which, [named] if named else _COMPILERS))
    return importlib.util.find_spec(name) is not None
