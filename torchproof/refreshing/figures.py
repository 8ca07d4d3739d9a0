"""A figure from another machine: one that a script draws, where that is to run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torchproof.problem import Problem
from torchproof.refreshing import git
from torchproof.refreshing.artifact import script_of
from torchproof.refreshing.svg import redrawn
from torchproof.snippet import Snippet
from torchproof.snippet.document import parse_text


def is_awaited(root: Path, path: str, modes: Mapping[str, str]) -> bool:
    """Return whether a script of the commit draws this figure, which the commit lacks.

    The first run on a GPU adds such figures. `modes` are those of all tracked files.
    """
    if path in modes or modes.get(script_of(path)) not in git.REGULAR:
        return False
    return Path(path) in _script(root, path).figures.values()


def figure(root: Path, path: Path, name: str, data: bytes, device: str) -> bytes:
    """Return the figure with this name in the course, written anew from these bytes.

    Raises Problem unless a script draws it on the device, and the engine writes it so.
    """
    if script_of(name) not in git.tracked(root, str(Path(name).parent)):
        raise Problem(path, None, "a figure that no script draws")
    home = _script(root, name).home
    if home != device:
        what = f"drawn on {device}, but pages show the picture of a run on {home}"
        raise Problem(path, None, what)
    drawing = redrawn(path, data)
    if drawing != data:
        raise Problem(
            path, None, "a figure that is not written as the engine writes it"
        )
    return drawing


def _script(root: Path, figure: str) -> Snippet:
    """Return the script of a figure, as the commit has it."""
    script = script_of(figure)
    text = git.committed(root, script).decode("utf-8").replace("\r\n", "\n")
    return parse_text(Path(script), text)
