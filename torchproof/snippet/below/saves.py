"""The line below a statement that names a file which it saves: `# saves> net.safetensors`.

The file is kept beside the snippet, as a figure is, and made again at each check. It
stands above a tolerance and above output lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.comments import Comment

SUFFIX = ".safetensors"
MOST_BYTES = 300_000  # of a file: a course is cloned by each of its readers

_START = re.compile(r"# saves>")
_SAVES = re.compile(rf"# saves> (?P<name>[A-Za-z0-9_][\w-]*{re.escape(SUFFIX)})", re.A)
_FORM = f"Write `# saves> model{SUFFIX}` right below the statement that saves it."


@dataclass(frozen=True)
class Saved:
    """A file that a statement saves, by its bare name, and the line that says so."""

    name: str
    line: int


def saved_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> tuple[Saved, ...]:
    """Return the files named directly below `line`.

    Raises Problem on a name that is none of a file of tensors, and on a line that is
    indented otherwise than the statement.
    """
    return tuple(_read_below(path, comments, line, indent))


def refuse_stray(
    path: Path, comments: Mapping[int, Comment], saved: Sequence[Saved]
) -> None:
    """Raise Problem on a name below no top-level statement, and on one that stands twice."""
    owned = {one.line for one in saved}
    for line, comment in comments.items():
        if _START.match(comment.text) and line not in owned:
            what = (
                f"`{comment.text}` does not stand directly below a top-level statement"
            )
            mend = f"It stands above tolerances and outputs. {_FORM}"
            raise Problem(path, line, what, mend)
    names = [one.name for one in saved]
    for index, one in enumerate(saved):
        if one.name in names[:index]:
            what = f"a second statement saves {one.name}"
            raise Problem(path, one.line, what, "Give each file a name of its own.")


def _read_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> Iterator[Saved]:
    while (comment := comments.get(line := line + 1)) and _START.match(comment.text):
        match = _SAVES.fullmatch(comment.text)
        if match is None:
            raise Problem(path, line, f"`{comment.text}` is not understood", _FORM)
        if comment.indent != indent:
            what = "a saved file must be named at the indent of the statement above it"
            raise Problem(path, line, what, f"Move it to column {indent + 1}.")
        yield Saved(match["name"], line)
