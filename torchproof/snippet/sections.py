"""The named sections of a snippet: `# --8<-- [start:name]` to `# --8<-- [end:name]`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.comments import Comment
from torchproof.snippet.statements import Statement

_MARK = re.compile(r"# --8<-- \[(?P<edge>start|end):(?P<name>[a-z][a-z0-9-]*)\]")


@dataclass(frozen=True)
class Section:
    """A named run of lines (1-based, inclusive), without its marks."""

    name: str
    first: int
    last: int


def sections_of(
    path: Path,
    lines: Sequence[str],
    comments: Mapping[int, Comment],
    statements: Iterable[Statement],
) -> dict[str, Section]:
    """Return the sections by name, in the order of the file.

    Raises Problem on a mark that cannot be read, and on sections that are empty,
    duplicate, nested, unterminated, never started, or that cut a statement in two.
    """
    sections = _marked(path, comments)
    for section in sections.values():
        _refuse_blank(path, section, lines)
        for statement in statements:
            _refuse_cut(path, section, statement)
    return sections


def _marked(path: Path, comments: Mapping[int, Comment]) -> dict[str, Section]:
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
    return Section(name, opened[1] + 1, line - 1)


def _refuse_blank(path: Path, section: Section, lines: Sequence[str]) -> None:
    if not any(line.strip() for line in lines[section.first - 1 : section.last]):
        what = f"section `{section.name}` is empty"
        raise Problem(path, section.last + 1, what, "Fill it or remove it.")


def _refuse_cut(path: Path, section: Section, statement: Statement) -> None:
    """Raise Problem where a section holds a part of a top-level statement."""
    overlaps = section.first <= statement.last and statement.first <= section.last
    if not overlaps:
        return
    ends = max((output.last for output in statement.outputs), default=statement.last)
    if section.first > statement.first:
        line, edge = section.first - 1, "starts"
    elif section.last < ends:
        line, edge = section.last + 1, "ends"
    else:
        return
    raise Problem(
        path,
        line,
        f"section `{section.name}` {edge} inside the statement of lines "
        f"{statement.first} to {ends}",
        "Move the mark above or below the whole statement and its output.",
    )
