"""The named sections of a snippet: `# --8<-- [start:name]` to `# --8<-- [end:name]`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.comments import Comment

_MARK = re.compile(r"# --8<-- \[(?P<edge>start|end):(?P<name>[a-z][a-z0-9-]*)\]")


@dataclass(frozen=True)
class Section:
    """A named run of lines (1-based, inclusive), without its marks."""

    name: str
    first: int
    last: int


def is_mark(comment: Comment | None) -> bool:
    """Return whether the comment starts or ends a section."""
    return comment is not None and _MARK.fullmatch(comment.text) is not None


def sections_of(path: Path, comments: Mapping[int, Comment]) -> dict[str, Section]:
    """Return the sections by name, in the order of the file.

    Raises Problem on a mark that cannot be read, and on sections that are empty,
    duplicate, nested, unterminated or never started.
    """
    sections: dict[str, Section] = {}
    opened: tuple[str, int] | None = None
    for line, comment in comments.items():
        if "--8<--" not in comment.text:
            continue
        edge, name = _read_mark(path, line, comment)
        if edge == "start":
            _check_start(path, line, name, opened, sections)
            opened = (name, line)
        else:
            sections[name] = _ended(path, line, name, opened)
            opened = None
    if opened:
        name, line = opened
        raise Problem(
            path,
            line,
            f"section `{name}` is never ended",
            f"Add `# --8<-- [end:{name}]` below its last line.",
        )
    return sections


def _read_mark(path: Path, line: int, comment: Comment) -> tuple[str, str]:
    match = _MARK.fullmatch(comment.text)
    if match is None:
        raise Problem(
            path,
            line,
            f"`{comment.text}` is not a section mark",
            "Write `# --8<-- [start:name]` or `# --8<-- [end:name]`; a name has lower-case letters, digits and dashes.",
        )
    return match["edge"], match["name"]


def _check_start(
    path: Path,
    line: int,
    name: str,
    opened: tuple[str, int] | None,
    sections: Mapping[str, Section],
) -> None:
    if opened:
        raise Problem(
            path,
            line,
            f"section `{name}` starts inside section `{opened[0]}`, which started on line {opened[1]}",
            f"Add `# --8<-- [end:{opened[0]}]` above this line: sections do not nest.",
        )
    if name in sections:
        raise Problem(
            path,
            line,
            f"section `{name}` exists already, on line {sections[name].first}",
            "Give each section of a file a name of its own.",
        )


def _ended(path: Path, line: int, name: str, opened: tuple[str, int] | None) -> Section:
    if opened is None or opened[0] != name:
        open_one = f"section `{opened[0]}` is open" if opened else "no section is open"
        raise Problem(
            path,
            line,
            f"section `{name}` ends here, but {open_one}",
            f"Add `# --8<-- [start:{name}]` above its first line, or correct the name.",
        )
    if line == opened[1] + 1:
        raise Problem(path, line, f"section `{name}` is empty", "Fill it or remove it.")
    return Section(name, opened[1] + 1, line - 1)
