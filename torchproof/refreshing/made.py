"""What scripts make, from another machine: figures that they draw, files that they save."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torchproof.matching import first_weight_difference
from torchproof.problem import Problem
from torchproof.refreshing import git
from torchproof.refreshing.artifact import script_of
from torchproof.refreshing.svg import redrawn
from torchproof.snippet import Snippet, parse
from torchproof.snippet.document import parse_text
from torchproof.snippet.neighbors import savers


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


def saved_file(root: Path, path: Path, name: str, data: bytes) -> bytes:
    """Return the bytes of a saved file, if a check of the course would take them.

    `name` is its path in the course; nothing in it is run. Raises Problem unless a script
    saves such a file, and it holds the numbers of the one that the commit has.
    """
    kept = root / name
    scripts = savers(kept.parent, kept.name)
    if not scripts:
        raise Problem(path, None, "a file that no script says it saves")
    statements = parse(scripts[0]).statements
    mine = [s for s in statements if kept.name in [one.name for one in s.saved]]
    percent = max((statement.percent for statement in mine), default=0.0)
    if why := first_weight_difference(git.committed(root, name), data, percent):
        what = f"holds other numbers than the commit has: {why}"
        mend = f"Save it where you trust the machine: pytest {scripts[0]} --sync"
        raise Problem(path, None, what, mend)
    return data


def _script(root: Path, figure: str) -> Snippet:
    """Return the script of a figure, as the commit has it."""
    script = script_of(figure)
    text = git.committed(root, script).decode("utf-8").replace("\r\n", "\n")
    return parse_text(Path(script), text)
